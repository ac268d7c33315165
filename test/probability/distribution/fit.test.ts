import fc from "fast-check";
import { expect, test } from "vitest";
import type { Distribution } from "../../../src/probability/distribution/distribution";
import { byInterval, byMoments, FITTED, meansOf, mostSd } from "../../../src/probability/distribution/fit";
import { betaLaw, gammaLaw, lognormalLaw, normalLaw } from "../../../src/probability/distribution/quantiles";
import { readDistribution } from "../../../src/probability/distribution/readDistribution";

const below = (of: Distribution, value: number): number => {
  if (of.family === "beta") return betaLaw(Number(of.alpha), Number(of.beta)).below(value);
  if (of.family === "gamma") return gammaLaw(Number(of.shape), Number(of.scale)).below(value);
  if (of.family === "lognormal") return lognormalLaw(Number(of.logMean), Number(of.logSd)).below(value);
  if (of.family === "normal") return normalLaw(Number(of.mean), Number(of.sd)).below(value);
  throw new Error(of.family);
};

test("a mean and a standard deviation are met", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FITTED),
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 1, max: 90 }),
      (family, percent, part) => {
        const mean = percent / 100;
        const sd = (Math.min(mostSd(family, mean), mean) * part) / 100;
        const found = readDistribution(byMoments(family, mean, sd));
        expect(found.mean / mean).toBeCloseTo(1, 9);
        expect(found.sd / sd).toBeCloseTo(1, 7);
      },
    ),
  );
});

test("a mean and an interval are met", () => {
  let met = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...FITTED),
      fc.integer({ min: 5, max: 90 }),
      fc.integer({ min: 20, max: 60 }),
      fc.integer({ min: 20, max: 60 }),
      fc.constantFrom(0.8, 0.9, 0.95),
      (family, percent, down, up, share) => {
        const mean = percent / 100;
        const low = mean - (mean * down) / 100;
        const high = mean + ((family === "beta" ? 1 - mean : mean) * up) / 100;
        const found = byInterval(family, mean, { share, low, high });
        if (found === undefined) return;
        met++;
        expect(readDistribution(found).mean / mean).toBeCloseTo(1, 9);
        expect(below(found, high) - below(found, low)).toBeCloseTo(share, 7);
      },
    ),
    { numRuns: 60 },
  );
  expect(met).toBeGreaterThan(40);
});

test("a normal distribution of which 95 % lie within 1.96 standard deviations", () => {
  const found = byInterval("normal", 100, { share: 0.95, low: 100 - 19.59963985, high: 100 + 19.59963985 });
  expect(found?.family === "normal" && Number(found.sd)).toBeCloseTo(10, 6);
});

test("an interval without the mean, or a share that no width has, is met by none", () => {
  expect(meansOf("beta")).toEqual([0, 1]);
  // However wide, a share stays between 0 and 1: half of it is within 0.1 % and 99.9 % unless all lies at the ends.
  expect(byInterval("beta", 0.5, { share: 1e-9, low: 0.000001, high: 0.999999 })).toBeUndefined();
});
