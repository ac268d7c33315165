import { readDecimal } from "../../formula/index";
import type { ExposureCell, ExposureEvent, Strategy } from "../../model/index";
import { dateOf, dayNumber } from "../week";
import type { Run } from "./run";
import type { Sums } from "./sums";

/** A counted thing with its days by month and whole years since the start. */
export const cellsOf = (
  run: Run,
  values: Float64Array,
  width: number,
  column: number,
  cell: Pick<ExposureCell, "strategy" | "of" | "kind"> & Partial<ExposureCell>,
): ExposureCell[] => {
  const { pieces, months, afters, reach } = run;
  const days = new Float64Array(months.length * afters);
  pieces.forEach((parts, cycle) => {
    for (let after = 0; after < afters; after++) {
      const count = values[(cycle * afters + after) * width + column] ?? 0;
      if (count === 0) continue;
      for (const { month, days: some } of parts) {
        const at = month * afters + after;
        days[at] = (days[at] ?? 0) + count * some;
      }
    }
  });
  return months.flatMap(({ month, period }, index) =>
    Array.from({ length: afters }, (_, after) => after).flatMap((after): ExposureCell[] => {
      const total = days[index * afters + after] ?? 0;
      if (total === 0) return [];
      return [{ ...cell, month, period, days: total, ...(reach === "followUp" ? { after } : {}) }];
    }),
  );
};

/** Events by day: those of the start on the first day of a cycle, all others on its last. */
export const eventsOf = (
  run: Run,
  strategy: string,
  segment: string,
  names: readonly string[],
  sums: Sums,
): ExposureEvent[] => {
  const { firstDay, afters, reach, cycleDays, period } = run;
  const width = names.length;
  const [from, until] = [dayNumber(period.from), dayNumber(period.until)];
  const eventsIn = (values: Float64Array, column: number, offset: number): ExposureEvent[] => {
    const found: ExposureEvent[] = [];
    for (let row = 0; row * width < values.length; row++) {
      const count = values[row * width + column] ?? 0;
      if (count === 0) continue;
      const after = row % afters;
      const day = firstDay + ((row - after) / afters) * cycleDays + offset;
      if (day < from || day >= until) continue;
      const of = names[column] ?? "";
      found.push({
        strategy,
        date: dateOf(day),
        of,
        segment,
        ...(reach === "followUp" ? { after } : {}),
        count,
      });
    }
    return found;
  };
  return names.flatMap((_, column) => [
    ...eventsIn(sums.begun, column, 0),
    ...eventsIn(sums.events, column, cycleDays - 1),
  ]);
};

/** Where in the sums of a segment a state or phase is found. */
export type Columns = (
  sums: Sums,
  name: string,
) => readonly {
  readonly values: Float64Array;
  readonly width: number;
  readonly from: number;
  readonly until: number;
}[];

/** Room for what floating point adds to a caseload that comes out whole. */
const ROUNDING = 1e-9;

/** Staff for those in some phases and states, cycle by cycle; whole staff is rounded up once, over all of them. */
export const staffOf = (
  run: Run,
  strategy: Strategy,
  sums: readonly Sums[],
  columns: Columns,
): ExposureCell[] =>
  (strategy.dynamics?.caseloads ?? []).flatMap(({ id, citizensPerStaff, of, whole }) => {
    const perStaff = readDecimal(citizensPerStaff, { parameters: run.parameters }).toNumber();
    const staff = new Float64Array(run.pieces.length * run.afters);
    for (let cycle = 0; cycle < run.pieces.length; cycle++) {
      let all = 0;
      for (let after = 0; after < run.afters; after++) {
        const row = cycle * run.afters + after;
        let count = 0;
        for (const sum of sums)
          for (const { values, width, from, until } of of.flatMap((name) => columns(sum, name)))
            for (let column = from; column < until; column++) count += values[row * width + column] ?? 0;
        staff[row] = count / perStaff;
        all += count / perStaff;
      }
      const needed = whole ? Math.ceil(all - ROUNDING) : all;
      for (let after = 0; after < run.afters && all > 0; after++) {
        const row = cycle * run.afters + after;
        staff[row] = (staff[row] ?? 0) * (needed / all);
      }
    }
    return cellsOf(run, staff, 1, 0, { strategy: strategy.id, of: id, kind: "staff" });
  });
