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

/** A double and the same in decimals, digit for digit, so that no difference is one of what is asked. */
interface Both {
  readonly float: number;
  readonly exact: Decimal;
}

const partOf = (some: number, power: number): Both => ({
  float: some / 2 ** power,
  exact: new Decimal(some).div(new Decimal(2).pow(power)),
});

/** From 1e-12 to almost 1, as many small as large. */
const anyP = fc
  .tuple(fc.integer({ min: 1, max: 2 ** 20 - 1 }), fc.integer({ min: 0, max: 20 }))
  .map(([some, shift]) => partOf(some, 20 + shift));
const anyRatio = fc.integer({ min: 1, max: 5000 }).map((some) => partOf(some, 10));

const near = (found: number, wanted: Decimal): void =>
  expect(new Decimal(found).div(wanted).minus(1).abs().toNumber()).toBeLessThanOrEqual(1e-15);

describe("effects in float64", () => {
  it("are those in decimals, also of a small probability", () => {
    const property = fc.property(anyP, anyRatio, (p, ratio) => {
      near(floatHazardRatio(p.float, ratio.float), applyHazardRatio(p.exact, ratio.exact));
      near(floatOddsRatio(p.float, ratio.float), applyOddsRatio(p.exact, ratio.exact));
      near(floatRateToProbability(ratio.float, p.float), rateToProbability(ratio.exact, p.exact));
      if (p.float * ratio.float <= 1)
        near(floatRelativeRisk(p.float, ratio.float), applyRelativeRisk(p.exact, ratio.exact));
    });
    fc.assert(property, { numRuns: 2000 });
  });
});
