import { beforeAll, describe, expect, it } from "vitest";
import { type Overview, overview } from "../../src/analysis/index";
import type { Model } from "../../src/model/index";
import type { Language } from "../../src/problems/index";
import { overviewReport, renderText } from "../../src/report/index";
import { parseScenario } from "../../src/scenario/index";
import { published } from "../published/published";
import { goodOf } from "../scenario/outcomes";

const textOf = (model: Model, of: Overview, language: Language = "en"): string =>
  renderText(overviewReport(model, of, { language }), { language, width: 200 });

/** Prose without the breaks of its lines. */
const prose = (text: string): string => text.replace(/\s+/gu, " ");

/** Two ways of caring that differ in cost alone, or as `change` says. */
const small = async (
  change: Record<string, unknown> = {},
  weights: Record<string, string> = { well: "1" },
) => {
  const price = (value: number) => ({ value, unit: "DKK/person-year", evidence: "assumption", note: "-" });
  const flow = { from: "region", to: "economy", account: "care", per: "person-year", of: "well" };
  const model = goodOf(
    await parseScenario({
      title: "Small",
      language: "en",
      prices: { currency: "DKK", level: 2022 },
      horizon: { cycles: 30, cycle: "1 month", accrual: "lifeTable" },
      parameters: {
        low: price(100),
        high: price(300),
        risk: { value: 0.1, unit: "1/year", evidence: "assumption", note: "-" },
        interest: { value: 0.03, unit: "1/year", evidence: "assumption", note: "-" },
      },
      accounts: { care: { label: "Care", controlArea: "Health", direction: "expense" } },
      states: { well: { label: "Well" }, dead: { label: "Dead" } },
      outcomes: { years: { label: "Life years", yearsIn: weights } },
      intake: { state: "well", number: 3, age: 50 },
      strategies: {
        cheap: {
          label: "Cheap",
          transitions: { dies: { from: "well", to: "dead", rate: "risk" } },
          flows: { care: { ...flow, amount: "low" } },
        },
        dear: { label: "Dear", extends: "cheap", flows: { care: { amount: "high" } } },
      },
      ...change,
    }),
  );
  return { model, overview: overview(model) };
};

