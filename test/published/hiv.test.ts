import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { armOf, compare, evaluate } from "../../src/analysis/index";
import { Decimal } from "../../src/decimal";
import { number } from "../../src/formula/index";
import {
  type DiscountRule,
  netCost,
  type OutcomeRow,
  outcomeRows,
  value,
  valueOutcomes,
} from "../../src/ledger/index";
import type { Model } from "../../src/model/index";
import { parseScenario } from "../../src/scenario/index";
import { readYaml } from "../../src/scenario/yaml/index";
import draws from "../fixtures/hiv-draws.json";
import { goodOf } from "../scenario/outcomes";

type Parameters = Record<string, { value: number | string }>;

interface Document {
  discounting: Record<string, unknown>;
  parameters: Parameters;
}

const text = readFileSync("scenarios/published/hiv.yaml", "utf8");

/** The shipped scenario, changed. */
const hiv = async (change: (document: Document) => void = () => undefined): Promise<Model> => {
  const document = structuredClone(goodOf(readYaml(text)).value) as Document;
  change(document);
  return goodOf(await parseScenario(document));
};

const continuously = ({ discounting }: Document): void => {
  discounting.compounding = "continuous";
};

const sumOf = (rows: readonly OutcomeRow[]): number =>
  rows.reduce((sum, { quantity }) => sum + Number(quantity), 0);

/** Discounted costs and life years of both arms, as the scenario says. */
const resultsOf = (model: Model) => {
  const result = evaluate(model);
  const { discounting } = model;
  if (discounting?.outcomes === undefined) throw new Error("not discounted");
  const ofOutcomes: DiscountRule = { ...discounting, ...discounting.outcomes };
  const of = (strategy: string) => {
    const { ledger } = armOf(result, strategy);
    return {
      cost: Number(netCost(value(ledger, { discounting }), "region")),
      lifeYears: sumOf(outcomeRows(valueOutcomes(ledger, ofOutcomes))),
    };
  };
  return { mono: of("monotherapy"), both: of("combination") };
};

const ratio = ({ mono, both }: ReturnType<typeof resultsOf>): number =>
  (both.cost - mono.cost) / (both.lifeYears - mono.lifeYears);

const near = (found: number, wanted: number, relative: number): void => {
  const apart = Math.abs(found / wanted - 1);
  if (!(apart <= relative)) expect(`${found}, ${apart} apart`).toBe(`${wanted}`);
};

/** To half of the last digit that is printed. */
const asPrinted = (found: number, printed: string): void =>
  expect(found.toFixed(printed.split(".")[1]?.length ?? 0)).toBe(printed);

describe("two drugs against one in HIV", () => {
  it("has the costs, life years and ratio that are printed, digit for digit", async () => {
    const found = resultsOf(await hiv());
    asPrinted(found.mono.cost, "44663.4535637");
    asPrinted(found.both.cost, "50601.6513312");
    asPrinted(found.mono.lifeYears, "7.9912066");
    asPrinted(found.both.lifeYears, "8.9373889");
    asPrinted(ratio(found), "6275.9556");
    near(found.mono.cost, 44663.4535637, 1e-9);
    near(found.both.cost, 50601.6513312, 1e-9);
  });

  it("has the same by comparing the two", async () => {
    const model = await hiv();
    const { discounting } = model;
    if (discounting === undefined) throw new Error("not discounted");
    const { ledger } = compare(evaluate(model), "combination", "monotherapy");
    const cost = Number(netCost(value(ledger, { discounting }), "region"));
    asPrinted(cost / sumOf(outcomeRows(ledger)), "6275.9556");
  });

  it("has those of another program when discounted continuously", async () => {
    const found = resultsOf(await hiv(continuously));
    near(found.mono.cost, 44230.9937973079, 1e-11);
    near(found.both.cost, 50108.0151339237, 1e-11);
    near(ratio(found), 6211.29952785225, 1e-11);
    const plain = resultsOf(await hiv());
    expect(found.mono.lifeYears).toBe(plain.mono.lifeYears);
    expect(found.both.lifeYears).toBe(plain.both.lifeYears);
  });

  it("moves only life years by their own rate, and only costs by theirs", async () => {
    const plain = resultsOf(await hiv());
    const setTo = (name: string, rate: string) =>
      hiv(({ parameters }) => {
        (parameters[name] as Parameters[string]).value = rate;
      });
    const years = resultsOf(await setTo("outcomeRate", "3.5%"));
    expect([years.mono.cost, years.both.cost]).toEqual([plain.mono.cost, plain.both.cost]);
    expect(years.mono.lifeYears).toBeLessThan(plain.mono.lifeYears);
    const costs = resultsOf(await setTo("discountRate", "3.5%"));
    expect([costs.mono.lifeYears, costs.both.lifeYears]).toEqual([
      plain.mono.lifeYears,
      plain.both.lifeYears,
    ]);
    expect(costs.mono.cost).toBeGreaterThan(plain.mono.cost);
  });

  it("does not depend on which strategy is written first", async () => {
    const model = await hiv();
    expect(resultsOf({ ...model, strategies: model.strategies.toReversed() })).toEqual(resultsOf(model));
  });
});

