import type { PlainDate } from "../../calendar/index";
import { parametersOf } from "../../formula/index";
import {
  type Cohort,
  chancesOf,
  dependenciesOf,
  formulasOf,
  isUndated,
  type Model,
  type Segment,
  type Strategy,
  schedulesOf,
  segmentParameters,
} from "../../model/index";
import { dayNumber } from "../week";
import { type UnitCohort, unitCohort } from "./unitCohort";

/** The unit cohort of a segment, by number, from a day on. */
export type Units = (segment: number, start?: PlainDate) => UnitCohort;

/** Unit cohorts of a model whose parameters are tried at many values, by all they are made from. */
export type UnitStore = Map<string, UnitCohort>;

/** The days from which chances of a strategy follow the calendar. */
const changesOf = ({ dynamics }: Strategy): readonly number[] =>
  (dynamics?.transitions ?? [])
    .flatMap(schedulesOf)
    .flatMap((schedule) =>
      schedule.by === "fromDate" ? schedule.steps.map(({ from }) => dayNumber(from)) : [],
    );

/** Whether any price of a strategy differs by step of the clock. */
const readsSteps = (model: Model, { flows }: Strategy): boolean =>
  flows.some(({ amount }) =>
    dependenciesOf(model, amount).tables.some(({ key }) => key.by === "date" && key.variant === "step"),
  );

/** Unit cohorts of a strategy, made once for each segment; by day of start only where chances follow the calendar. */
export const unitsOf = (
  model: Model,
  cohort: Cohort,
  strategy: Strategy,
  cycles: number,
  store: UnitStore = new Map(),
): Units => {
  const { clock } = model;
  const { dynamics } = strategy;
  const states = model.states.map(({ id }) => id);
  const phases = dynamics?.phases ?? [];
  const refilled = cohort.refill?.strategy === strategy.id ? cohort.refill.capacity : undefined;
  const holding = new Set(
    phases.flatMap(({ place }, index) => (place !== undefined && place === refilled ? [index + 1] : [])),
  );
  const changes = changesOf(strategy);
  const stepped = readsSteps(model, strategy) && clock !== undefined && cohort.clockStart !== undefined;
  const read = [...new Set((dynamics?.transitions ?? []).flatMap(formulasOf).flatMap(parametersOf))];
  const made = model.segments.map((segment) => {
    const values = segmentParameters(model, segment);
    return JSON.stringify([strategy.id, segment.id, cycles, ...read.map((name) => values[name])]);
  });
  return (index, start) => {
    const segment = model.segments[index] as Segment;
    // Starts for whom every change comes in the same cycle are alike. One after the last cycle makes a difference,
    // too: a share may be met within a time that goes beyond it.
    const cycleOf = (change: number): number =>
      Math.max(0, Math.ceil((change - (start === undefined ? 0 : dayNumber(start))) / cohort.cycleDays));
    const key = `${made[index]} ${changes.map(cycleOf).join(" ")}`;
    const found = store.get(key);
    if (found !== undefined) return found;
    const unit = unitCohort({
      states,
      startState: states.indexOf(cohort.state),
      phases,
      events: dynamics?.events ?? [],
      firstEntries: cohort.outcomes.filter(({ kind }) => kind === "firstEntry"),
      holding,
      chances: chancesOf({ model, strategy, segment, ...(start === undefined ? {} : { entry: start }) }),
      cycles,
      withEnds: isUndated(model.horizon),
      ...(stepped ? { clock, clockStart: cohort.clockStart } : {}),
    });
    store.set(key, unit);
    return unit;
  };
};
