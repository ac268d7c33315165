import { checked } from "../problems/index";
import type { Money } from "./money";
import { moneyShape } from "./shapes";

const isZeroTakes = () => ({ money: moneyShape });

/**
 * Whether the amount is exactly nothing.
 *
 * @example
 * import { isZero, money } from "traedesten/money";
 *
 * isZero(money("0.00", "DKK", "running")); // true
 */
export const isZero = /* @__PURE__ */ checked(isZeroTakes, (money: Money): boolean => money.amount.isZero());
