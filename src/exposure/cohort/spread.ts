import type { MonthPeriod } from "../../calendar/index";

/** The days that a cycle has in one month, by the month's number. */
export interface Piece {
  readonly month: number;
  readonly days: number;
}

/** A month that is looked at, as day numbers. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** Months that follow each other from a day on, as day numbers. */
export const spansOf = (from: number, months: readonly MonthPeriod[]): readonly Span[] => {
  let until = from;
  return months.map(({ days }) => {
    const start = until;
    until += days;
    return { from: start, until };
  });
};

/**
 * For each cycle from a first day on, its days in each of some months; days in none of them are left out.
 *
 * @param counted - the days of a cycle that are looked at, from its first: all when left out
 */
export const piecesOf = (
  start: number,
  cycles: number,
  cycleDays: number,
  spans: readonly Span[],
  counted = cycleDays,
): readonly (readonly Piece[])[] => {
  let earliest = 0;
  return Array.from({ length: cycles }, (_, cycle) => {
    const from = start + cycle * cycleDays;
    const until = from + counted;
    while ((spans[earliest]?.until ?? until) <= from) earliest += 1;
    const pieces: Piece[] = [];
    for (let month = earliest; (spans[month]?.from ?? until) < until; month++) {
      const span = spans[month] ?? { from, until };
      pieces.push({ month, days: Math.min(until, span.until) - Math.max(from, span.from) });
    }
    return pieces;
  });
};
