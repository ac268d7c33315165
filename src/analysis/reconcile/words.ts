import { Decimal, exactText } from "../../decimal";
import type { Label, PrintedTable, PrintedTables, PrintedText } from "../../model/index";
import { parseAmount } from "../../money/index";
import { own } from "../../own";
import type { Language } from "../../problems/index";
import type { Finding } from "../finding";

const NUMBER = /(?<digits>\d+(?:[.,]\d+)*)(?<percent>\s?(?:pct\.|%))?/gu;

/** The numbers in a text, in order, as decimal text; per cent are shares. */
export const numbersIn = (text: string, language: Language): string[] =>
  [...text.matchAll(NUMBER)].map(({ groups }) => {
    const digits = groups?.digits ?? "";
    const amount = parseAmount(digits, language);
    if (!amount.ok) return digits;
    return exactText(groups?.percent === undefined ? amount.value : amount.value.div(100));
  });

interface Place {
  readonly table: PrintedTable;
  readonly id: string;
  readonly column: string;
  readonly words: PrintedText;
}

const placesOf = (table: PrintedTable): Place[] => {
  const caption = { table, id: "caption", column: "caption", words: table.caption };
  if (table.kind === "words")
    return [
      caption,
      ...table.columns.map(({ heading, cell }) => ({ table, id: heading, column: heading, words: cell })),
    ];
  const rows = [...table.rows, table.sum];
  return [caption, ...rows.map(({ id, label }) => ({ table, id, column: "label", words: label }))];
};

const quantitiesFor = (printed: PrintedTables, table: PrintedTable): Readonly<Record<string, string>> => {
  const model = table.kind === "amounts" ? printed.models.find(({ id }) => id === table.model) : undefined;
  return { ...printed.quantities, ...model?.quantities };
};

const sameNumber = (a: string, b: string | undefined): boolean =>
  b !== undefined && /^-?\d+(?:\.\d+)?$/u.test(a) && new Decimal(a).eq(b);

const quantityLabel = (name: string): Label => ({ da: name, en: name });

const findingsAt = (printed: PrintedTables, { table, id, column, words }: Place): Finding[] => {
  const common = { kind: "words", table: table.name, subject: words.text, column } as const;
  const written = numbersIn(words.text, printed.numbers);
  const known = quantitiesFor(printed, table);
  const count = Math.max(written.length, words.reads.length);
  return Array.from({ length: count }, (_, index) => index).flatMap((index): Finding[] => {
    const stated = written[index] ?? "";
    const read = words.reads[index];
    const readAgrees = read !== undefined && sameNumber(stated, read.value);
    const quantity = read === undefined ? undefined : own(known, read.quantity);
    const quantityAgrees = quantity === undefined || sameNumber(stated, quantity);
    if (readAgrees && quantityAgrees) return [];
    const from = quantityLabel(read?.quantity ?? "reads");
    const reading = {
      source: "quantity" as const,
      from,
      value: read?.value ?? "",
      agrees: readAgrees,
      reconciles: false,
    };
    const declared =
      quantity === undefined
        ? []
        : [{ ...reading, value: quantity, agrees: quantityAgrees, reconciles: false }];
    const suffix = count > 1 ? `.${index + 1}` : "";
    return [
      {
        ...common,
        id: `${table.id}.${id}.words${suffix}`,
        stated,
        readings: [reading, ...declared],
        path: words.path,
      },
    ];
  });
};

/** Every number that stands in words, against what it was read as and the quantity of that name. */
export const wordFindings = (printed: PrintedTables): Finding[] =>
  printed.tables.flatMap((table) => placesOf(table).flatMap((place) => findingsAt(printed, place)));
