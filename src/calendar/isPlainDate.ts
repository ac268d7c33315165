import type { PlainDate } from "./plainDate";
import { readUtc } from "./utcDate";

/**
 * Whether a value is a date this library can count with; see `parseDate` for what is wrong when it is not.
 *
 * @param value - anything
 * @example
 * import { isPlainDate } from "traedesten/calendar";
 *
 * isPlainDate("2024-02-29"); // true
 * isPlainDate("2023-02-29"); // false
 */
export const isPlainDate = (value: unknown): value is PlainDate =>
  typeof value === "string" && readUtc(value).ok;
