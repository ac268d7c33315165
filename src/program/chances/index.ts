import { addDays, daysBetween, type PlainDate } from "../../calendar/index";
import { readDecimal } from "../../formula/index";
import { isUndated, type Model, type Strategy, schedulesOf } from "../../model/index";
import { type Problem, ProblemError } from "../../problems/index";
import { movingAlike } from "../movingAlike";
import { programOf } from "../program";
import {
  type Arrow,
  depthOf,
  partsReader,
  ratioOf,
  scheduleOf,
  steadyUntil,
  type Turn,
  turnsOf,
} from "./arrows";
import type { PartsIn } from "./incidence";
import { type ChancesInput, type Report, readingOf, segmentParameters } from "./input";
import { type Moves, movesAt } from "./moves";
import type { Reading } from "./schedule";
import { type Goal, goalsOf, scalesOf } from "./shares";

export type { Arrow } from "./arrows";
export type { Moves } from "./moves";
export { cyclesIn, cyclesWithin } from "./within";
export { type ChancesInput, segmentParameters };

/** The probabilities of one segment in one strategy, from one start. */
export interface Chances {
  /** For each state, the cycles in it that still make a difference; more are as good as these. */
  readonly depths: readonly number[];
  /** For each state, where its transitions lead, in the order of the probabilities in `moves`. */
  readonly targets: readonly (readonly number[])[];
  readonly moves: (state: number, cycle: number, inState: number) => Moves;
  /** The next cycle in which moves out of a state may be others than in this one. */
  readonly until: (state: number, cycle: number) => number;
}

/** The moves out of each state, one for each transition, whatever they come to. */
const arrowsOf = (
  { model, strategy }: ChancesInput,
  reading: Reading,
  goals: readonly Goal[],
): readonly (readonly Arrow[])[] => {
  const states = model.states.map(({ id }) => id);
  return states.map((id, state) =>
    (strategy.dynamics?.transitions ?? []).flatMap((transition): readonly Arrow[] => {
      if (!transition.from.includes(id)) return [];
      const goal = goals.findIndex(
        (each) => each.transition === transition && (each.state ?? state) === state,
      );
      // A share that cannot be one has been reported.
      if (transition.chance.kind === "share" && goal < 0) return [];
      const [schedule, ratio] = [scheduleOf(transition, reading), ratioOf(transition, reading)];
      return [
        {
          transition,
          to: states.indexOf(transition.to),
          ...(schedule === undefined ? {} : { schedule }),
          ...(ratio === undefined ? {} : { ratio }),
          ...(goal < 0 ? {} : { scale: goal }),
        },
      ];
    }),
  );
};

/** What is known of moves before any of their values is. */
const frameOf = (arrows: readonly (readonly Arrow[])[]): Pick<Chances, "depths" | "targets" | "until"> => {
  const steady = arrows.map(steadyUntil);
  return {
    depths: arrows.map(depthOf),
    targets: arrows.map((out) => out.map(({ to }) => to)),
    until: (state, cycle) => steady[state]?.(cycle) ?? Number.POSITIVE_INFINITY,
  };
};

/** Moves whose values are not read: the arrows, and what is known of them. Shares are not among them. */
export const unreadChances = (input: ChancesInput) => {
  const arrows = arrowsOf(input, readingOf(input), []);
  return { arrows, ...frameOf(arrows) };
};

const NOWHERE: Moves = { to: [], p: [], stay: 1 };

const made = (
  input: ChancesInput,
  report: Report,
  exactly: boolean,
): Chances & { readonly turns: (state: number, cycles: number) => readonly Turn[] } => {
  const reading = readingOf(input);
  const states = input.model.states.map(({ id }) => id);
  const goals = goalsOf(input, reading, states, report);
  const arrows = arrowsOf(input, reading, goals);
  const readers = states.map((state, index) =>
    partsReader({ input, reading, state, arrows: arrows[index] ?? [], report, exactly }),
  );
  const NONE = { to: [], fixed: [], left: 1, shares: [] };
  const partsIn: PartsIn = (state, cycle, inState) => readers[state]?.(cycle, inState) ?? NONE;
  const start = states.indexOf(input.model.cohort?.state ?? "");
  const { depths } = frameOf(arrows);
  const scales = scalesOf({ input, partsIn, depths, goals, report }, start);
  const known = new Map<unknown, Moves>();
  return {
    ...frameOf(arrows),
    turns: (state, cycles) => turnsOf(arrows[state] ?? [], cycles),
    moves: (state, cycle, inState) => {
      const parts = partsIn(state, cycle, inState);
      const found = known.get(parts);
      if (found !== undefined) return found;
      const moves = movesAt(parts, scales);
      if (moves === undefined) {
        const taking = (arrows[state] ?? []).map(({ transition }) => transition);
        const last = taking.at(-1);
        report({
          code: "probabilities-sum",
          path: last?.path ?? [],
          found: "> 1",
          expected: taking.map(({ id }) => id).join(" + "),
          values: {
            strategy: input.strategy.id,
            segment: input.segment.id,
            state: states[state] ?? "",
            cycle: String(cycle),
            transition: last?.id ?? "",
          },
        });
      }
      known.set(parts, moves ?? NOWHERE);
      return moves ?? NOWHERE;
    },
  };
};

