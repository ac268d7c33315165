import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { icer, type Quadrant } from "../../../src/analysis/ratios/index";
import { Decimal, exactText } from "../../../src/decimal";
import { problemOf } from "../../calendar/problemOf";

const OPPOSITE: Readonly<Record<Quadrant, Quadrant>> = {
  northEast: "southWest",
  southWest: "northEast",
  northWest: "southEast",
  southEast: "northWest",
  origin: "origin",
};
const anyAmount = fc
  .oneof(fc.integer({ min: -3, max: 3 }), fc.integer())
  .map((hundredths) => new Decimal(hundredths).div(100).toFixed());
const anyPlace = fc.record({ cost: anyAmount, effect: anyAmount });

describe("icer", () => {
  it("turns round with its two strategies and keeps its ratio", () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, (a, b) => {
        const [there, back] = [icer(a, b), icer(b, a)];
        expect(back.quadrant).toBe(OPPOSITE[there.quadrant]);
        expect(back.ratio).toBe(there.ratio);
        expect(new Decimal(there.cost).plus(back.cost).isZero()).toBe(true);
        expect(new Decimal(there.effect).plus(back.effect).isZero()).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it("has a ratio exactly where both differences have the same sign", () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, (a, b) => {
        const { ratio, ...difference } = icer(a, b);
        const [cost, effect] = [new Decimal(a.cost).minus(b.cost), new Decimal(a.effect).minus(b.effect)];
        expect(difference).toMatchObject({ cost: exactText(cost), effect: exactText(effect) });
        expect(ratio).toBe(cost.times(effect).gt(0) ? exactText(cost.div(effect)) : undefined);
      }),
      { numRuns: 3000 },
    );
  });

  it("names each of the nine places a strategy can lie", () => {
    const quadrants = ["-1", "0", "1"].map((cost) =>
      ["-1", "0", "1"].map((effect) => icer({ cost, effect }, { cost: "0", effect: "0" }).quadrant),
    );
    expect(quadrants).toEqual([
      ["southWest", "southEast", "southEast"],
      ["northWest", "origin", "southEast"],
      ["northWest", "northWest", "northEast"],
    ]);
  });

  it("writes no minus before nothing", () => {
    expect(icer({ cost: "-0", effect: "-0.0" }, { cost: "0", effect: "0" })).toEqual({
      cost: "0",
      effect: "0",
      quadrant: "origin",
    });
  });

  // Zidovudine with and without lamivudine: Chancellor et al., Pharmacoeconomics 1997;12(1):54–66 (6,276 GBP per life
  // year); costs and life years of the same model in Briggs, Claxton & Sculpher (2006), Example 2.5.
  it("is 6,276 per life year for combination therapy in HIV", () => {
    const combination = { cost: "50601.6513312", effect: "8.9373889" };
    const monotherapy = { cost: "44663.4535637", effect: "7.9912066" };
    const found = icer(combination, monotherapy);
    expect(found).toMatchObject({ cost: "5938.1977675", effect: "0.9461823", quadrant: "northEast" });
    expect(Number(found.ratio).toFixed(2)).toBe("6275.96");
    // Life years are given to seven decimals, which is 0.0007 of the ratio.
    expect(Math.abs(Number(found.ratio) - 6275.9556)).toBeLessThan(0.0007);
  });

  // Total hip replacement, NP1 against the standard prosthesis: Briggs, Claxton & Sculpher (2006), Example 3.5,
  // recomputed with 60 transitions.
  it("is 2,198 per quality-adjusted life year for a new hip", () => {
    const { ratio } = icer(
      { cost: "610.3118177575828", effect: "14.697709857306146" },
      { cost: "512.4346583436432", effect: "14.653189614825322" },
    );
    expect(Number(ratio)).toBeCloseTo(2198.486664938974, 8);
  });

  it("refuses what is no number, and says which", () => {
    const fine = { cost: "1", effect: "1" };
    for (const text of ["NaN", "", "1e3", "1,5", "Infinity", " 1", "1."]) {
      expect(problemOf(() => icer({ ...fine, effect: text }, fine))).toMatchObject({
        code: "ratio-not-decimal",
        path: ["of", "effect"],
        found: text,
      });
    }
    expect(problemOf(() => icer(fine, { ...fine, cost: "9".repeat(101) })).path).toEqual(["against", "cost"]);
  });
});
