import { Decimal, exactText } from "../../decimal";
import type { Label, PrintedTables } from "../../model/index";
import { samePriceLevel } from "../../money/index";
import type { Finding, FindingReading, ReadingSource } from "../finding";
import type { BottomUp } from "./bottomUp";
import { at, columnSum, type Grid, gridOf, isSum, isTotal, remainder, rowSum, slack } from "./grid";

interface Candidate {
  readonly source: ReadingSource;
  readonly from?: Label;
  readonly value: Decimal;
  /** What rounding can hide: one unit of the last decimal printed, in the table's unit. */
  readonly step: Decimal;
  readonly agrees: boolean;
  /** Whether it is no further off than the rounding of what is added up explains. */
  readonly isNear?: boolean;
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
  const add = (source: ReadingSource, value: Decimal, most: Decimal): void => {
    const isNear = value
      .minus(stated ?? 0)
      .abs()
      .lte(most);
    candidates.push({ source, value, step, agrees: equal(stated, value), isNear });
  };
  const across = slack((grid.values[row] ?? []).slice(0, grid.table.years.length), step);
  const down = slack(
    grid.values.slice(0, -1).map((line) => line[column] ?? null),
    step,
  );
  if (isTotal(grid, column)) add("rowSum", rowSum(grid, grid.values, row), across);
  if (isSum(grid, row)) add("columnSum", columnSum(grid.values, column), down);
  const rest = remainder(grid, row, column);
  if (rest !== undefined) add("remainder", rest, Decimal.min(across, down));
  candidates.push(...fromOtherTables(cell, grids));
  const line = isSum(grid, row) ? "sum" : (grid.rows[row]?.id ?? "");
  const value = recompute(grid.table, line, grid.columns[column] ?? "");
  if (value !== undefined)
    candidates.push({ source: "bottomUp", value, step, agrees: withinRounding(stated, { value, step }) });
  return { ...cell, candidates };
};

type Values = Grid["values"];

const put = (values: Values, row: number, column: number, value: Decimal): Values =>
  values.map((line, index) => (index === row ? line.with(column, value) : line));

interface Sums {
  /** Whether the line's years come to its total; nothing where the table prints no totals. */
  readonly across: boolean | undefined;
  /** Whether the column's lines come to its sum. */
  readonly down: boolean;
}

/** The two sums through a cell. */
const sumsThrough = (grid: Grid, values: Values, row: number, column: number): Sums => {
  const total = grid.columns.indexOf("total");
  return {
    across: total < 0 ? undefined : equal(at(values, row, total), rowSum(grid, values, row)),
    down: equal(at(values, grid.rows.length - 1, column), columnSum(values, column)),
  };
};

const comeOut = ({ across, down }: Sums): boolean => across !== false && down;

/**
 * The table with one cell read anew, and with it the other doubted cells that the same source restores: what it
 * says of them brings their line or their column, the rest of it as printed, to its sum.
 */
const reread = (cell: Cell, { source, from, value }: Candidate, doubted: readonly Cell[]): Values => {
  const { grid } = cell;
  const others = doubted.flatMap((other) => {
    const read = other.candidates.find((each) => each.source === source && each.from === from);
    if (other === cell || read === undefined) return [];
    const { row, column } = other;
    const { across, down } = sumsThrough(grid, put(grid.values, row, column, read.value), row, column);
    return across === true || down ? [{ row, column, value: read.value }] : [];
  });
  return [...others, { row: cell.row, column: cell.column, value }].reduce(
    (values, each) => put(values, each.row, each.column, each.value),
    grid.values,
  );
};

/** Whether the sums through this cell do not come out as printed, and do with a reading of it. */
const reconciles = (cell: Cell, candidate: Candidate, doubted: readonly Cell[]): boolean => {
  const { grid, row, column } = cell;
  if (comeOut(sumsThrough(grid, grid.values, row, column))) return false;
  return comeOut(sumsThrough(grid, reread(cell, candidate, doubted), row, column));
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
    ...(candidates.every(({ agrees, isNear }) => agrees || isNear === true) ? { withinRounding: true } : {}),
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
