import { Decimal } from "../decimal";
import type { Perspective } from "../model/index";
import { partiesOf } from "../model/index";
import type { Ledger, LedgerEntry, LedgerFlow } from "./ledger";

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

/** What a flow is known by in its ledger. */
const keyOf = (strategy: string, flow: string): string => `${strategy} ${flow}`;

/** How each entry of a ledger counts in the net cost of a set of parties. */
export const netCostSigns = (
  { flows }: Ledger,
  perspective: Perspective,
): ((entry: LedgerEntry) => -1 | 0 | 1) => {
  const signs = new Map(
    flows.map((flow) => [keyOf(flow.strategy, flow.id), netCostSign(flow, perspective)] as const),
  );
  return ({ strategy, flow }) => signs.get(keyOf(strategy, flow)) ?? 0;
};

/**
 * The net cost of a set of parties over a whole ledger, at working precision.
 *
 * @example
 * netCost(compare(result, "intensive", "sporadic").ledger, "public").toFixed(0);
 */
export const netCost = (ledger: Ledger, perspective: Perspective): Decimal => {
  const signOf = netCostSigns(ledger, perspective);
  return ledger.entries.reduce((sum, entry) => {
    const sign = signOf(entry);
    return sign === 0 ? sum : sum.plus(new Decimal(entry.amount).times(sign));
  }, new Decimal(0));
};
