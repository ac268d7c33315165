import {
  addDays,
  daysBetween,
  monthPeriods,
  type Period,
  type PlainDate,
  type PlainMonth,
} from "../../calendar/index";

/** The days of one month that a cycle lies on. */
export interface Piece {
  readonly month: PlainMonth;
  readonly days: number;
}

/** For each cycle from a first day on, its days by month; days outside the horizon are left out. */
export const piecesOf = (
  first: PlainDate,
  cycles: number,
  cycleDays: number,
  horizon: Period,
): readonly (readonly Piece[])[] =>
  Array.from({ length: cycles }, (_, cycle) => {
    const start = addDays(first, cycle * cycleDays);
    const end = addDays(start, cycleDays);
    const from = start < horizon.from ? horizon.from : start;
    const until = end > horizon.until ? horizon.until : end;
    if (from >= until) return [];
    return monthPeriods({ from, until }).map(({ month, period }) => ({
      month,
      days: daysBetween(period.from, period.until),
    }));
  });
