import { Decimal } from "../decimal";
import type { Account } from "../model/index";
import type { Ledger, LedgerEntry } from "./ledger";
import { netCostSign } from "./netCost";

const EQUALISATION: Account = {
  id: "equalisation",
  label: { da: "Udligning og budgetgaranti", en: "Equalisation and budget guarantee" },
  shortLabel: { da: "Udligning og budgetgaranti", en: "Equalisation and budget guarantee" },
  controlArea: "Finansposter",
  direction: "income",
  path: [],
};

/**
 * A difference between two strategies with what equalisation and budget guarantee even out: of what flows marked
 * `equalised` – benefits, refunds, income tax – do to the municipality it keeps a share, and the state makes up
 * for the rest. One municipality that does better than the country keeps the difference in the budget guarantee;
 * the share is a scenario's own, as no general one was read (Finansministeriet, Budgetgarantien).
 *
 * @param ledger - the ledger of a comparison: the rule is about changes and says nothing of a single strategy
 * @param share - what the municipality keeps, from 0 to 1
 */
export const retained = (ledger: Ledger, share: Decimal | string): Ledger => {
  const away = new Decimal(1).minus(share);
  const signs = new Map(
    ledger.flows.flatMap((flow) =>
      flow.equalised === true ? [[`${flow.strategy} ${flow.id}`, netCostSign(flow, "municipality")]] : [],
    ),
  );
  const entries = ledger.entries.flatMap((entry): LedgerEntry[] => {
    const sign = signs.get(`${entry.strategy} ${entry.flow}`) ?? 0;
    if (sign === 0) return [];
    const amount = new Decimal(entry.amount).times(sign).times(away).toFixed();
    return [{ ...entry, flow: EQUALISATION.id, amount }];
  });
  const strategies = [...new Set(entries.map(({ strategy }) => strategy))];
  return {
    ...ledger,
    accounts: [...ledger.accounts, EQUALISATION],
    flows: [
      ...ledger.flows,
      ...strategies.map((strategy) => ({
        strategy,
        id: EQUALISATION.id,
        label: EQUALISATION.label,
        from: "centralGovernment" as const,
        to: "municipality" as const,
        per: "person-month" as const,
        account: EQUALISATION.id,
      })),
    ],
    entries: [...ledger.entries, ...entries],
  };
};
