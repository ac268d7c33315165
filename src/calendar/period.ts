import { fail } from "../problems/index";
import { compareDates } from "./compareDates";
import type { PlainDate } from "./plainDate";

/** All days from `from` up to, and not including, `until`. */
export interface Period {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/**
 * A period `[from, until)`. Half-open, so periods that follow each other share a date and no day, and
 * three years from 1 July 2022 end `until` 1 July 2025.
 *
 * @param from - first day
 * @param until - the day after the last
 * @throws ProblemError `period-empty` when the two are the same day, `period-reversed` when `until` is
 *   earlier, and what `parseDate` says of either date
 * @example
 * import { period } from "traedesten/calendar";
 *
 * period("2022-07-01", "2025-07-01"); // { from: "2022-07-01", until: "2025-07-01" }
 */
export const period = (from: PlainDate, until: PlainDate): Period => {
  const order = compareDates(from, until);
  return order < 0
    ? { from, until }
    : fail({ code: order === 0 ? "period-empty" : "period-reversed", values: { from, until } });
};
