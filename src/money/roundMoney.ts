import type { Decimal } from "../decimal";
import type { Money } from "./money";
import { type RoundingMode, roundTo } from "./roundTo";
import { withAmount } from "./withAmount";

/**
 * Money rounded to a multiple of a unit.
 *
 * @param unit - positive decimal in currency units: `"1"` for whole kroner, `"0.01"` for øre
 * @param mode - which multiple, see `RoundingMode`
 * @throws ProblemError what `roundTo` says
 * @example
 * roundMoney(money("1234.505", "DKK", "running"), "0.01", "halfEven").amount; // 1234.5
 */
export const roundMoney = (money: Money, unit: Decimal | string, mode: RoundingMode): Money =>
  withAmount(money, roundTo(money.amount, unit, mode));
