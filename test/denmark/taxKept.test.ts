import { describe, expect, it } from "vitest";
import { evaluate, overview } from "../../src/analysis/index";
import { denmark } from "../../src/denmark/index";
import { readDecimal } from "../../src/formula/index";
import { isTaxed, pivot } from "../../src/ledger/index";
import type { Model } from "../../src/model/index";
import { expanded, parameterValues, withParameters } from "../../src/program/index";
import { parseScenario } from "../../src/scenario/index";
import { cohortOf, flowOf, over } from "../scenario/cohort/cohortOf";
import { problemsOf } from "../scenario/outcomes";

const TAXED = {
  rules: "denmark",
  asOf: "2022-07-01",
  municipality: "koebenhavn",
  horizon: { from: "2022-07-04", until: "2025-07-07", followUp: "4 years" },
  parameters: {
    pay: { value: 25_000, unit: "DKK/person-month", evidence: "assumption", note: "x" },
    lag: { value: 3, unit: "years", evidence: "assumption", note: "huskes som tre år", range: [0, 5] },
  },
  states: {
    out: { rule: "cashBenefit", category: "30plus_andre" },
    inside: { rule: "ordinaryJob", wage: "pay" },
  },
  intake: { ladder: { weeksOnBenefits: 60, selfSupportedWeeks: 0 } },
};
const KEPT = { ...TAXED, taxKept: { lag: "lag" } };

const amountOn = (model: Model, id: string, date: string): number =>
  readDecimal(expanded(model, flowOf(model, id).amount), {
    parameters: parameterValues(model),
    tables: model.tables,
    date,
    attributes: { step: "4" },
  }).toNumber();

/** What is kept of the municipal tax of a state on a day. */
const keptOn = (model: Model, state: string, date: string): number =>
  1 - amountOn(model, `${state}.tax.equalised`, date) / amountOn(model, `${state}.tax.municipal`, date);

const netCost = (model: Model, stage: string): number => {
  const line = overview(model, { against: "still" }).perCitizen.find(
    (each) => each.perspective === "municipality" && each.stage === stage,
  );
  return Number(line?.differences.moving);
};

describe("what a municipality keeps of its tax", () => {
  it("is nothing in the budget years under the guarantee, and 21.3 per cent on an updated base (Copenhagen, 2022)", async () => {
    const model = await cohortOf(KEPT);
    for (const state of ["out", "inside"]) {
      expect(keptOn(model, state, "2022-07-04")).toBe(0);
      expect(keptOn(model, state, "2024-12-31")).toBe(0);
      expect(keptOn(model, state, "2025-01-01")).toBeCloseTo((23.8 - 0.75 * 24.982) / 23.8, 12);
      expect(keptOn(model, state, "2026-03-01")).toBeCloseTo(0.213, 3);
    }
  });

  it("follows the lag, which is a parameter like any other", async () => {
    const model = await cohortOf(KEPT);
    const now = withParameters(model, { lag: "0" });
    expect(keptOn(now, "inside", "2022-07-04")).toBeCloseTo(0.2128, 4);
    const later = withParameters(model, { lag: "5" });
    expect(keptOn(later, "inside", "2026-03-01")).toBe(0);
  });

  it("is a quarter where the rate is the average, and less where it is lower", async () => {
    const average = await cohortOf({ ...KEPT, municipality: "gennemsnit" });
    expect(keptOn(average, "inside", "2025-06-01")).toBeCloseTo(0.25, 12);
    const own = await cohortOf({ ...KEPT, municipality: { name: "Aarhus", rate: 24.52 } });
    expect(keptOn(own, "inside", "2025-06-01")).toBeCloseTo((24.52 - 0.75 * 24.982) / 24.52, 12);
    const low = await cohortOf({ ...KEPT, municipality: { name: "Lav", rate: 18 } });
    expect(keptOn(low, "inside", "2025-06-01")).toBeLessThan(0);
  });

  it("counts in the net cost after tax, and leaves that before tax and what others pay in all as they were", async () => {
    const [whole, kept] = await Promise.all([cohortOf(TAXED), cohortOf(KEPT)]);
    expect(netCost(kept, "beforeTax")).toBe(netCost(whole, "beforeTax"));
    expect(netCost(kept, "afterTax")).toBeGreaterThan(netCost(whole, "afterTax"));
    const allOf = (model: Model): number =>
      Number(
        pivot(evaluate(model).ledger, { rows: "strategy", columns: "year", perspective: "public" }).total,
      );
    expect(allOf(kept)).toBeCloseTo(allOf(whole), 6);
    expect(isTaxed(kept)).toBe(true);
  });

  it("stands apart from what is kept of transfers", async () => {
    const share = { retainedShare: "kept" };
    const [whole, kept] = await Promise.all([
      cohortOf({ ...TAXED, ...share }),
      cohortOf({ ...KEPT, ...share }),
    ]);
    const equalised = (model: Model): readonly string[] =>
      model.strategies[0]?.flows.flatMap(({ id, equalised: is }) => (is === true ? [id] : [])) ?? [];
    expect(equalised(whole)).toContain("inside.tax.municipal");
    expect(equalised(kept)).toEqual(["out.benefit", "out.refund"]);
    expect(netCost(withParameters(kept, { kept: "100%" }), "retained")).toBeCloseTo(
      netCost(kept, "afterTax"),
      6,
    );
  });

  it("is said: what is counted where nothing is said, and what is left out", async () => {
    const words = (model: Model): readonly string[] =>
      model.assumptions.flatMap(({ id, label }) => (id.startsWith("tax") ? [label.da, label.en] : []));
    const [whole, kept] = await Promise.all([cohortOf(TAXED), cohortOf(KEPT)]);
    expect(words(whole).join(" ")).toMatch(/100 pct\. af kommuneskatten.*100% of municipal tax/u);
    expect(words(kept).join(" ")).not.toMatch(/100(?: pct|%)/u);
    expect(words(kept).join(" ")).toMatch(
      /Udligning af udgiftsbehov.*ikke med.*Equalisation of needs.*left out/u,
    );
    const untaxed = await cohortOf({ ...TAXED, municipality: undefined });
    expect(words(untaxed)).toEqual([]);
  });

  it("is not known before 2021, and needs rules, a municipality and a whole number of years", async () => {
    const problems = async (change: Record<string, unknown>) =>
      problemsOf(await parseScenario(over({ ...KEPT, ...change }), { rules: denmark })).map(
        ({ code, found, expected, values }) => [code, found, expected, values?.figure],
      );
    expect(await problems({ asOf: "2020-07-01", prices: { currency: "DKK", level: 2020 } })).toContainEqual([
      "figure-gap",
      "2020-07-01",
      expect.stringContaining("2021-01-01"),
      "udligning.statsgaranti.beholdt",
    ]);
    expect(await problems({ municipality: undefined })).toContainEqual([
      "needs-key",
      "taxKept",
      "municipality",
      undefined,
    ]);
    expect((await problems({ taxKept: { lag: "1.5" } }))[0]?.[0]).toBe("not-whole");
    expect((await problems({ taxKept: { lag: "-1" } }))[0]?.[0]).toBe("value-out-of-bounds");
    expect((await problems({ taxKept: { lag: "pay" } }))[0]?.[0]).toMatch(/unit/u);
    expect((await problems({ taxKept: {} }))[0]?.[0]).toBe("missing-key");
  });
});
