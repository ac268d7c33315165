import type { Perspective } from "../model/index";
import { partiesOf } from "../model/index";
import type { LedgerFlow } from "./ledger";

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
