import { describe, expect, test } from "vitest";
import type { Model } from "../../src/model/index";
import { readDistribution } from "../../src/probability/distribution/readDistribution";
import { compiledModel } from "../../src/program/compiled/compiledModel";
import { readModel } from "../../src/program/compiled/readModel";
import { parseYaml } from "../../src/scenario/yaml/index";

const scenario = (parameters: string, rest = ""): string => `title: Budget
${rest.includes("numbers") ? "numbers: danish\n" : ""}prices:
  currency: DKK
  level: 2022
  index: { id: P, kind: prices, vintage: 2024-08, base: 2015 = 100, source: x, values: { 2021: 100, 2022: 110 } }
horizon: { from: 2022-07-01, until: 2025-07-01 }
parameters:
  placePrice: { value: 112_000, unit: DKK/place-year, evidence: computed, source: Table 2 }
${parameters}
accounts:
  activation: { label: Activation, controlArea: Service, direction: expense }
strategies:
  intensive:
    capacity:
      citizens: { places: 100 }
    flows:
      places: { from: municipality, to: economy, account: activation, per: place-year, of: citizens, amount: placePrice }
${rest.includes("own") ? "    parameters: { placePrice: 90_000 }\n" : ""}`;

const read = async (text: string): Promise<Model> => {
  const outcome = await parseYaml(text, { file: "x.yaml" });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value as Model;
};

const drawnFrom = async (distribution: string, value = "20%", rest = 'unit: "1"', style = "") =>
  (
    await read(
      scenario(
        `  p: { value: ${value}, ${rest}, evidence: assumption, note: x, distribution: ${distribution} }`,
        style,
      ),
    )
  ).parameters.p?.distribution;

