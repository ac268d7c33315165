import { Decimal } from "../decimal";
import { fail, shorten } from "../problems/index";

/** A number that is exact as given: a JavaScript number must be a safe integer, text plain decimals. */
export type Numeric = Decimal | string | bigint | number;

const FORM = /^-?\d+(\.\d+)?$/u;

/** The number as a finite decimal of the library's own kind, with every digit it had. */
export const readNumeric = (value: Numeric): Decimal => {
  const found = shorten(String(value));
  if (typeof value === "number" && Number.isFinite(value) && !Number.isSafeInteger(value)) {
    return fail({ code: "money-number-unsafe", found, expected: '"0.1"' });
  }
  if (typeof value === "bigint") return new Decimal(value.toString());
  if (
    typeof value === "string" ? !FORM.test(value) : typeof value === "object" && !Decimal.isDecimal(value)
  ) {
    return fail({ code: "money-text-malformed", found, expected: "-1234.56" });
  }
  const decimal = new Decimal(value);
  return decimal.isFinite() ? decimal : fail({ code: "money-not-finite", found });
};
