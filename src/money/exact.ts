import { Decimal } from "../decimal";
import { fail, shorten } from "../problems/index";
import { type Numeric, readNumeric } from "./numeric";

/** Digits that numbers to be rounded or divided may have; more than the library ever computes. */
export const WIDE_DIGITS = 100;

/**
 * Decimals in which nothing is ever rounded: sums, products and whole quotients of numbers within
 * `WIDE_DIGITS` take far fewer digits than these.
 */
export const Exact = Decimal.clone({ precision: 10 * WIDE_DIGITS });

/** Whether a number has at most so many significant digits, and none of them further than that from the point. */
export const fitsDigits = (value: Decimal, digits: number): boolean =>
  value.sd() <= digits && Math.abs(value.e) <= digits;

/** Back from `Exact` to the library's own decimals, never as minus zero; refused with too many digits. */
export const settle = (value: Decimal, digits: number): Decimal => {
  if (value.isZero()) return new Decimal(0);
  return fitsDigits(value, digits)
    ? new Decimal(value)
    : fail({ code: "money-too-many-digits", found: shorten(value.toExponential()), expected: `${digits}` });
};

/** A number within `digits` as an `Exact` one. */
export const readExact = (value: Numeric, digits = WIDE_DIGITS): Decimal =>
  new Exact(settle(readNumeric(value), digits));

/** The sum of `Exact` numbers. */
export const exactSum = (values: readonly Decimal[]): Decimal =>
  values.reduce((sum, value) => sum.plus(value), new Exact(0));

/** A rounding unit as an `Exact` number; refuses zero and less. */
export const readUnit = (unit: Decimal | string): Decimal => {
  const value = readExact(unit);
  return value.gt(0)
    ? value
    : fail({ code: "rounding-unit-not-positive", found: `${unit}`, expected: "> 0" });
};
