import { checkGiven } from "../problems/index";
import { checkSameKind } from "./checkSameKind";
import type { Money } from "./money";
import { moneyShape } from "./shapes";

const compareMoneyTakes = () => ({ left: moneyShape, right: moneyShape });

/**
 * Negative when `left` is less than `right`, zero when they are equal, positive when it is more; for
 * `sort`.
 *
 * @throws ProblemError `money-currencies-mixed`, `money-price-levels-mixed`
 * @example
 * import { compareMoney, money } from "traedesten/money";
 *
 * compareMoney(money(1, "DKK", "running"), money("1.00", "DKK", "running")); // 0
 */
export const compareMoney = (left: Money, right: Money): number => {
  checkGiven(compareMoneyTakes, { left, right });
  checkSameKind(left, right);
  return left.amount.cmp(right.amount);
};
