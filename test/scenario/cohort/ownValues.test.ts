import { describe, expect, it } from "vitest";
import { evaluate, prepare } from "../../../src/analysis/index";
import { denmark } from "../../../src/denmark/index";
import { outcomeRows, rows } from "../../../src/ledger/index";
import type { Model } from "../../../src/model/index";
import { formatProblem } from "../../../src/problems/index";
import { parameterValues, withParameters } from "../../../src/program/index";
import { parseScenario } from "../../../src/scenario/index";
import { parseYaml } from "../../../src/scenario/yaml/index";
import { goodOf, problemsOf } from "../outcomes";
import { cohortOf, flowOf, over } from "./cohortOf";

type Plain = Record<string, unknown>;

const assumed = (value: number | string, unit: string) => ({
  value,
  unit,
  evidence: "assumption",
  note: "x",
});
const PAID = {
  from: "municipality",
  to: "economy",
  account: "main",
  per: "person-month",
  of: "out",
  amount: "pay",
};

/** What is wrong with a document, in both languages. */
const wrong = async (change: Plain): Promise<readonly string[]> =>
  problemsOf(await parseScenario(over(change), { rules: denmark })).flatMap((problem) => [
    formatProblem(problem, "en"),
    formatProblem(problem, "da"),
  ]);

const amounts = (model: Model): Record<string, number> => {
  const found: Record<string, number> = {};
  for (const { strategy, amount } of rows(evaluate(model).ledger))
    found[strategy] = (found[strategy] ?? 0) + amount;
  return found;
};

const outcomes = (model: Model): Record<string, number> => {
  const found: Record<string, number> = {};
  for (const { strategy, quantity } of outcomeRows(evaluate(model).ledger))
    found[strategy] = (found[strategy] ?? 0) + Number(quantity);
  return found;
};

