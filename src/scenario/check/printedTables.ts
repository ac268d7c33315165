import type { Path } from "../../problems/index";
import { at, entriesOf, has, listOf, type RawRecord, recordOf, textOf } from "../raw";
import { type Checking, checkName, checkPeriod } from "./context";

const AMOUNTS = ["layout", "unit", "level", "years", "rows", "sum"] as const;

const yearsOf = (table: RawRecord): readonly string[] => listOf(at(table, "years")).map(String);

const checkShape = (check: Checking, table: RawRecord, path: Path): void => {
  if (has(table, "words") === has(table, "rows")) {
    const found = has(table, "words") ? "rows, words" : "–";
    check.report(path, { code: "exactly-one-of", found, expected: "rows, words" });
  } else if (has(table, "rows")) {
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
  for (const name of Object.keys(recordOf(at(recordOf(words), "reads"))))
    checkName(check, name, known, "quantities", [...path, "reads", name]);
};

const checkTable = (check: Checking, table: RawRecord, known: readonly string[], path: Path): void => {
  checkShape(check, table, path);
  checkReads(check, at(table, "caption"), known, [...path, "caption"]);
  for (const [heading, cell] of Object.entries(recordOf(at(table, "words"))))
    checkReads(check, cell, known, [...path, "words", heading]);
  const rows = entriesOf(at(table, "rows")).map(([id, row]) => ({ row, path: [...path, "rows", id] }));
  for (const { row, path: at_ } of [...rows, { row: recordOf(at(table, "sum")), path: [...path, "sum"] }]) {
    checkCells(check, table, row, at_);
    checkReads(check, at(row, "label"), known, [...at_, "label"]);
  }
};

const STATED = ["amount", "number", "date"] as const;

const checkStated = (check: Checking, entry: RawRecord, kinds: readonly string[], path: Path): void => {
  const found = kinds.filter((kind) => has(entry, kind));
  if (found.length === 1) return;
  check.report(path, { code: "exactly-one-of", found: found.join(", ") || "–", expected: kinds.join(", ") });
};

const checkComparison = (check: Checking, entry: RawRecord, kind: string | undefined, path: Path): void => {
  checkStated(
    check,
    entry,
    kind === undefined ? ["table", ...STATED] : kind === "amount" ? ["table", kind] : [kind],
    path,
  );
  if (!has(entry, "table")) return;
  const tables = recordOf(at(check.root, "tables"));
  if (!checkName(check, entry.table, Object.keys(tables), "tables", [...path, "table"])) return;
  const name = String(entry.table);
  const table = recordOf(at(tables, name));
  const rows = [...Object.keys(recordOf(at(table, "rows"))), "sum"];
  for (const key of ["row", "years"])
    if (!has(entry, key)) check.report(path, { code: "missing-key", values: { key } });
  checkName(check, at(entry, "row"), rows, `tables.${name}.rows`, [...path, "row"]);
  const years = listOf(at(entry, "years"));
  if (has(entry, "years") && years.length < 2)
    check.report([...path, "years"], { code: "too-few", expected: "2" });
  years.forEach((year, index) => {
    if (!yearsOf(table).includes(String(year)))
      check.report([...path, "years", index], {
        code: "year-not-in-table",
        found: String(year),
        expected: yearsOf(table).join(", "),
        values: { table: name },
      });
  });
};

const checkStatements = (check: Checking): void => {
  for (const [id, statement] of entriesOf(at(check.root, "statements"))) {
    const path = ["statements", id];
    checkStated(check, statement, STATED, path);
    const kind = STATED.find((name) => has(statement, name));
    listOf(at(statement, "against")).forEach((entry, index) => {
      checkComparison(check, recordOf(entry), kind, [...path, "against", index]);
    });
  }
};

/** References between models, tables and statements of a printed-tables document. */
export const checkPrintedTables = (check: Checking): void => {
  const tables = recordOf(at(check.root, "tables"));
  const shared = Object.keys(recordOf(at(check.root, "quantities")));
  const owner = new Map<string, { model: string; quantities: string[] }>();
  for (const [model, entry] of entriesOf(at(check.root, "models"))) {
    const path = ["models", model];
    checkPeriod(check, entry, path);
    const quantities = Object.keys(recordOf(at(entry, "quantities")));
    listOf(at(entry, "tables")).forEach((value, index) => {
      const table = textOf(value);
      if (
        table === undefined ||
        !checkName(check, table, Object.keys(tables), "tables", [...path, "tables", index])
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
  for (const [id, table] of Object.entries(tables))
    checkTable(check, recordOf(table), [...shared, ...(owner.get(id)?.quantities ?? [])], ["tables", id]);
  checkStatements(check);
};
