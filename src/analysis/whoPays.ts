import { Decimal, exactText } from "../decimal";
import { beforeTax, type Ledger, ledgerShape, type PivotKey, pivot } from "../ledger/index";
import { PARTIES, type Party } from "../model/index";
import { checkGiven, is } from "../problems/index";

/** A party's net cost – paid less received – before income tax, the tax, and after it. Exact decimal text. */
export interface TaxedCost {
  readonly beforeTax: string;
  readonly tax: string;
  readonly afterTax: string;
}

/** A net cost of one party, in one year or on one account. */
export interface PartyCost extends TaxedCost {
  readonly party: Party;
  /** The year or account; absent when it is all of them. */
  readonly key?: string;
}

/** Who paid what of a strategy. Over all parties every column sums to zero: what one pays another receives. */
export interface WhoPays {
  readonly parties: readonly PartyCost[];
  readonly byYear: readonly PartyCost[];
  readonly byAccount: readonly PartyCost[];
}

const costsBy = (ledger: Ledger, strategy: string, key: PivotKey): ReadonlyMap<string, PartyCost[]> => {
  const before = beforeTax(ledger);
  const found = new Map<string, PartyCost[]>();
  for (const party of PARTIES) {
    const options = { rows: key, columns: "strategy", perspective: party, where: { strategy } } as const;
    const all = pivot(ledger, options);
    const untaxed = pivot(before, options);
    all.rows.forEach((row, index) => {
      const afterTax = all.rowTotals[index] ?? "0";
      const untaxedRow = untaxed.rows.indexOf(row);
      const cost = untaxedRow < 0 ? "0" : (untaxed.rowTotals[untaxedRow] ?? "0");
      const tax = exactText(new Decimal(afterTax).minus(cost));
      const costs = found.get(row) ?? [];
      found.set(row, [...costs, { party, key: row, beforeTax: cost, tax, afterTax }]);
    });
  }
  return found;
};

const whoPaysTakes = () => ({ ledger: ledgerShape, strategy: is.text });

/**
 * The net cost of every party that pays or receives anything, before and after income tax: in all, by year and
 * by account.
 *
 * @param ledger - in one valuation
 * @param strategy - which strategy
 * @example
 * import { evaluate, whoPays } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { loadHistory } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/history-flexjob.yaml");
 * const { ledger } = evaluate(await loadHistory(file, { rules: denmark }));
 * const paid = whoPays(ledger, "history").parties.find(({ party }) => party === "municipality");
 * Math.round(Number(paid?.beforeTax)); // 424469
 * Math.round(Number(paid?.afterTax)); // 276022
 */
export const whoPays = (ledger: Ledger, strategy: string): WhoPays => {
  checkGiven(whoPaysTakes, { ledger, strategy });
  const byYear = [...costsBy(ledger, strategy, "year")].sort(([a], [b]) => (a < b ? -1 : 1));
  const all = costsBy(ledger, strategy, "strategy").get(strategy) ?? [];
  return {
    parties: all.map(({ key: _, ...cost }) => cost),
    byYear: byYear.flatMap(([, costs]) => costs),
    byAccount: [...costsBy(ledger, strategy, "account").values()].flat(),
  };
};
