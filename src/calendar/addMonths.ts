import { addMonths as add } from "date-fns/addMonths";
import type { PlainDate } from "./plainDate";
import { fromUtc, toUtc } from "./utcDate";
import { wholeStep } from "./wholeStep";

/**
 * The same day a number of months later, or earlier when the number is negative. Where the month is
 * too short the last day of it is taken, so 31 January + 1 month is the last of February. Adding
 * month after month from such a day therefore drifts: add `n` months to the first date instead.
 *
 * @param date - where to count from
 * @param months - whole number of months; a year is twelve
 * @throws ProblemError `step-not-whole`; `date-out-of-range` when the result leaves 1900–2200; and what
 *   `parseDate` says of `date`
 * @example
 * import { addMonths } from "traedesten/calendar";
 *
 * addMonths("2022-07-01", 36); // "2025-07-01"
 * addMonths("2023-01-31", 1); // "2023-02-28"
 */
export const addMonths = (date: PlainDate, months: number): PlainDate =>
  fromUtc(add(toUtc(date), wholeStep(months)), `${date} + ${months} m`);
