import { beforeAll, describe, expect, it } from "vitest";
import {
  armOf,
  compare,
  type Overview,
  type OverviewLine,
  overview,
  perCitizen,
} from "../../src/analysis/index";
import { Decimal } from "../../src/decimal";
import { beforeTax, netCost, retained, value } from "../../src/ledger/index";
import type { Model } from "../../src/model/index";
import { boughtOnly } from "../../src/program/index";
import { near, sumOf } from "../ledger/near";
import { problemOf } from "../money/problemOf";
import { citizensOf } from "./bi46Cohort";

let model: Model;
let found: Overview;

beforeAll(async () => {
  // A share between nothing and all, so that what equalisation takes is seen.
  model = await citizensOf("bi46-model-a", [
    ["  keptShare:\n    value: 100%", "  keptShare:\n    value: 30%"],
  ]);
  found = overview(model);
});

const lineIn = (lines: readonly OverviewLine[], perspective: string, stage: string): OverviewLine => {
  const line = lines.find((each) => each.perspective === perspective && each.stage === stage);
  if (line === undefined) throw new Error(`${perspective} ${stage}`);
  return line;
};

/** Equal to 12 digits of what went in. */
const same = (one: string | undefined, wanted: Decimal | string, size: string | undefined): void => {
  const bound = new Decimal(size ?? 0).abs().times("1e-12");
  expect(new Decimal(one ?? Number.NaN).minus(wanted).abs().lte(bound)).toBe(true);
};

