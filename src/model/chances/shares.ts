import type { Decimal } from "../../decimal";
import { type Formula, readDecimal } from "../../formula/index";
import { type Path, ProblemError } from "../../problems/index";
import type { Transition } from "../dynamics";
import type { Parts } from "./arrows";
import { type ChancesInput, type Report, whereIn } from "./input";
import { emptyMass, type Moves, movesAt, step } from "./moves";
import type { Reading } from "./schedule";
import { solveScales } from "./solve";

/** A share to be met: of whom, how large, in how many cycles. Its place in a list is the number of its scale. */
export interface Goal {
  readonly transition: Transition;
  readonly share: number;
  readonly cycles: number;
  /** The state they come into, when it is a share of those; else it is one of the entrants. */
  readonly state?: number;
}

/** The value of a formula; what stops it is reported where it stands. */
const valueAt = (formula: Formula, reading: Reading, path: Path, report: Report): Decimal | undefined => {
  try {
    return readDecimal(formula, reading);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    for (const problem of error.problems) report({ ...problem, path });
    return undefined;
  }
};

/** The shares of a strategy, each that cannot be one reported. */
export const goalsOf = (
  input: ChancesInput,
  reading: Reading,
  states: readonly string[],
  report: Report,
): readonly Goal[] =>
  (input.strategy.dynamics?.transitions ?? []).flatMap((transition): readonly Goal[] => {
    const { chance, from, id, path } = transition;
    if (chance.kind !== "share") return [];
    const values = whereIn(input, {
      transition: id,
      state: from.join(", "),
      days: String(reading.cycleDays),
    });
    const share = valueAt(chance.share, reading, [...path, "share"], report);
    const days = valueAt(chance.within, reading, [...path, "within"], report);
    if (share === undefined || days === undefined) return [];
    if (share.lt(0) || share.gte(1)) {
      const expected = "0 ≤ P < 1";
      report({ code: "share-range", path: [...path, "share"], found: share.toFixed(), expected, values });
      return [];
    }
    const cycles = days.div(reading.cycleDays);
    if (!cycles.isInteger() || cycles.lte(0)) {
      report({ code: "within-not-whole", path: [...path, "within"], found: cycles.toFixed(), values });
      return [];
    }
    const goal = { transition, share: share.toNumber(), cycles: cycles.toNumber() };
    return chance.of === "entrants"
      ? [goal]
      : from.map((state) => ({ ...goal, state: states.indexOf(state) }));
  });

export type PartsIn = (state: number, cycle: number, inState: number) => Parts;

/** Who is followed: from which state on, and whether any way out of it ends that or only a share. */
interface Followed {
  readonly start: number;
  readonly ofState: boolean;
}

/**
 * How many make each move before any other that is a share, within its time: the cumulative incidences of causes
 * that compete. Of a state, whatever other way leads out of it competes as well.
 */
const incidences = (
  partsIn: PartsIn,
  depths: readonly number[],
  goals: readonly Goal[],
  { start, ofState }: Followed,
  scales: readonly number[],
): readonly number[] | undefined => {
  const found = goals.map(() => 0);
  const known = new Map<Parts, Moves | undefined>();
  let mass = emptyMass(depths);
  let next = emptyMass(depths);
  const first = mass[start];
  if (first !== undefined) first[0] = 1;
  const last = Math.max(...goals.map(({ cycles }) => cycles));
  for (let cycle = 0; cycle < last; cycle++) {
    const partsAt = (state: number, inState: number): Parts => partsIn(state, cycle, inState);
    const movesIn = (state: number, inState: number): Moves | undefined => {
      const parts = partsAt(state, inState);
      if (!known.has(parts)) known.set(parts, movesAt(parts, scales));
      return known.get(parts);
    };
    const possible = step(mass, next, movesIn, (state, inState, arrow, _to, count) => {
      const share = partsAt(state, inState).shares.find((part) => part.arrow === arrow);
      const goal = share === undefined ? undefined : goals[share.scale];
      if (share !== undefined && goal !== undefined && cycle < goal.cycles)
        found[share.scale] = (found[share.scale] ?? 0) + count;
      return share === undefined && !ofState;
    });
    if (!possible) return undefined;
    [mass, next] = [next, mass];
  }
  return found;
};

