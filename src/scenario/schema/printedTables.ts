import * as z from "zod";
import { NUMBER_STYLES, type NumberStyle } from "../../formula/index";
import { lastMade } from "../lastMade";
import {
  currency,
  date,
  label,
  level,
  list,
  mapping,
  name,
  named,
  number,
  oneOf,
  oneOfUnits,
  shareOrNumber,
  text,
  year,
} from "./fields";
import { statedAmount } from "./statedAmount";

/** Words as printed; with `reads` when they hold numbers. */
const words = (style: NumberStyle | undefined) =>
  z
    .union([text, mapping({ text, reads: named(shareOrNumber(style)) })], { error: "text" })
    .transform((value) => (typeof value === "string" ? { text: value, reads: {} } : value));

const row = (style: NumberStyle | undefined) =>
  mapping({
    label: words(style).meta({ description: "The line's words, as printed." }),
    controlArea: name.optional().meta({ description: "Styringsområde" }),
    committee: name.optional().meta({ description: "Udvalg" }),
    appropriation: name.optional().meta({ description: "Bevilling" }),
    direction: oneOf(["U", "I"]).optional().meta({ description: "Udgift (U) or indtægt (I)" }),
    cells: list(z.union([number(style), z.null()], { error: "number" })).meta({
      description: "One amount per year; ~ for a blank cell.",
    }),
    total: number(style).optional().meta({ description: "The printed sum of the line." }),
  });

const table = (style: NumberStyle | undefined) =>
  mapping({
    name: label.optional().meta({ description: "What the table is called when it has no number." }),
    caption: words(style),
    layout: oneOf(["overview", "appropriation"]).optional(),
    unit: oneOfUnits(["kr.", "1.000 kr.", "mio. kr."]).optional(),
    level: level.optional(),
    years: list(year, 60, 1).optional(),
    rows: named(row(style)).optional(),
    sum: row(style).optional(),
    words: named(words(style), "invalid-heading")
      .optional()
      .meta({ description: "Column headings with the words under them." }),
  });

const stated = (style: NumberStyle | undefined, code: string | undefined) => ({
  amount: statedAmount(style, code).optional().meta({ description: "An amount as printed: 5,6 mio. kr." }),
  number: shareOrNumber(style).optional(),
  date: date.optional(),
});

const statement = (style: NumberStyle | undefined, code: string | undefined) =>
  mapping({
    text: text.meta({ description: "The sentence, as printed." }),
    where: label.meta({ description: "Where it stands." }),
    ...stated(style, code),
    unit: name.optional().meta({ description: "The unit of number." }),
    against: list(
      mapping({
        label: label.meta({ description: "What the statement is held against." }),
        table: name.optional(),
        row: name.optional(),
        years: list(year, 2, 2).optional().meta({ description: "First and last year added." }),
        ...stated(style, code),
      }),
      200,
      1,
    ),
    note: label.optional(),
  });

/** What a file of printed tables may hold. */
export const printedTablesSchema = /* @__PURE__ */ lastMade((style: NumberStyle | undefined, code?: string) =>
  mapping({
    kind: oneOf(["printed-tables"]),
    language: oneOf(["da", "en"]).optional(),
    numbers: oneOf(NUMBER_STYLES).optional(),
    currency,
    title: label,
    source: label.optional(),
    quantities: named(shareOrNumber(style), "invalid-parameter-name").optional(),
    models: named(
      mapping({
        label: label.optional(),
        scenario: name.optional().meta({ description: "The scenario file that rebuilds this model." }),
        tables: list(name, 100),
        places: number(style),
        from: date,
        until: date,
        quantities: named(shareOrNumber(style), "invalid-parameter-name").optional(),
      }),
    ).optional(),
    tables: named(table(style), "invalid-table-name"),
    statements: named(statement(style, code)).optional(),
    accept: list(mapping({ id: text, reason: text }))
      .optional()
      .meta({ description: "Findings that were looked into, with the reason they may stand." }),
  }),
);

export type PrintedTablesDocument = z.output<ReturnType<typeof printedTablesSchema>>;