describe("values that a strategy has for itself", () => {
  it("are read by its flows, moves, what it buys, and by what follows from them", async () => {
    const model = await cohortOf({
      parameters: {
        double: { formula: "2 * pay", unit: "DKK/person-month", evidence: "computed", source: "x" },
      },
      strategies: {
        still: { flows: { a: PAID, b: { ...PAID, amount: "double" } } },
        moving: {
          parameters: { pay: 700, chance: "3%" },
          flows: { a: PAID, b: { ...PAID, amount: "double" } },
        },
      },
    });
    const values = parameterValues(model);
    expect(flowOf(model, "a").amount).toEqual({ op: "parameter", name: "moving.pay" });
    expect(flowOf(model, "b").amount).toEqual({ op: "parameter", name: "moving.double" });
    expect(flowOf(model, "a", "still").amount).toEqual({ op: "parameter", name: "pay" });
    expect(
      ["pay", "double", "moving.pay", "moving.double", "moving.chance"].map((name) =>
        values[name]?.toFixed(),
      ),
    ).toEqual(["1000", "2000", "700", "1400", "0.03"]);
    expect(model.parameters["moving.pay"]).toMatchObject({
      label: { en: "pay (moving)" },
      unit: "DKK/person-month",
      evidence: "assumption",
      path: ["strategies", "moving", "parameters", "pay"],
    });
    expect(model.strategies[1]?.dynamics?.transitions[0]?.chance).toMatchObject({
      value: { steps: [{ value: { op: "parameter", name: "moving.chance" } }] },
    });
  });

  it("come to the same as parameters of their own", async () => {
    const written = (own: Plain, price: string, chance: string): Promise<Model> =>
      cohortOf({
        parameters: { other: assumed(700, "DKK/person-month"), faster: assumed("3%", "1") },
        strategies: {
          still: { flows: { a: PAID } },
          moving: {
            ...own,
            transitions: { go: { from: "out", to: "inside", probability: chance } },
            flows: { a: { ...PAID, amount: price } },
          },
        },
      });
    const [own, apart] = await Promise.all([
      written({ parameters: { pay: 700, chance: "3%" } }, "pay", "chance"),
      written({}, "other", "faster"),
    ]);
    expect(amounts(own)).toEqual(amounts(apart));
  });

  it("weigh outcomes in that strategy alone, and the same by the handle", async () => {
    const model = await cohortOf({
      parameters: { wellness: { ...assumed(0.7, "1"), range: [0.5, 1] } },
      outcomes: { qalys: { yearsIn: { out: "wellness", inside: 1 } } },
      strategies: {
        still: {},
        moving: { transitions: { go: { probability: 0 } }, parameters: { wellness: 0.8 } },
      },
    });
    const { still = 0, moving = 0 } = outcomes(model);
    expect(moving / still).toBeCloseTo(8 / 7, 12);
    const handle = prepare(model);
    const asked = (values: Record<string, string>): readonly number[] =>
      handle.at(values, { reach: "until" }).arms.map(({ outcomes: { qalys } }) => Number(qalys));
    expect(asked({})[1]).toBeCloseTo(moving, 9);
    // The common one moves those without a value of their own, and each value is a parameter to be asked by its name.
    const [common, own] = [asked({ wellness: "0.6" }), asked({ "moving.wellness": "60%" })];
    expect(common[0] as number).toBeCloseTo((still * 6) / 7, 9);
    expect(common[1] as number).toBeCloseTo(moving, 9);
    expect(own[0] as number).toBeCloseTo(still, 9);
    expect(own[1] as number).toBeCloseTo((moving * 6) / 8, 9);
    expect(outcomes(withParameters(model, { "moving.wellness": "0.6" })).moving).toBeCloseTo(
      (moving * 6) / 8,
      9,
    );
    expect(() => handle.at({ "moving.wellness": "2" })).toThrow(/50% – 100%/u);
    expect(() => handle.at({ "moving.wellnes": "0.6" })).toThrow(/moving\.wellness/u);
  });

  it("are inherited with what a strategy extends: one line, one parameter", async () => {
    const model = await cohortOf({
      strategies: {
        moving: { parameters: { pay: 700 }, flows: { a: PAID } },
        third: { extends: "moving", flows: { b: { ...PAID, amount: "2 * pay" } } },
        fourth: { extends: "moving", parameters: { pay: 800 } },
      },
    });
    expect(Object.keys(model.parameters).filter((name) => name.includes("."))).toEqual([
      "moving.pay",
      "fourth.pay",
    ]);
    expect(flowOf(model, "a", "third").amount).toEqual({ op: "parameter", name: "moving.pay" });
    expect(flowOf(model, "a", "fourth").amount).toEqual({ op: "parameter", name: "fourth.pay" });
  });

  it("reach the flows of the rules: a wage that is higher after one of the strategies", async () => {
    const withWage = async (wage: string, own: Plain = {}): Promise<Model> =>
      cohortOf({
        rules: "denmark",
        asOf: "2022-07-01",
        municipality: "koebenhavn",
        parameters: { wage: assumed(wage, "DKK/person-month") },
        states: {
          out: { rule: "cashBenefit", category: "30plus_andre" },
          inside: { rule: "ordinaryJob", wage: "wage" },
        },
        intake: { ladder: { weeksOnBenefits: 10, selfSupportedWeeks: 0 } },
        strategies: { moving: own },
      });
    const [own, low, high] = await Promise.all([
      withWage("20_000", { parameters: { wage: 30_000 } }),
      withWage("20_000"),
      withWage("30_000"),
    ]);
    expect(amounts(own)).toEqual({ still: amounts(low).still, moving: amounts(high).moving });
    expect(own.definitions["moving.inside.wage"]?.formula).toEqual({ op: "parameter", name: "moving.wage" });
  });

  it("stand in prices of the year their parameter was read in", async () => {
    const index = {
      id: "PL",
      kind: "public",
      vintage: "x",
      base: "x",
      source: "x",
      values: { 2020: 100, 2022: 110 },
    };
    const model = await cohortOf({
      prices: { index },
      parameters: { pay: { ...assumed(1000, "DKK/person-month"), level: 2020, range: [100, 2000] } },
      strategies: { still: { flows: { a: PAID } }, moving: { parameters: { pay: 700 }, flows: { a: PAID } } },
    });
    expect(parameterValues(model)["moving.pay"]?.toFixed()).toBe("770");
    expect(model.parameters["moving.pay"]?.range).toEqual(["110", "2200"]);
  });

  it("may be of a parameter that is called what every object has", async () => {
    const model = await cohortOf({
      parameters: { constructor: assumed(1, "DKK/person-month") },
      strategies: {
        still: { flows: { a: { ...PAID, amount: "constructor" } } },
        moving: { parameters: { constructor: 2 }, flows: { a: { ...PAID, amount: "constructor" } } },
      },
    });
    expect(parameterValues(model)["moving.constructor"]?.toFixed()).toBe("2");
  });

  it("are what a decision may be about", async () => {
    const model = await cohortOf({
      decision: { breakEven: ["moving.pay"] },
      strategies: { moving: { parameters: { pay: 700 }, flows: { a: PAID } } },
    });
    expect(model.decision?.breakEven).toEqual(["moving.pay"]);
  });
});

