import type { Decimal } from "../../decimal";
import { isDecimalText } from "../../formula/decimalText";
import { Exact, fitsDigits, WIDE_DIGITS } from "../../money/exact";
import { fail, type Path, shorten } from "../../problems/index";

/**
 * Decimal text as a number in which differences and products are not rounded: which of two options lies further out
 * must not hang on a last digit. Refuses anything else, be it a comma, an exponent or `NaN`.
 *
 * @param path - where it stood in what the caller gave
 */
export const readAmount = (text: string, path: Path): Decimal => {
  // Added to 0, so that minus zero goes no further.
  const value = isDecimalText(text) ? new Exact(text).plus(0) : undefined;
  return value !== undefined && fitsDigits(value, WIDE_DIGITS)
    ? value
    : fail({
        code: "ratio-not-decimal",
        path,
        found: shorten(text),
        expected: "-1234.56",
        values: { digits: `${WIDE_DIGITS}` },
      });
};
