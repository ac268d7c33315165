import { Decimal } from "../decimal";
import { MONTH_ATOMS, monthAtomsBetween } from "./monthAtoms";
import type { PlainDate } from "./plainDate";

/**
 * Years of twelve months from one date to another by the months' clock; negative when `to` is earlier.
 *
 * @throws ProblemError what `parseDate` says of either date
 * @example
 * import { yearsBetween } from "traedesten/calendar";
 *
 * yearsBetween("2022-07-01", "2022-01-01"); // -0.5
 */
export const yearsBetween = (from: PlainDate, to: PlainDate): Decimal =>
  new Decimal(monthAtomsBetween(from, to)).div(MONTH_ATOMS * 12);
