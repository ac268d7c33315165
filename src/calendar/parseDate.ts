import type { Outcome } from "../problems/index";
import type { PlainDate } from "./plainDate";
import { readUtc } from "./utcDate";

/**
 * Reads a date as people and files write it, and says what is wrong when it is none.
 *
 * @param text - `YYYY-MM-DD`, the extended calendar date of ISO 8601, in the years 1900–2200
 * @returns the date, or one problem: `date-malformed` (2022-2-3), `date-impossible` (2022-02-30) or
 *   `date-out-of-range` (1899-12-31)
 * @example
 * import { parseDate } from "traedesten/calendar";
 *
 * parseDate("2022-07-01"); // { ok: true, value: "2022-07-01" }
 * const wrong = parseDate("2022-02-30");
 * wrong.ok ? [] : wrong.problems.map(({ code }) => code); // ["date-impossible"]
 */
export const parseDate = (text: string): Outcome<PlainDate> => {
  const read = readUtc(text);
  return read.ok ? { ok: true, value: text } : read;
};
