import { addDays as add } from "date-fns/addDays";
import type { PlainDate } from "./plainDate";
import { fromUtc, toUtc } from "./utcDate";
import { wholeStep } from "./wholeStep";

/**
 * The date a number of days later, or earlier when the number is negative.
 *
 * @param date - where to count from
 * @param days - whole number of days
 * @throws ProblemError `step-not-whole`; `date-out-of-range` when the result leaves 1900–2200; and what
 *   `parseDate` says of `date`
 * @example
 * import { addDays } from "traedesten/calendar";
 *
 * addDays("2024-02-28", 2); // "2024-03-01"
 */
export const addDays = (date: PlainDate, days: number): PlainDate =>
  fromUtc(add(toUtc(date), wholeStep(days)), `${date} + ${days} d`);
