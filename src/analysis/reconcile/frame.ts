import type { Account, Label, Model, PrintedAmounts, PrintedRow, PrintedTables } from "../../model/index";
import { samePriceLevel } from "../../money/index";
import type { Finding, FindingReading } from "../finding";

type Models = ReadonlyMap<string, Model>;

const amountsIn = (printed: PrintedTables): PrintedAmounts[] =>
  printed.tables.flatMap((table) => (table.kind === "amounts" ? [table] : []));

const reading = (
  from: Label,
  value: string,
  stated: string,
  source: FindingReading["source"],
): FindingReading => ({
  source,
  from,
  value,
  agrees: value === stated,
  reconciles: false,
});

const CODES = ["controlArea", "committee", "appropriation", "direction"] as const;
type Code = (typeof CODES)[number];

interface Line {
  readonly table: PrintedAmounts;
  readonly row: PrintedRow;
}

const codeFinding = ({ table, row }: Line, code: Code, others: readonly FindingReading[]): Finding[] => {
  const stated = row[code];
  if (stated === undefined || others.every(({ agrees }) => agrees)) return [];
  return [
    {
      id: `${table.id}.${row.id}.${code}`,
      kind: "code",
      table: table.name,
      subject: row.label.text,
      column: code,
      stated,
      readings: others,
      path: [...row.path, code],
    },
  ];
};

/** Styringsområde, udvalg, bevilling and I/U of a line, against its account in the scenario or, without one, other tables. */
const codeFindings = (lines: readonly Line[], models: Models): Finding[] =>
  lines.flatMap((line) =>
    CODES.flatMap((code) => {
      const stated = line.row[code];
      if (stated === undefined) return [];
      const model = models.get(line.table.model ?? "");
      const account: Account | undefined = model?.accounts.find(({ id }) => id === line.row.id);
      const fromScenario =
        model === undefined || account === undefined
          ? []
          : [reading(model.title, account[code] ?? "", stated, "scenario")];
      const twins = lines.filter(
        (other) => other !== line && other.row.id === line.row.id && other.row[code] !== undefined,
      );
      const fromTables = twins.map(({ table, row }) =>
        reading(table.name, row[code] ?? "", stated, "otherTable"),
      );
      return codeFinding(line, code, fromScenario.length > 0 ? fromScenario : fromTables);
    }),
  );

/** Words without their numbers and line-break hyphens: what a label calls a thing. */
const nameIn = (text: string): string =>
  text
    .replace(/-\s+/gu, "")
    .replace(/\d+(?:[.,]\d+)*/gu, "#")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();

/** One activity under two names, among tables of the same layout. */
const labelFindings = (lines: readonly Line[]): Finding[] => {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = `${line.row.id}.${line.table.layout}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups].flatMap(([key, group]): Finding[] => {
    const [first] = group;
    if (
      first === undefined ||
      group.every(({ row }) => nameIn(row.label.text) === nameIn(first.row.label.text))
    )
      return [];
    const others = group.slice(1).map(({ table, row }) => ({
      ...reading(table.name, row.label.text, "", "otherTable"),
      agrees: nameIn(row.label.text) === nameIn(first.row.label.text),
    }));
    const stated = first.row.label.text;
    return [
      {
        id: `label.${key}`,
        kind: "label",
        table: first.table.name,
        subject: stated,
        stated,
        readings: others,
        path: first.row.label.path,
      },
    ];
  });
};

const levelText = (table: Pick<PrintedAmounts, "priceLevel">): string =>
  table.priceLevel === "running" ? "running" : String(table.priceLevel.fixed);

const levelFindings = (tables: readonly PrintedAmounts[], models: Models): Finding[] =>
  tables.flatMap((table): Finding[] => {
    const model = models.get(table.model ?? "");
    const twins = tables.filter(
      (other) => other !== table && other.model === table.model && table.model !== undefined,
    );
    const others = [
      ...(model === undefined ? [] : [{ from: model.title, level: model, source: "scenario" as const }]),
      ...twins.map((other) => ({ from: other.name, level: other, source: "otherTable" as const })),
    ];
    if (others.every(({ level }) => samePriceLevel(level.priceLevel, table.priceLevel))) return [];
    const stated = levelText(table);
    const readings = others.map(({ from, level, source }) => reading(from, levelText(level), stated, source));
    return [
      {
        id: `${table.id}.level`,
        kind: "price-level",
        table: table.name,
        stated,
        readings,
        path: [...table.path, "level"],
      },
    ];
  });

const yearsBetween = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

/** A table's years follow each other and cover its model's period. */
const yearFindings = (printed: PrintedTables, tables: readonly PrintedAmounts[]): Finding[] =>
  tables.flatMap((table): Finding[] => {
    const model = printed.models.find(({ id }) => id === table.model);
    const [first = 0] = table.years;
    const lastDayYear = (until: string): number =>
      Number(until.slice(0, 4)) - (until.endsWith("-01-01") ? 1 : 0);
    const expected =
      model === undefined
        ? yearsBetween(first, first + table.years.length - 1)
        : yearsBetween(Number(model.period.from.slice(0, 4)), lastDayYear(model.period.until));
    const stated = table.years.join(", ");
    const value = expected.join(", ");
    if (value === stated) return [];
    const source = model === undefined ? ("sequence" as const) : ("model" as const);
    const readings = [reading(model?.label ?? table.name, value, stated, source)];
    return [
      {
        id: `${table.id}.years`,
        kind: "years",
        table: table.name,
        stated,
        readings,
        path: [...table.path, "years"],
      },
    ];
  });

/** The number after a printed one: `4a` is followed by `4b` or `5`, or `5a`. */
const follows = (before: string | undefined, id: string): boolean => {
  const [, number = "", letter = ""] = /^(\d+)([a-z]?)$/u.exec(id) ?? [];
  if (before === undefined) return number === "1" && (letter === "" || letter === "a");
  const [, lastNumber = "", lastLetter = ""] = /^(\d+)([a-z]?)$/u.exec(before) ?? [];
  if (number === lastNumber)
    return lastLetter !== "" && letter.charCodeAt(0) === lastLetter.charCodeAt(0) + 1;
  return Number(number) === Number(lastNumber) + 1 && (letter === "" || letter === "a");
};

/** Numbered tables follow each other from 1. */
const numberingFindings = (printed: PrintedTables): Finding[] => {
  // An object lists whole-number keys first, so the order compared is the printed one, not the file's.
  const numbered = printed.tables
    .filter(({ id }) => /^\d+[a-z]?$/u.test(id))
    .sort((a, b) => Number.parseInt(a.id, 10) - Number.parseInt(b.id, 10) || (a.id < b.id ? -1 : 1));
  return numbered.flatMap((table, index): Finding[] => {
    const before = numbered[index - 1];
    if (follows(before?.id, table.id)) return [];
    const readings = before === undefined ? [] : [reading(before.name, before.id, table.id, "sequence")];
    return [
      {
        id: `${table.id}.number`,
        kind: "numbering",
        table: table.name,
        stated: table.id,
        readings,
        path: table.path,
      },
    ];
  });
};

/** What stands around the amounts: numbers of tables, years, price levels, account codes and names. */
export const frameFindings = (printed: PrintedTables, models: Models): Finding[] => {
  const tables = amountsIn(printed);
  const lines = tables.flatMap((table) => table.rows.map((row) => ({ table, row })));
  return [
    ...numberingFindings(printed),
    ...yearFindings(printed, tables),
    ...levelFindings(tables, models),
    ...codeFindings(lines, models),
    ...labelFindings(lines),
  ];
};
