import { Decimal } from "../decimal";
import type { Ledger, LedgerEntry } from "./ledger";
import { yearOfEntry } from "./when";

/**
 * The same ledger with one entry for each flow and year (and year since the citizen's own start), without a calendar
 * for each flow, cycle and time: enough for every
 * sum over parties, accounts and years, and for discounting by year. What an entry was lived in is left out.
 */
export const condense = (ledger: Ledger): Ledger => {
  const sums = new Map<string, { readonly entry: LedgerEntry; quantity: Decimal; amount: Decimal }>();
  for (const whole of ledger.entries) {
    const { strategy, flow, month, after, cycle = 0, time, quantity, amount } = whole;
    const when = time === undefined ? yearOfEntry(whole, ledger) : `${cycle} ${time}`;
    const key = `${strategy} ${flow} ${when} ${after}`;
    const sum = sums.get(key);
    if (sum === undefined) {
      const at = time === undefined ? { month: `${month?.slice(0, 4)}-01` } : { cycle, time };
      const entry = { strategy, flow, ...at, ...(after === undefined ? {} : { after }) };
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
