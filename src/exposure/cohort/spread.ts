import type { MonthPeriod, PlainDate } from "../../calendar/index";
import { dayNumber } from "../week";

/** The days that a cycle has in one month, by the month's number. */
export interface Piece {
  readonly month: number;
  readonly days: number;
}

/** For each cycle from a first day on, its days in each of some months; days in none of them are left out. */
export const piecesOf = (
  first: PlainDate,
  cycles: number,
  cycleDays: number,
  months: readonly MonthPeriod[],
): readonly (readonly Piece[])[] => {
  const spans = months.map(({ period }) => ({
    from: dayNumber(period.from),
    until: dayNumber(period.until),
  }));
  const start = dayNumber(first);
  let earliest = 0;
  return Array.from({ length: cycles }, (_, cycle) => {
    const from = start + cycle * cycleDays;
    const until = from + cycleDays;
    while ((spans[earliest]?.until ?? until) <= from) earliest += 1;
    const pieces: Piece[] = [];
    for (let month = earliest; (spans[month]?.from ?? until) < until; month++) {
      const span = spans[month] ?? { from, until };
      pieces.push({ month, days: Math.min(until, span.until) - Math.max(from, span.from) });
    }
    return pieces;
  });
};
