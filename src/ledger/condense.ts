import { Decimal } from "../decimal";
import type { Ledger, LedgerEntry } from "./ledger";

/**
 * The same ledger with one entry for each flow and year (and year since the citizen's own start): enough for every
 * sum over parties, accounts and years, and for discounting by year. What an entry was lived in is left out.
 */
export const condense = (ledger: Ledger): Ledger => {
  const sums = new Map<string, { readonly entry: LedgerEntry; quantity: Decimal; amount: Decimal }>();
  for (const { strategy, flow, month, after, quantity, amount } of ledger.entries) {
    const year = month.slice(0, 4);
    const key = `${strategy} ${flow} ${year} ${after}`;
    const sum = sums.get(key);
    if (sum === undefined) {
      const entry = { strategy, flow, month: `${year}-01`, ...(after === undefined ? {} : { after }) };
      sums.set(key, {
        entry: { ...entry, quantity, amount },
        quantity: new Decimal(quantity),
        amount: new Decimal(amount),
      });
    } else {
      sum.quantity = sum.quantity.plus(quantity);
      sum.amount = sum.amount.plus(amount);
    }
  }
  return {
    ...ledger,
    entries: [...sums.values()].map(({ entry, quantity, amount }) => ({
      ...entry,
      quantity: quantity.toFixed(),
      amount: amount.toFixed(),
    })),
  };
};
