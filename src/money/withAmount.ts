import { type Decimal, EXACT_DIGITS } from "../decimal";
import { settle } from "./exact";
import type { Money } from "./money";

/** Money of the same kind with another amount. */
export const withAmount = ({ currency, priceLevel }: Money, amount: Decimal): Money => ({
  amount: settle(amount, EXACT_DIGITS),
  currency,
  priceLevel,
});
