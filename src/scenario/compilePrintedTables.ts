import type {
  Label,
  PrintedComparison,
  PrintedRow,
  PrintedStatement,
  PrintedTable,
  PrintedTables,
  PrintedText,
} from "../model/index";
import type { Path } from "../problems/index";
import { given } from "./given";
import type { PrintedTablesDocument } from "./schema/printedTables";

type TableInput = PrintedTablesDocument["tables"][string];
type RowInput = NonNullable<TableInput["sum"]>;
type StatementInput = NonNullable<PrintedTablesDocument["statements"]>[string];

const UNITS = { "kr.": "1", "1.000 kr.": "1000", "mio. kr.": "1000000" };

const words = (input: TableInput["caption"], path: Path): PrintedText => ({
  text: input.text,
  reads: Object.entries(input.reads).map(([quantity, value]) => ({ quantity, value })),
  path,
});

const rowOf = (id: string, { label, cells, direction, ...rest }: RowInput, path: Path): PrintedRow => ({
  id,
  label: words(label, [...path, "label"]),
  ...given(rest),
  ...(direction === undefined ? {} : { direction: direction === "U" ? "expense" : "income" }),
  cells,
  path,
});

const tableName = (id: string): Label => ({ da: `Tabel ${id}`, en: `Table ${id}` });

const tableOf = (id: string, input: TableInput, model: string | undefined): PrintedTable => {
  const path = ["tables", id];
  const common = {
    id,
    name: input.name ?? tableName(id),
    caption: words(input.caption, [...path, "caption"]),
    path,
  };
  const { layout, unit, level, years, rows, sum } = input;
  if (
    layout === undefined ||
    unit === undefined ||
    level === undefined ||
    years === undefined ||
    sum === undefined
  ) {
    const columns = Object.entries(input.words ?? {}).map(([heading, cell]) => ({
      heading,
      cell: words(cell, [...path, "words", heading]),
    }));
    return { kind: "words", ...common, columns };
  }
  return {
    kind: "amounts",
    ...common,
    ...given({ model }),
    layout,
    unit: UNITS[unit],
    priceLevel: level,
    years,
    rows: Object.entries(rows ?? {}).map(([key, row]) => rowOf(key, row, [...path, "rows", key])),
    sum: rowOf("sum", sum, [...path, "sum"]),
  };
};

type Stated = Pick<StatementInput, "amount" | "number" | "date">;
const statedValue = ({ amount, number, date }: Stated): string => amount?.value ?? number ?? date ?? "0";

const comparisonOf = (input: StatementInput["against"][number], path: Path): PrintedComparison => {
  const { label, table, row, years } = input;
  const [from, to] = years ?? [];
  return table === undefined || row === undefined || from === undefined || to === undefined
    ? { kind: "value", label, value: statedValue(input), path }
    : { kind: "cells", label, table, row, from, to, path };
};

const statementOf = (id: string, input: StatementInput, currency: string): PrintedStatement => {
  const path = ["statements", id];
  const { text, where, amount, date, unit = "1", against, note } = input;
  return {
    id,
    text,
    where,
    unit: amount !== undefined ? currency : date !== undefined ? "date" : unit,
    value: statedValue(input),
    tolerance: amount?.tolerance ?? "0",
    against: against.map((entry, index) => comparisonOf(entry, [...path, "against", index])),
    ...given({ note }),
    path,
  };
};

/** Turns a checked document into printed tables: plain data, exactly as printed. */
export const compilePrintedTables = (document: PrintedTablesDocument): PrintedTables => {
  const {
    title,
    language = "en",
    source,
    currency,
    quantities = {},
    models = {},
    statements = {},
  } = document;
  const owner = new Map(
    Object.entries(models).flatMap(([id, { tables }]) => tables.map((table) => [table, id] as const)),
  );
  return {
    kind: "printed-tables",
    title,
    language,
    numbers: document.numbers === "danish" ? "da" : "en",
    ...given({ source }),
    currency,
    quantities,
    models: Object.entries(models).map(
      ([id, { label, scenario, places, from, until, quantities: own = {} }]) => ({
        id,
        label: label ?? { da: id, en: id },
        places,
        period: { from, until },
        ...given({ scenario }),
        quantities: own,
        path: ["models", id],
      }),
    ),
    tables: Object.entries(document.tables).map(([id, table]) => tableOf(id, table, owner.get(id))),
    statements: Object.entries(statements).map(([id, entry]) => statementOf(id, entry, currency)),
    accept: document.accept ?? [],
  };
};