/**
 * How likely each move is in each cycle, shares within a time solved for.
 *
 * @throws ProblemError at the first probability that is none, with state, cycle and strategy
 */
export const chancesOf = (input: ChancesInput): Chances =>
  made(
    input,
    (problem) => {
      throw new ProblemError([problem]);
    },
    false,
  );

/** The cycles that a model can look at: as long as somebody is followed, or the budget lasts. */
export const cyclesOf = (model: Model): number => {
  const { cohort, horizon } = model;
  if (cohort === undefined) return 0;
  if (isUndated(horizon)) return horizon.cycles;
  const followed = readDecimal(cohort.followUp, { parameters: programOf(model).parameters });
  const days = Math.max(followed.toNumber(), daysBetween(horizon.from, horizon.until));
  return Math.ceil(days / cohort.cycleDays);
};

/** Starts that chances are tried for: the first and, where they follow the calendar, the last. */
const entriesOf = ({ horizon }: Model, isDated: boolean): readonly { readonly entry?: PlainDate }[] => {
  if (isUndated(horizon)) return [{}];
  const { from, until } = horizon;
  return isDated ? [{ entry: from }, { entry: addDays(until, -1) }] : [{ entry: from }];
};

const problemsIn = (model: Model, strategy: Strategy): readonly Problem[] => {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  // Each transition once, in the first cycle it goes wrong: the rest follows.
  const report: Report = (problem) => {
    const key = `${problem.code} ${problem.values?.transition} ${problem.values?.state}`;
    if (!seen.has(key)) problems.push(problem);
    seen.add(key);
  };
  const cycles = cyclesOf(model);
  const isDated = strategy.dynamics?.transitions.some((transition) =>
    schedulesOf(transition).some(({ by }) => by === "fromDate"),
  );
  const entries = entriesOf(model, isDated === true);
  const program = programOf(model);
  const alike = movingAlike(program, strategy);
  for (const [index, segment] of model.segments.entries())
    for (const entry of alike.indexOf(alike[index] ?? "") === index ? entries : []) {
      const chances = made({ model, strategy, segment, ...entry }, report, true);
      for (let state = 0; state < model.states.length; state++)
        for (const { cycle, inState } of chances.turns(state, cycles)) chances.moves(state, cycle, inState);
    }
  return problems;
};

/** What only follows: sums and shares go wrong with a probability that is none, and shares with a sum. */
const FOLLOWS = [
  ["probabilities-sum"],
  ["share-infeasible", "share-infeasible-by", "share-ambiguous"],
] as const;

const withoutFollowing = (problems: readonly Problem[]): readonly Problem[] => {
  const rankOf = ({ code }: Problem): number =>
    1 + FOLLOWS.findIndex((codes) => codes.some((each) => each === code));
  const first = Math.min(...problems.map(rankOf));
  return problems.filter((problem) => rankOf(problem) === first);
};

/**
 * Every probability of a model that is none: outside 0 to 1, more than 1 together, or a share that cannot be met, or
 * not in one way only. Nothing is repaired. A line that several strategies share is told of once.
 *
 * @returns with state, cycle, segment and strategy, each at the path of its transition
 */
export const chanceProblems = (model: Model): readonly Problem[] => {
  const found = new Map<string, Problem>();
  for (const strategy of model.strategies) {
    if (strategy.dynamics === undefined) continue;
    for (const problem of withoutFollowing(problemsIn(model, strategy))) {
      const { code, path, values } = problem;
      const key = JSON.stringify([code, path, values?.transition, values?.state]);
      if (!found.has(key)) found.set(key, problem);
    }
  }
  return [...found.values()];
};
