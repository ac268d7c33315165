import * as decimalJs from "decimal.js";
import { checkGiven, is } from "./problems/index";

/** Significant digits promised in every exact result. */
export const EXACT_DIGITS = 34;

/**
 * The library's own decimal constructor: 34 promised digits and 12 guard digits, so that a sum of
 * thirds rounds back to the whole it came from. A clone, so no other user of decimal.js can change
 * it and we change theirs as little.
 *
 * @example
 * import { Decimal, exactText } from "traedesten";
 *
 * const share = new Decimal(1).div(3);
 * exactText(share.times(3)); // "1"
 * exactText(share); // "0.3333333333333333333333333333333333"
 */
export const Decimal = decimalJs.Decimal.clone({
  precision: EXACT_DIGITS + 12,
  rounding: decimalJs.Decimal.ROUND_HALF_EVEN,
  toExpNeg: -9e15,
  toExpPos: 9e15,
  minE: -9e15,
  maxE: 9e15,
});

export type Decimal = decimalJs.Decimal;

const takes = () => ({ value: is.decimal });

/**
 * Plain decimal text (never an exponent) with at most 34 significant digits, rounded half to even.
 *
 * @example
 * import { Decimal, exactText } from "traedesten";
 *
 * exactText(new Decimal("1e-7")); // "0.0000001"
 * exactText(new Decimal(2).div(3)); // "0.6666666666666666666666666666666667"
 */
export const exactText = (value: Decimal): string => {
  checkGiven(takes, { value });
  const text = value.toSignificantDigits(EXACT_DIGITS, decimalJs.Decimal.ROUND_HALF_EVEN).toFixed();
  return text === "-0" ? "0" : text;
};
