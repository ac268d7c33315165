import { monthOf } from "./monthOf";
import type { PlainDate } from "./plainDate";

/**
 * The first day of the month a date lies in.
 *
 * @throws ProblemError what `parseDate` says of `date`
 * @example
 * import { startOfMonth } from "traedesten/calendar";
 *
 * startOfMonth("2022-07-31"); // "2022-07-01"
 */
export const startOfMonth = (date: PlainDate): PlainDate => `${monthOf(date)}-01`;
