import { readDecimal } from "../../formula/index";
import type { Caseload, Key, Strategy } from "../../model/index";
import type { UnitCohort } from "../../program/index";
import type { ExposureBuilder } from "../builder";
import { columnsOf, type KeyColumn, keyColumns } from "./columns";
import type { Run } from "./run";
import type { Spread, Spreader } from "./spreader";
import { staffFor } from "./staffFor";

/** Starts that live alike, by their number. */
export interface Alike {
  readonly unit: UnitCohort;
  readonly starts: readonly number[];
}

/** The starts of a segment in a strategy by the unit cohort they live. */
export const alikeIn = (
  { starts, units, dates }: Run,
  strategy: string,
  segment: number,
): readonly Alike[] => {
  const found = new Map<UnitCohort, number[]>();
  starts.counts.forEach((count, start) => {
    if (count === 0) return;
    const unit = units.get(strategy)?.(segment, dates[start]).cohort();
    if (unit === undefined) return;
    const known = found.get(unit);
    if (known === undefined) found.set(unit, [start]);
    else known.push(start);
  });
  return [...found].map(([unit, some]) => ({ unit, starts: some }));
};

/** Cycles since the start, `[from, until)`. */
type Window = Pick<KeyColumn, "from" | "until">;

/** Adds rows of a unit cohort, each as much as the spread says, to sums by month and years since the start. */
const gather = (
  into: Float64Array,
  of: Float64Array,
  width: number,
  spread: Spread,
  times: number,
  { from: first, until }: Window,
): void => {
  for (let index = 0; index < spread.row.length; index++) {
    const cycle = spread.cycle[index] as number;
    if (cycle < first || cycle >= until) continue;
    const weight = (spread.count[index] as number) * times;
    const to = (spread.row[index] as number) * width;
    const from = cycle * width;
    for (let column = 0; column < width; column++)
      into[to + column] = (into[to + column] as number) + (of[from + column] as number) * weight;
  }
};

/** Columns by the cycles that they count. */
const byWindow = (
  columns: readonly KeyColumn[],
): readonly { readonly window: Window; readonly columns: readonly KeyColumn[] }[] => {
  const found = new Map<string, { readonly window: Window; readonly columns: KeyColumn[] }>();
  for (const column of columns) {
    const { from, until } = column;
    const name = `${from} ${until}`;
    const known = found.get(name);
    if (known === undefined) found.set(name, { window: { from, until }, columns: [column] });
    else known.columns.push(column);
  }
  return [...found.values()];
};

/** By cycle from the first start and years since each citizen's own: what happens, or who is there. */
const byCycle = (
  run: Run,
  alike: readonly Alike[],
  share: number,
  of: (unit: UnitCohort) => Float64Array,
  width: number,
  isCounted: (cycle: number) => boolean,
): Float64Array => {
  const { starts, cycles, pieces, afters, parts } = run;
  const sums = new Float64Array(pieces.length * parts * width);
  if (width === 0) return sums;
  for (const { unit, starts: some } of alike) {
    const values = of(unit);
    for (const start of some) {
      const count = (starts.counts[start] ?? 0) * share;
      const last = Math.min(cycles, pieces.length - start);
      for (let cycle = 0; cycle < last; cycle++) {
        if (!isCounted(cycle)) continue;
        const to = ((start + cycle) * parts + (afters[cycle] as number)) * width;
        for (let column = 0; column < width; column++)
          sums[to + column] =
            (sums[to + column] as number) + (values[cycle * width + column] as number) * count;
      }
    }
  }
  return sums;
};

/** Whether the end of a cycle since the start is looked at: what happens then happens if it is. */
export const isSeen = ({ reach, days, cohort }: Run, cycle: number): boolean =>
  reach === "until" || (cycle + 1) * cohort.cycleDays <= days;

/** Puts columns of sums by month and years since the start, each as the days of its key. */
const putColumns = (
  into: ExposureBuilder,
  { months, reach, parts }: Run,
  sums: Float64Array,
  width: number,
  columns: readonly Pick<KeyColumn, "key" | "column">[],
): void => {
  for (const { key, column } of columns) {
    into.begin(key);
    months.forEach(({ month, period }, index) => {
      for (let after = 0; after < parts; after++) {
        const days = sums[(index * parts + after) * width + column] as number;
        if (days !== 0) into.put(into.stretch(month, period, reach === "followUp" ? after : undefined), days);
      }
    });
  }
};

/** Events of the start on the first day of a cycle, all others on its last. */
const putEvents = (
  into: ExposureBuilder,
  run: Run,
  columns: readonly KeyColumn[],
  width: number,
  begun: Float64Array,
  events: Float64Array,
): void => {
  const { firstDay, from, until, reach, cohort, parts, dateOf } = run;
  const putRows = (values: Float64Array, column: number, offset: number): void => {
    for (let row = 0; row * width < values.length; row++) {
      const count = values[row * width + column] as number;
      if (count === 0) continue;
      const after = row % parts;
      const day = firstDay + ((row - after) / parts) * cohort.cycleDays + offset;
      if (day >= from && day < until)
        into.put(into.day(dateOf(day), reach === "followUp" ? after : undefined), count);
    }
  };
  for (const { key, column, from: first } of columns) {
    into.begin(key);
    if (first === 0) putRows(begun, column, 0);
    into.begin(key);
    putRows(events, column, cohort.cycleDays - 1);
  }
};

