import { nearestName, type Path } from "../../problems/index";
import { at, entriesOf, has, listOf, namesOf, type RawRecord, recordOf, textOf } from "../raw";
import { checkCount } from "./capacity";
import { type Checking, checkName, checkOneOf, checkPeriod } from "./context";

const AMOUNTS = ["layout", "unit", "level", "years", "rows", "sum"] as const;

const yearAt = (value: unknown): number | undefined =>
  (typeof value === "string" || typeof value === "number") && /^\d{4}$/u.test(`${value}`)
    ? Number(value)
    : undefined;

/** Years as far as they can be read. */
const yearsOf = (record: RawRecord): readonly (number | undefined)[] =>
  listOf(at(record, "years")).map(yearAt);

/** Whether a table's years can be relied on; when not, that is the problem, and not each use of them. */
const isRising = (years: readonly (number | undefined)[]): boolean =>
  years.length > 0 &&
  years.every((year, index) => year !== undefined && (index === 0 || year > (years[index - 1] ?? year)));

/** Years go up, each once: a column that stands twice would be counted twice. */
const checkYears = (check: Checking, table: RawRecord, path: Path): void => {
  const years = yearsOf(table);
  years.forEach((year, index) => {
    const before = years[index - 1];
    if (year !== undefined && before !== undefined && year <= before)
      check.report([...path, "years", index], {
        code: "years-not-rising",
        found: String(year),
        values: { before: String(before) },
      });
  });
};

const checkShape = (check: Checking, table: RawRecord, path: Path): void => {
  if (checkOneOf(check, table, ["rows", "words"], path) && has(table, "rows")) {
    for (const key of AMOUNTS)
      if (!has(table, key)) check.report(path, { code: "missing-key", values: { key } });
  }
};

const checkCells = (check: Checking, table: RawRecord, row: RawRecord, path: Path): void => {
  if (!Array.isArray(at(row, "cells")) || !Array.isArray(at(table, "years"))) return;
  const cells = listOf(row.cells).length;
  const years = yearsOf(table).length;
  if (cells !== years)
    check.report([...path, "cells"], {
      code: "cells-and-years",
      found: String(cells),
      expected: String(years),
    });
};

/** Every word cell reads its numbers as quantities that are declared for the document or the model. */
const checkReads = (check: Checking, words: unknown, known: readonly string[], path: Path): void => {
  for (const name of namesOf(at(recordOf(words), "reads")))
    if (!known.includes(name)) {
      const expected = known.join(", ") || "–";
      const nearest = nearestName(name, known);
      check.report([...path, "reads", name], {
        code: "unknown-quantity",
        found: name,
        expected,
        ...(nearest === undefined ? {} : { nearest }),
      });
    }
};

const checkTable = (check: Checking, table: RawRecord, known: readonly string[], path: Path): void => {
  checkShape(check, table, path);
  checkYears(check, table, path);
  checkReads(check, at(table, "caption"), known, [...path, "caption"]);
  for (const [heading, cell] of entriesOf(at(table, "words")))
    checkReads(check, cell, known, [...path, "words", heading]);
  const rows = entriesOf(at(table, "rows")).map(([id, row]) => ({ row, path: [...path, "rows", id] }));
  for (const { row, path: at_ } of [...rows, { row: recordOf(at(table, "sum")), path: [...path, "sum"] }]) {
    checkCells(check, table, row, at_);
    checkReads(check, at(row, "label"), known, [...at_, "label"]);
  }
};

const STATED = ["amount", "number", "date"] as const;

const COMPARED = ["table", ...STATED] as const;

/** A sum of cells is an amount; a number is held against a number, a date against a date. */
const comparable = (kind: (typeof STATED)[number] | undefined): readonly string[] => {
  if (kind === undefined) return COMPARED;
  return kind === "amount" ? ["table", kind] : [kind];
};

const checkComparison = (
  check: Checking,
  entry: RawRecord,
  kind: (typeof STATED)[number] | undefined,
  path: Path,
): void => {
  if (!has(entry, "table") && (has(entry, "row") || has(entry, "years"))) {
    check.report(path, { code: "missing-key", values: { key: "table" } });
    return;
  }
  checkOneOf(check, entry, comparable(kind), path, COMPARED);
  if (!has(entry, "table")) return;
  const tables = recordOf(at(check.root, "tables"));
  if (!checkName(check, entry.table, namesOf(tables), "tables", [...path, "table"])) return;
  const name = String(entry.table);
  const table = recordOf(at(tables, name));
  if (has(table, "words") && !has(table, "rows")) {
    check.report([...path, "table"], { code: "table-of-words", found: name });
    return;
  }
  const rows = [...namesOf(at(table, "rows")), "sum"];
  for (const key of ["row", "years"])
    if (!has(entry, key)) check.report(path, { code: "missing-key", values: { key } });
  checkName(check, at(entry, "row"), rows, `tables.${name}.rows`, [...path, "row"]);
  const years = yearsOf(entry);
  const [first, last] = years;
  if (first !== undefined && last !== undefined && first > last)
    check.report([...path, "years"], { code: "range-reversed", found: years.join(" – ") });
  const known = yearsOf(table);
  if (!isRising(known)) return;
  years.forEach((year, index) => {
    if (year !== undefined && !known.includes(year))
      check.report([...path, "years", index], {
        code: "year-not-in-table",
        found: String(year),
        expected: known.join(", "),
        values: { table: name },
      });
  });
};

const checkStatements = (check: Checking): void => {
  for (const [id, statement] of entriesOf(at(check.root, "statements"))) {
    const path = ["statements", id];
    checkOneOf(check, statement, STATED, path);
    if (has(statement, "unit") && !has(statement, "number"))
      check.report([...path, "unit"], {
        code: "unit-without-number",
        found: textOf(statement.unit) ?? "unit",
      });
    const kind = STATED.find((name) => has(statement, name));
    listOf(at(statement, "against")).forEach((entry, index) => {
      checkComparison(check, recordOf(entry), kind, [...path, "against", index]);
    });
  }
};

/** References between models, tables and statements of a printed-tables document. */
export const checkPrintedTables = (check: Checking): void => {
  const tables = recordOf(at(check.root, "tables"));
  const shared = namesOf(at(check.root, "quantities"));
  const owner = new Map<string, { model: string; quantities: string[] }>();
  for (const [model, entry] of entriesOf(at(check.root, "models"))) {
    const path = ["models", model];
    checkPeriod(check, entry, path);
    checkCount(check, "places", at(entry, "places"), [...path, "places"]);
    const quantities = [...namesOf(at(entry, "quantities"))];
    listOf(at(entry, "tables")).forEach((value, index) => {
      const table = textOf(value);
      if (
        table === undefined ||
        !checkName(check, table, namesOf(tables), "tables", [...path, "tables", index])
      )
        return;
      const other = owner.get(table);
      if (other !== undefined)
        check.report([...path, "tables", index], {
          code: "table-in-two-models",
          found: table,
          values: { model: other.model },
        });
      owner.set(table, { model, quantities });
    });
  }
  for (const [id, table] of entriesOf(tables))
    checkTable(check, table, [...shared, ...(owner.get(id)?.quantities ?? [])], ["tables", id]);
  checkStatements(check);
};
