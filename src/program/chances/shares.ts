import { Decimal, exactText } from "../../decimal";
import { type Formula, parametersOf, readDecimal } from "../../formula/index";
import type { Transition } from "../../model/index";
import { own } from "../../own";
import { type Path, ProblemError } from "../../problems/index";
import { type GoalGroup, type Incidence, incidenceOf, type PartsIn } from "./incidence";
import { type ChancesInput, type Report, whereIn } from "./input";
import type { Reading } from "./schedule";
import { solveScales, type Unmet } from "./solve";
import { cyclesIn } from "./within";

/** A share to be met: of whom, how large, in how many cycles. Its place in a list is the number of its scale. */
export interface Goal {
  readonly transition: Transition;
  readonly share: number;
  readonly cycles: number;
  /** A parameter behind it that is more than the whole. */
  readonly over?: Readonly<Record<string, string>>;
  /** The state they come into, when it is a share of those; else it is one of the entrants. */
  readonly state?: number;
  /** The group it is part of, by name. */
  readonly group?: string;
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

/** A share as it may be written. */
const SHARE = "30%";

/** The first parameter behind a share that is more than the whole, as where 30 is written for 30 %. */
const overOne = (
  { parameters }: ChancesInput["model"],
  share: Formula,
  reading: Reading,
): Readonly<Record<string, string>> | undefined => {
  const names = new Set(parametersOf(share));
  for (const name of names) {
    const known = own(parameters, name);
    if (known === undefined) continue;
    for (const behind of parametersOf(known.formula)) names.add(behind);
    const value = reading.parameters[name];
    const isNumber = known.unit === "1" || known.unit === "%";
    if (value === undefined || !isNumber || value.lte(1) || parametersOf(known.formula).length > 0) continue;
    // 30 is 30 % without its sign; what else was meant by 130 % is not known.
    const meant = value.gte(2) && value.lt(100) ? `${exactText(value)}%` : SHARE;
    return { parameter: name, percent: `${exactText(value.times(100))}%`, meant };
  }
  return undefined;
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
    const over = overOne(input.model, chance.share, reading);
    if (share.lt(0) || share.gte(1)) {
      const problem = {
        path: [...path, "share"],
        found: share.toSignificantDigits(8, Decimal.ROUND_UP).toFixed(),
        expected: "0 ≤ P < 1",
      };
      report(
        over === undefined
          ? { code: "share-range", ...problem, values }
          : { code: "share-range-by", ...problem, values: { ...values, ...over } },
      );
      return [];
    }
    const cycles = cyclesIn(days, reading.cycleDays);
    if (cycles <= 0) {
      report({ code: "within-no-cycle", path: [...path, "within"], found: exactText(days), values });
      return [];
    }
    const goal = {
      transition,
      share: share.toNumber(),
      cycles,
      ...(over === undefined ? {} : { over }),
      ...(chance.group === undefined ? {} : { group: chance.group }),
    };
    return chance.of === "entrants"
      ? [goal]
      : from.map((state) => ({ ...goal, state: states.indexOf(state) }));
  });

const groupOf = (
  start: number,
  ofState: boolean,
  goals: readonly Goal[],
  chosen: readonly number[],
): GoalGroup => ({
  start,
  ofState,
  goals: chosen.map((scale) => ({ scale, cycles: goals[scale]?.cycles ?? 0 })),
});

/** The states that some lead to, by any moves of a strategy. */
const reachedFrom = (states: readonly string[], transitions: readonly Transition[]): ReadonlySet<string> => {
  const found = new Set(states);
  for (const state of found) for (const { from, to } of transitions) if (from.includes(state)) found.add(to);
  return found;
};

/**
 * Shares of the entrants by the goals they are: those of one named group together, every other alone. Where nobody
 * can come from a move of one goal to a move of another, being done for one is being done for all: they are one.
 */
const goalGroups = (
  start: number,
  goals: readonly Goal[],
  transitions: readonly Transition[],
): readonly GoalGroup[] => {
  const byName = new Map<string | number, number[]>();
  goals.forEach(({ state, share, group }, scale) => {
    if (state !== undefined || share === 0) return;
    const name = group ?? scale;
    byName.set(name, [...(byName.get(name) ?? []), scale]);
  });
  const chosen = [...byName.values()];
  const movesOf = (scales: readonly number[]): readonly Transition[] =>
    scales.flatMap((scale) => goals[scale]?.transition ?? []);
  const isFollowed = chosen.some((scales) => {
    const after = reachedFrom(
      movesOf(scales).map(({ to }) => to),
      transitions,
    );
    const others = chosen.filter((each) => each !== scales).flatMap(movesOf);
    return others.some(({ from }) => from.some((state) => after.has(state)));
  });
  if (chosen.length === 0) return [];
  return (isFollowed ? chosen : [chosen.flat()]).map((scales) => groupOf(start, false, goals, scales));
};

