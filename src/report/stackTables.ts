import type { Table } from "./block";

/** A table with a first column that says on every line what it belongs to, for tables that stand together. */
export const withNames = (table: Table, heading: string, name: string): Table => ({
  columns: [{ heading, align: "left" }, ...table.columns],
  lines: table.lines.map((line) => ({ ...line, cells: [{ text: name }, ...line.cells] })),
});

/** Tables of the same columns as one. */
export const stacked = (tables: readonly Table[]): Table => ({
  columns: tables[0]?.columns ?? [],
  lines: tables.flatMap(({ lines }) => lines),
});

/** Tables one under the other: those with the same columns become one. */
export const grouped = (tables: readonly Table[]): readonly Table[] => {
  const key = ({ columns }: Table): string => JSON.stringify(columns);
  const keys = [...new Set(tables.map(key))];
  return keys.map((wanted) => stacked(tables.filter((table) => key(table) === wanted)));
};
