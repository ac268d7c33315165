import { daysBetween, lengthInMonths, type Period } from "../../calendar/index";
import { comparisonsOf, type Formula, parametersOf, readDecimal } from "../../formula/index";
import {
  type Clock,
  type Cohort,
  isUndated,
  type Model,
  type Strategy,
  schedulesOf,
  type Transition,
  YEAR_DAYS,
} from "../../model/index";
import type { Path } from "../../problems/index";
import { bandsOf, keyPartsOf, type StrategyBands, TIME_NAMES } from "../bands";
import { dependenciesOf } from "../dependenciesOf";
import { expanded } from "../expanded";
import { movingAlike } from "../movingAlike";
import { phasesOf } from "../phases";
import { type Program, programOf } from "../program";
import { changesOf, readsSteps } from "../units";
import { weightOf } from "../weightOf";

/** How long citizens are looked at in one evaluation. */
export interface ReachSizes {
  readonly cycles: number;
  /** Months, or ends of cycles, that a quantity may lie in, and what all of them are together with years since the start. */
  readonly months: number;
  readonly rows: number;
  /** Days that something may happen on, each year since the start told apart. */
  readonly days: number;
}

/** What the work of one strategy hangs on; by state where it is a list. */
export interface ArmSizes {
  readonly strategy: Strategy;
  readonly depths: readonly number[];
  readonly out: readonly number[];
  /** Times at which chances are read anew, from none to every cycle, and the steps by cycles in the state. */
  readonly changes: readonly number[];
  readonly steps: readonly number[];
  /** Cells of the clock, and its steps and none of them; no cells and one without a clock. */
  readonly cells: number;
  readonly columns: number;
  readonly phases: number;
  readonly events: number;
  readonly firstEntries: number;
  readonly caseloads: number;
  /** Shares to be met, and in how many cycles. */
  readonly goals: number;
  readonly within: number;
  /** Kinds of starts that are not alike, and segments that do not move alike. */
  readonly classes: number;
  readonly movers: number;
  readonly bought: number;
  /** Bands of cycles in a state that amounts tell apart, one for each state at the least, and of those since the start. */
  readonly inState: number;
  readonly sinceEntry: number;
  /** Where most of them are written. */
  readonly timed: Path;
  /** Flows for what is bought, for time in a state or phase, and for events and staff. */
  readonly flows: { readonly bought: number; readonly lived: number; readonly other: number };
}

/** What the work of a model hangs on. */
export interface Sizes {
  readonly segments: number;
  readonly starts: number;
  /** Days of a cycle by the calendar; none without one. */
  readonly cycleDays: number;
  readonly until: ReachSizes;
  readonly followUp: ReachSizes;
  readonly arms: readonly ArmSizes[];
}

const NOBODY: ReachSizes = { cycles: 0, months: 0, rows: 0, days: 0 };

/** Days that starts lie apart at the least: entrants begin on a Monday, and who fills a place again with a cycle. */
const apart = ({ refill, cycleDays }: Cohort): number =>
  refill === undefined ? Math.max(7, cycleDays) : cycleDays;

const datesOf = ({ entries }: Cohort, { from }: Period): readonly string[] =>
  entries.map(({ date = from }) => date).sort();

/** The days on which anybody starts, at the most. */
const startsOf = (cohort: Cohort, horizon: Period): number => {
  const { entries, refill } = cohort;
  const dates = datesOf(cohort, horizon);
  const [first = horizon.from, last = first] =
    refill === undefined ? [dates[0], dates.at(-1)] : [refill.first, refill.lastStart];
  // Places are filled once, even where their last start lies before that.
  const most = Math.max(1, Math.ceil(daysBetween(first, last) / apart(cohort)) + 1);
  return refill === undefined ? Math.min(entries.length, most) : most;
};

/** The kinds of starts that are not alike: each before the last change by the calendar is of its own. */
const classesOf = (cohort: Cohort, horizon: Period, strategy: Strategy, starts: number): number => {
  const last = changesOf(strategy).reduce((a, b) => (a > b ? a : b), "");
  if (last === "") return 1;
  const first = cohort.refill?.first ?? datesOf(cohort, horizon)[0] ?? horizon.from;
  return Math.min(starts, Math.max(0, Math.ceil(daysBetween(first, last) / apart(cohort)))) + 1;
};

const MOVING: readonly string[] = ["cycle", "age"];

/** How often chances out of a state change with time: in every cycle, or as often as steps are written. */
const changesIn = (transitions: readonly Transition[], cycles: number): number => {
  const schedules = transitions.flatMap(schedulesOf);
  const isMoving = schedules.some(({ steps }) =>
    steps.some(({ value }) => value !== "rest" && parametersOf(value).some((name) => MOVING.includes(name))),
  );
  const steps = schedules.reduce((sum, { by, steps: each }) => sum + (by === "inState" ? 0 : each.length), 0);
  return isMoving ? cycles : Math.min(cycles, steps);
};

const cellsOf = ({ steps, reset }: Clock): number =>
  (((steps.at(-1)?.fromWeek ?? 0) + 1) * (reset.weeks + 1)) / 2;

/** The amount or weight that tells most apart: the first that counts cycles, or else the first that compares them. */
const timedPath = (model: Model, strategy: Strategy): Path => {
  const weights = (model.cohort?.outcomes ?? []).flatMap((outcome) =>
    outcome.states.map((state) => ({ formula: weightOf(strategy, outcome, state), path: outcome.path })),
  );
  const timed = [
    ...strategy.flows.map(({ amount, path }) => ({ formula: amount, path: [...path, "amount"] })),
    ...weights,
  ].filter(
    ({ formula }) =>
      formula !== undefined &&
      keyPartsOf(model, dependenciesOf(model, formula)).some((part) => part !== "step"),
  );
  const counting = timed.find(({ formula }) => {
    const { used } = comparisonsOf(expanded(model, formula as Formula));
    return TIME_NAMES.some((name) => used.has(name));
  });
  return (counting ?? timed[0])?.path ?? [];
};

