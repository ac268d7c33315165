import { checkGiven } from "../problems/index";
import { checkSameKind } from "./checkSameKind";
import { Exact } from "./exact";
import type { Money } from "./money";
import { moneyShape } from "./shapes";
import { withAmount } from "./withAmount";

const subtractTakes = () => ({ left: moneyShape, right: moneyShape });

/**
 * The exact difference `left − right`.
 *
 * @throws ProblemError `money-currencies-mixed`, `money-price-levels-mixed`; `money-too-many-digits`
 *   rather than round
 * @example
 * import { money, subtract } from "traedesten/money";
 *
 * subtract(money(100, "DKK", "running"), money("0.01", "DKK", "running")).amount; // 99.99
 */
export const subtract = (left: Money, right: Money): Money => {
  checkGiven(subtractTakes, { left, right });
  checkSameKind(left, right);
  return withAmount(left, new Exact(left.amount).minus(right.amount));
};
