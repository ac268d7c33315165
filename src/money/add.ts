import { checkGiven } from "../problems/index";
import { checkSameKind } from "./checkSameKind";
import { Exact } from "./exact";
import type { Money } from "./money";
import { moneyShape } from "./shapes";
import { withAmount } from "./withAmount";

const addTakes = () => ({ left: moneyShape, right: moneyShape });

/**
 * The exact sum of two amounts.
 *
 * @throws ProblemError `money-currencies-mixed`, `money-price-levels-mixed`; `money-too-many-digits`
 *   rather than round
 * @example
 * import { add, money } from "traedesten/money";
 *
 * add(money("0.1", "DKK", "running"), money("0.2", "DKK", "running")).amount; // 0.3
 */
export const add = (left: Money, right: Money): Money => {
  checkGiven(addTakes, { left, right });
  checkSameKind(left, right);
  return withAmount(left, new Exact(left.amount).plus(right.amount));
};
