import { checked } from "../problems/index";
import type { Money } from "./money";
import { moneyShape } from "./shapes";
import { withAmount } from "./withAmount";

const negateTakes = () => ({ money: moneyShape });

/**
 * The same amount with the other sign; zero stays zero.
 *
 * @example
 * import { money, negate } from "traedesten/money";
 *
 * negate(money(100, "DKK", "running")).amount; // -100
 */
export const negate = /* @__PURE__ */ checked(
  negateTakes,
  (money: Money): Money => withAmount(money, money.amount.neg()),
);