/** Staff for those in some phases and states, cycle by cycle; whole staff is rounded up once, over all of them. */
const putStaff = (
  into: ExposureBuilder,
  run: Run,
  strategy: Strategy,
  { id, citizensPerStaff, of, whole }: Caseload,
  segments: readonly (readonly Alike[])[],
): void => {
  const { program, cycles, pieces, lastPieces, restPieces, months, shares, parts } = run;
  const perStaff = readDecimal(citizensPerStaff, { parameters: program.parameters }).toNumber();
  const staffOf = (isThere: (cycle: number) => boolean): Float64Array => {
    const staff = new Float64Array(pieces.length * parts);
    segments.forEach((alike, segment) => {
      const there = byCycle(
        run,
        alike,
        shares[segment] ?? 0,
        (unit) => columnsOf(program.model, strategy, unit, of),
        1,
        isThere,
      );
      for (let row = 0; row < staff.length; row++)
        staff[row] = (staff[row] as number) + (there[row] as number) / perStaff;
    });
    return staff;
  };
  const sums = new Float64Array(months.length * parts);
  const addStaff = (staff: Float64Array, days: Run["pieces"]): void =>
    days.forEach((piece, cycle) => {
      let all = 0;
      for (let after = 0; after < parts; after++) all += staff[cycle * parts + after] as number;
      if (all === 0) return;
      const times = staffFor(all, whole) / all;
      for (let after = 0; after < parts; after++)
        for (const { month, days: some } of piece) {
          const at = month * parts + after;
          sums[at] = (sums[at] as number) + (staff[cycle * parts + after] as number) * times * some;
        }
    });
  addStaff(
    staffOf(() => true),
    lastPieces,
  );
  // When the follow-up of some has ended, the others have theirs.
  if (restPieces.length > 0)
    addStaff(
      staffOf((cycle) => cycle < cycles - 1),
      restPieces,
    );
  const key: Key = { strategy: strategy.id, kind: "staff", of: id, expected: true };
  putColumns(into, run, sums, 1, [{ key, column: 0 }]);
};

/** Puts the staff alone that one strategy's citizens need. */
export const putDatedStaff = (into: ExposureBuilder, run: Run, strategy: Strategy): void => {
  const caseloads = strategy.dynamics?.caseloads ?? [];
  if (caseloads.length === 0) return;
  const all = run.program.model.segments.map((_, segment) => alikeIn(run, strategy.id, segment));
  for (const caseload of caseloads) putStaff(into, run, strategy, caseload, all);
};

/** Puts one strategy's citizens to an exposure: by month, state, phase, segment and step, events by day, and staff. */
export const putDated = (into: ExposureBuilder, run: Run, strategy: Strategy, spreadOf: Spreader): void => {
  const { program, shares, months, parts } = run;
  const { segments } = program.model;
  const all = segments.map((_, segment) => alikeIn(run, strategy.id, segment));
  segments.forEach((segment, number) => {
    const alike = all[number] ?? [];
    const [first] = alike;
    if (first === undefined) return;
    const { states, phases, events } = keyColumns(program.model, strategy, segment.id, first.unit);
    const share = shares[number] ?? 0;
    const { widths } = first.unit;
    const spreads = alike.map(({ unit, starts }) => ({ unit, spread: spreadOf(starts) }));
    const put = (kind: "states" | "phases", some: readonly KeyColumn[]): void => {
      const width = widths[kind];
      for (const { window, columns } of byWindow(some)) {
        const sums = new Float64Array(months.length * parts * width);
        for (const { unit, spread } of spreads) gather(sums, unit[kind], width, spread, share, window);
        putColumns(into, run, sums, width, columns);
      }
    };
    put("states", states);
    put("phases", phases);
    const begun = new Float64Array(run.pieces.length * parts * widths.events);
    for (const { unit, starts } of alike)
      for (const start of starts)
        unit.begun.forEach((count, column) => {
          const at = start * parts * widths.events + column;
          begun[at] = (begun[at] as number) + count * (run.starts.counts[start] ?? 0) * share;
        });
    for (const { window, columns } of byWindow(events)) {
      const happened = byCycle(
        run,
        alike,
        share,
        (unit) => unit.events,
        widths.events,
        (cycle) => isSeen(run, cycle) && window.from <= cycle && cycle < window.until,
      );
      putEvents(into, run, columns, widths.events, begun, happened);
    }
  });
  putDatedStaff(into, run, strategy);
};
