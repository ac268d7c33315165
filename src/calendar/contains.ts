import { checkGiven, is } from "../problems/index";
import { compareDates } from "./compareDates";
import { type Period, period } from "./period";
import type { PlainDate } from "./plainDate";

const containsTakes = () => ({ within: is.period, date: is.text });

/**
 * Whether a date lies in a period: on `from` or later, and before `until`.
 *
 * @throws ProblemError what `period` says of the period, and `parseDate` of the date
 * @example
 * import { contains, period } from "traedesten/calendar";
 *
 * contains(period("2022-07-01", "2025-07-01"), "2025-06-30"); // true
 * contains(period("2022-07-01", "2025-07-01"), "2025-07-01"); // false
 */
export const contains = (within: Period, date: PlainDate): boolean => {
  checkGiven(containsTakes, { within, date });
  const { from, until } = period(within.from, within.until);
  return compareDates(from, date) < 1 && date < until;
};
