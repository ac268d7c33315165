import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/analysis/index";
import { Decimal } from "../../src/decimal";
import { denmarkSources } from "../../src/denmark/figures/sources";
import { figuresBehind } from "../../src/ledger/index";
import type { Sources } from "../../src/parameters/index";
import { historyReport, renderMarkdown, renderText, type Table } from "../../src/report/index";
import { EVIDENCE_WORDS } from "../../src/report/words";
import { course, historyOf } from "../denmark/histories";

const FROZEN = { asOf: "2022-01-01", municipality: "koebenhavn" };

const amountsIn = ({ lines }: Table): Decimal[][] =>
  lines.map(({ cells }) => cells.flatMap((cell) => ("amount" in cell ? [new Decimal(cell.amount)] : [])));

describe("historyReport", () => {
  it("has tables that add up to the øre: tax takes every line from before to after, parties sum to zero", () => {
    fc.assert(
      fc.property(course({ spells: 6, days: 300 }), (spells) => {
        const model = historyOf(spells, FROZEN);
        const report = historyReport(model, evaluate(model), { language: "da" });
        const tables = report.blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
        const money = tables.filter((table) => amountsIn(table).some((line) => line.length === 3));
        expect(money).toHaveLength(amountsIn(report.main).length > 1 ? 3 : 1);
        for (const table of money)
          for (const [before, tax, after] of amountsIn(table)) {
            expect(after?.eq(before?.plus(tax ?? 0) ?? 0)).toBe(true);
            for (const amount of [before, tax, after]) expect(amount?.decimalPlaces()).toBeLessThanOrEqual(2);
          }
        const [parties = []] = [amountsIn(report.main).slice(0, -1)];
        for (const column of [0, 1, 2])
          expect(parties.reduce((sum, line) => sum.plus(line[column] ?? 0), new Decimal(0)).isZero()).toBe(
            true,
          );
      }),
      { numRuns: 60 },
    );
  });

  it("names every choice, and every figure with its evidence and source", () => {
    const model = historyOf(
      [{ from: "2022-03-01", to: "2022-03-31", state: "cashBenefit", category: "30plus_andre" }],
      { municipality: "koebenhavn", gaps: "carryForward", switches: { resetWindow: "157" } },
    );
    const result = evaluate(model);
    const text = renderText(historyReport(model, result, { language: "da", sources: denmarkSources }), {
      language: "da",
    }).replace(/\s+/gu, " ");
    for (const { label } of model.assumptions) expect(text).toContain(label.da);
    expect(text).toContain("(»de seneste 3 år«): 157.");
    expect(text).toContain("Hvor en sats mangler, er den seneste ført videre.");
    expect(text).toContain("11.716 kr. pr. måned 2022 (lov; Aktivloven § 25, stk. 2, nr. 2");
    expect(text).toContain("https://bm.dk/satser/satser-for-2022/ressourceforloebsydelse/");
    const bare = renderText(historyReport(model, result), { language: "en" });
    expect(bare).toContain("[1] bm-2022");
  });

  it("shows evidence and source of every value that amounts were priced by, in both languages", () => {
    const model = historyOf(
      [
        { from: "2022-12-01", to: "2023-01-31", state: "cashBenefit", category: "30plus_andre" },
        { from: "2023-02-01", to: "2023-03-31", state: "flexJob", awarded: "2022-12-20", wage: 18000 },
      ],
      { municipality: "koebenhavn", gaps: "carryForward" },
    );
    const result = evaluate(model);
    const figures = figuresBehind(model, result.ledger);
    const keys = [...new Set(figures.flatMap(({ values }) => values.map(({ source }) => source)))];
    expect(figures.length).toBeGreaterThan(10);
    for (const language of ["da", "en"] as const) {
      const report = historyReport(model, result, { language, sources: denmarkSources });
      const text = renderMarkdown(report, { language }).replace(/\\(?=[^\p{L}\d\s])/gu, "");
      const lines = text.split("\n");
      for (const { label, values } of figures) {
        const line = lines.find((each) => each.includes(`${label[language]}: `)) ?? "";
        expect(line).not.toBe("");
        for (const { evidence, source } of values) {
          expect(line).toContain(EVIDENCE_WORDS[evidence][language]);
          expect(line).toContain(`[${keys.indexOf(source) + 1}]`);
        }
      }
      for (const key of keys) expect(text).toContain((denmarkSources as Sources)[key]?.title);
    }
  });

  it("dates no figure that is frozen on a day: that day stands among the assumptions", () => {
    const model = historyOf(
      [{ from: "2024-03-01", to: "2024-03-31", state: "cashBenefit", category: "30plus_andre" }],
      { asOf: "2022-07-01" },
    );
    const text = renderText(historyReport(model, evaluate(model), { language: "da" }), { language: "da" });
    expect(text).toContain("Alle satser og regler som de var 1. juli 2022.");
    expect(text).toContain("11.716 kr. pr. måned (lov;");
    expect(text).not.toContain("1900");
  });

  it("shows what spells state in the reader's own numbers", () => {
    const model = historyOf([
      { from: "2022-03-01", to: "2022-03-31", state: "ordinaryJob", wage: "24500.5", pension: 0 },
    ]);
    const said = (language: "da" | "en") =>
      renderText(historyReport(model, evaluate(model), { language }), { language });
    expect(said("da")).toContain("løn pr. måned uden pension: 24.500,5");
    expect(said("en")).toContain("wage per month without pension: 24,500.5");
  });

  it("says that tax is left out when no municipality is given, and has no tax columns", () => {
    const model = historyOf([
      { from: "2022-03-01", to: "2022-03-31", state: "cashBenefit", category: "30plus_andre" },
    ]);
    const report = historyReport(model, evaluate(model), { language: "en" });
    expect(report.main.columns.map(({ heading }) => heading)).toEqual(["Party", "Before income tax"]);
    expect(renderText(report, { language: "en" })).toContain(
      "Income tax is not computed: no municipality is given.",
    );
  });
});
