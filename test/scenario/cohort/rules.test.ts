import { describe, expect, it } from "vitest";
import { denmark } from "../../../src/denmark/index";
import { readDecimal } from "../../../src/formula/index";
import type { Model } from "../../../src/model/index";
import { dependenciesOf, expanded, parameterValues } from "../../../src/program/index";
import { parseScenario } from "../../../src/scenario/index";
import { goodOf } from "../outcomes";
import { cohortOf, flowOf, over } from "./cohortOf";

const RULES = {
  rules: "denmark",
  asOf: "2022-07-01",
  states: {
    out: { rule: "cashBenefit", category: "30plus_andre" },
    inside: { rule: "ordinaryJob", wage: "pay" },
  },
  intake: { ladder: { weeksOnBenefits: 60, selfSupportedWeeks: 0 } },
};

const amountOf = (model: Model, id: string, step = "4"): string => {
  const parameters = { ...parameterValues(model), ...model.segments[0]?.numbers };
  const amount = expanded(model, flowOf(model, id).amount);
  const environment = { parameters, tables: model.tables, date: "2023-03-01", attributes: { step } };
  return readDecimal(amount, environment).toDecimalPlaces(4).toFixed();
};

describe("the rules on states", () => {
  it("give each state its flows, named after the state, with the user's numbers in them", async () => {
    const model = await cohortOf(RULES);
    const { flows } = model.strategies[0] ?? { flows: [] };
    expect(flows.map(({ id, of }) => `${id} of ${of}`)).toEqual([
      "out.benefit of out",
      "out.refund of out",
      "inside.wage of inside",
      "inside.output of inside",
      "inside.pension of inside",
    ]);
    expect(amountOf(model, "out.benefit")).toBe("11716");
    expect(amountOf(model, "out.refund")).toBe("2343.2");
    expect(amountOf(model, "out.refund", "1")).toBe("9372.8");
    expect(amountOf(model, "inside.wage")).toBe("1000");
    expect(amountOf(model, "inside.pension")).toBe("0");
    expect(flows.map(({ equalised }) => equalised)).toEqual([true, true, undefined, undefined, undefined]);
  });

  it("leave nothing of their own names in formulas, so that a user may have the same", async () => {
    const model = await cohortOf({
      ...RULES,
      parameters: { wage: { value: 7, unit: "DKK/person-month", evidence: "assumption", note: "x" } },
      states: { ...RULES.states, inside: { rule: "flexJob", wage: "wage + pay", fullTimeWage: "30 * wage" } },
    });
    expect(amountOf(model, "inside.wage")).toBe("1007");
    for (const { amount } of model.strategies[0]?.flows ?? []) {
      const { parameters, tables } = dependenciesOf(model, amount);
      for (const name of parameters) expect(["wage", "pay"]).toContain(name);
      for (const { key } of tables) expect(key.by === "date" && key.variant).not.toBe("category");
    }
  });

  it("do not collide in two states of one rule", async () => {
    const model = await cohortOf({
      ...RULES,
      states: { ...RULES.states, inside: { rule: "cashBenefit", amount: "pay" } },
    });
    expect(amountOf(model, "out.benefit")).toBe("11716");
    expect(amountOf(model, "inside.benefit")).toBe("1000");
  });

  it("read the rate of the segment where the state says none", async () => {
    const model = await cohortOf({
      ...RULES,
      states: { ...RULES.states, out: { rule: "cashBenefit", category: undefined } },
      segments: {
        old: { share: "part", category: "30plus_andre" },
        young: { share: "rest", category: "25_29_udeboende" },
      },
    });
    const amount = expanded(model, flowOf(model, "out.benefit").amount);
    const paid = model.segments.map(({ attributes }) =>
      readDecimal(amount, { tables: model.tables, date: "2022-07-01", attributes }).toFixed(),
    );
    expect(paid).toEqual(["11716", "7552"]);
  });

  it("count on the ladder in the scenario's own states", async () => {
    const { clock, cohort } = await cohortOf({
      ...RULES,
      states: { ...RULES.states, own: { selfSupported: true }, gone: {} },
      strategies: {
        moving: {
          transitions: {
            toOwn: { from: "out", to: "own", probability: "chance" },
            away: { from: "out", to: "gone", probability: "chance" },
          },
        },
      },
    });
    expect(clock).toMatchObject({ counts: ["out"], resets: ["inside", "own"] });
    expect(clock?.steps).toHaveLength(4);
    expect(cohort?.clockStart).toEqual({ counted: 60, resetting: 0 });
  });

  it("bring the accounts that are used, unless the user has named one", async () => {
    const { accounts } = await cohortOf({
      ...RULES,
      accounts: { cashBenefit: { label: "Ours", controlArea: "x", direction: "expense" } },
    });
    expect(accounts.map(({ id, label }) => `${id}: ${label.en}`)).toEqual([
      "main: Main",
      "cashBenefit: Ours",
      "labourMarket: Wages and output",
    ]);
  });

  it("say what they rest on", async () => {
    const ids = (model: Model): string[] => model.assumptions.map(({ id }) => id);
    const untaxed = ids(await cohortOf(RULES));
    expect(untaxed).toEqual(
      expect.arrayContaining(["asOf", "resetWindow", "noTax", "cohortLadder", "cycles"]),
    );
    expect(untaxed).not.toContain("taxAnnualised");
    expect(ids(await cohortOf({ ...RULES, municipality: "koebenhavn" }))).toContain("taxAnnualised");
  });
});

