import type { Money } from "./money";

/**
 * Whether the amount is exactly nothing.
 *
 * @example
 * isZero(money("0.00", "DKK", "running")); // true
 */
export const isZero = (money: Money): boolean => money.amount.isZero();
