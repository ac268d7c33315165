import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakEven, breakEvens, cases, prepare, sensitivity, tornado } from "../../../src/analysis/index";
import { Decimal } from "../../../src/decimal";
import type { Model } from "../../../src/model/index";
import { ProblemError } from "../../../src/problems/index";
import { breakEvenReport, renderText } from "../../../src/report/index";
import { parseScenario } from "../../../src/scenario/index";
import { readYaml } from "../../../src/scenario/yaml/index";
import { goodOf } from "../../scenario/outcomes";

const hiv = async (): Promise<Model> =>
  goodOf(await parseScenario(goodOf(readYaml(readFileSync("scenarios/published/hiv.yaml", "utf8"))).value));

const REGION = { perspective: "region" } as const;

/** Money and life years more, at some values. */
const moreAt = (model: Model, values: Readonly<Record<string, Decimal>> = {}) => {
  const [difference] = prepare(model).at(values).differences;
  const cost = difference?.netCosts.find(({ perspective }) => perspective === "region")?.netCost ?? "NaN";
  return { cost: new Decimal(cost), years: new Decimal(difference?.outcomes.lifeYears ?? "NaN") };
};

describe("a break-even of a stated outcome", () => {
  it("of net benefit is at the scenario's own price where an outcome is worth what it costs: the ICER", async () => {
    const model = await hiv();
    const { cost, years } = moreAt(model);
    const icer = cost.div(years);
    const found = breakEven(model, {
      ...REGION,
      vary: "lamivudine",
      worth: { lifeYears: icer.toFixed(20) },
    });
    expect(found.method).toBe("exact");
    expect(Number(found.crossings[0]?.value)).toBeCloseTo(2086.5, 8);
    expect(found.crossings[0]?.direction).toBe("paysBelow");
    expect(Number(found.netCost)).toBeCloseTo(0, 6);
  });

  it("is where a further outcome costs what it is said to be worth, whatever that is", async () => {
    const model = await hiv();
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000, max: 30_000 }),
        fc.constantFrom("lamivudine", "effect"),
        (worth, vary) => {
          const found = breakEven(model, { ...REGION, vary, worth: { lifeYears: String(worth) } });
          for (const { value } of found.crossings) {
            const { cost, years } = moreAt(
              model,
              found.outcome === "crossings" ? { [vary]: new Decimal(value) } : {},
            );
            if (found.outcome === "crossings") expect(cost.div(years).toNumber()).toBeCloseTo(worth, 4);
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  it("of an effect is where both strategies have the same, whatever anything costs", async () => {
    const model = await hiv();
    const asked = { ...REGION, effect: "lifeYears", vary: "effect", range: ["0.3", "1.4"] } as const;
    const found = breakEven(model, asked);
    expect(found.outcome).toBe("crossings");
    expect(found.crossings.map(({ value, direction }) => [Number(value).toFixed(9), direction])).toEqual([
      ["1.000000000", "paysBelow"],
    ]);
    expect(breakEven(model, { ...REGION, effect: "lifeYears", vary: "lamivudine" }).outcome).toBe("always");
    for (const [language, text] of [
      ["en", "lifeYears: what the comparator has more of, in its own unit"],
      ["da", "lifeYears: det, sammenligningen har mere af, i sin egen enhed"],
    ] as const)
      expect(
        renderText(
          breakEvenReport(model, breakEvens(model, { ...REGION, effect: "lifeYears", vary: ["effect"] }), {
            language,
          }),
          { language },
        ),
      ).toContain(text);
  });

  it("decides which end of a range is better", async () => {
    const model = await hiv();
    const years = cases(model, { ...REGION, effect: "lifeYears" });
    const money = cases(model, REGION);
    const end = ({ cases: found }: typeof years, id: string) =>
      found.find((each) => each.id === id)?.values.effect;
    // Fewer who get worse is better for life years, and dearer.
    expect([end(years, "best"), end(years, "worst")]).toEqual(["0.365", "0.71"]);
    expect([end(money, "best"), end(money, "worst")]).toEqual(["0.71", "0.365"]);
    const [bar] = tornado(model, { ...REGION, effect: "lifeYears" }).bars;
    expect(bar?.varied.parameter).toBe("effect");
  });

  it("stands in rows, and is told in the answer what was asked", async () => {
    const model = await hiv();
    const { rows, effect } = sensitivity(model, {
      ...REGION,
      vary: { parameter: "effect", values: ["0.5", "0.7"] },
      effect: "lifeYears",
    });
    expect(effect).toBe("lifeYears");
    const years = ["0.5", "0.7"].map((value) => moreAt(model, { effect: new Decimal(value) }).years);
    expect(rows.map(({ netCost }) => Number(netCost))).toEqual(
      years.map((each) => expect.closeTo(-each.toNumber(), 10)),
    );
  });

  it("refuses names and numbers that are none", async () => {
    const model = await hiv();
    const problemOf = (question: object) => {
      try {
        breakEven(model, { ...REGION, vary: "effect", ...question });
      } catch (error) {
        if (error instanceof ProblemError) return error.problems[0];
      }
      throw new Error("nothing is wrong");
    };
    expect(problemOf({ effect: "lifeYear" })).toMatchObject({
      code: "unknown-reference",
      nearest: "lifeYears",
    });
    expect(problemOf({ worth: { years: "1" } })?.code).toBe("unknown-reference");
    expect(problemOf({ worth: { lifeYears: "20k" } })).toMatchObject({
      code: "expected-number",
      path: ["worth", "lifeYears"],
    });
  });
});
