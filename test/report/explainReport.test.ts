import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/analysis/index";
import { explain } from "../../src/ledger/index";
import type { Model } from "../../src/model/index";
import { explainReport, renderCsv } from "../../src/report/index";
import { modelA, scenario, sentencesIn } from "./bi46";

type Question = Partial<Parameters<typeof explain>[2]>;
const explained = (model: Model, question: Question = {}) =>
  explain(model, evaluate(model).ledger, { perspective: "municipality", ...question });

const headingsOf = (report: ReturnType<typeof explainReport>): string[] =>
  report.blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));

describe("explainReport", () => {
  it("takes BI46 apart in English", () => {
    const report = explainReport(explained(modelA, { account: "caseworkers", year: 2025 }), {
      language: "en",
      title: "A",
    });
    expect(headingsOf(report)).toEqual([
      "A",
      "Caseworkers at the job centre: 1 staff-year × DKK 620,000 = DKK 620,000",
    ]);
    expect(sentencesIn(report.blocks)).toEqual([
      "DKK 620,000 (2022 prices): net cost for the municipality, paid less received.",
      "counts 2 coordinating caseworkers, January 2025 to June 2025 (6 months)",
      "amount: Price per staff-year",
      "Price per staff-year = DKK 620,000 per staff-year (computed: Tables 2 and 3: 1,240 for 2 staff-years and 620 for 1 in a whole year (1,000 kr.))",
      "written in strategies.intensive.flows.caseworkers",
    ]);
  });

  it("joins dates in words", () => {
    const report = explainReport(explained(modelA, { flow: "fixed" }), { language: "da", title: "A" });
    expect(sentencesIn(report.blocks)).toContain("faste udgifter, forfalder 1. juli 2022 og 1. januar 2025");
  });

  it("says when nothing contributes", () => {
    for (const [language, sentence] of [
      ["da", "Ingen betaling bidrager til beløbet."],
      ["en", "No flow contributes to the amount."],
    ] as const) {
      const report = explainReport(explained(modelA, { perspective: "region" }), { language, title: "A" });
      expect(sentencesIn(report.blocks)).toContain(sentence);
    }
  });

  it("shows an income with its sign, a single month, and a product that is not shown in full", async () => {
    const model = await scenario({
      horizon: "{ from: 2026-01-01, until: 2026-01-11 }",
      parameters: "{ p: { value: 12_000, unit: DKK/place-year, evidence: law, source: loven } }",
      accounts: "{ t: { label: Tilskud, controlArea: Service, direction: income } }",
      capacity: "{ c: { places: 7, label: pladser } }",
      flows:
        "{ f: { label: Tilskud, from: centralGovernment, to: municipality, account: t, per: place-year, of: c, amount: p } }",
    });
    const report = explainReport(explained(model), { language: "da", title: "A" });
    // Ten of January's 31 days: 7 × 10/31/12 place-years.
    expect(headingsOf(report)[1]).toBe("Tilskud: 0,1882 pladsår × -12.000 kr. ≈ -2.258,06 kr.");
    expect(sentencesIn(report.blocks)[1]).toBe("tæller 7 pladser, januar 2026");
    expect(sentencesIn(report.blocks)[3]).toBe("p = 12.000 kr. pr. pladsår (lov: loven)");
    expect(renderCsv(report, { language: "da" }).split("\n")[1]).toMatch(
      /^Tilskud;0,188172\d*;pladsår;-12000;-2258,06$/u,
    );
  });
});
