import { EXACT_DIGITS } from "../decimal";
import { checked } from "../problems/index";
import { Exact, readExact } from "./exact";
import type { Money } from "./money";
import type { Numeric } from "./numeric";
import { moneyShape, numericShape } from "./shapes";
import { withAmount } from "./withAmount";

const multiplyTakes = () => ({ money: moneyShape, factor: numericShape });

/**
 * The exact product of an amount and a number. To divide, use `allocateMoney`, which keeps the sum; a
 * factor that is already rounded, such as 1 / 3, has too many digits and is refused.
 *
 * @param factor - a decimal, plain decimal text, a bigint, or a number that is a safe integer
 * @throws ProblemError `money-too-many-digits` when factor or product take more than 34 digits;
 *   `money-not-finite`, `money-number-unsafe` and `money-text-malformed` for the factor
 * @example
 * import { money, multiply } from "traedesten/money";
 *
 * multiply(money(112_000, "DKK", { fixed: 2022 }), "0.5").amount; // 56000
 */
export const multiply = /* @__PURE__ */ checked(
  multiplyTakes,
  (money: Money, factor: Numeric): Money =>
    withAmount(money, new Exact(money.amount).times(readExact(factor, EXACT_DIGITS))),
);
