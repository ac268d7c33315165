import type { PlainDate } from "./plainDate";
import { toUtc } from "./utcDate";

/**
 * Order of two dates, for `sort`: −1 when `a` is earlier, 1 when it is later, 0 when they are the same.
 *
 * @throws ProblemError what `parseDate` says of either date
 * @example
 * import { compareDates } from "traedesten/calendar";
 *
 * compareDates("2022-07-01", "2025-07-01"); // -1
 */
export const compareDates = (a: PlainDate, b: PlainDate): -1 | 0 | 1 => {
  const first = toUtc(a).getTime();
  const second = toUtc(b).getTime();
  return first < second ? -1 : first > second ? 1 : 0;
};