describe("values of a strategy that cannot be", () => {
  const moving = (parameters: Plain, more: Plain = {}): Plain => ({
    ...more,
    strategies: { moving: { parameters, flows: { a: PAID } } },
  });

  it("names the nearest where there is no such parameter", async () => {
    expect(await wrong(moving({ pey: 700 }))).toEqual([
      expect.stringContaining("pay"),
      expect.stringContaining("pay"),
    ]);
  });

  it("refuses one given by a formula, in both languages", async () => {
    const double = { formula: "2 * pay", unit: "DKK/person-month", evidence: "computed", source: "x" };
    const found = await wrong(moving({ double: 5 }, { parameters: { double } }));
    expect(found[0]).toMatch(/between segments or strategies/u);
    expect(found[1]).toMatch(/mellem segmenter eller strategier/u);
  });

  it("refuses one that a segment has, too", async () => {
    const segments = { a: { share: 1, parameters: { pay: 900 } } };
    const found = await wrong(moving({ pay: 700 }, { segments }));
    expect(found[0]).toMatch(/a segment has a value of its own for “pay”, too/u);
    expect(found[1]).toMatch(/et segment har også sin egen værdi for »pay«/u);
  });

  it("refuses a per cent of what is no share", async () => {
    expect(await wrong(moving({ pay: "12%" }))).toEqual([
      expect.stringMatching(/strategies\.moving\.parameters\.pay: 12% is a share .* DKK\/person-month/u),
      expect.stringMatching(/strategies\.moving\.parameters\.pay: 12% er en andel .* DKK\/person-month/u),
    ]);
  });

  it("refuses one outside the range of its parameter", async () => {
    const pay = { ...assumed(1000, "DKK/person-month"), range: [900, 1100] };
    const found = await wrong(moving({ pay: 700 }, { parameters: { pay } }));
    expect(found[0]).toMatch(/900 – 1100/u);
  });

  it.each([
    ["kept", { retainedShare: "kept" }],
    ["weeks", { horizon: { followUp: "weeks" } }],
    ["part", { segments: { a: { share: "part" }, b: { share: "rest" } } }],
  ])("refuses one that nothing of the strategy reads: %s", async (name, more) => {
    const found = await wrong(moving({ [name]: 1 }, more));
    expect(found[0]).toContain(`reads “${name}”`);
    expect(found[1]).toContain(`læser »${name}«`);
  });

  it("refuses a strategy with values of its own that is called as a state", async () => {
    const found = await wrong({
      states: { moving: {} },
      strategies: {
        moving: {
          parameters: { pay: 700 },
          flows: { a: PAID },
          transitions: { on: { from: "out", to: "moving", probability: "chance" } },
        },
      },
    });
    expect(found.join()).toMatch(/name of a state, “moving”/u);
    expect(found.join()).toMatch(/hedde det samme som en tilstand, »moving«/u);
  });

  it("places what is wrong at its line", async () => {
    const text = `title: A
prices: { currency: DKK, level: 2022 }
horizon: { from: 2022-07-01, until: 2025-07-01 }
parameters:
  price: { value: 10, unit: DKK/place-year, evidence: assumption, note: x }
accounts: { main: { label: M, controlArea: S, direction: expense } }
strategies:
  one:
    parameters:
      pris: 12
    capacity: { seats: { places: 3 } }
    flows: { a: { from: municipality, to: economy, account: main, per: place-year, of: seats, amount: price } }
`;
    const found = problemsOf(await parseYaml(text));
    expect(found.map(({ code, at }) => [code, at?.line])).toEqual([["unknown-reference", 10]]);
    const good = goodOf(await parseYaml(text.replace("pris", "price")));
    expect(
      "strategies" in good && good.kind === "model" && parameterValues(good)["one.price"]?.toFixed(),
    ).toBe("12");
  });
});
