import { describe, expect, test } from "vitest";
import type { DrawnParameter } from "../../../src/analysis/simulate/drawn";
import { driversOf } from "../../../src/analysis/simulate/drivers";
import { simulate } from "../../../src/analysis/simulate/simulate";
import type { Parameter } from "../../../src/model/index";
import { chanceAt } from "../../../src/probability/chanceAt";
import type { Distribution } from "../../../src/probability/distribution/distribution";
import { readDistribution } from "../../../src/probability/distribution/readDistribution";
import { uncertain } from "./uncertain";

const SEED = 46;

const drawn = (id: string, distribution: Distribution): DrawnParameter => ({
  parameter: { id, label: { da: id, en: id }, evidence: "expert" } as Parameter,
  distribution,
  spread: readDistribution(distribution),
  factor: 1,
});

const answersOf = (
  parameters: readonly DrawnParameter[],
  draws: number,
  answer: (...values: readonly number[]) => number,
): Float64Array => {
  const chances = parameters.map(({ parameter }) => chanceAt(SEED, parameter.id));
  return Float64Array.from({ length: draws }, (_, index) =>
    answer(...parameters.map(({ spread }, at) => spread.quantile(chances[at]?.(index) ?? 0.5))),
  );
};

describe("what an answer moves with", () => {
  test("is each part of the variance of a sum, whatever its parts are drawn from", () => {
    const parameters = [
      drawn("small", { family: "normal", mean: "5", sd: "3" }),
      drawn("large", { family: "gamma", shape: "4", scale: "2" }),
      drawn("two", { family: "discrete", values: ["0", "6"], weights: ["1", "1"] }),
      drawn("none", { family: "uniform", low: "0", high: "1" }),
    ];
    // Variances of 9, 16 and 9.
    const answers = answersOf(parameters, 5000, (a = 0, b = 0, c = 0) => a + b - c);
    const found = driversOf(parameters, answers, SEED) ?? [];
    expect(found[0]?.id).toBe("large");
    const expected = { small: 9 / 34, large: 16 / 34, two: 9 / 34, none: 0 };
    for (const { id, share, error } of found) {
      expect(error).toBeLessThan(0.02);
      expect(Math.abs(share - expected[id as keyof typeof expected])).toBeLessThan(
        Math.max(0.01, 3.5 * error),
      );
    }
  });

  test("is the published .3139, .4424 and 0 of Ishigami's function, which bends and mixes", () => {
    const pi = String(Math.PI);
    const parameters = ["x1", "x2", "x3"].map((id) =>
      drawn(id, { family: "uniform", low: `-${pi}`, high: pi }),
    );
    const answers = answersOf(
      parameters,
      10_000,
      (a = 0, b = 0, c = 0) => Math.sin(a) + 7 * Math.sin(b) ** 2 + 0.1 * c ** 4 * Math.sin(a),
    );
    const found = Object.fromEntries(
      (driversOf(parameters, answers, SEED) ?? []).map(({ id, share }) => [id, share]),
    );
    const expected = { x1: 0.3139, x2: 0.4424, x3: 0 };
    for (const [id, share] of Object.entries(expected))
      expect(Math.abs((found[id] ?? Number.NaN) - share)).toBeLessThan(0.02);
  });

  test("cannot be told of fewer than a hundred draws, nor of what never moves", () => {
    const parameters = [drawn("x", { family: "uniform", low: "0", high: "1" })];
    expect(
      driversOf(
        parameters,
        new Float64Array(99).map((_, index) => index),
        SEED,
      ),
    ).toBeUndefined();
    expect(driversOf(parameters, new Float64Array(200), SEED)).toBeUndefined();
    expect(
      driversOf(
        [],
        new Float64Array(200).map((_, index) => index),
        SEED,
      ),
    ).toBeUndefined();
  });

  test("stands in a simulation, the most first, and its shares come to no more than 1", async () => {
    const { drivers = [], drawn: parameters } = simulate(await uncertain(), { draws: 120, seed: SEED });
    expect(drivers.map(({ id }) => id).sort()).toEqual(parameters.map(({ id }) => id).sort());
    const shares = drivers.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThan(1.2);
  });
});
