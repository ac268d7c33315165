import type { Decimal } from "../decimal";
import { checked, is } from "../problems/index";
import type { Money } from "./money";
import { type RoundingMode, roundTo } from "./roundTo";
import { moneyShape } from "./shapes";
import { withAmount } from "./withAmount";

const roundMoneyTakes = () => ({
  money: moneyShape,
  unit: is.numeric,
  mode: is.oneOf(["halfEven", "halfUp", "halfDown", "up", "down", "ceiling", "floor"], "mode"),
});

/**
 * Money rounded to a multiple of a unit.
 *
 * @param unit - positive decimal in currency units: `"1"` for whole kroner, `"0.01"` for øre
 * @param mode - which multiple, see `RoundingMode`
 * @throws ProblemError what `roundTo` says
 * @example
 * import { money, roundMoney } from "traedesten/money";
 *
 * roundMoney(money("1234.505", "DKK", "running"), "0.01", "halfEven").amount; // 1234.5
 */
export const roundMoney = /* @__PURE__ */ checked(
  roundMoneyTakes,
  (money: Money, unit: Decimal | string, mode: RoundingMode): Money =>
    withAmount(money, roundTo(money.amount, unit, mode)),
);