describe("income tax", () => {
  it("is that of a year in the state, by the month, and not of a state without income", async () => {
    const model = await cohortOf({
      ...RULES,
      municipality: "koebenhavn",
      states: { ...RULES.states, none: {} },
      strategies: { moving: { transitions: { away: { from: "out", to: "none", probability: "chance" } } } },
    });
    const taxes = (model.strategies[1]?.flows ?? []).filter(({ tax }) => tax);
    expect(taxes.map(({ id, per }) => `${id} ${per}`)).toEqual([
      "out.tax.municipal person-month",
      "out.tax.state person-month",
      "inside.tax.municipal person-month",
      "inside.tax.state person-month",
    ]);
    expect(taxes.map(({ equalised }) => equalised)).toEqual([true, undefined, true, undefined]);
    // 12 × 11,716 less the personal allowance of 46,600, at 23.8 per cent, by the month.
    expect(amountOf(model, "out.tax.municipal")).toBe("1864.1747");
    // 12 × 1,000 is below the personal allowance: labour market contribution alone.
    expect(amountOf(model, "inside.tax.municipal")).toBe("0");
    expect(amountOf(model, "inside.tax.state")).toBe("80");
  });

  it("counts income of flows a user wrote", async () => {
    const paid = { account: "main", per: "person-month", of: "out", amount: "pay" };
    const model = await cohortOf({
      ...RULES,
      municipality: "koebenhavn",
      strategies: {
        moving: {
          flows: {
            extra: { ...paid, from: "employer", to: "citizen", income: "wage" },
            worth: { ...paid, from: "economy", to: "employer" },
          },
        },
      },
    });
    const readBy = (strategy: string) =>
      dependenciesOf(model, flowOf(model, "out.tax.municipal", strategy).amount);
    expect(readBy("still").parameters).toEqual([]);
    expect(readBy("moving").parameters).toEqual(["pay"]);
    // What the strategy has of its own is named after it, and what it shares with the others after the state.
    expect(readBy("moving").definitions).toEqual(
      expect.arrayContaining(["moving.extra.amount", "moving.out.wageIncome", "out.transferIncome"]),
    );
    for (const name of readBy("still").definitions) expect(name).toMatch(/^out\./u);
  });
});

describe("figures of rules", () => {
  it("are carried forward when that is asked for, and the model says so", async () => {
    const document = over({
      ...RULES,
      asOf: undefined,
      gaps: "carryForward",
      prices: { currency: "DKK", level: "running" },
    });
    const model = goodOf(await parseScenario(document, { rules: denmark }));
    expect(model.assumptions.map(({ id }) => id)).toContain("gaps");
    expect(model.tables["kontanthjaelp.30plus_andre"]?.rows.at(-1)).toMatchObject({ evidence: "assumption" });
  });
});
