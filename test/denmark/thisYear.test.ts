import { describe, expect, it } from "vitest";
import { evaluate, overview } from "../../src/analysis/index";
import { denmark } from "../../src/denmark/index";
import { isTaxed } from "../../src/ledger/index";
import { formatProblem } from "../../src/problems/index";
import { overviewReport, renderText } from "../../src/report/index";
import { parseScenario } from "../../src/scenario/index";
import { cohortOf, over } from "../scenario/cohort/cohortOf";

/** A cohort of education benefit, job and SU, with tax, as of a day. */
const asOf = (day: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  rules: "denmark",
  asOf: day,
  municipality: "gennemsnit",
  prices: { currency: "DKK", level: Number(day.slice(0, 4)) },
  horizon: { from: "2025-01-06", until: "2027-01-04", followUp: "2 years" },
  parameters: {
    pay: { value: 24_000, unit: "DKK/person-month", evidence: "assumption", note: "x" },
    aid: { value: 7_900, unit: "DKK/person-month", evidence: "assumption", note: "x" },
  },
  states: {
    out: { rule: "educationBenefit", amount: "aid" },
    inside: { rule: "ordinaryJob", wage: "pay" },
  },
  intake: {
    entrants: [{ date: "2025-01-06", number: 40 }],
    ladder: { weeksOnBenefits: 60, selfSupportedWeeks: 0 },
  },
  ...more,
});

describe("a scenario with a wage and its tax", () => {
  it.each([
    ["2024-01-01", {}],
    ["2025-01-01", {}],
    ["2026-07-01", {}],
    ["2025-01-01", { gaps: "carryForward" }],
    ["2026-07-01", { municipality: "koebenhavn", switches: { fullWageTax: "yes" } }],
    ["2026-07-01", { municipality: { name: "Aarhus", rate: 24.52, source: "budget 2026" } }],
    ["2027-02-01", { gaps: "carryForward" }],
  ])("runs as of %s with %o", async (day, more) => {
    const model = await cohortOf(asOf(day, more));
    expect(isTaxed(model)).toBe(true);
    const { perCitizen } = overview(model, { against: "still" });
    const after = perCitizen.find(
      ({ perspective, stage }) => perspective === "municipality" && stage === "afterTax",
    );
    expect(Number.isFinite(Number(after?.differences.moving))).toBe(true);
    expect(evaluate(model).ledger.flows.some(({ tax }) => tax === true)).toBe(true);
  });

  it("is of that year: another year is another answer", async () => {
    const [one, other] = await Promise.all([cohortOf(asOf("2024-01-01")), cohortOf(asOf("2026-07-01"))]);
    expect(one.fingerprint).not.toBe(other.fingerprint);
  });

  it("says in both languages which figures are missing where none fills the gaps", async () => {
    const outcome = await parseScenario(over(asOf("2027-02-01")), { rules: denmark });
    if (outcome.ok) throw new Error("no problem");
    for (const language of ["da", "en"] as const) {
      const text = outcome.problems.map((problem) => formatProblem(problem, language)).join("\n");
      expect(text).toContain("skat.personfradrag");
      expect(text).toContain("skat.kommune.gennemsnit");
    }
  });

  it("says on its page which year's rules it is by, and what has ended since", async () => {
    const model = await cohortOf(
      asOf("2024-01-01", {
        states: {
          out: { rule: "cashBenefit", category: "30plus_andre" },
          inside: { rule: "ordinaryJob", wage: "pay" },
        },
      }),
    );
    const words = (language: "da" | "en"): string =>
      renderText(overviewReport(model, overview(model, { against: "still" }), { language }), {
        language,
      }).replaceAll(/\s+/gu, " ");
    expect(words("da")).toContain("2024-regler hele vejen: kontanthjælpen");
    expect(words("en")).toContain("2024 rules throughout: cash benefit");
  });
});
