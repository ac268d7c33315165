import type { Decimal } from "../decimal";
import { checked, is } from "../problems/index";
import { allocate } from "./allocate";
import type { Money } from "./money";
import type { Numeric } from "./numeric";
import { moneyShape, numericShape } from "./shapes";
import { withAmount } from "./withAmount";

const allocateMoneyTakes = () => ({ money: moneyShape, ratios: is.list(numericShape), unit: is.numeric });

/**
 * Divides money by ratios into whole units; the parts sum to it exactly. See `allocate`.
 *
 * @param ratios - in any unit; they must not sum to zero
 * @param unit - smallest amount handed out, in currency units: `"1"` for whole kroner
 * @throws ProblemError what `allocate` says
 * @example
 * import { allocateMoney, money } from "traedesten/money";
 *
 * allocateMoney(money("0.05", "DKK", "running"), [1, 1], "0.01").map(({ amount }) => amount); // [0.03, 0.02]
 */
export const allocateMoney = /* @__PURE__ */ checked(
  allocateMoneyTakes,
  (money: Money, ratios: readonly Numeric[], unit: Decimal | string): readonly Money[] =>
    allocate(money.amount, ratios, unit).map((part) => withAmount(money, part)),
);
