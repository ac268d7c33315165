import type { Decimal } from "../decimal";
import type { Perspective } from "../model/index";
import { partiesOf, perspectiveShape } from "../model/index";
import { checked } from "../problems/index";
import type { Ledger, LedgerFlow } from "./ledger";
import { ledgerShape } from "./shapes";
import { total } from "./sum";

/**
 * How a flow counts in the net cost (paid − received) of a set of parties: 1 when they pay, −1 when they
 * receive, 0 when it passes them by or moves inside the set.
 *
 * @example
 * netCostSign({ from: "municipality", to: "economy" }, "municipality"); // 1
 */
export const netCostSign = (flow: Pick<LedgerFlow, "from" | "to">, perspective: Perspective): -1 | 0 | 1 => {
  const parties = partiesOf(perspective);
  const pays = parties.includes(flow.from);
  return pays === parties.includes(flow.to) ? 0 : pays ? 1 : -1;
};

/** How each flow counts for a perspective: the weights of a view. */
export const weightsFor =
  (perspective: Perspective): ((flow: Pick<LedgerFlow, "from" | "to">) => -1 | 0 | 1) =>
  (flow) =>
    netCostSign(flow, perspective);

const netCostTakes = () => ({ ledger: ledgerShape, perspective: perspectiveShape });

/**
 * The net cost of a set of parties over a whole ledger, at working precision where it is bought or observed and to what
 * doubles know where citizens are expected values.
 *
 * @example
 * import { compare, evaluate, netCost } from "traedesten";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/hiv.yaml");
 * const model = await loadScenario(file);
 * const { ledger } = compare(evaluate(model), "combination", "monotherapy");
 * netCost(ledger, "region").toFixed(0); // "8830"
 */
export const netCost = /* @__PURE__ */ checked(
  netCostTakes,
  (ledger: Ledger, perspective: Perspective): Decimal =>
    total({ ...ledger, weightOf: weightsFor(perspective) }),
);