/** Shares of those who come into each state: whatever way out of it they take, they are done. */
const stateGroups = (goals: readonly Goal[]): readonly GoalGroup[] => {
  const states = [...new Set(goals.flatMap(({ state }) => state ?? []))];
  return states.flatMap((state) => {
    const chosen = goals.flatMap((goal, scale) => (goal.state === state && goal.share > 0 ? [scale] : []));
    return chosen.length === 0 ? [] : [groupOf(state, true, goals, chosen)];
  });
};

/**
 * Whether at most one solution exists: moves of one group only take from one another, and within the same time more
 * of all of them can be had in one way only.
 */
const isUnique = (groups: readonly GoalGroup[]): boolean =>
  groups.length === 1 && new Set(groups[0]?.goals.map(({ cycles }) => cycles)).size === 1;

/** Whose shares are met, and how they move. */
interface Solving {
  readonly input: ChancesInput;
  readonly partsIn: PartsIn;
  readonly depths: readonly number[];
  readonly goals: readonly Goal[];
  readonly report: Report;
}

const reportUnmet = ({ input, goals, report }: Solving, open: readonly number[], unmet: Unmet): void => {
  for (const place of unmet.places) {
    const goal = goals[open[place] ?? -1];
    if (goal === undefined) continue;
    const { id, path, from } = goal.transition;
    const over = unmet.code === "share-infeasible" ? goal.over : undefined;
    const where = { transition: id, state: from.join(", "), cycles: String(goal.cycles) };
    report({
      code: over === undefined ? unmet.code : "share-infeasible-by",
      path: [...path, "share"],
      found: String(goal.share),
      values: { ...whereIn(input, where), ...over },
    });
  }
};

/** The scales of some groups that are met together, all others left as they are. */
const solved = (
  solving: Solving,
  groups: readonly GoalGroup[],
  scales: readonly number[],
): readonly number[] => {
  if (groups.length === 0) return scales;
  const { partsIn, depths, goals } = solving;
  const open = groups.flatMap((group) => group.goals.map(({ scale }) => scale));
  const withThese = (some: readonly number[]): readonly number[] => {
    const all = [...scales];
    open.forEach((scale, place) => {
      all[scale] = some[place] ?? 0;
    });
    return all;
  };
  const at = (some: readonly number[]): Incidence | undefined => {
    const found: Incidence[] = [];
    for (const group of groups) {
      const incidence = incidenceOf(partsIn, depths, group, withThese(some), open);
      if (incidence === undefined) return undefined;
      found.push(incidence);
    }
    return {
      values: found.flatMap(({ values }) => values),
      slopes: found.flatMap(({ slopes }) => slopes),
    };
  };
  const wanted = open.map((scale) => goals[scale]?.share ?? 0);
  const found = solveScales(at, wanted, isUnique(groups));
  if (!("code" in found)) return withThese(found);
  reportUnmet(solving, open, found);
  return scales;
};

/**
 * The factors that shapes of shares are multiplied by so that each share is met: those of one state alone, as
 * nothing else moves them, then those of the entrants, all together. A state that shares of the entrants leave as
 * well is solved for with them: each takes from the other. A share of 0 needs no solving: its scale is 0.
 */
export const scalesOf = (solving: Solving, start: number): readonly number[] => {
  const { input, goals } = solving;
  const states = input.model.states.map(({ id }) => id);
  const together = [...goalGroups(start, goals, input.strategy.dynamics?.transitions ?? [])];
  const leftByEntrants = new Set(
    together.flatMap((group) => group.goals.flatMap(({ scale }) => goals[scale]?.transition.from ?? [])),
  );
  let scales: readonly number[] = goals.map(() => 0);
  for (const group of stateGroups(goals)) {
    if (leftByEntrants.has(states[group.start] ?? "")) together.push(group);
    else scales = solved(solving, [group], scales);
  }
  return solved(solving, together, scales);
};
