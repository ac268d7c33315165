import type { Model } from "../model/index";
import { checked } from "../problems/index";
import type { Ledger } from "./ledger";
import { ledgerShape } from "./shapes";

/** Whether a model has income tax, so that it matters whether it is before or after it. */
export const isTaxed = ({ strategies }: Model): boolean =>
  strategies.some(({ flows }) => flows.some(({ tax }) => tax === true));

const beforeTaxTakes = () => ({ ledger: ledgerShape });

/**
 * A ledger without income tax: what everybody paid and received before it.
 *
 * @example
 * import { beforeTax, evaluate, netCost } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { loadHistory } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/history-flexjob.yaml");
 * const { ledger } = evaluate(await loadHistory(file, { rules: denmark }));
 * netCost(ledger, "municipality").toFixed(0); // "276022"
 * netCost(beforeTax(ledger), "municipality").toFixed(0); // "424469"
 */
export const beforeTax = /* @__PURE__ */ checked(
  beforeTaxTakes,
  (ledger: Ledger): Ledger => ({
    ...ledger,
    flows: ledger.flows.filter(({ tax }) => tax !== true),
  }),
);
