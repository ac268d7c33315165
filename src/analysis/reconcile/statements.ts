import { Decimal, exactText } from "../../decimal";
import type { PrintedComparison, PrintedStatement, PrintedTables } from "../../model/index";
import type { Finding, FindingReading } from "../finding";
import { gridOf, plus } from "./grid";

/** The sum of some printed cells, and what the rounding of each can hide in it. */
interface Added {
  readonly sum: Decimal;
  readonly hidden: Decimal;
}

const NOTHING: Added = { sum: new Decimal(0), hidden: new Decimal(0) };

const addedCells = (
  printed: PrintedTables,
  comparison: Extract<PrintedComparison, { kind: "cells" }>,
): Added => {
  const table = printed.tables.find(({ id }) => id === comparison.table);
  if (table?.kind !== "amounts") return NOTHING;
  const row = [...table.rows, table.sum].find(({ id }) => id === comparison.row);
  const cells = table.years.flatMap((year, index) => {
    const cell = row?.cells[index];
    return year < comparison.from || year > comparison.to || cell == null ? [] : [new Decimal(cell)];
  });
  // One cell is as it is printed; of several, each was rounded by itself.
  const hidden = cells.length < 2 ? new Decimal(0) : gridOf(table).step.times(cells.length).div(2);
  return { sum: plus(cells).times(table.unit), hidden };
};

/** Whether a statement is no further from printed cells than their rounding explains. */
const isNear = (
  printed: PrintedTables,
  statement: PrintedStatement,
  comparison: PrintedComparison,
): boolean => {
  if (comparison.kind !== "cells" || statement.unit === "date") return false;
  const { sum, hidden } = addedCells(printed, comparison);
  const off = new Decimal(statement.value).minus(sum).abs();
  return off.lte(hidden.plus(statement.tolerance));
};

const agrees = (statement: PrintedStatement, value: string): boolean =>
  statement.unit === "date"
    ? statement.value === value
    : new Decimal(statement.value).minus(value).abs().lte(statement.tolerance);

const readingOf = (
  printed: PrintedTables,
  statement: PrintedStatement,
  comparison: PrintedComparison,
): FindingReading => {
  const value =
    comparison.kind === "cells" ? exactText(addedCells(printed, comparison).sum) : comparison.value;
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
    const isRounded = statement.against.some((comparison) => isNear(printed, statement, comparison));
    return [
      {
        id: `statement.${id}`,
        kind: "statement",
        table: where,
        subject: text,
        stated,
        unit,
        readings,
        ...(isRounded ? { withinRounding: true as const } : {}),
        ...noted,
        path,
      },
    ];
  });
