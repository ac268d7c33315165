import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Distribution } from "../../../src/probability/distribution/distribution";
import { readDistribution } from "../../../src/probability/distribution/readDistribution";

/** Lanczos' approximation of the logarithm of the gamma function (Numerical Recipes, 2nd ed., § 6.1). */
const logGamma = (x: number): number => {
  const parts = [
    76.18009172947146, -86.50532032941678, 24.01409824083091, -1.231739572450155, 0.1208650973866179e-2,
    -0.5395239384953e-5,
  ];
  const base = x + 5.5 - (x + 0.5) * Math.log(x + 5.5);
  const series = parts.reduce((sum, part, index) => sum + part / (x + 1 + index), 1.000000000190015);
  return -base + Math.log((Math.sqrt(2 * Math.PI) * series) / x);
};

const betaDensity = (a: number, b: number) => (x: number) =>
  Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + (a - 1) * Math.log(x) + (b - 1) * Math.log(1 - x));
const normalDensity = (mean: number, sd: number) => (x: number) =>
  Math.exp(-(((x - mean) / sd) ** 2) / 2) / (sd * Math.sqrt(2 * Math.PI));

/** Simpson's rule in so many steps. */
const integral = (of: (x: number) => number, from: number, until: number, steps = 20_000): number => {
  const step = (until - from) / steps;
  let sum = of(from) + of(until);
  for (let index = 1; index < steps; index++) sum += of(from + index * step) * (index % 2 === 0 ? 2 : 4);
  return (sum * step) / 3;
};

interface Known {
  readonly of: Distribution;
  /** Not normed, and where almost all of it lies. */
  readonly density: (x: number) => number;
  readonly from: number;
  readonly until: number;
}

const KNOWN: readonly Known[] = [
  { of: { family: "beta", alpha: "2", beta: "8" }, density: betaDensity(2, 8), from: 0, until: 1 },
  { of: { family: "beta", alpha: "17", beta: "83" }, density: betaDensity(17, 83), from: 0, until: 1 },
  {
    of: { family: "gamma", shape: "4", scale: "250" },
    density: (x) => Math.exp(3 * Math.log(x / 250) - x / 250 - logGamma(4)) / 250,
    from: 0,
    until: 15_000,
  },
  {
    of: { family: "lognormal", logMean: "1", logSd: "0.5" },
    density: (x) => (x <= 0 ? 0 : normalDensity(1, 0.5)(Math.log(x)) / x),
    from: 0,
    until: 100,
  },
  { of: { family: "normal", mean: "10", sd: "3" }, density: normalDensity(10, 3), from: -20, until: 40 },
  {
    of: { family: "normal", mean: "0.2", sd: "0.3", low: "0", high: "1" },
    density: normalDensity(0.2, 0.3),
    from: 0,
    until: 1,
  },
  {
    of: { family: "normal", mean: "0", sd: "1", low: "3" },
    density: normalDensity(0, 1),
    from: 3,
    until: 12,
  },
  {
    of: { family: "normal", mean: "0", sd: "1", high: "-2" },
    density: normalDensity(0, 1),
    from: -12,
    until: -2,
  },
  {
    of: { family: "triangular", low: "2", mode: "3", high: "7" },
    density: (x) => (x < 3 ? x - 2 : (7 - x) / 4),
    from: 2,
    until: 7,
  },
  {
    of: { family: "pert", low: "32721", mode: "60000", high: "85844" },
    density: (x) => {
      const part = (x - 32721) / 53123;
      const rise = (4 * (60000 - 32721)) / 53123;
      return part ** rise * (1 - part) ** (4 - rise);
    },
    from: 32721,
    until: 85844,
  },
  { of: { family: "uniform", low: "-1", high: "3" }, density: () => 1, from: -1, until: 3 },
];

describe("each family, against its density added up", () => {
  test.each(KNOWN.map((known) => [JSON.stringify(known.of), known] as const))("%s", (_, known) => {
    const { of, from, until } = known;
    const density = (x: number): number => {
      const found = known.density(x);
      return Number.isFinite(found) ? found : 0;
    };
    const { mean, sd, quantile } = readDistribution(of);
    const whole = integral(density, from, until);
    const expected = integral((x) => x * density(x), from, until) / whole;
    const spread = Math.sqrt(integral((x) => (x - expected) ** 2 * density(x), from, until) / whole);
    expect(mean / expected).toBeCloseTo(1, 6);
    expect(sd / spread).toBeCloseTo(1, 6);
    for (const chance of [0.001, 0.05, 0.2, 0.5, 0.8, 0.95, 0.999])
      expect(integral(density, from, quantile(chance)) / whole).toBeCloseTo(chance, 6);
  });
});

test("quantiles that are printed elsewhere", () => {
  const at = (of: Distribution, chance: number) => readDistribution(of).quantile(chance);
  // Tables of the standard normal distribution.
  expect(at({ family: "normal", mean: "0", sd: "1" }, 0.975)).toBeCloseTo(1.959963985, 9);
  // qbeta(0.8, 2, 1) is the root of 0.8; qgamma(0.8, 2) in stdlib's own documentation is ~2.994.
  expect(at({ family: "beta", alpha: "2", beta: "1" }, 0.8)).toBeCloseTo(Math.sqrt(0.8), 12);
  expect(at({ family: "gamma", shape: "2", scale: "1" }, 0.8)).toBeCloseTo(2.994, 3);
  // One degree of freedom and a scale of 2 is chi-squared: 3.841 at 95 %.
  expect(at({ family: "gamma", shape: "0.5", scale: "2" }, 0.95)).toBeCloseTo(3.841459, 5);
  // Clopper and Pearson's upper end for 17 of 100 is a quantile of Beta(18, 83).
  expect(at({ family: "beta", alpha: "18", beta: "83" }, 0.975)).toBeCloseTo(0.2581754106, 9);
  // PERT: (low + 4 mode + high) / 6.
  expect(readDistribution({ family: "pert", low: "1", mode: "2", high: "6" }).mean).toBeCloseTo(2.5, 12);
});

test("a list of values comes as often as it says", () => {
  const { mean, sd, quantile } = readDistribution({
    family: "discrete",
    values: ["10", "20", "40"],
    weights: ["1", "2", "1"],
  });
  expect(mean).toBeCloseTo(22.5, 12);
  expect(sd).toBeCloseTo(Math.sqrt((12.5 ** 2 + 2 * 2.5 ** 2 + 17.5 ** 2) / 4), 12);
  expect([0.01, 0.25, 0.26, 0.75, 0.76, 0.99].map(quantile)).toEqual([10, 10, 20, 20, 40, 40]);
});

test("a quantile never falls as its chance rises, and stays within what is possible", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...KNOWN),
      fc.integer({ min: 1, max: 999_999 }),
      fc.integer({ min: 1, max: 999_999 }),
      ({ of }, one, other) => {
        const { quantile } = readDistribution(of);
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((each) => quantile(each / 1e6));
        expect(low).toBeLessThanOrEqual(high as number);
        if ("low" in of && of.low !== undefined) expect(low).toBeGreaterThanOrEqual(Number(of.low));
        if ("high" in of && of.high !== undefined) expect(high).toBeLessThanOrEqual(Number(of.high));
      },
    ),
  );
});
