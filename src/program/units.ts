import { daysBetween, type PlainDate } from "../calendar/index";
import { type Cohort, isUndated, type Segment, type Strategy, schedulesOf } from "../model/index";
import { bandsOf, type StrategyBands } from "./bands";
import { type Chances, chancesOf } from "./chances/index";
import { dependenciesOf, readsStep } from "./dependenciesOf";
import { movingAlike } from "./movingAlike";
import type { Program } from "./program";
import { leavingOf, type UnitCohort, type UnitInput, unitCohort } from "./unitCohort";

/** What is known of one entrant; each is made when it is first asked for. */
export interface Unit {
  readonly cohort: () => UnitCohort;
  /** Who leaves the places that refill, as long as these are filled again; for a tenth of a cohort's work with a clock. */
  readonly leaving: () => Float64Array;
  /** Reads every chance that the cohort reads, for as little work: what is wrong with one is thrown. */
  readonly follow: () => void;
}

/** The entrant of a segment, by number, from a day on. */
export type Units = (segment: number, start?: PlainDate) => Unit;

/** Units of a model whose parameters are tried at many values, by all they are made from. */
export type UnitStore = Map<string, Unit>;

/** How long entrants are followed, and how long places that refill are looked at, in cycles. */
export interface Lengths {
  readonly cycles: number;
  readonly renewal: number;
}

const unitOf = (input: UnitInput, renewal: number): Unit => {
  let made: UnitCohort | undefined;
  let left: Float64Array | undefined;
  const leaving = (): Float64Array => {
    left ??= leavingOf({ ...input, cycles: renewal });
    return left;
  };
  return {
    cohort: () => {
      made ??= unitCohort(input);
      return made;
    },
    leaving,
    follow: () => {
      if (made === undefined) renewal === input.cycles ? leaving() : leavingOf(input);
    },
  };
};

/** The days from which chances of a strategy follow the calendar. */
export const changesOf = ({ dynamics }: Strategy): readonly PlainDate[] =>
  (dynamics?.transitions ?? [])
    .flatMap(schedulesOf)
    .flatMap((schedule) => (schedule.by === "fromDate" ? schedule.steps.map(({ from }) => from) : []));

/** Whether any price of a strategy differs by step of the clock. */
export const readsSteps = ({ model }: Program, { flows }: Strategy): boolean => {
  return flows.some(({ amount }) => readsStep(dependenciesOf(model, amount)));
};

/** Chances of a program by strategy, segment and start: shares are solved for once, however long its citizens are followed. */
const solved = new WeakMap<Program, Map<string, Chances>>();

const solvedIn = (program: Program, key: string, solve: () => Chances): Chances => {
  const own = solved.get(program) ?? new Map<string, Chances>();
  solved.set(program, own);
  const chances = own.get(key) ?? solve();
  own.set(key, chances);
  return chances;
};

/** Units of a strategy, made once for each segment; by day of start only where chances follow the calendar. */
export const unitsOf = (
  program: Program,
  cohort: Cohort,
  strategy: Strategy,
  { cycles, renewal }: Lengths,
  store: UnitStore = new Map(),
): Units => {
  const { model, segments } = program;
  const { clock } = model;
  const { dynamics } = strategy;
  const states = model.states.map(({ id }) => id);
  const phases = dynamics?.phases ?? [];
  const refilled = cohort.refill?.strategy === strategy.id ? cohort.refill.capacity : undefined;
  const holding = new Set(
    phases.flatMap(({ place }, index) => (place !== undefined && place === refilled ? [index + 1] : [])),
  );
  const changes = changesOf(strategy);
  const stepped = readsSteps(program, strategy) && clock !== undefined && cohort.clockStart !== undefined;
  const bandsFor = bandsOf(model, strategy);
  const moved = movingAlike(program, strategy);
  const bands = model.segments.map((segment) => bandsFor(segment, cycles));
  const made = bands.map((own, index) => JSON.stringify([moved[index], cycles, renewal, own]));
  return (index, start) => {
    const segment = model.segments[index] as Segment;
    // Starts for whom every change comes in the same cycle are alike. One after the last cycle makes a difference,
    // too: a share may be met within a time that goes beyond it.
    const cycleOf = (change: PlainDate): number =>
      start === undefined ? 0 : Math.max(0, Math.ceil(daysBetween(start, change) / cohort.cycleDays));
    const key =
      changes.length === 0 ? (made[index] as string) : `${made[index]} ${changes.map(cycleOf).join(" ")}`;
    const found = store.get(key);
    if (found !== undefined) return found;
    const input = {
      states,
      startState: states.indexOf(cohort.state),
      phases,
      events: dynamics?.events ?? [],
      firstEntries: cohort.outcomes.filter(({ kind }) => kind === "firstEntry"),
      holding,
      chances: solvedIn(program, JSON.stringify([moved[index], start]), () =>
        chancesOf({
          model,
          strategy,
          segment,
          ...(start === undefined ? {} : { entry: start }),
          ...(segments[index] === undefined ? {} : { parameters: segments[index] }),
        }),
      ),
      cycles,
      bands: bands[index] as StrategyBands,
      withEnds: isUndated(model.horizon),
      ...(stepped ? { clock, clockStart: cohort.clockStart } : {}),
    };
    const unit = unitOf(input, renewal);
    store.set(key, unit);
    return unit;
  };
};
