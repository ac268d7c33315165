import { Decimal } from "../../decimal";
import { pivot } from "../../ledger/index";
import type { Model, PrintedAmounts } from "../../model/index";
import { boughtOnly } from "../../program/index";
import { evaluate } from "../evaluate";

/** An amount recomputed from unit prices, in a table's unit; nothing for a line the scenario does not have. */
export type BottomUp = (table: PrintedAmounts, row: string, column: string) => Decimal | undefined;

/** Recomputes printed cells from scenarios. A printed line is the account of the same name. */
export const bottomUp = (models: ReadonlyMap<string, Model>): BottomUp => {
  const sums = new Map(
    [...models].map(([id, whole]) => {
      const model = boughtOnly(whole);
      const options = { rows: "account", columns: "year", perspective: "municipality" } as const;
      return [id, { accounts: model.accounts, ...pivot(evaluate(model).ledger, options) }];
    }),
  );
  const amount = (id: string, account: string, column: string): string | undefined => {
    const sum = sums.get(id);
    if (sum === undefined || !sum.accounts.some((known) => known.id === account)) return undefined;
    const row = sum.rows.indexOf(account);
    if (column === "total") return sum.rowTotals[row] ?? "0";
    return sum.cells[row]?.[sum.columns.indexOf(column)] ?? "0";
  };
  return (table, row, column) => {
    const sum = sums.get(table.model ?? "");
    if (sum === undefined) return undefined;
    // An overview shows every account, so its sum holds what the scenario has and the table lacks, too.
    const all = table.layout === "overview" ? sum.accounts : table.rows;
    const accounts = row === "sum" ? all.map(({ id }) => id) : [row];
    const amounts = accounts.map((account) => amount(table.model ?? "", account, column));
    if (amounts.some((value) => value === undefined)) return undefined;
    return amounts.reduce((whole, value) => whole.plus(value ?? 0), new Decimal(0)).div(table.unit);
  };
};
