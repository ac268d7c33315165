import { type Decimal, EXACT_DIGITS } from "../decimal";
import { checked, fail, is } from "../problems/index";
import { settle } from "./exact";
import { type Numeric, readNumeric } from "./numeric";
import type { PriceLevel } from "./priceLevel";
import { numericShape } from "./shapes";

/**
 * An exact amount. At most 34 significant digits, so its decimal text is all of it; whatever would
 * take more is refused, never rounded.
 */
export interface Money {
  /** In whole currency units (kroner, not øre). */
  readonly amount: Decimal;
  /** ISO 4217 code, such as `DKK`. */
  readonly currency: string;
  readonly priceLevel: PriceLevel;
}

const CURRENCY = /^[A-Z]{3}$/u;
const YEARS = { first: 1900, last: 2200 } as const;

const checkCurrency = (code: string): string =>
  CURRENCY.test(code) ? code : fail({ code: "money-currency-malformed", found: code, expected: "DKK" });

const checkLevel = (level: PriceLevel): PriceLevel =>
  level === "running" ||
  (Number.isInteger(level.fixed) && level.fixed >= YEARS.first && level.fixed <= YEARS.last)
    ? level
    : fail({
        code: "money-price-level-malformed",
        found: `${level.fixed}`,
        expected: `${YEARS.first}–${YEARS.last}`,
      });

const moneyTakes = () => ({ amount: numericShape, currency: is.text, priceLevel: is.priceLevel });

/**
 * An amount with its currency and price level.
 *
 * @param amount - in whole currency units: a decimal, plain decimal text (`-1234.56`), a bigint, or a
 *   number that is a safe integer
 * @param currency - ISO 4217 code: three capital letters
 * @param priceLevel - `{ fixed: year }` with a year in 1900–2200, or `"running"`
 * @throws ProblemError `money-not-finite`; `money-number-unsafe` for 0.1 and 2^53, which may not be the
 *   number that was meant; `money-text-malformed`; `money-too-many-digits` with over 34 significant
 *   digits or a digit further than that from the point; `money-currency-malformed`;
 *   `money-price-level-malformed`
 * @example
 * import { money } from "traedesten/money";
 *
 * money("1234.50", "DKK", { fixed: 2022 }); // { amount: 1234.5, currency: "DKK", priceLevel: { fixed: 2022 } }
 */
export const money = /* @__PURE__ */ checked(
  moneyTakes,
  (amount: Numeric, currency: string, priceLevel: PriceLevel): Money => ({
    amount: settle(readNumeric(amount), EXACT_DIGITS),
    currency: checkCurrency(currency),
    priceLevel: checkLevel(priceLevel),
  }),
);
