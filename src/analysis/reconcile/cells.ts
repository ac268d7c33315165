import { Decimal, exactText } from "../../decimal";
import type { Label, PrintedTables } from "../../model/index";
import { samePriceLevel } from "../../money/index";
import type { Finding, FindingReading, ReadingSource } from "../finding";
import type { BottomUp } from "./bottomUp";
import { at, columnSum, type Grid, gridOf, isSum, isTotal, remainder, rowSum } from "./grid";

interface Candidate {
  readonly source: ReadingSource;
  readonly from?: Label;
  readonly value: Decimal;
  /** What rounding can hide: one unit of the last decimal printed, in the table's unit. */
  readonly step: Decimal;
  readonly agrees: boolean;
}

interface Cell {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  readonly stated: Decimal | null;
  readonly candidates: readonly Candidate[];
}

/** Printed amounts are rounded: what is recomputed agrees when it rounds, up or down, to what is printed. */
const withinRounding = (
  stated: Decimal | null,
  { value, step }: Pick<Candidate, "value" | "step">,
): boolean =>
  value
    .minus(stated ?? 0)
    .abs()
    .lt(step);

const equal = (stated: Decimal | null, value: Decimal): boolean => value.eq(stated ?? 0);

const fromOtherTables = (cell: Omit<Cell, "candidates">, grids: readonly Grid[]): Candidate[] => {
  const { grid, row, column, stated } = cell;
  const { table } = grid;
  const line = grid.rows[row]?.id;
  if (table.model === undefined || isSum(grid, row)) return [];
  return grids.flatMap((other) => {
    if (other === grid || other.table.model !== table.model) return [];
    if (!samePriceLevel(other.table.priceLevel, table.priceLevel)) return [];
    const otherRow = other.rows.findIndex(({ id }, index) => id === line && !isSum(other, index));
    const otherColumn = other.columns.indexOf(grid.columns[column] ?? "");
    if (otherRow < 0 || otherColumn < 0) return [];
    const value = at(other.values, otherRow, otherColumn);
    if (value === null && stated === null) return [];
    const scaled = (value ?? new Decimal(0)).times(other.table.unit).div(table.unit);
    // Tables that print as finely as each other agree only when they are equal.
    const read = { value: scaled, step: Decimal.max(grid.step, other.step).div(table.unit) };
    const agrees = withinRounding(stated, read);
    return [{ source: "otherTable" as const, from: other.table.name, ...read, agrees }];
  });
};

const cellOf = (
  grid: Grid,
  row: number,
  column: number,
  grids: readonly Grid[],
  recompute: BottomUp,
): Cell => {
  const stated = at(grid.values, row, column);
  const cell = { grid, row, column, stated };
  const candidates: Candidate[] = [];
  const step = grid.step.div(grid.table.unit);
  const add = (source: ReadingSource, value: Decimal): void => {
    candidates.push({ source, value, step, agrees: equal(stated, value) });
  };
  if (isTotal(grid, column)) add("rowSum", rowSum(grid, grid.values, row));
  if (isSum(grid, row)) add("columnSum", columnSum(grid.values, column));
  const rest = remainder(grid, row, column);
  if (rest !== undefined) add("remainder", rest);
  candidates.push(...fromOtherTables(cell, grids));
  const line = isSum(grid, row) ? "sum" : (grid.rows[row]?.id ?? "");
  const value = recompute(grid.table, line, grid.columns[column] ?? "");
  if (value !== undefined)
    candidates.push({ source: "bottomUp", value, step, agrees: withinRounding(stated, { value, step }) });
  return { ...cell, candidates };
};

/** The table with every doubted cell read the same way. */
const reread = (grid: Grid, doubted: readonly Cell[], source: ReadingSource): Grid["values"] =>
  grid.values.map((line, row) =>
    line.map((value, column) => {
      const cell = doubted.find((other) => other.row === row && other.column === column);
      return cell?.candidates.find((candidate) => candidate.source === source)?.value ?? value;
    }),
  );

/** Whether a reading, given to all doubted cells of the table, makes the sums through this cell come out. */
const reconciles = (cell: Cell, candidate: Candidate, doubted: readonly Cell[]): boolean => {
  const { grid, row, column } = cell;
  const values = reread(grid, doubted, candidate.source);
  const total = grid.columns.indexOf("total");
  const across = total < 0 || equal(at(values, row, total), rowSum(grid, values, row));
  const down = equal(at(values, grid.rows.length - 1, column), columnSum(values, column));
  const others = cell.candidates.filter(({ source }) => source === "bottomUp" || source === "otherTable");
  return across && down && others.every((other) => withinRounding(candidate.value, other));
};

const findingOf = (cell: Cell, doubted: readonly Cell[]): Finding => {
  const { grid, row, column, stated, candidates } = cell;
  const line = grid.rows[row];
  const name = grid.columns[column] ?? "";
  const key = isTotal(grid, column) ? ["total"] : ["cells", column];
  return {
    id: [grid.table.id, isSum(grid, row) ? "sum" : line?.id, name].join("."),
    kind: "cell",
    table: grid.table.name,
    subject: line?.label.text ?? "",
    column: name,
    stated: stated === null ? "" : exactText(stated),
    unit: grid.table.unit,
    readings: candidates.map((candidate): FindingReading => {
      const { source, from, value, agrees } = candidate;
      const origin = from === undefined ? { source } : { source, from };
      return { ...origin, value: exactText(value), agrees, reconciles: reconciles(cell, candidate, doubted) };
    }),
    path: [...(line?.path ?? []), ...key],
  };
};

/** Every printed amount against row sums, column sums, other tables and unit prices. */
export const cellFindings = (printed: PrintedTables, recompute: BottomUp): Finding[] => {
  const grids = printed.tables.flatMap((table) => (table.kind === "amounts" ? [gridOf(table)] : []));
  return grids.flatMap((grid) => {
    const cells = grid.rows.flatMap((_, row) =>
      grid.columns.map((_column, column) => cellOf(grid, row, column, grids, recompute)),
    );
    const doubted = cells.filter(({ candidates }) => candidates.some(({ agrees }) => !agrees));
    return doubted.map((cell) => findingOf(cell, doubted));
  });
};
