import { checkSameKind } from "./checkSameKind";
import { Exact } from "./exact";
import type { Money } from "./money";
import { withAmount } from "./withAmount";

/**
 * The exact difference `left − right`.
 *
 * @throws ProblemError `money-currencies-mixed`, `money-price-levels-mixed`; `money-too-many-digits`
 *   rather than round
 * @example
 * subtract(money(100, "DKK", "running"), money("0.01", "DKK", "running")).amount; // 99.99
 */
export const subtract = (left: Money, right: Money): Money => {
  checkSameKind(left, right);
  return withAmount(left, new Exact(left.amount).minus(right.amount));
};
