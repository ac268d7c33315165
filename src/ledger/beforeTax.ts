import type { Ledger } from "./ledger";

/** A ledger without income tax: what everybody paid and received before it. */
export const beforeTax = (ledger: Ledger): Ledger => {
  const taxes = new Set(
    ledger.flows.flatMap(({ strategy, id, tax }) => (tax === true ? [`${strategy} ${id}`] : [])),
  );
  return {
    ...ledger,
    entries: ledger.entries.filter(({ strategy, flow }) => !taxes.has(`${strategy} ${flow}`)),
  };
};
