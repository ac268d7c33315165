import { Decimal } from "../decimal";
import { isDecimalText } from "../formula/decimalText";
import { fail, shorten } from "../problems/index";

/** Where a number may lie, by the notation a problem shows. */
const RANGES = {
  "≥ 0": (x: Decimal) => x.gte(0),
  "> 0": (x: Decimal) => x.gt(0),
  "0 ≤ p ≤ 1": (x: Decimal) => x.gte(0) && x.lte(1),
  "0 ≤ p < 1": (x: Decimal) => x.gte(0) && x.lt(1),
} as const;

type NumberRange = keyof typeof RANGES;

/** The argument of that name as a number at working precision; refused outside its range, and when it is none. */
export const readArgument = (name: string, given: Decimal | string | number, range: NumberRange): Decimal => {
  // Added to 0, so that minus zero goes no further.
  const value = typeof given === "string" && !isDecimalText(given) ? undefined : new Decimal(given).plus(0);
  return value?.isFinite() && RANGES[range](value)
    ? value
    : fail({ code: "conversion-range", found: shorten(`${given}`), expected: range, values: { name } });
};
