import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  decisionDraws,
  type Estimate,
  evpi,
  evppi,
  evsi,
  netBenefitOfSampling,
  populationValue,
  simulate,
} from "../../../src/entries/simulate";
import { chanceAt } from "../../../src/probability/chanceAt";
import { normalQuantile } from "../../../src/probability/distribution/quantiles";
import { isProblemError, type Problem } from "../../../src/problems/index";
import { uncertain } from "../simulate/uncertain";
import { normals, positivePart } from "./normals";

const problemsOf = (ask: () => unknown): readonly Problem[] => {
  try {
    ask();
  } catch (error) {
    if (isProblemError(error)) return error.problems;
    throw error;
  }
  return [];
};

const isNear = ({ value, error }: Estimate, expected: number): void => {
  expect(error).toBeGreaterThan(0);
  expect(error).toBeLessThan(0.03);
  expect(Math.abs(value - expected) / error).toBeLessThan(3.5);
};

describe("the value of information of two normal numbers", () => {
  const { netBenefits, both, p1, p2 } = normals(10_000, 46);
  const means = p2.map(([value]) => value as number);

  test("is the published: all .479811, p1 .083315, p2 .395593", () => {
    // E max(0, X) = μ Φ(μ/s) + s φ(μ/s), less the 1 that is there without knowing anything.
    expect([Math.sqrt(5), 1, 2].map((sd) => (positivePart(1, sd) - 1).toFixed(6))).toEqual([
      "0.479811",
      "0.083315",
      "0.395593",
    ]);
    isNear(evpi(netBenefits), 0.479811);
    isNear(evppi(netBenefits, p1), 0.083315);
    isNear(evppi(netBenefits, p2), 0.395593);
    // Who knows both knows everything.
    expect(evppi(netBenefits, both).value).toBeCloseTo(evpi(netBenefits).value, 3);
  });

  test("of a trial of p2 with sd 5 is the published .248915 of ten, nothing of nobody, and all of p2 in the limit", () => {
    const study = (citizens: number) => evsi(netBenefits, { means, sd: 5, citizens }, { seed: 7 });
    isNear(study(10), 0.248915);
    expect(study(0)).toEqual({ value: 0, error: 0 });
    expect(study(100_000_000).value).toBeCloseTo(evppi(netBenefits, p2).value, 3);
    isNear(study(1000), positivePart(1, Math.sqrt(16 / (4 + 25 / 1000))) - 1);
  });

  test("has errors that hold what is true about as often as they should", () => {
    const seeds = Array.from({ length: 40 }, (_, index) => index + 1);
    const scores = seeds.map((seed) => {
      const draws = normals(1000, seed);
      const found = evppi(draws.netBenefits, draws.p2);
      return (found.value - 0.395593) / found.error;
    });
    const spread = Math.sqrt(scores.reduce((sum, score) => sum + score * score, 0) / scores.length);
    expect(spread).toBeGreaterThan(0.65);
    expect(spread).toBeLessThan(1.45);
  });
});

describe("the value of knowing a parameter", () => {
  test("that bends the answer is what nested draws give", () => {
    const [bent, other] = [chanceAt(3, "bent"), chanceAt(3, "other")];
    const at = (x: number, y: number) => [0, Math.sin(3 * x) + x * x * y - 0.4, y - 0.5 * x];
    const draws = Array.from({ length: 8000 }, (_, index) => [
      2 * bent(index),
      normalQuantile(other(index)),
    ]) as readonly (readonly [number, number])[];
    const found = evppi(
      draws.map(([x, y]) => at(x, y)),
      draws.map(([x]) => [x]),
    );
    // Outer values at the middles of 2,000 stretches; of each the mean over the other, which is 0, is known exactly.
    const outer = Array.from({ length: 2000 }, (_, index) => (2 * (index + 0.5)) / 2000);
    const inner = outer.map((x) => at(x, 0));
    const mean = (of: readonly number[]): number => of.reduce((sum, value) => sum + value / of.length, 0);
    const chosen = mean(inner.map((row) => Math.max(...row)));
    const always = Math.max(...[0, 1, 2].map((arm) => mean(inner.map((row) => row[arm] as number))));
    expect(Math.abs(found.value - (chosen - always))).toBeLessThan(4 * found.error + 0.002);
  });

  test("is that of nested Monte Carlo where the inner mean is drawn as well", () => {
    const [outer, inner, third] = ["outer", "inner", "third"].map((name) => chanceAt(5, name)) as [
      (index: number) => number,
      (index: number) => number,
      (index: number) => number,
    ];
    const benefit = (a: number, b: number): number => a * b - 0.6 * b * b + 0.1;
    const draws = Array.from({ length: 6000 }, (_, index) => [2 * outer(index), 1 + inner(index)] as const);
    const found = evppi(
      draws.map(([a, b]) => [0, benefit(a, b)]),
      draws.map(([a]) => [a]),
    );
    const means = Array.from({ length: 400 }, (_, index) => {
      const a = (2 * (index + 0.5)) / 400;
      let sum = 0;
      for (let at = 0; at < 400; at++) sum += benefit(a, 1 + third(index * 400 + at)) / 400;
      return sum;
    });
    const mean = (of: readonly number[]): number => of.reduce((sum, value) => sum + value / of.length, 0);
    const nested = mean(means.map((value) => Math.max(0, value))) - Math.max(0, mean(means));
    expect(Math.abs(found.value - nested)).toBeLessThan(4 * found.error + 0.003);
  });

  test("of one that takes two values, one that never moves, and one that has nothing to do with it", () => {
    const chance = chanceAt(9, "x");
    const values = Array.from({ length: 400 }, (_, index) => (chance(index) < 0.5 ? -1 : 2));
    const netBenefits = values.map((value) => [0, value]);
    expect(
      evppi(
        netBenefits,
        values.map((value) => [value]),
      ).value,
    ).toBeCloseTo(evpi(netBenefits).value, 10);
    expect(
      evppi(
        netBenefits,
        values.map(() => [3]),
      ),
    ).toEqual({ value: 0, error: 0 });
    const beside = chanceAt(9, "y");
    const none = evppi(
      netBenefits,
      values.map((_, index) => [beside(index)]),
    );
    expect(none.value).toBeLessThan(0.05);
  });

  test("is never more than that of everything, and all of it never below nothing", () => {
    const row = fc.tuple(
      fc.double({ min: -5, max: 5, noNaN: true }),
      fc.double({ min: -5, max: 5, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 120, maxLength: 160 }), (rows) => {
        const netBenefits = rows.map(([a, b]) => [0, a + b]);
        const all = evpi(netBenefits);
        expect(all.value).toBeGreaterThanOrEqual(0);
        expect(
          evppi(
            netBenefits,
            rows.map(([a]) => [a]),
          ).value,
        ).toBeLessThanOrEqual(all.value + 0.2);
      }),
      { numRuns: 30 },
    );
  });

  test("needs as many draws as a curve takes, rows that are alike, and two strategies", () => {
    const few = Array.from({ length: 12 }, (_, index) => [index]);
    const two = few.map(([value]) => [0, value as number]);
    const codes = [
      () => evppi(two, few),
      () => evppi(two.slice(1), few),
      () => evpi([[0, 1], [0]]),
      () => evpi([[1], [2]]),
      () => evsi(two, { shares: [few.map(() => 2)], citizens: [5] }),
      () => evsi(two, { shares: [few.map(() => 0.2)], citizens: [5, 6] }),
      () => evsi(two, { means: [1, 2], sd: 1, citizens: 5 }),
    ].map((ask) => problemsOf(ask)[0]?.code);
    expect(codes).toEqual([
      "too-few-draws",
      "draws-unlike",
      "draws-unlike",
      "nothing-to-compare",
      "value-out-of-bounds",
      "draws-unlike",
      "draws-unlike",
    ]);
  });
});

