import { Decimal } from "../decimal";
import { fail, shorten } from "../problems/index";

/** A number that is exact as given: a JavaScript number must be a safe integer, text plain decimals. */
export type Numeric = Decimal | string | bigint | number;

const FORM = /^-?\d+(\.\d+)?$/u;

const found = (value: Numeric): string =>
  shorten(typeof value === "object" && Decimal.isDecimal(value) ? value.toExponential() : String(value));

/** The number as a finite decimal of the library's own kind, with every digit it had. */
export const readNumeric = (value: Numeric): Decimal => {
  if (typeof value === "number" && Number.isFinite(value) && !Number.isSafeInteger(value)) {
    return fail({ code: "money-number-unsafe", found: found(value), expected: '"0.1"' });
  }
  const text = typeof value === "bigint" ? `${value}` : value;
  const readable =
    typeof text === "string" ? FORM.test(text) : typeof text === "number" || Decimal.isDecimal(text);
  if (!readable) return fail({ code: "money-text-malformed", found: found(value), expected: "-1234.56" });
  const decimal = new Decimal(text);
  return decimal.isFinite() ? decimal : fail({ code: "money-not-finite", found: found(value) });
};
