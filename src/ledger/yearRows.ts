import { exactText } from "../decimal";
import type { Party } from "../model/index";
import { checkGiven } from "../problems/index";
import type { Ledger, LedgerFlow } from "./ledger";
import { controlAreasOf } from "./rows";
import { ledgerShape } from "./shapes";
import { amountOf, sum } from "./sum";
import { yearGroups } from "./when";

/** What one flow of one strategy comes to in a year, as a flat object. */
export interface YearRow {
  readonly strategy: string;
  readonly year: number;
  readonly from: Party;
  readonly to: Party;
  readonly flow: string;
  readonly account: string;
  readonly controlArea: string;
  readonly amount: number;
  /** The same amount as decimal text: exact to 34 digits, or as far as doubles know it. */
  readonly exact: string;
}

const yearRowsTakes = () => ({ ledger: ledgerShape });

/**
 * A ledger as tidy rows by strategy, flow and year: the months of `rows` added up.
 *
 * @example
 * import { boughtOnly, evaluate, yearRows } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const { ledger } = evaluate(boughtOnly(await loadScenario(file, { rules: denmark })));
 * const places = yearRows(ledger).filter(({ flow }) => flow === "places").map(({ exact }) => exact);
 * places; // ["5600000", "11200000", "11200000", "5600000"]
 */
export const yearRows = (ledger: Ledger): readonly YearRow[] => {
  checkGiven(yearRowsTakes, { ledger });
  const { years, groups } = yearGroups(ledger.product.exposure.periods, ledger);
  const areaOf = controlAreasOf(ledger);
  const width = years.length;
  const sums = sum({ ...ledger, groupOf: (flow) => flow, periodGroups: groups, width });
  return [...sums]
    .sort(([a], [b]) => a - b)
    .map(([group, amount]) => {
      const { strategy, id, from, to, account } = ledger.flows[Math.floor(group / width)] as LedgerFlow;
      const exact = exactText(amountOf(amount));
      return {
        strategy,
        year: years[group % width] ?? 0,
        from,
        to,
        flow: id,
        account,
        controlArea: areaOf(account),
        amount: Number(exact),
        exact,
      };
    });
};