describe("a trial that counts citizens of two arms", () => {
  const [treated, controls] = [chanceAt(4, "treated"), chanceAt(4, "controls")];
  const shares = Array.from({ length: 4000 }, (_, index) => [
    0.1 + 0.2 * treated(index),
    0.1 + 0.1 * controls(index),
  ]) as readonly (readonly [number, number])[];
  const netBenefits = shares.map(([p, q]) => [0, 100_000 * (p - q) - 6000]);
  const both = [shares.map(([p]) => p), shares.map(([, q]) => q)];
  const of = (citizens: readonly number[]): Estimate => evsi(netBenefits, { shares: both, citizens });

  test("is worth more the larger it is, and at last what it is worth to know both shares", () => {
    const found = [0, 50, 500, 50_000].map((each) => of([each, each]).value);
    expect(found[0]).toBe(0);
    expect(found[1]).toBeLessThan(found[2] as number);
    expect(found[2]).toBeLessThan((found[3] as number) * 1.01);
    const known = evppi(netBenefits, shares);
    expect(Math.abs((found[3] as number) - known.value)).toBeLessThan(3 * known.error);
  });
});

describe("what is worth something to all that a decision stands for", () => {
  test("is discounted continuously, from when it can be used; without a rate it is the limit", () => {
    const stands = { citizensPerYear: 100, years: 5 };
    // voi::pop_voi: value · pop / dis · (1 − e^(−dis · time)).
    expect(populationValue(10, { ...stands, rate: 0.035 })).toBeCloseTo(
      (1000 / 0.035) * (1 - Math.exp(-0.175)),
      8,
    );
    expect(populationValue(10, { ...stands, rate: 1e-9 })).toBeCloseTo(populationValue(10, stands), 3);
    expect(populationValue(10, { ...stands, delay: 5 })).toBe(0);
    expect(
      netBenefitOfSampling(10, { ...stands, delay: 1 }, { setup: 500, perCitizen: 2, citizens: 100 }),
    ).toBe(3300);
    expect(problemsOf(() => populationValue(1, { ...stands, years: -1 }))[0]?.path).toEqual(["years"]);
  });
});

describe("draws of a scenario's decision", () => {
  test("refuse a fixed target by name, with its line", async () => {
    const model = await uncertain();
    const [first, ...others] = problemsOf(() =>
      decisionDraws(model, { perspective: "municipality", draws: 5 }),
    );
    expect([first?.code, first?.found, others]).toEqual(["fixed-target", expect.any(String), []]);
    expect(first?.path[0]).toBe("parameters");
  });

  test("are those of simulate with the same seed", async () => {
    const model = await uncertain([/evidence: target/u, "evidence: expert"]);
    const asked = { perspective: "municipality", draws: 12, seed: 46 } as const;
    const found = decisionDraws(model, asked);
    const simulated = simulate(model, asked);
    found.strategies.forEach((id, arm) => {
      const cost = simulated.arms
        .find((one) => one.id === id)
        ?.netCosts.find((one) => one.perspective === "municipality" && one.stage === "afterTax");
      const mean = found.netBenefits.reduce((sum, row) => sum + (row[arm] as number) / 12, 0);
      expect(mean).toBeCloseTo(-(cost?.mean ?? Number.NaN), 4);
    });
    expect(found.parameters).toEqual(simulated.drawn.map(({ id }) => id));
    expect(found.values.map((row) => row.length)).toEqual(found.values.map(() => found.parameters.length));
  });
});
