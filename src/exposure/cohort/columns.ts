import type { Key, Model, Strategy } from "../../model/index";
import type { UnitCohort } from "../../program/index";

/** A key with the column it stands in. */
export interface KeyColumn {
  readonly key: Key;
  readonly column: number;
}

/** What the columns of a unit cohort are, for one segment of a strategy. */
export interface KeyColumns {
  /** By state, then by step of the clock, the last of each without one. */
  readonly states: readonly KeyColumn[];
  readonly phases: readonly KeyColumn[];
  /** Events, then the first entries of outcomes. */
  readonly events: readonly Key[];
}

const stepsIn = ({ states, clock }: Model, { widths }: UnitCohort): readonly string[] =>
  widths.states > states.length ? (clock?.steps.map(({ step }) => step) ?? []) : [];

export const keyColumns = (
  model: Model,
  { id: strategy, dynamics }: Strategy,
  segment: string,
  unit: UnitCohort,
): KeyColumns => {
  const steps = stepsIn(model, unit);
  const common = { strategy, segment, expected: true } as const;
  return {
    states: model.states.flatMap(({ id: of }, state) =>
      [...steps, undefined].map((step, place) => ({
        key: { ...common, kind: "state" as const, of, ...(step === undefined ? {} : { step }) },
        column: state * (steps.length + 1) + place,
      })),
    ),
    phases: (dynamics?.phases ?? []).map(({ id: of }, column) => ({
      key: { ...common, kind: "phase" as const, of },
      column,
    })),
    events: [
      ...(dynamics?.events ?? []).map(({ id: of }) => ({ ...common, kind: "event" as const, of })),
      ...(model.cohort?.outcomes ?? []).flatMap(({ id: of, kind }) =>
        kind === "firstEntry" ? [{ ...common, kind, of }] : [],
      ),
    ],
  };
};

/** Those in some states and phases of a strategy, cycle by cycle; of a unit cohort, or of the ends of its cycles. */
export const columnsOf = (
  model: Model,
  { dynamics }: Strategy,
  unit: UnitCohort,
  names: readonly string[],
  { states, phases }: Pick<UnitCohort, "states" | "phases"> = unit,
): Float64Array => {
  const width = unit.widths.states;
  const perState = width / Math.max(1, model.states.length);
  const phaseCount = dynamics?.phases.length ?? 0;
  const cycles = width === 0 ? 0 : states.length / width;
  const sums = new Float64Array(cycles);
  const add = (of: Float64Array, wide: number, from: number, until: number): void => {
    for (let cycle = 0; cycle < cycles; cycle++)
      for (let column = from; column < until; column++)
        sums[cycle] = (sums[cycle] as number) + (of[cycle * wide + column] as number);
  };
  for (const name of names) {
    const state = model.states.findIndex(({ id }) => id === name);
    const phase = dynamics?.phases.findIndex(({ id }) => id === name) ?? -1;
    if (state >= 0) add(states, width, state * perState, (state + 1) * perState);
    else if (phase >= 0) add(phases, phaseCount, phase, phase + 1);
  }
  return sums;
};
