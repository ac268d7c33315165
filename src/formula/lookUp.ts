import { own } from "../own";
import { fail, nearestName } from "../problems/index";
import type { DatedRow, DatedTable, Environment, KeyedTable } from "./environment";
import type { TableFormula } from "./formula";

/** A member of a record by its own name; `unknown` tells what to do without it. */
export const member = <V>(
  record: Readonly<Record<string, V>> | undefined,
  name: string,
  unknown: (hint: { readonly nearest?: string }) => never,
): V => {
  const value = own(record, name);
  if (value !== undefined) {
    return value;
  }
  const nearest = nearestName(name, Object.keys(record ?? {}));
  return unknown(nearest === undefined ? {} : { nearest });
};

const byDate = ({ rows }: DatedTable, table: string, date: string | undefined): string => {
  if (date === undefined || !/^\d{4}-\d\d-\d\d$/u.test(date)) {
    return fail({ code: "formula-date", found: date ?? "", expected: "YYYY-MM-DD", values: { table } });
  }
  let row: DatedRow | undefined;
  for (const next of rows) {
    if (next.from <= date && (row === undefined || next.from >= row.from)) {
      if (next.from === row?.from) {
        return fail({ code: "formula-table-twice", found: next.from, values: { table } });
      }
      row = next;
    }
  }
  return row === undefined || (row.to !== undefined && row.to < date)
    ? fail({ code: "formula-table-gap", found: date, values: { table } })
    : row.value;
};

const byKey = ({ values }: KeyedTable, table: string, key: string): string =>
  member(values, key, (hint) => fail({ code: "formula-table-gap", found: key, values: { table }, ...hint }));

/** The decimal text a table gives in an environment. */
export const lookUp = <T>({ table: stem, key }: TableFormula, environment: Environment<T>): string => {
  const attribute = (of: string): string =>
    member(environment.attributes, of, (hint) =>
      fail({ code: "formula-attribute", found: of, values: { table: stem }, ...hint }),
    );
  const name = key.by === "date" && key.variant !== undefined ? `${stem}.${attribute(key.variant)}` : stem;
  const table = member(environment.tables, name, (hint) =>
    fail({ code: "formula-table-unknown", found: name, ...hint }),
  );
  if (key.by === "date") {
    return table.by === "date"
      ? byDate(table, name, environment.date)
      : fail({ code: "formula-table-kind", found: "date", expected: "key", values: { table: name } });
  }
  if (table.by === "date") {
    return fail({ code: "formula-table-kind", found: "key", expected: "date", values: { table: name } });
  }
  return byKey(table, name, key.by === "text" ? key.text : attribute(key.attribute));
};
