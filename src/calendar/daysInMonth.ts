import { getDaysInMonth } from "date-fns/getDaysInMonth";
import { fail } from "../problems/index";
import type { PlainMonth } from "./plainDate";
import { readUtc } from "./utcDate";

/**
 * How many days a month has: 28, 29, 30 or 31.
 *
 * @param month - `YYYY-MM`; take it from a date with `monthOf`
 * @throws ProblemError `month-malformed`
 * @example
 * import { daysInMonth } from "traedesten/calendar";
 *
 * daysInMonth("2024-02"); // 29
 */
export const daysInMonth = (month: PlainMonth): number => {
  const first = readUtc(`${String(month)}-01`);
  return first.ok
    ? getDaysInMonth(first.value)
    : fail({ code: "month-malformed", found: String(month), expected: "YYYY-MM" });
};
