import { Decimal } from "../decimal";
import type { ProblemCode } from "../problems/index";
import { LARGEST, MAX_DIGITS, MAX_EXPONENT, SMALLEST } from "./limits";

const NUMBER = /^(?:\d+(?:_\d+)*)(?:\.\d+(?:_\d+)*)?(?:[eE][+-]?\d+)?$|^\.\d+(?:_\d+)*(?:[eE][+-]?\d+)?$/u;

/** `1.035` is a factor to one reader and a thousand and thirty-five to another. */
const AMBIGUOUS = /^[1-9]\d{0,2}\.\d{3}$/u;

/** A number as written, perhaps with `%` after it, to exact plain decimal text; or what is wrong with it. */
export const readLiteral = (written: string): { readonly text: string } | { readonly code: ProblemCode } => {
  const percent = written.endsWith("%");
  const digits = (percent ? written.slice(0, -1) : written).trimEnd();
  if (!NUMBER.test(digits) || /^0[\d_]/u.test(digits)) {
    return { code: "formula-number" };
  }
  if (AMBIGUOUS.test(digits)) {
    return { code: "formula-ambiguous-number" };
  }
  const plain = digits.replaceAll("_", "");
  const [mantissa = "", exponent = "0"] = plain.toLowerCase().split("e");
  const significant = mantissa.replace(".", "").replace(/^0+|0+$/gu, "");
  if (significant.length > MAX_DIGITS || Math.abs(Number(exponent)) > MAX_EXPONENT) {
    return { code: "formula-number-size" };
  }
  // Two places to the left as text: a division would be rounded.
  const value = new Decimal(`${mantissa}e${Number(exponent) - (percent ? 2 : 0)}`);
  return value.isZero() || (value.lt(LARGEST) && value.gte(SMALLEST))
    ? { text: value.toFixed() }
    : { code: "formula-number-size" };
};
