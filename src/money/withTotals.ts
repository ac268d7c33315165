import type { Decimal } from "../decimal";
import { exactSum } from "./exact";

/** The table with a column of row totals and a row of column totals, the grand total in the corner. */
export const withTotals = (cells: readonly (readonly Decimal[])[]): readonly (readonly Decimal[])[] => {
  const rows = cells.map((row) => [...row, exactSum(row)]);
  const width = (cells[0]?.length ?? 0) + 1;
  const totals = Array.from({ length: width }, (_, column) =>
    exactSum(rows.flatMap((row) => row[column] ?? [])),
  );
  return [...rows, totals];
};