describe("200 draws of its parameters", () => {
  const { draws: drawn } = draws;
  type Column = keyof typeof drawn;
  const SIZE = drawn.rr.length;
  const MILLION = "1000000";
  const at = (column: Column, index: number): number => drawn[column][index] ?? Number.NaN;

  /** What a draw makes of the scenario's parameters: moves of a million. Staying is what the moves leave. */
  const parametersAt = (index: number): Readonly<Record<string, string>> => {
    const million = (column: Column): string => new Decimal(at(column, index)).times(MILLION).toFixed();
    const care = (state: "A" | "B" | "C"): string =>
      new Decimal(at(`dmed_${state}`, index)).plus(at(`cmed_${state}`, index)).toFixed();
    return {
      fromA: MILLION,
      aToB: million("A_B"),
      aToC: million("A_C"),
      aToD: million("A_D"),
      fromB: MILLION,
      bToC: million("B_C"),
      bToD: million("B_D"),
      fromC: MILLION,
      cToD: million("C_D"),
      effect: new Decimal(at("rr", index)).toFixed(),
      careA: care("A"),
      careB: care("B"),
      careC: care("C"),
    };
  };

  const drawnInto = (model: Model, index: number): Model => ({
    ...model,
    parameters: {
      ...model.parameters,
      ...Object.fromEntries(
        Object.entries(parametersAt(index)).map(([id, drawnValue]) => [
          id,
          { ...(model.parameters[id] as Model["parameters"][string]), formula: number(drawnValue) },
        ]),
      ),
    },
  });

  it("are of whole rows, and of the scenario's drugs and time", async () => {
    expect(SIZE).toBe(200);
    for (let index = 0; index < SIZE; index++)
      for (const from of ["A", "B", "C", "D"] as const) {
        const row = (["A", "B", "C", "D"] as const).map((to) => at(`${from}_${to}`, index));
        expect(Math.abs(row.reduce((sum, p) => sum + p) - 1)).toBeLessThan(1e-12);
      }
    const model = await hiv();
    const { zidovudine, lamivudine } = model.parameters;
    expect([zidovudine?.formula, lamivudine?.formula]).toEqual([
      number(String(draws.drug.zidovudine)),
      number(String(draws.drug.lamivudine)),
    ]);
    expect(model.horizon).toEqual({ cycles: draws.cycles, cycleDays: "365.25", accrual: "end" });
  });

  it("have the costs and life years of another program, each of them", async () => {
    const model = await hiv(continuously);
    for (let index = 0; index < SIZE; index++) {
      const { mono, both } = resultsOf(drawnInto(model, index));
      near(mono.cost, at("cost_mono", index), 1e-11);
      near(both.cost, at("cost_comb", index), 1e-11);
      near(mono.lifeYears, at("ly_mono", index), 1e-11);
      near(both.lifeYears, at("ly_comb", index), 1e-11);
    }
  });

  it("come to the same written into the scenario", async () => {
    const model = await hiv(continuously);
    for (const index of [0, 57, 199]) {
      const written = await hiv((document) => {
        continuously(document);
        for (const [id, drawnValue] of Object.entries(parametersAt(index)))
          (document.parameters[id] as Parameters[string]).value = drawnValue;
        (document.parameters.effect as Record<string, unknown>).range = undefined;
      });
      expect(resultsOf(written)).toEqual(resultsOf(drawnInto(model, index)));
    }
  });
});
