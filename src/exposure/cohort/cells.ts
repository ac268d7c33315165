import type { ExposureCell, ExposureEvent } from "../../model/index";
import { dateOf, dayNumber } from "../week";
import type { EventName, Named, Sums } from "./frame";
import type { Run } from "./run";

/** A counted thing with its days by month and whole years since the start. */
export const cellsOf = (
  run: Run,
  values: Float64Array,
  width: number,
  column: number,
  cell: Named,
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
  names: readonly EventName[],
  sums: Sums,
): ExposureEvent[] => {
  const { firstDay, afters, reach, cycleDays, period } = run;
  const width = names.length;
  const [from, until] = [dayNumber(period.from), dayNumber(period.until)];
  const eventsIn = (
    values: Float64Array,
    name: EventName,
    column: number,
    offset: number,
  ): ExposureEvent[] => {
    const found: ExposureEvent[] = [];
    for (let row = 0; row * width < values.length; row++) {
      const count = values[row * width + column] ?? 0;
      if (count === 0) continue;
      const after = row % afters;
      const day = firstDay + ((row - after) / afters) * cycleDays + offset;
      if (day < from || day >= until) continue;
      found.push({
        strategy,
        date: dateOf(day),
        ...name,
        segment,
        ...(reach === "followUp" ? { after } : {}),
        count,
      });
    }
    return found;
  };
  return names.flatMap((name, column) => [
    ...eventsIn(sums.begun, name, column, 0),
    ...eventsIn(sums.events, name, column, cycleDays - 1),
  ]);
};
