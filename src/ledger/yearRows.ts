import { Decimal, exactText } from "../decimal";
import type { Party } from "../model/index";
import type { Ledger } from "./ledger";
import { knownEntries } from "./lookUp";
import { yearOfEntry } from "./when";

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
  /** The same amount as decimal text, exact to 34 digits. */
  readonly exact: string;
}

/**
 * A ledger as tidy rows by strategy, flow and year: the months of `rows` added up.
 *
 * @example
 * yearRows(result.ledger).filter(({ flow }) => flow === "places").map(({ exact }) => exact);
 */
export const yearRows = (ledger: Ledger): readonly YearRow[] => {
  const sums = new Map<string, { readonly row: Omit<YearRow, "amount" | "exact">; sum: Decimal }>();
  for (const { entry, flow, controlArea } of knownEntries(ledger)) {
    const year = yearOfEntry(entry, ledger);
    const key = JSON.stringify([entry.strategy, entry.flow, year]);
    const { from, to, account } = flow;
    const row = {
      strategy: entry.strategy,
      year,
      from,
      to,
      flow: entry.flow,
      account,
      controlArea,
    };
    const known = sums.get(key) ?? { row, sum: new Decimal(0) };
    known.sum = known.sum.plus(entry.amount);
    sums.set(key, known);
  }
  const order = new Map(ledger.flows.map(({ strategy, id }, index) => [`${strategy} ${id}`, index]));
  const placeOf = ({ row }: { readonly row: Pick<YearRow, "strategy" | "flow"> }): number =>
    order.get(`${row.strategy} ${row.flow}`) ?? 0;
  return [...sums.values()]
    .sort((a, b) => placeOf(a) - placeOf(b) || a.row.year - b.row.year)
    .map(({ row, sum }) => {
      const exact = exactText(sum);
      return { ...row, amount: Number(exact), exact };
    });
};
