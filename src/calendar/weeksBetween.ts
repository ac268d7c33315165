import { daysBetween } from "./daysBetween";
import type { PlainDate } from "./plainDate";

/**
 * The number of the week `date` lies in when `start` is the first day of week 0: the days between,
 * divided by seven and rounded down. So a day before `start` lies in week −1, and weeks before and
 * after are all seven days long.
 *
 * @throws ProblemError what `parseDate` says of either date
 * @example
 * import { weeksBetween } from "traedesten/calendar";
 *
 * weeksBetween("2022-07-04", "2023-07-03"); // 52
 * weeksBetween("2022-07-04", "2022-07-03"); // -1
 */
export const weeksBetween = (start: PlainDate, date: PlainDate): number =>
  Math.floor(daysBetween(start, date) / 7);