/** Goals of those who are followed together. */
interface Group {
  readonly followed: Followed;
  readonly chosen: readonly number[];
}

/** The scales of some goals that are met together, all others left as they are. */
const solved = (
  input: ChancesInput,
  partsIn: PartsIn,
  depths: readonly number[],
  goals: readonly Goal[],
  groups: readonly Group[],
  scales: readonly number[],
  report: Report,
): readonly number[] => {
  const met = groups.map(({ followed, chosen }) => ({
    followed,
    own: goals.map((goal, index) => (chosen.includes(index) ? goal : { ...goal, cycles: 0 })),
    open: chosen.filter((index) => (goals[index]?.share ?? 0) > 0),
  }));
  const open = met.flatMap((group) => group.open);
  if (open.length === 0) return scales;
  const withThese = (some: readonly number[]): readonly number[] =>
    scales.map((scale, index) => {
      const place = open.indexOf(index);
      return place < 0 ? scale : (some[place] ?? 0);
    });
  const values = (some: readonly number[]): readonly number[] | undefined => {
    const all: number[] = [];
    for (const group of met) {
      if (group.open.length === 0) continue;
      const found = incidences(partsIn, depths, group.own, group.followed, withThese(some));
      if (found === undefined) return undefined;
      all.push(...group.open.map((index) => found[index] ?? 0));
    }
    return all;
  };
  const wanted = open.map((index) => goals[index]?.share ?? 0);
  // A scale so small that competition hardly matters gives the slope from nothing to the share.
  const tiny = 1e-9;
  const slopes = values(open.map(() => tiny)) ?? [];
  const first = wanted.map((share, place) => (share * tiny) / (slopes[place] ?? 0));
  const found = first.every((scale) => Number.isFinite(scale) && scale > 0)
    ? solveScales(values, wanted, first)
    : undefined;
  if (found !== undefined) return withThese(found);
  for (const index of open) {
    const goal = goals[index];
    if (goal === undefined) continue;
    const { id, path, from } = goal.transition;
    report({
      code: "share-infeasible",
      path: [...path, "share"],
      found: String(goal.share),
      values: whereIn(input, { transition: id, state: from.join(", "), cycles: String(goal.cycles) }),
    });
  }
  return scales;
};

/**
 * The factors that shapes of shares are multiplied by so that each share is met: those of one state alone, as
 * nothing else moves them, then those of the entrants, all together. A state that shares of the entrants leave as
 * well is solved for with them: each takes from the other.
 */
export const scalesOf = (
  input: ChancesInput,
  partsIn: PartsIn,
  depths: readonly number[],
  goals: readonly Goal[],
  start: number,
  report: Report,
): readonly number[] => {
  const states = input.model.states.map(({ id }) => id);
  const chosenOf = (of: number | undefined): readonly number[] =>
    goals.flatMap(({ state }, index) => (state === of ? [index] : []));
  const entrants: Group = { followed: { start, ofState: false }, chosen: chosenOf(undefined) };
  const leftByEntrants = new Set(entrants.chosen.flatMap((index) => goals[index]?.transition.from ?? []));
  const together = [entrants];
  let scales: readonly number[] = goals.map(() => 0);
  for (const state of new Set(goals.flatMap((goal) => goal.state ?? []))) {
    const group = { followed: { start: state, ofState: true }, chosen: chosenOf(state) };
    if (leftByEntrants.has(states[state] ?? "")) together.push(group);
    else scales = solved(input, partsIn, depths, goals, [group], scales, report);
  }
  return solved(input, partsIn, depths, goals, together, scales, report);
};
