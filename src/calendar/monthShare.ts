import { Decimal } from "../decimal";
import { checked, is } from "../problems/index";
import { MONTH_ATOMS } from "./monthAtoms";
import type { MonthPart } from "./monthsOf";

const monthShareAtomsTakes = () => ({
  part: is.data("{ days, daysInMonth }", { days: is.whole(0, 31), daysInMonth: is.whole(28, 31) }),
});

/**
 * The share of its month a part has, in atoms: exact, so the shares of a period cut in pieces add up to
 * that of the whole.
 *
 * @returns a whole number from `MONTH_ATOMS / 31` to `MONTH_ATOMS`
 * @example
 * import { monthShareAtoms } from "traedesten/calendar";
 *
 * monthShareAtoms({ days: 14, daysInMonth: 28 }); // 188790
 */
export const monthShareAtoms = /* @__PURE__ */ checked(
  monthShareAtomsTakes,
  (part: Pick<MonthPart, "days" | "daysInMonth">): number => part.days * (MONTH_ATOMS / part.daysInMonth),
);

const monthShareTakes = () => ({
  part: is.data("{ days, daysInMonth }", { days: is.whole(0, 31), daysInMonth: is.whole(28, 31) }),
});

/**
 * The share of its month a part has: its days over the month's days, exactly 1 for a whole month. A
 * third of a month has no exact decimals; to add up, see `monthShareAtoms`.
 *
 * @example
 * import { monthShare } from "traedesten/calendar";
 *
 * monthShare({ days: 14, daysInMonth: 28 }); // 0.5
 */
export const monthShare = /* @__PURE__ */ checked(
  monthShareTakes,
  (part: Pick<MonthPart, "days" | "daysInMonth">): Decimal => new Decimal(part.days).div(part.daysInMonth),
);
