import { describe, expect, it } from "vitest";
import { evaluate, whoPays } from "../../src/analysis/index";
import { Decimal } from "../../src/decimal";
import { denmark } from "../../src/denmark/index";
import { formatProblem } from "../../src/problems/index";
import { historyReport, renderText } from "../../src/report/index";
import { parseHistory } from "../../src/scenario/history/index";
import { cohortOf, flowOf } from "../scenario/cohort/cohortOf";
import { historyOf, ledgerOf, type SpellInput } from "./histories";

type Work = Omit<SpellInput, "from" | "to" | "state">;

/** What is left of the benefit in a month: what a citizen gets beside the wage. */
const benefitIn = (month: string, work: Work): string => {
  const from = `${month}-01`;
  const to = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0))
    .toISOString()
    .slice(0, 10);
  const { parties } = whoPays(ledgerOf([{ from, to, state: "partTimeJob", ...work }]), "history");
  const got = parties.find(({ party }) => party === "citizen")?.beforeTax ?? "0";
  return new Decimal(got)
    .neg()
    .minus(work.wage ?? 0)
    .toFixed();
};

const SINGLE = { category: "30plus_enlig" };
const COUPLE = { category: "30plus_andre" };

describe("work of few hours beside cash benefit", () => {
  it.each([
    // 11.716 − (4.000 × 92 % − 30 × 28,66)
    ["2022-05", { ...COUPLE, wage: "4000", hours: "30" }, "8895.8"],
    // The disregard is of 160 hours at most: 160 × 28,66 = 4.585,60; 11.716 − (9.200 − 4.585,60)
    ["2022-05", { ...COUPLE, wage: "10000", hours: "170" }, "7101.6"],
    ["2022-05", { ...COUPLE, wage: "1000", hours: "60" }, "11716"],
    // 11.698 − (1.840 − 20 × 28,40)
    ["2021-05", { ...COUPLE, wage: "2000", hours: "20" }, "10426"],
    ["2022-05", { ...COUPLE, wage: "40000", hours: "160" }, "0"],
    // 12.770 − (3.680 − 30 × 31,46), and from July 13.590 − 65 % × (3.680 − 2.500)
    ["2025-06", { ...SINGLE, wage: "4000", hours: "30" }, "10033.8"],
    ["2025-07", { ...SINGLE, wage: "4000", hours: "30" }, "12823"],
    // 13.060 − 65 % × (3.680 − 2.500), whatever the hours
    ["2026-05", { ...COUPLE, wage: "4000", hours: "10" }, "12293"],
    ["2026-05", { ...COUPLE, wage: "2700", hours: "10" }, "13060"],
    // The base rate: 7.529 − 65 % × (7.360 − 5.000)
    ["2026-05", { category: "u25_udeboende", wage: "8000", hours: "60" }, "5995"],
    // At the ceiling: 100 % × 22.041 − 18.400, less than 15.969 − 65 % × 15.900
    ["2026-05", { category: "30plus_forsoerger", wage: "20000", hours: "120" }, "3641"],
    // and 85 % × 22.041 − 11.040, less than 12.150 − 65 % × 6.040
    ["2026-05", { category: "u30_enlig_forsoerger", wage: "12000", hours: "80" }, "7694.85"],
  ])("in %s %o leaves %s kr.", (month, work, left) => {
    expect(benefitIn(month, work)).toBe(left);
  });

  it("is an amount that was paid where that is stated", () => {
    expect(benefitIn("2022-05", { wage: "4000", amount: "9000" })).toBe("9000");
  });

  it("counts on the ladder, and is no self-support", () => {
    const year = { state: "partTimeJob", ...COUPLE, wage: "4000", hours: "30" };
    const model = historyOf([{ from: "2021-01-04", until: "2022-01-03", ...year }], {
      ladder: { weeksOnBenefits: 0, selfSupportedWeeks: 0 },
    });
    expect(model.clock?.counts).toContain("partTimeJob");
    expect(model.clock?.resets).not.toContain("partTimeJob");
    const shares = new Set(whoPays(evaluate(model).ledger, "history").parties.map(({ party }) => party));
    expect(shares).toContain("centralGovernment");
  });

  it("supposes a wage and hours, in both languages", () => {
    const said = (work: Work, language: "da" | "en"): string => {
      const spell = { from: "2022-05-01", to: "2022-05-31", state: "partTimeJob", ...work };
      const ladder = { weeksOnBenefits: 60, selfSupportedWeeks: 0 };
      const outcome = parseHistory(
        { kind: "history", title: "x", rules: "denmark", ladder, spells: [spell] },
        { rules: denmark },
      );
      if (outcome.ok) throw new Error("no problem");
      return outcome.problems.map((problem) => formatProblem(problem, language)).join("\n");
    };
    expect(said({ ...COUPLE, wage: "0", hours: "10" }, "en")).toContain("supposes a wage, and it is 0");
    expect(said({ ...COUPLE, wage: "0", hours: "10" }, "da")).toContain("forudsætter en løn, og den er 0");
    expect(said({ ...COUPLE, wage: "100" }, "en")).toContain("hours");
    expect(said({ ...COUPLE, wage: "100" }, "da")).toContain("hours");
    expect(said({ category: "30plus", wage: "100", hours: "10" }, "en")).toContain("30plus_");
  });

  it("says what replaced the disregard per hour where a course passes 1 July 2025", () => {
    const model = historyOf([
      { from: "2025-06-01", to: "2025-07-31", state: "partTimeJob", ...SINGLE, wage: "4000", hours: "30" },
    ]);
    const [da, en] = (["da", "en"] as const).map((language) =>
      renderText(historyReport(model, evaluate(model), { language }), { language }).replaceAll(/\s+/gu, " "),
    );
    expect(da).toContain("et månedligt fribeløb og 65 pct. modregning i stedet for timefradraget");
    expect(en).toContain(
      "a monthly disregard and an offset of 65 per cent in place of the disregard per hour",
    );
  });

  it("can be a state of a cohort, with its income taxed", async () => {
    const model = await cohortOf({
      rules: "denmark",
      asOf: "2026-07-01",
      municipality: "koebenhavn",
      prices: { currency: "DKK", level: 2026 },
      horizon: { from: "2026-07-06", until: "2027-07-05", followUp: "1 year" },
      parameters: {
        pay: { value: 4000, unit: "DKK/person-month", evidence: "assumption", note: "x" },
        few: { value: 30, unit: "hours/person-month", evidence: "assumption", note: "x" },
      },
      states: {
        out: { rule: "cashBenefit", category: "30plus_andre" },
        inside: { rule: "partTimeJob", category: "30plus_andre", wage: "pay", hours: "few" },
      },
      intake: {
        entrants: [{ date: "2026-07-06", number: 10 }],
        ladder: { weeksOnBenefits: 60, selfSupportedWeeks: 0 },
      },
    });
    expect(flowOf(model, "inside.benefit").account).toBe("cashBenefit");
    expect(flowOf(model, "inside.tax.municipal").per).toBe("person-month");
  });
});