const armOf = (program: Program, strategy: Strategy, starts: number, cycles: number): ArmSizes => {
  const { model, parameters } = program;
  const { clock, cohort, horizon } = model;
  const { transitions = [], phases = [], events = [], caseloads = [] } = strategy.dynamics ?? {};
  const states = model.states.map(({ id }) => id);
  const leaving = states.map((id) => transitions.filter(({ from }) => from.includes(id)));
  const inState = leaving.map((out) =>
    out
      .flatMap(schedulesOf)
      .flatMap(({ by, steps }) => (by === "inState" ? steps.map(({ from }) => from) : [])),
  );
  const windows = phasesOf(phases, states).depths;
  const isStepped = clock !== undefined && cohort?.clockStart !== undefined && readsSteps(program, strategy);
  const shares = transitions.flatMap(({ chance }) => (chance.kind === "share" ? [chance] : []));
  const days = shares.map(({ within }) => readDecimal(within, { parameters }).toNumber());
  const isBought = (of: string): boolean => strategy.capacity.some(({ id }) => id === of);
  const isLived = (of: string): boolean => states.includes(of) || phases.some(({ id }) => id === of);
  const flows = { bought: 0, lived: 0, other: 0 };
  for (const { of } of strategy.flows) flows[isBought(of) ? "bought" : isLived(of) ? "lived" : "other"] += 1;
  const bands = bandsOf(model, strategy);
  const all = model.segments.map((segment) => bands(segment, cycles));
  const most = (of: (bands: StrategyBands) => readonly number[]): number => Math.max(1, ...all.flatMap(of));
  const priced = states.map((id, state) =>
    Math.max(
      ...all.flatMap((each) => [
        each.states[state]?.inState.at(-1) ?? 0,
        ...phases.map((phase, index) =>
          phase.in.includes(id) ? (each.phases[index]?.inState.at(-1) ?? 0) : 0,
        ),
      ]),
    ),
  );
  return {
    strategy,
    depths: inState.map((steps, state) => Math.max(0, windows[state] ?? 0, priced[state] ?? 0, ...steps)),
    out: leaving.map((out) => out.length),
    changes: leaving.map((out) => changesIn(out, cycles)),
    steps: inState.map((steps) => steps.length),
    cells: isStepped ? cellsOf(clock) : 0,
    columns: isStepped ? clock.steps.length + 1 : 1,
    inState: most((each) => [each.states.reduce((sum, own) => sum + own.inState.length, 0)]),
    sinceEntry: most(({ states: some, phases: others, events: last }) =>
      [...some, ...others, ...last].map((own) => own.sinceEntry.length),
    ),
    timed: timedPath(model, strategy),
    phases: phases.length,
    events: events.length,
    firstEntries: cohort?.outcomes.filter(({ kind }) => kind === "firstEntry").length ?? 0,
    caseloads: caseloads.length,
    goals: shares.length,
    within: Math.max(0, ...days) / (cohort?.cycleDays ?? 7),
    classes: cohort === undefined || isUndated(horizon) ? 1 : classesOf(cohort, horizon, strategy, starts),
    movers: new Set(movingAlike(program, strategy)).size,
    bought: strategy.capacity.length,
    flows,
  };
};

/** The months of both reaches, the second together with years since each citizen's own start. */
const reachesOf = ({ model, parameters }: Program): Pick<Sizes, "until" | "followUp"> => {
  const { horizon, cohort } = model;
  if (isUndated(horizon)) {
    const { cycles } = horizon;
    return { until: { cycles, months: 2 * cycles, rows: 2 * cycles, days: cycles + 1 }, followUp: NOBODY };
  }
  const months = Math.ceil(lengthInMonths(horizon).toNumber());
  if (cohort === undefined) return { until: { cycles: 0, months, rows: months, days: 0 }, followUp: NOBODY };
  const cyclesIn = (days: number): number => Math.ceil(days / cohort.cycleDays);
  const days = readDecimal(cohort.followUp, { parameters }).toNumber();
  const years = Math.ceil(days / Number(YEAR_DAYS));
  const [horizonCycles, ownCycles] = [cyclesIn(daysBetween(horizon.from, horizon.until)), cyclesIn(days)];
  return {
    until: { cycles: horizonCycles, months, rows: months, days: horizonCycles },
    followUp: {
      cycles: ownCycles,
      months: months + 12 * years,
      rows: years * (months + 12),
      days: years * (horizonCycles + ownCycles),
    },
  };
};

/** What the work of a model hangs on, read from it without doing any. */
export const sizesOf = (model: Model): Sizes => {
  const program = programOf(model);
  const { cohort, horizon } = model;
  const isDated = cohort !== undefined && !isUndated(horizon);
  const starts = isDated ? startsOf(cohort, horizon) : 0;
  const reaches = reachesOf(program);
  const cycles = Math.max(reaches.until.cycles, reaches.followUp.cycles);
  return {
    ...reaches,
    segments: cohort === undefined ? 0 : model.segments.length,
    starts,
    cycleDays: isDated ? cohort.cycleDays : 0,
    arms: model.strategies.map((strategy) => armOf(program, strategy, starts, cycles)),
  };
};
