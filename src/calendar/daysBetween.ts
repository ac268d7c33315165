import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import type { PlainDate } from "./plainDate";
import { toUtc } from "./utcDate";

/**
 * Days from one date to another: 1 to tomorrow, 0 to the same day, negative to the past. Half-open, so
 * it is the number of days in the period `[from, to)`.
 *
 * @throws ProblemError what `parseDate` says of either date
 * @example
 * import { daysBetween } from "traedesten/calendar";
 *
 * daysBetween("2024-01-01", "2025-01-01"); // 366
 */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  differenceInCalendarDays(toUtc(to), toUtc(from));
