import { describe, expect, it } from "vitest";
import { decompose } from "../../src/analysis/index";
import { denmark } from "../../src/denmark/index";
import type { PrintedAmounts, PrintedTables } from "../../src/model/index";
import { loadPrintedTables } from "../../src/node/index";
import { decomposeReport, renderCsv, renderMarkdown } from "../../src/report/index";
import { scenarioFile, sentencesIn, tablesIn } from "./bi46";

const { printed } = await loadPrintedTables(scenarioFile("bi46-printed-tables"), { rules: denmark });

const isOverviewOf =
  (model: string) =>
  (table: PrintedTables["tables"][number]): table is PrintedAmounts =>
    table.kind === "amounts" && table.model === model && table.layout === "overview";

/** BI46 with a third model of 200 places, whose line of activation comes to what is given. */
const withThird = (id: string, cells: readonly string[], total: string): PrintedTables => {
  const model = printed.models[0];
  const table = printed.tables.find(isOverviewOf("A"));
  if (model === undefined || table === undefined) throw new Error("BI46 has a model A");
  const rows = table.rows.map((row) => (row.id === "activation" ? { ...row, cells, total } : row));
  return {
    ...printed,
    models: [
      ...printed.models,
      { ...model, id, label: { da: `model ${id}`, en: `model ${id}` }, places: "200" },
    ],
    tables: [
      ...printed.tables,
      { ...table, id: "6", name: { da: "Tabel 6", en: "Table 6" }, model: id, rows },
    ],
  };
};

const activation = (document: PrintedTables, language: "da" | "en"): string[] =>
  sentencesIn(
    decomposeReport({ ...decompose(document), lines: decompose(document).lines.slice(0, 1) }, { language })
      .blocks,
  );

describe("decomposeReport", () => {
  it("of two models says that the price was solved, not confirmed", () => {
    expect(activation(printed, "da")).toEqual([
      "112.000 kr. pr. pladsår",
      "2.000.000 kr. fast over hele perioden",
      "model A: 300 pladsår × 112.000 kr. + 2.000.000 kr. = 35.600.000 kr.",
      "model B: 150 pladsår × 112.000 kr. + 2.000.000 kr. = 18.800.000 kr.",
      "To modeller giver to ligninger med to ubekendte: prisen er løst af disse tabeller, ikke bekræftet af dem.",
      "Den faste del falder ikke i de samme år i modellerne.",
    ]);
    expect(activation(printed, "en")).toEqual([
      "DKK 112,000 per place-year",
      "DKK 2,000,000 fixed over the whole period",
      "model A: 300 place-years × DKK 112,000 + DKK 2,000,000 = DKK 35,600,000",
      "model B: 150 place-years × DKK 112,000 + DKK 2,000,000 = DKK 18,800,000",
      "Two models give two equations with two unknowns: the price was solved from these tables, not confirmed by them.",
      "The fixed part does not fall in the same years in the models.",
    ]);
  });

  it("of three models that agree says that the third fits", () => {
    const three = withThird("C", ["11700", "22900", "22900", "11700"], "69200");
    expect(activation(three, "da")).toContain(
      "Prisen er løst af model A og B; de øvrige modeller passer på kronen.",
    );
    expect(activation(three, "en")).toContain(
      "The price was solved from models A and B; the other models fit to the krone.",
    );
  });

  it("of three models that do not agree names the one that does not fit, and what it says instead", () => {
    const three = withThird("C", ["11700", "22900", "22900", "11201"], "68701");
    expect(activation(three, "da")).toEqual(
      expect.arrayContaining([
        "model C: 600 pladsår × 112.000 kr. + 2.000.000 kr. = 69.200.000 kr., men trykt 68.701.000 kr.",
        "Prisen er løst af model A og B; model C passer ikke. Ingen pris og fast del passer på dem alle.",
      ]),
    );
    expect(activation(three, "en")).toEqual(
      expect.arrayContaining([
        "model C: 600 place-years × DKK 112,000 + DKK 2,000,000 = DKK 69,200,000, but stated DKK 68,701,000",
        "The price was solved from models A and B; model C does not fit. No one price and fixed part fits them all.",
      ]),
    );
  });

  it("names unit and price level over each table, and in the file of them all", () => {
    const report = decomposeReport(decompose(printed), { language: "en", unit: "mio" });
    expect(tablesIn(report.blocks).map(({ caption }) => caption)).toEqual(
      Array(3).fill("(DKK million, 2022 prices)"),
    );
    expect(renderCsv(report, { language: "en" })).toMatch(
      /^"Line \(DKK million, 2022 prices\)",Model,Year,/u,
    );
    expect(renderMarkdown(report, { language: "en" })).toContain(
      "| **A** | **Total** |     **300** | **35.6** |       **33.6** |           **2.0** |",
    );
  });

  it("says so when shown figures are rounded, and does not call a rounded product equal", () => {
    const models = printed.models.map((model) => (model.id === "A" ? { ...model, places: "101" } : model));
    const sentences = activation({ ...printed, models }, "da");
    // 16.800.000 kr. over 153 place-years more.
    expect(sentences[0]).toBe("109.803,92 kr. pr. pladsår");
    expect(sentences[2]).toBe("model A: 303 pladsår × 109.803,92 kr. + 2.329.411,76 kr. ≈ 35.600.000 kr.");
    expect(sentences).toContain("Tallene er rundet hver for sig, så summer kan afvige på sidste decimal.");
    expect(activation(printed, "da")).not.toContain(
      "Tallene er rundet hver for sig, så summer kan afvige på sidste decimal.",
    );
  });
});
