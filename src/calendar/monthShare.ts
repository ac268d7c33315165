import { Decimal } from "../decimal";
import { MONTH_ATOMS } from "./monthAtoms";
import type { MonthPart } from "./monthsOf";

/**
 * The share of its month a part has, in atoms: exact, so the shares of a period cut in pieces add up to
 * that of the whole.
 *
 * @returns a whole number from `MONTH_ATOMS / 31` to `MONTH_ATOMS`
 * @example
 * monthShareAtoms({ days: 14, daysInMonth: 28 }); // 188790
 */
export const monthShareAtoms = (part: Pick<MonthPart, "days" | "daysInMonth">): number =>
  part.days * (MONTH_ATOMS / part.daysInMonth);

/**
 * The share of its month a part has: its days over the month's days, exactly 1 for a whole month. A
 * third of a month has no exact decimals; to add up, see `monthShareAtoms`.
 *
 * @example
 * monthShare({ days: 14, daysInMonth: 28 }); // 0.5
 */
export const monthShare = (part: Pick<MonthPart, "days" | "daysInMonth">): Decimal =>
  new Decimal(part.days).div(part.daysInMonth);
