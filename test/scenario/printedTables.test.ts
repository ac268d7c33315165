import { describe, expect, it } from "vitest";
import type { PrintedTables } from "../../src/model/index";
import { type PrintedTablesInput, parsePrintedTables } from "../../src/scenario/index";
import { parsePrintedTablesYaml } from "../../src/scenario/yaml/index";
import { PRINTED, SMALL_PRINTED } from "./documents";
import { goodOf, placed, problemsOf } from "./outcomes";

const printedOf = async (text: string): Promise<PrintedTables> => goodOf(await parsePrintedTablesYaml(text));

describe("a document of printed tables", () => {
  it("is compiled exactly as printed", async () => {
    const { tables, ...rest } = await printedOf(SMALL_PRINTED);
    expect(rest).toEqual({
      kind: "printed-tables",
      title: { da: "Printed", en: "Printed" },
      language: "en",
      numbers: "da",
      currency: "DKK",
      quantities: { goal: "0.2" },
      models: [
        {
          id: "A",
          label: { da: "A", en: "A" },
          places: "100",
          period: { from: "2022-07-01", until: "2024-07-01" },
          quantities: { citizens: "100" },
          path: ["models", "A"],
        },
      ],
      statements: [
        {
          id: "payment",
          text: "paid 5,6 mio. kr.",
          where: { da: "Economy", en: "Economy" },
          unit: "DKK",
          value: "5600000",
          tolerance: "50000",
          against: [
            {
              kind: "cells",
              label: { da: "allocated", en: "allocated" },
              table: "2",
              row: "sum",
              from: 2022,
              to: 2023,
              path: ["statements", "payment", "against", 0],
            },
            {
              kind: "value",
              label: { da: "said elsewhere", en: "said elsewhere" },
              value: "5600000",
              path: ["statements", "payment", "against", 1],
            },
          ],
          path: ["statements", "payment"],
        },
        expect.objectContaining({ id: "start", unit: "date", value: "2022-08-01", tolerance: "0" }),
        expect.objectContaining({ id: "length", unit: "months", value: "44", tolerance: "0" }),
      ],
      accept: [{ id: "payment", reason: "looked into" }],
    });
    expect(tables.map(({ kind, id }) => [kind, id])).toEqual([
      ["words", "1"],
      ["amounts", "2"],
    ]);
  });

  it("reads a table of amounts in its own unit, blank cells and all", async () => {
    const [, table] = (await printedOf(SMALL_PRINTED)).tables;
    expect(table).toMatchObject({
      kind: "amounts",
      name: { da: "Tabel 2", en: "Table 2" },
      model: "A",
      layout: "overview",
      unit: "1000",
      priceLevel: { fixed: 2022 },
      years: [2022, 2023],
      caption: { text: "Activities for 100 citizens", reads: [{ quantity: "citizens", value: "100" }] },
      rows: [
        { id: "activation", direction: "expense", cells: ["6600", "11200"], total: "17800" },
        { id: "other", direction: "income", cells: [null, "-1.5"] },
      ],
      sum: { id: "sum", cells: ["6600", "11198.5"], total: "17798.5" },
    });
  });

  it("reads a table of words", async () => {
    const [table] = (await printedOf(SMALL_PRINTED)).tables;
    expect(table).toMatchObject({
      columns: [
        {
          heading: "Mål for 2022",
          cell: { text: "20 pct. opnår job", reads: [{ quantity: "goal", value: "0.2" }] },
        },
        { heading: "Indsats", cell: { text: "Helhed", reads: [] } },
      ],
    });
  });

  it("reads the shipped file whole", async () => {
    const { models, tables, statements } = await printedOf(PRINTED);
    expect(models.map(({ id, scenario }) => [id, scenario])).toEqual([
      ["A", "bi46-model-a.yaml"],
      ["B", "bi46-model-b.yaml"],
    ]);
    expect(tables.map(({ id }) => id)).toEqual(["1", "2", "3", "4a", "4b", "5a", "5b", "earlier"]);
    expect(statements.map(({ id }) => id)).toEqual(["municipal-payment", "start", "duration"]);
  });

  it("is the same from TypeScript, where numbers are numbers", () => {
    const input: PrintedTablesInput = {
      kind: "printed-tables",
      currency: "SEK",
      title: "T",
      tables: {
        "2": {
          caption: "C",
          layout: "overview",
          unit: "kr.",
          level: "running",
          years: [2022, 2023],
          rows: { a: { label: "A", cells: [1.5, null] } },
          sum: { label: "S", cells: [1.5, "0"] },
        },
      },
    };
    const { tables, numbers, statements, models } = goodOf(parsePrintedTables(input));
    expect(tables[0]).toMatchObject({ unit: "1", rows: [{ cells: ["1.5", null] }], priceLevel: "running" });
    expect({ numbers, statements, models }).toEqual({ numbers: "en", statements: [], models: [] });
  });

  it.each([
    ["danish", "5,6 mio. kr.", "5600000", "50000"],
    ["danish", "5.600.000 kr.", "5600000", "0.5"],
    ["danish", "-2,50", "-2.5", "0.005"],
    ["danish", "35 t. kr.", "35000", "500"],
    ["english", "DKK 5.6 million", "5600000", "50000"],
    ["english", "0", "0", "0.5"],
  ] as const)("takes half a unit of the last digit of a %s “%s” for its precision", async (...given) => {
    const [style, amount, value, tolerance] = given;
    const against = [{ label: "x", amount: "0" }];
    const outcome = parsePrintedTables({
      kind: "printed-tables",
      numbers: style,
      currency: "DKK",
      title: "T",
      tables: {},
      statements: { s: { text: "t", where: "w", amount, against } },
    });
    expect(goodOf(outcome).statements[0]).toMatchObject({ value, tolerance });
  });

  it("reads amounts in the document's own currency", () => {
    const read = (currency: string, amount: string) =>
      parsePrintedTables({
        kind: "printed-tables",
        numbers: "english",
        currency,
        title: "T",
        tables: {},
        statements: { s: { text: "t", where: "w", amount, against: [{ label: "x", amount: "1" }] } },
      });
    expect(goodOf(read("SEK", "SEK 5")).statements[0]).toMatchObject({ unit: "SEK", value: "5" });
    expect(problemsOf(read("SEK", "DKK 5")).map(({ code }) => code)).toEqual(["amount-currency-differs"]);
    expect(problemsOf(read("kroner", "DKK 5")).map(({ code }) => code)).toEqual(["money-currency-malformed"]);
  });

  it("says where every problem stands, at once", async () => {
    const text = SMALL_PRINTED.replace("[6.600, 11.200]", "[6.600]")
      .replace("years: [2022, 2023] }", "years: [2022, 2025] }")
      .replace('tables: ["2"]', 'tables: ["2", 4b]')
      .replace("reads: { citizens", "reads: { citizen")
      .replace("number: 60", "date: 2022-01-01");
    expect(placed(await parsePrintedTablesYaml(text))).toEqual([
      "8:19 unknown-reference",
      "20:60 unknown-quantity",
      "26:83 cells-and-years",
      "35:65 year-not-in-table",
      "38:79 missing-key",
    ]);
  });

  it("takes a quantity from the document or from the model that owns the table, and from no other", async () => {
    const other = SMALL_PRINTED.replace(
      'tables:\n  "1"',
      '  B:\n    tables: ["1"]\n    places: 1\n    from: 2022-07-01\n    until: 2023-07-01\ntables:\n  "1"',
    );
    expect((await printedOf(other)).models).toHaveLength(2);
    const stolen = other.replace("reads: { goal: 20 % }", "reads: { citizens: 20 % }");
    expect(placed(await parsePrintedTablesYaml(stolen))).toEqual(["22:57 unknown-quantity"]);
  });
});
