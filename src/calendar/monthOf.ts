import type { PlainDate, PlainMonth } from "./plainDate";
import { fromUtc, toUtc } from "./utcDate";

/**
 * The calendar month a date lies in.
 *
 * @returns the month as `YYYY-MM`
 * @throws ProblemError what `parseDate` says of `date`
 * @example
 * import { monthOf } from "traedesten/calendar";
 *
 * monthOf("2022-07-31"); // "2022-07"
 */
export const monthOf = (date: PlainDate): PlainMonth => fromUtc(toUtc(date), date).slice(0, 7);
