import type { Money } from "./money";
import { withAmount } from "./withAmount";

/**
 * The same amount with the other sign; zero stays zero.
 *
 * @example
 * negate(money(100, "DKK", "running")).amount; // -100
 */
export const negate = (money: Money): Money => withAmount(money, money.amount.neg());
