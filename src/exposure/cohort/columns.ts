import type { Key, Model, Strategy } from "../../model/index";
import { type Bands, firstColumns, type UnitCohort } from "../../program/index";

/** A key with the column it stands in, and the cycles of it that it counts: `[from, until)`. */
export interface KeyColumn {
  readonly key: Key;
  readonly column: number;
  readonly from: number;
  readonly until: number;
}

/** What the columns of a unit cohort are, for one segment of a strategy. */
export interface KeyColumns {
  /** By state, band of cycles in it and step of the clock, the last of each without one, and band since the start. */
  readonly states: readonly KeyColumn[];
  readonly phases: readonly KeyColumn[];
  /** Events, then the first entries of outcomes. */
  readonly events: readonly KeyColumn[];
}

const firstsOf = (bands: readonly Bands[]): readonly number[] =>
  firstColumns(bands.map(({ inState }) => inState));

/** Columns for each state and band of cycles in it: one for each step of the clock and one without. */
const stepsPer = ({ widths, bands }: UnitCohort): number =>
  widths.states / Math.max(1, firstsOf(bands.states).at(-1) ?? 1);

const ALWAYS = { from: 0, until: Number.POSITIVE_INFINITY } as const;

/** The keys of a column: one for each band since the start, which say so where there are several. */
const inBands = (key: Key, column: number, { sinceEntry }: Bands): readonly KeyColumn[] =>
  sinceEntry.length < 2
    ? [{ key, column, ...ALWAYS }]
    : sinceEntry.map((from, index) => ({
        key: { ...key, sinceEntry: from },
        column,
        from,
        until: sinceEntry[index + 1] ?? ALWAYS.until,
      }));

export const keyColumns = (
  model: Model,
  { id: strategy, dynamics }: Strategy,
  segment: string,
  unit: UnitCohort,
): KeyColumns => {
  const { bands } = unit;
  const per = stepsPer(unit);
  const steps = per > 1 ? (model.clock?.steps.map(({ step }) => step) ?? []) : [];
  const firsts = { states: firstsOf(bands.states), phases: firstsOf(bands.phases) };
  const common = { strategy, segment, expected: true } as const;
  const none: Bands = { sinceEntry: [0], inState: [0] };
  /** The keys of something with the first of its columns for each band of cycles in a state. */
  const each = (
    own: Bands | undefined,
    first: number,
    make: (inState: Pick<Key, "inState">, column: number, own: Bands) => readonly KeyColumn[],
  ): readonly KeyColumn[] => {
    const { inState } = own ?? none;
    return inState.flatMap((from, band) =>
      make(inState.length < 2 ? {} : { inState: from }, first + band, own ?? none),
    );
  };
  return {
    states: model.states.flatMap(({ id: of }, state) =>
      each(bands.states[state], firsts.states[state] ?? 0, (inState, column, own) =>
        [...steps, undefined].flatMap((step, place) => {
          const stepped = step === undefined ? {} : { step };
          const key = { ...common, kind: "state" as const, of, ...stepped, ...inState };
          return inBands(key, column * per + place, own);
        }),
      ),
    ),
    phases: (dynamics?.phases ?? []).flatMap(({ id: of }, phase) =>
      each(bands.phases[phase], firsts.phases[phase] ?? 0, (inState, column, own) =>
        inBands({ ...common, kind: "phase", of, ...inState }, column, own),
      ),
    ),
    events: [
      ...(dynamics?.events ?? []).map(({ id: of }) => ({ ...common, kind: "event" as const, of })),
      ...(model.cohort?.outcomes ?? []).flatMap(({ id: of, kind }) =>
        kind === "firstEntry" ? [{ ...common, kind, of }] : [],
      ),
    ].flatMap((key, column) => inBands(key, column, bands.events[column] ?? none)),
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
  const { widths, bands } = unit;
  const per = stepsPer(unit);
  const firsts = { states: firstsOf(bands.states), phases: firstsOf(bands.phases) };
  const cycles = widths.states === 0 ? 0 : states.length / widths.states;
  const sums = new Float64Array(cycles);
  const add = (of: Float64Array, wide: number, from: number, until: number): void => {
    for (let cycle = 0; cycle < cycles; cycle++)
      for (let column = from; column < until; column++)
        sums[cycle] = (sums[cycle] as number) + (of[cycle * wide + column] as number);
  };
  for (const name of names) {
    const state = model.states.findIndex(({ id }) => id === name);
    const phase = dynamics?.phases.findIndex(({ id }) => id === name) ?? -1;
    if (state >= 0)
      add(states, widths.states, (firsts.states[state] ?? 0) * per, (firsts.states[state + 1] ?? 0) * per);
    else if (phase >= 0) add(phases, widths.phases, firsts.phases[phase] ?? 0, firsts.phases[phase + 1] ?? 0);
  }
  return sums;
};