describe("a report without a calendar", () => {
  let hiv: string;

  beforeAll(async () => {
    const { model, overview: found } = await published("hiv");
    hiv = textOf(model, found);
  });

  it("rounds a difference by itself, and says in the sentence that it is discounted", () => {
    expect(prose(hiv)).toContain(
      "With lamivudine for two years costs the public sector GBP 5,938 more per citizen than Zidovudine alone over 20 years, discounted.",
    );
    expect(hiv).toMatch(/The region\s+│\s+44,663 │\s+50,602 │\s+5,938 │/u);
  });

  it("shows cost, effect, both differences and their ratio from the cheapest", () => {
    expect(hiv).toMatch(
      /With lamivudine for two years │\s+50,602 │\s+8\.9374 │ Zidovudine alone │\s+5,938 │\s+0\.9462 │\s+6,276 │/u,
    );
  });

  it("names states, age, cycles, ways of counting and of discounting", async () => {
    expect(prose(hiv)).toContain(
      "Everybody starts at once in “CD4 200–500” and is followed for 20 cycles of 365.25 days; moves happen at the end of each, and the time in it counts as at its end.",
    );
    expect(prose(hiv)).toContain(
      "Discounted: 6% a year, compounded annually; each amount from its own time.",
    );
    const { model, overview: found } = await published("hip-replacement");
    const danish = prose(textOf(model, found, "da"));
    expect(danish).toContain(
      "Alle begynder på én gang, 61 år gamle, i »First operation« og følges i 60 cyklusser",
    );
    expect(danish).toContain(
      "QALYs er år i tilstandene: Well after it × wellPrimary, Revision × wellRevision, Well after a revision × wellRevised, First operation × 0, Death × 0.",
    );
  });

  it("tells of each group by itself, with its own figures", async () => {
    const { model, overview: found } = await published("newws");
    const text = textOf(model, found);
    expect(text).toMatch(/Atlanta LFA\s+│\s+770 │\s+2,971 │/u);
    expect(prose(text)).toContain("Payroll taxes gained: Atlanta LFA USD 348; Atlanta HCD USD 282;");
    expect(prose(text)).toContain("Shares of the citizens: Atlanta LFA 1 / 9,");
    expect(text).not.toContain("USD 0 (published");
  });

  it("makes no ratio of floating-point noise: who costs more and does the same is dominated", async () => {
    const { model, overview: found } = await small({
      discounting: { rate: "interest", outcomes: { rate: "interest" } },
    });
    const [years] = found.ratios;
    expect(years?.options.map(({ status }) => status)).toEqual(["reference", "dominated"]);
    expect(years?.against.dear?.ratio).toBeUndefined();
    expect(textOf(model, found)).toMatch(/Dear\s+│[^\n]*│\s+dominated/u);
  });

  it("says when outcomes are not discounted beside costs that are", async () => {
    const { model, overview: found } = await small({ discounting: { rate: "interest" } });
    const text = textOf(model, found);
    expect(prose(text)).toContain(
      "What becomes of the citizens, each followed 2.5 years from their own start (not discounted)",
    );
    expect(text).toContain("discounted); Life years (not discounted)");
    expect(text).toContain("year by year (DKK, 2022 prices, not discounted)");
  });

  it("discounts outcomes in the same way as amounts, unless they name another", async () => {
    const compoundings = async (outcomes: Record<string, string>) => {
      const { model } = await small({
        discounting: {
          rate: "interest",
          compounding: "continuous",
          outcomes: { rate: "interest", ...outcomes },
        },
      });
      return model.discounting?.outcomes?.schedule.compounding;
    };
    expect(await compoundings({})).toBe("continuous");
    expect(await compoundings({ compounding: "annual" })).toBe("annual");
    expect(await compoundings({ compounding: "perCycle" })).toEqual({ timesPerYear: "12" });
  });

  it("shows the welfare account beside the budgets, at both ends of what time is worth", async () => {
    const { model, overview: found } = await small();
    const valued = {
      ...model,
      welfare: {
        netTaxFactor: { op: "number", value: "1.28" },
        distortion: { op: "number", value: "0" },
        outcomes: { years: { op: "number", value: "1000" } },
      },
    } as const;
    const account = overview(valued).welfare.dear;
    const cost = found.perCitizen.find(({ perspective }) => perspective === "public")?.differences.dear;
    expect(Number(account?.resources)).toBeCloseTo(-1.28 * Number(cost), 9);
    expect(account?.net.withoutLeisure).toBe(account?.net.withLeisure);
    expect(textOf(valued, overview(valued))).toContain("Gain to society per citizen in market prices");
  });

  it("has the welfare account's sum before tax distortion as well, where there is any", async () => {
    const { model } = await small();
    const valued = (distortion: string) => {
      const welfare = {
        netTaxFactor: { op: "number", value: "1.28" },
        distortion: { op: "number", value: distortion },
        outcomes: { years: { op: "number", value: "1000" } },
      } as const;
      const at = { ...model, welfare };
      return { account: overview(at).welfare.dear, text: textOf(at, overview(at)).replace(/\s+/gu, " ") };
    };
    const [none, some] = [valued("0"), valued("0.1")];
    expect(none.text).not.toContain("before tax distortion");
    // Each part is a whole krone, and the sums are theirs.
    const rounded = (value = "NaN"): number => Math.round(Number(value));
    const { output, resources, outcomes, distortion } = some.account ?? {};
    const before = rounded(output) + rounded(resources) + rounded(outcomes);
    expect(rounded(distortion)).not.toBe(0);
    const amount = (value: number): string => new Intl.NumberFormat("en").format(value);
    expect(some.text).toContain(`In all before tax distortion │ ${amount(before)} │`);
    expect(some.text).toContain(`│ ${amount(before + rounded(distortion))} │`);
  });
});
