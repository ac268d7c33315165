import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal";
import {
  applyHazardRatio,
  applyOddsRatio,
  applyRelativeRisk,
  floatHazardRatio,
  floatOddsRatio,
  floatRateToProbability,
  floatRelativeRisk,
  rateToProbability,
} from "../../src/probability/index";

/** From 1e-12 to almost 1, as many small as large. */
const anyP = fc
  .tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 0, max: 6 }))
  .map(([some, shift]) => some / 10 ** (6 + shift));
const anyRatio = fc.integer({ min: 1, max: 5000 }).map((some) => some / 1000);

const near = (found: number, wanted: Decimal): void =>
  expect(new Decimal(found).div(wanted).minus(1).abs().toNumber()).toBeLessThanOrEqual(1e-15);

describe("effects in float64", () => {
  it("are those in decimals, also of a small probability", () => {
    const property = fc.property(anyP, anyRatio, (p, ratio) => {
      near(floatHazardRatio(p, ratio), applyHazardRatio(p, ratio));
      near(floatOddsRatio(p, ratio), applyOddsRatio(p, ratio));
      near(floatRateToProbability(p * 5, ratio), rateToProbability(p * 5, ratio));
      if (p * ratio < 0.999) near(floatRelativeRisk(p, ratio), applyRelativeRisk(p, ratio));
    });
    fc.assert(property, { numRuns: 2000 });
  });
});
