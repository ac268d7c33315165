import type { PlainDate } from "./plainDate";
import { toUtc } from "./utcDate";

/**
 * The calendar year a date lies in. For the year its week belongs to, see `isoWeek`.
 *
 * @throws ProblemError what `parseDate` says of `date`
 * @example
 * import { yearOf } from "traedesten/calendar";
 *
 * yearOf("2022-07-01"); // 2022
 */
export const yearOf = (date: PlainDate): number => toUtc(date).getFullYear();
