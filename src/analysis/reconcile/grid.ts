import { Decimal } from "../../decimal";
import type { PrintedAmounts, PrintedRow } from "../../model/index";

/** A printed table as lines and columns of numbers; `null` is a blank cell. The last line is the sum. */
export interface Grid {
  readonly table: PrintedAmounts;
  readonly rows: readonly PrintedRow[];
  /** The years, and `total` when any line prints one. */
  readonly columns: readonly string[];
  readonly values: readonly (readonly (Decimal | null)[])[];
  /** One unit of the last decimal the table prints, in kroner. */
  readonly step: Decimal;
}

const valuesOf = (row: PrintedRow, withTotal: boolean): (Decimal | null)[] => {
  const cells = row.cells.map((cell) => (cell === null ? null : new Decimal(cell)));
  return withTotal ? [...cells, row.total === undefined ? null : new Decimal(row.total)] : cells;
};

const stepOf = (table: PrintedAmounts, values: Grid["values"]): Decimal => {
  const decimals = values.flat().map((value) => value?.decimalPlaces() ?? 0);
  return new Decimal(10).pow(-Math.max(0, ...decimals)).times(table.unit);
};

export const gridOf = (table: PrintedAmounts): Grid => {
  const rows = [...table.rows, table.sum];
  const withTotal = rows.some(({ total }) => total !== undefined);
  const columns = [...table.years.map(String), ...(withTotal ? ["total"] : [])];
  const values = rows.map((row) => valuesOf(row, withTotal));
  return { table, rows, columns, values, step: stepOf(table, values) };
};

export const isSum = (grid: Grid, row: number): boolean => row === grid.rows.length - 1;
export const isTotal = (grid: Grid, column: number): boolean => grid.columns[column] === "total";

export const at = (values: Grid["values"], row: number, column: number): Decimal | null =>
  values[row]?.[column] ?? null;

export const plus = (values: readonly (Decimal | null)[]): Decimal =>
  values.reduce<Decimal>((sum, value) => sum.plus(value ?? 0), new Decimal(0));

/**
 * What rounding can hide in a sum of some printed amounts, each rounded by itself, and the sum, too.
 *
 * @param step - one unit of the last digit printed
 */
export const slack = (values: readonly (Decimal | null)[], step: Decimal): Decimal =>
  step.times(values.filter((value) => value !== null).length + 1).div(2);

/** Sum of a line's years. */
export const rowSum = (grid: Grid, values: Grid["values"], row: number): Decimal =>
  plus((values[row] ?? []).slice(0, grid.table.years.length));

/** Sum of the lines in a column. */
export const columnSum = (values: Grid["values"], column: number): Decimal =>
  plus(values.slice(0, -1).map((row) => row[column] ?? null));

/** What the total of its line and the sum of its column leave for a cell, when both are printed and leave the same. */
export const remainder = (grid: Grid, row: number, column: number): Decimal | undefined => {
  const { values, rows, columns } = grid;
  const total = at(values, row, columns.indexOf("total"));
  const sum = at(values, rows.length - 1, column);
  if (total === null || sum === null || isSum(grid, row) || isTotal(grid, column)) return undefined;
  const stated = at(values, row, column) ?? 0;
  const across = total.minus(rowSum(grid, values, row)).plus(stated);
  const down = sum.minus(columnSum(values, column)).plus(stated);
  return across.eq(down) ? across : undefined;
};