describe("a distribution is read", () => {
  test.each([
    ["17 of 100", { family: "beta", alpha: "17", beta: "83" }],
    ["17 af 100", { family: "beta", alpha: "17", beta: "83" }],
    ["{ family: beta, counts: 40 of 1_000 }", { family: "beta", alpha: "40", beta: "960" }],
    ["{ family: beta, alpha: 2, beta: 8 }", { family: "beta", alpha: "2", beta: "8" }],
    ["{ family: gamma, shape: 4, scale: 0.05 }", { family: "gamma", shape: "4", scale: "0.05" }],
    ["{ family: lognormal, logMean: -2, logSd: 0.3 }", { family: "lognormal", logMean: "-2", logSd: "0.3" }],
    [
      "{ family: normal, sd: 5%, low: 0, high: 1 }",
      { family: "normal", mean: "0.2", sd: "0.05", low: "0", high: "1" },
    ],
    ["{ family: normal, mean: 25%, sd: 5% }", { family: "normal", mean: "0.25", sd: "0.05" }],
    [
      "{ family: triangular, low: 10%, high: 40% }",
      { family: "triangular", low: "0.1", mode: "0.2", high: "0.4" },
    ],
    [
      "{ family: pert, low: 0, mode: 15%, high: 40% }",
      { family: "pert", low: "0", mode: "0.15", high: "0.4" },
    ],
    ["{ family: uniform, low: 0, high: 0.5 }", { family: "uniform", low: "0", high: "0.5" }],
    [
      "{ family: discrete, values: [10%, 20%] }",
      { family: "discrete", values: ["0.1", "0.2"], weights: ["1", "1"] },
    ],
    [
      "{ family: discrete, values: [0, 1], weights: [3, 1] }",
      { family: "discrete", values: ["0", "1"], weights: ["3", "1"] },
    ],
  ])("%s", async (written, expected) => {
    expect(await drawnFrom(written)).toEqual(expected);
  });

  test("in words over the parameter's own range", async () => {
    const inRange = 'unit: "1", range: [5%, 45%]';
    for (const family of ["pert", "triangular"])
      expect(await drawnFrom(family, "20%", inRange)).toEqual({
        family,
        low: "0.05",
        mode: "0.2",
        high: "0.45",
      });
    expect(await drawnFrom("uniform", "20%", inRange)).toEqual({
      family: "uniform",
      low: "0.05",
      high: "0.45",
    });
    expect(await drawnFrom("{ family: pert, high: 60% }", "20%", inRange)).toEqual({
      ...{ family: "pert", low: "0.05", mode: "0.2", high: "0.6" },
    });
  });

  test.each([
    ["80% between 2% and 15%", "7%", 'unit: "1"', "", [0.02, 0.15, 0.8], 0.07],
    ["80 pct. mellem 2 pct. og 15 pct.", "7%", 'unit: "1"', "", [0.02, 0.15, 0.8], 0.07],
    [
      "{ family: gamma, interval: 95% between 400 and 2_000 }",
      "1000",
      "unit: DKK",
      "",
      [400, 2000, 0.95],
      1000,
    ],
    [
      "{ family: lognormal, interval: 90% between 0.6 and 0.9 }",
      "0.75",
      'unit: "1"',
      "",
      [0.6, 0.9, 0.9],
      0.75,
    ],
    ["{ family: normal, mean: 5, interval: 50% between -3 and 13 }", "4", "unit: DKK", "", [-3, 13, 0.5], 5],
    [
      "{ family: gamma, interval: '95% mellem 1.400 og 2.600,50' }",
      "'2.000,25'",
      "unit: DKK",
      "numbers",
      [1400, 2600.5, 0.95],
      2000.25,
    ],
  ] as const)("by its mean and %s", async (written, value, rest, style, [low, high, share], mean) => {
    const distribution = await drawnFrom(written, value, rest, style);
    if (distribution === undefined) throw new Error("none");
    const spread = readDistribution(distribution);
    expect(spread.mean / mean).toBeCloseTo(1, 9);
    // The chance of being within it, by counting quantiles.
    const steps = 4000;
    let inside = 0;
    for (let step = 0; step < steps; step++) {
      const at = spread.quantile((step + 0.5) / steps);
      if (at >= low && at <= high) inside++;
    }
    expect(inside / steps).toBeCloseTo(share, 2);
  });

  test("in the prices its value is written in", async () => {
    const { parameters } = await read(
      scenario(
        "  p: { value: 1000, unit: DKK, level: 2021, evidence: expert, source: x, range: [900, 1200], distribution: pert }",
      ),
    );
    expect(parameters.p?.distribution).toEqual({ family: "pert", low: "900", mode: "1000", high: "1200" });
    expect(parameters.p?.range).toEqual(["990", "1320"]);
  });

  test("and is no other model where there is none, and another where there is", async () => {
    const plain = await read(scenario('  p: { value: 20%, unit: "1", evidence: assumption, note: x }'));
    const drawn = await read(
      scenario('  p: { value: 20%, unit: "1", evidence: assumption, note: x, distribution: 20 of 100 }'),
    );
    expect(plain.parameters.p).not.toHaveProperty("distribution");
    expect(drawn.fingerprint).not.toBe(plain.fingerprint);
  });

  test("a strategy's own value stands", async () => {
    const { parameters } = await read(
      scenario('  p: { value: 20%, unit: "1", evidence: assumption, note: x }', "own").replace(
        "source: Table 2 }",
        "source: Table 2, distribution: { family: gamma, sd: 9000 } }",
      ),
    );
    expect(parameters.placePrice?.distribution).toMatchObject({ family: "gamma" });
    expect(parameters["intensive.placePrice"]).not.toHaveProperty("distribution");
  });

  test("and outlives being compiled", async () => {
    const model = await read(
      scenario(
        '  p: { value: 20%, unit: "1", evidence: assumption, note: x, distribution: { family: normal, sd: 5%, low: 0 } }',
      ).replace("horizon:", "uncertainty: { ranges: pert }\nhorizon:"),
    );
    const again = readModel(JSON.parse(JSON.stringify(compiledModel(model))));
    expect(again).toEqual({ ok: true, value: model });
  });
});
