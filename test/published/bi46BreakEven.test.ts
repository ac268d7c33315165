import { describe, expect, it } from "vitest";
import { breakEven, breakEvens, compare, evaluate } from "../../src/analysis/index";
import { Decimal } from "../../src/decimal";
import { denmark } from "../../src/denmark/index";
import { beforeTax, netCost, rows, value } from "../../src/ledger/index";
import type { Model } from "../../src/model/index";
import { loadScenario } from "../../src/node/index";
import { modelAt } from "../analysis/prepare/modelAt";

const load = (model: "a" | "b"): Promise<Model> =>
  loadScenario(`test/fixtures/bi46/bi46-model-${model}.yaml`, { rules: denmark });

/** The whole model evaluated month by month at a value: nothing that break-evens take a shorter way with. */
const plainly = (
  model: Model,
  name: string,
  at: string,
  perspective: "municipality" | "public" | "citizen",
  isBefore: boolean,
) => {
  const result = evaluate(modelAt(model, { [name]: new Decimal(at) }), { reach: "followUp" });
  const { ledger } = compare(result, "intensive", "sporadic");
  const { schedule, timing } = model.discounting as NonNullable<Model["discounting"]>;
  const discounted = value(ledger, { discounting: { schedule, timing, base: "ownStart" } });
  const staged = isBefore ? beforeTax(discounted) : discounted;
  const size = rows(staged).reduce((sum, { exact }) => sum.plus(new Decimal(exact).abs()), new Decimal(0));
  return netCost(staged, perspective).div(size).toNumber();
};

describe.each(["a", "b"] as const)("break-evens of BI46, model %s", (which) => {
  it("leave nothing when the whole model is evaluated at them, month by month", async () => {
    const model = await load(which);
    const asked = [
      ["success", "municipality", "afterTax"],
      ["success", "citizen", "afterTax"],
      ["placePrice", "municipality", "beforeTax"],
      ["placePrice", "public", "afterTax"],
    ] as const;
    for (const [vary, perspective, stage] of asked) {
      const { crossings } = breakEven(model, { vary, perspective, stage });
      expect(crossings).toHaveLength(1);
      const found = crossings[0]?.value ?? "0";
      expect(Math.abs(plainly(model, vary, found, perspective, stage === "beforeTax"))).toBeLessThan(1e-9);
    }
  }, 60_000);

  it("are told for every payer before and after income tax, each with what it holds", async () => {
    const { breakEvens: found, paybacks } = breakEvens(await load(which), { steps: 8 });
    const views = new Set(found.map(({ perspective, stage }) => `${perspective} ${stage}`));
    for (const view of ["municipality beforeTax", "municipality afterTax", "municipality retained"])
      expect(views).toContain(view);
    for (const view of [
      "centralGovernment beforeTax",
      "centralGovernment afterTax",
      "public afterTax",
      "citizen afterTax",
    ])
      expect(views).toContain(view);
    expect([...new Set(found.map(({ vary }) => vary))]).toEqual([
      "success",
      "placePrice",
      "timeInJob",
      "keptShare",
    ]);
    for (const { vary, held, crossings, varied } of found) {
      expect(held.quantities).toBe(vary === "placePrice" || vary === "keptShare");
      if (vary === "success") {
        expect(held).toMatchObject({ timing: ["within"], intake: "follows" });
        expect(held.mix).toContain("flexJobPart");
        expect(varied).toMatchObject({ evidence: "target", arms: ["intensive"], neutral: "0.15" });
        for (const { successes } of crossings) expect(successes?.whole).toMatch(/^\d+$/u);
      }
    }
    // What the state pays is never won back: nobody's tax is enough.
    expect(
      found.filter(({ perspective }) => perspective === "centralGovernment").map(({ outcome }) => outcome),
    ).not.toContain("crossings");
    expect(paybacks.rows.find(({ perspective }) => perspective === "municipality")).toMatchObject({
      outcome: "never",
    });
    expect(
      paybacks.rows.find(
        ({ perspective, per, discounted }) => perspective === "citizen" && per === "cohort" && !discounted,
      )?.date,
    ).toMatch(/^20\d\d-\d\d-\d\d$/u);
  }, 60_000);
});

describe("a time that is counted in whole weeks", () => {
  it("breaks even between two of them, and never at a part of one", async () => {
    const model = await load("a");
    const { outcome, crossings, withoutValue } = breakEven(model, {
      vary: "within",
      perspective: "municipality",
      range: ["60", "100"],
      steps: 8,
    });
    expect([outcome, withoutValue]).toEqual(["crossings", []]);
    expect(crossings).toHaveLength(1);
    expect(crossings[0]).toMatchObject({ value: "82", direction: "paysAbove", jump: { beside: "81" } });
    expect(plainly(model, "within", "82", "municipality", false)).toBeLessThan(0);
    expect(plainly(model, "within", "81", "municipality", false)).toBeGreaterThan(0);
  }, 60_000);
});
