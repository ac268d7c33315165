import { Decimal } from "../../src/decimal";
import type {
  PrintedAmounts,
  PrintedModel,
  PrintedRow,
  PrintedTable,
  PrintedTables,
  PrintedText,
} from "../../src/model/index";
import { both } from "../model/models";

const wordsOf = (text: string): PrintedText => ({ text, reads: [], path: [] });

/** Plain text of a sum of decimal texts; blanks count nothing. */
export const sumText = (amounts: readonly (string | null)[]): string =>
  amounts.reduce((sum, amount) => sum.plus(amount ?? 0), new Decimal(0)).toFixed();

const rowOf = (
  id: string,
  cells: readonly (string | null)[],
  totals: boolean,
  path: readonly string[],
): PrintedRow => ({
  id,
  label: wordsOf(`the line ${id.replace(/\d/gu, "i")}`),
  cells,
  ...(totals ? { total: sumText(cells) } : {}),
  path,
});

/** Cells by line, and what is said around them. */
export interface TableParts {
  readonly id: string;
  readonly lines: Readonly<Record<string, readonly (string | null)[]>>;
  readonly firstYear?: number;
  readonly totals?: boolean;
  readonly model?: string;
  readonly unit?: string;
  readonly layout?: PrintedAmounts["layout"];
  readonly priceLevel?: PrintedAmounts["priceLevel"];
}

/** A printed table whose sums and totals are those of its cells. */
export const amountsOf = (parts: TableParts): PrintedAmounts => {
  const { id, lines, firstYear = 2022, totals = true, model, unit = "1000" } = parts;
  const { layout = "overview", priceLevel = { fixed: 2022 } } = parts;
  const rows = Object.entries(lines);
  const width = rows[0]?.[1].length ?? 0;
  const columns = Array.from({ length: width }, (_, column) =>
    sumText(rows.map(([, cells]) => cells[column] ?? null)),
  );
  return {
    kind: "amounts",
    id,
    name: both(`Table ${id}`),
    caption: wordsOf("a table"),
    ...(model === undefined ? {} : { model }),
    layout,
    unit,
    priceLevel,
    years: columns.map((_, column) => firstYear + column),
    rows: rows.map(([line, cells]) => rowOf(line, cells, totals, ["tables", id, "rows", line])),
    sum: rowOf("sum", columns, totals, ["tables", id, "sum"]),
    path: ["tables", id],
  };
};

export const printedModelOf = (id: string, places: string, from: string, until: string): PrintedModel => ({
  id,
  label: both(`model ${id}`),
  places,
  period: { from, until },
  quantities: {},
  path: ["models", id],
});

/** A document of printed tables in Danish kroner. */
export const printedOf = (more: Partial<PrintedTables>): PrintedTables => ({
  kind: "printed-tables",
  title: both("a test"),
  language: "en",
  numbers: "en",
  currency: "DKK",
  quantities: {},
  models: [],
  tables: [],
  statements: [],
  accept: [],
  ...more,
});

/** One printed amount: its table, line (or `sum`) and column (an index, or the line's length for its total). */
export interface Place {
  readonly table: string;
  readonly line: string;
  readonly column: number;
}

const amountTables = ({ tables }: PrintedTables): PrintedAmounts[] =>
  tables.flatMap((table) => (table.kind === "amounts" ? [table] : []));

const linesOf = (table: PrintedAmounts): readonly PrintedRow[] => [...table.rows, table.sum];

/** Every place that prints an amount. */
export const placesOf = (printed: PrintedTables): Place[] =>
  amountTables(printed).flatMap((table) =>
    linesOf(table).flatMap(({ id: line, cells, total }) =>
      [...cells, total ?? null].flatMap((cell, column) =>
        cell === null ? [] : [{ table: table.id, line, column }],
      ),
    ),
  );

/** What stands in a place. */
export const amountAt = (printed: PrintedTables, { table, line, column }: Place): string | null => {
  const found = amountTables(printed).find(({ id }) => id === table);
  const row = found === undefined ? undefined : linesOf(found).find(({ id }) => id === line);
  return [...(row?.cells ?? []), row?.total ?? null][column] ?? null;
};

/** The id a finding about a place has. */
export const findingIdOf = (printed: PrintedTables, { table, line, column }: Place): string => {
  const years = amountTables(printed).find(({ id }) => id === table)?.years ?? [];
  return `${table}.${line}.${years[column] ?? "total"}`;
};

const withCell = (row: PrintedRow, column: number, value: string | null): PrintedRow => {
  if (column < row.cells.length)
    return { ...row, cells: row.cells.map((cell, index) => (index === column ? value : cell)) };
  const { total: _, ...rest } = row;
  return value === null ? rest : { ...rest, total: value };
};

const inTable = (
  printed: PrintedTables,
  id: string,
  change: (table: PrintedAmounts) => PrintedTable,
): PrintedTables => ({
  ...printed,
  tables: printed.tables.map((table) =>
    table.id === id && table.kind === "amounts" ? change(table) : table,
  ),
});

/** The same document with another amount, or a blank, in one place. */
export const withAmount = (printed: PrintedTables, place: Place, value: string | null): PrintedTables =>
  inTable(printed, place.table, (table) => ({
    ...table,
    rows: table.rows.map((row) => (row.id === place.line ? withCell(row, place.column, value) : row)),
    sum: place.line === "sum" ? withCell(table.sum, place.column, value) : table.sum,
  }));

/** The same document without one line of a table. */
export const withoutLine = (printed: PrintedTables, id: string, line: string): PrintedTables =>
  inTable(printed, id, (table) => ({ ...table, rows: table.rows.filter((row) => row.id !== line) }));
