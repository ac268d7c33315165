import { getDaysInMonth } from "date-fns/getDaysInMonth";
import type { PlainDate } from "./plainDate";
import { toUtc } from "./utcDate";

/**
 * A month in atoms: the least common multiple of 28, 29, 30 and 31. One day is then a whole number of
 * atoms in every month, and lengths in months add up exactly, as integers; thirds and
 * thirty-firsts of a month have no exact decimals.
 */
export const MONTH_ATOMS = 377_580;

/** Where a date stands on the months' clock, in atoms from a zero that never shows. */
const position = (date: PlainDate): number => {
  const value = toUtc(date);
  const months = value.getFullYear() * 12 + value.getMonth();
  return months * MONTH_ATOMS + (value.getDate() - 1) * (MONTH_ATOMS / getDaysInMonth(value));
};

/**
 * Time from one date to another by the months' clock, which runs through every month in the same time:
 * a whole month is `MONTH_ATOMS`, a part its days over that month's days. Positions on a line, so
 * lengths of parts add up to the length of the whole, always.
 *
 * @returns atoms, a whole number; negative when `to` is earlier
 * @throws ProblemError what `parseDate` says of either date
 * @example
 * import { monthAtomsBetween } from "traedesten/calendar";
 *
 * monthAtomsBetween("2022-07-01", "2022-08-01"); // 377580
 */
export const monthAtomsBetween = (from: PlainDate, to: PlainDate): number => position(to) - position(from);