describe("overview", () => {
  it("holds the others against the reference of the scenario, or the one asked for", () => {
    expect(found.reference).toBe("sporadic");
    expect(Object.keys(found.perCitizen[0]?.differences ?? {})).toEqual(["intensive"]);
    const turned = overview(model, { against: "intensive" });
    expect(turned.reference).toBe("intensive");
    for (const [index, line] of turned.perCitizen.entries()) {
      const { differences, stage } = found.perCitizen[index] ?? line;
      const [there, back] = [differences.intensive, line.differences.sporadic];
      same(new Decimal(there ?? 0).plus(back ?? 0).toFixed(), "0", found.perCitizen[0]?.costs.sporadic);
      if (stage !== "retained") expect(line.costs).toEqual(found.perCitizen[index]?.costs);
    }
    expect(problemOf(() => overview(model, { against: "sporadicc" }))).toMatchObject({
      code: "unknown-reference",
      nearest: "sporadic",
    });
  });

  it("has per citizen what each strategy and the difference come to over the follow-up", () => {
    const { followUp } = found;
    if (followUp === undefined) throw new Error("there are citizens");
    for (const perspective of ["municipality", "centralGovernment", "public", "citizen"] as const) {
      const { costs, differences } = lineIn(found.perCitizen, perspective, "afterTax");
      for (const strategy of ["intensive", "sporadic"])
        same(costs[strategy], perCitizen(armOf(followUp, strategy), perspective).each ?? "", costs[strategy]);
      const difference = perCitizen(compare(followUp, "intensive", "sporadic"), perspective).each ?? "";
      same(differences.intensive, difference, costs.sporadic);
    }
    const untaxed = lineIn(found.perCitizen, "municipality", "beforeTax").costs.sporadic;
    const wanted = netCost(beforeTax(armOf(followUp, "sporadic").ledger), "municipality");
    same(untaxed, wanted.div(found.citizens), untaxed);
  });

  it("is the cohort when times the citizens: both count the same people", () => {
    const { followUp } = found;
    if (followUp === undefined) throw new Error("there are citizens");
    const { costs } = lineIn(found.perCitizen, "public", "afterTax");
    const total = netCost(armOf(followUp, "sporadic").ledger, "public");
    same(new Decimal(costs.sporadic ?? 0).times(found.citizens).toFixed(), total, total.toFixed());
  });

  it("adds up: differences are costs less costs, the public is its parties, years are the whole", () => {
    for (const lines of [found.perCitizen, found.cohort]) {
      // An employer passes on all it gets: what cancels is measured by what others pay.
      const size = sumOf(Object.values(lineIn(lines, "public", "afterTax").costs)).size.toFixed();
      for (const { costs, differences, stage } of lines) {
        if (stage === "retained") {
          expect(costs).toEqual({});
          continue;
        }
        const less = new Decimal(costs.intensive ?? 0).minus(costs.sporadic ?? 0);
        same(differences.intensive, less, size);
      }
      const [public_, ...parties] = ["public", "municipality", "centralGovernment", "region"].map(
        (party) => lineIn(lines, party, "afterTax").costs.intensive ?? "0",
      );
      const sum = parties.reduce((all, cost) => all.plus(cost), new Decimal(0));
      same(public_, sum, public_);
    }
    const { years, costs, differences } = found.byYear;
    expect(years).toEqual(["2022", "2023", "2024", "2025"]);
    const whole = lineIn(found.cohort, "municipality", "afterTax");
    for (const name of ["intensive", "sporadic"]) {
      const sum = (costs[name] ?? []).reduce((all, cost) => all.plus(cost), new Decimal(0));
      same(whole.costs[name], sum, whole.costs[name]);
    }
    const all = (differences.intensive ?? []).reduce((sum, cost) => sum.plus(cost), new Decimal(0));
    same(whole.differences.intensive, all, whole.costs.intensive);
  });

  it("takes equalisation of the difference alone, by the scenario's own share", () => {
    const { ledger } = compare(found.until, "intensive", "sporadic");
    const kept = lineIn(found.cohort, "municipality", "retained").differences.intensive;
    same(
      kept,
      netCost(retained(ledger, "0.3"), "municipality"),
      lineIn(found.cohort, "municipality", "afterTax").costs.intensive,
    );
    expect(kept).not.toBe(lineIn(found.cohort, "municipality", "afterTax").differences.intensive);
    const { retainedShare: _, ...without } = model;
    expect(overview(without).cohort.some(({ stage }) => stage === "retained")).toBe(false);
  });

  it("discounts the cohort from the base year and citizens from their own start", () => {
    const { discounting } = model;
    if (discounting === undefined) throw new Error("the scenario says how");
    const { schedule, timing } = discounting;
    for (const [lines, result, base, divisor] of [
      [found.cohort, found.until, 2022, "1"],
      [found.perCitizen, found.followUp ?? found.until, "ownStart", found.citizens],
    ] as const) {
      const { ledger } = compare(result, "intensive", "sporadic");
      const wanted = netCost(value(ledger, { discounting: { schedule, timing, base } }), "public").div(
        divisor,
      );
      const line = lineIn(lines, "public", "afterTax");
      same(line.discounted?.intensive, wanted, line.costs.intensive);
      expect(line.discounted?.intensive).not.toBe(line.differences.intensive);
    }
    const { discounting: _, ...without } = model;
    expect(overview(without).cohort.every(({ discounted }) => discounted === undefined)).toBe(true);
  });

  it("has outcomes of every strategy, and what one more of them costs", () => {
    const { outcomes, unitCosts, unitCostsOfDifferences } = found;
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["success", "jobWeeks"]);
    for (const { outcome, quantities, differences } of outcomes) {
      expect(Number(quantities.sporadic)).toBeGreaterThan(0);
      const less = new Decimal(quantities.intensive ?? 0).minus(quantities.sporadic ?? 0);
      near(differences.intensive ?? "0", less, quantities.intensive);
      const cost = unitCostsOfDifferences.intensive?.find(({ per }) => per === outcome);
      near(cost?.count ?? "0", less, quantities.intensive);
    }
    expect(Object.keys(unitCosts)).toEqual(["intensive", "sporadic"]);
    expect(unitCosts.sporadic?.find(({ per }) => per === "citizen")?.each).toBe(
      perCitizen(armOf(found.followUp ?? found.until, "sporadic"), "municipality").each,
    );
  });

  it("fills in the budget alone where no citizens are followed", () => {
    const budget = overview(boughtOnly(model));
    expect(budget).toMatchObject({
      reference: "intensive",
      citizens: "0",
      perCitizen: [],
      outcomes: [],
      stateCosts: [],
      unitCosts: {},
    });
    expect(budget).not.toHaveProperty("followUp");
    expect(lineIn(budget.cohort, "municipality", "afterTax").costs).toEqual({ intensive: "39320000" });
    expect(budget.byYear.costs).toEqual({ intensive: ["7220000", "12440000", "12440000", "7220000"] });
  });

  it("survives JSON and a clone", () => {
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(structuredClone(found)).toEqual(found);
  });
});
