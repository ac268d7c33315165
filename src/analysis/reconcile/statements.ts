import { Decimal, exactText } from "../../decimal";
import type { Comparison, PrintedStatement, PrintedTables } from "../../model/index";
import type { Finding, FindingReading } from "../finding";
import { plus } from "./grid";

const sumOfCells = (printed: PrintedTables, comparison: Extract<Comparison, { kind: "cells" }>): string => {
  const table = printed.tables.find(({ id }) => id === comparison.table);
  if (table?.kind !== "amounts") return "0";
  const row = [...table.rows, table.sum].find(({ id }) => id === comparison.row);
  const cells = table.years.flatMap((year, index) => {
    const cell = row?.cells[index];
    return year < comparison.from || year > comparison.to || cell == null ? [] : [new Decimal(cell)];
  });
  return exactText(plus(cells).times(table.unit));
};

const agrees = (statement: PrintedStatement, value: string): boolean =>
  statement.unit === "date"
    ? statement.value === value
    : new Decimal(statement.value).minus(value).abs().lte(statement.tolerance);

const readingOf = (
  printed: PrintedTables,
  statement: PrintedStatement,
  comparison: Comparison,
): FindingReading => {
  const value = comparison.kind === "cells" ? sumOfCells(printed, comparison) : comparison.value;
  const same = agrees(statement, value);
  return { source: "comparison", from: comparison.label, value, agrees: same, reconciles: same };
};

/** Sentences that say an amount, a number or a date which nothing they are held against confirms. */
export const statementFindings = (printed: PrintedTables): Finding[] =>
  printed.statements.flatMap((statement): Finding[] => {
    const readings = statement.against.map((comparison) => readingOf(printed, statement, comparison));
    if (readings.some((reading) => reading.agrees)) return [];
    const { id, where, text, unit, value: stated, note, path } = statement;
    const noted = note === undefined ? {} : { note };
    return [
      {
        id: `statement.${id}`,
        kind: "statement",
        table: where,
        subject: text,
        stated,
        unit,
        readings,
        ...noted,
        path,
      },
    ];
  });
