import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal";
import {
  applyHazardRatio,
  applyOddsRatio,
  applyRelativeRisk,
  oddsToProbability,
  probabilityToOdds,
} from "../../src/probability/index";
import { problemOf } from "../calendar/problemOf";
import { near } from "./near";
import { anyProbability, anyRatio } from "./numbers";

const Wide = Decimal.clone({ precision: 150 });
const ONE = new Decimal(1);
const effects = { applyHazardRatio, applyOddsRatio, applyRelativeRisk };

describe.each(Object.entries(effects))("%s", (_, apply) => {
  it("changes nothing at 1, and rules the event out at 0", () => {
    fc.assert(
      fc.property(anyProbability, (p) => {
        near(apply(p, 1), p);
        expect(apply(p, 0).toFixed()).toBe("0");
        expect(apply(0, p).toFixed()).toBe("0");
      }),
      { numRuns: 500 },
    );
  });

  it("is undone by its reciprocal", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 1000 }), (x, y) => {
        const [p, ratio] = [new Decimal(x).div(1000), new Decimal(y).div(1000)];
        near(apply(apply(p, ratio), ONE.div(ratio)), p);
      }),
      { numRuns: 1000 },
    );
  });

  it("refuses what is no probability and what is no ratio", () => {
    const problem = { code: "conversion-range" };
    expect(problemOf(() => apply("1.1", 1))).toMatchObject({ ...problem, values: { name: "p" } });
    expect(problemOf(() => apply("-0.1", 1))).toMatchObject({ ...problem, found: "-0.1" });
    expect(problemOf(() => apply("0.1", -1))).toMatchObject({ ...problem, values: { name: "ratio" } });
    expect(problemOf(() => apply("0.1", Number.NaN))).toMatchObject({
      code: "argument-invalid",
      found: "NaN",
    });
    expect(problemOf(() => apply("0.1", "NaN"))).toMatchObject({ ...problem, found: "NaN" });
  });
});

describe("effects on a probability", () => {
  it("of hazard and odds ratios are the formulas as they are written, and stay probabilities", () => {
    fc.assert(
      fc.property(anyProbability, anyRatio, (p, ratio) => {
        const byHazard = applyHazardRatio(p, ratio);
        near(byHazard, ONE.minus(new Wide(1).minus(p).pow(ratio)));
        const byOdds = applyOddsRatio(p, ratio);
        near(byOdds, oddsToProbability(probabilityToOdds(p).times(ratio)));
        for (const changed of [byHazard, byOdds]) {
          expect(changed.gt(0) && changed.lte(1)).toBe(true);
          expect(changed.gte(p)).toBe(ratio.gte(1) || changed.eq(p));
        }
      }),
      { numRuns: 500 },
    );
  });

  it("of hazard and of odds ratios compose: one after the other is their product, in any order", () => {
    const tame = fc.integer({ min: 10, max: 3000 }).map((x) => new Decimal(x).div(1000));
    const middle = fc.integer({ min: 1, max: 999 }).map((x) => new Decimal(x).div(1000));
    fc.assert(
      fc.property(middle, tame, tame, (p, a, b) => {
        for (const apply of [applyHazardRatio, applyOddsRatio]) {
          near(apply(apply(p, a), b), apply(p, a.times(b)));
          near(apply(apply(p, a), b), apply(apply(p, b), a));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("are one and the same of what is rare, to the order of the probability", () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 30 }), anyRatio, (digits, ratio) => {
        const p = new Decimal(10).pow(-digits);
        const risk = applyRelativeRisk(p, ratio);
        // The next term of either series is at most ratio · |ratio − 1| · p².
        const most = risk.times(p).times(ratio.plus(1));
        for (const apply of [applyHazardRatio, applyOddsRatio])
          expect(apply(p, ratio).minus(risk).abs().lte(most)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("part near certainty: there odds and hazard ratios end, and only a relative risk asks for more", () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 12 }), fc.integer({ min: 101, max: 500 }), (digits, x) => {
        const [rest, ratio] = [new Decimal(10).pow(-digits), new Decimal(x).div(100)];
        const p = ONE.minus(rest);
        for (const apply of [applyHazardRatio, applyOddsRatio]) {
          const changed = apply(p, ratio);
          expect(changed.gt(p) && changed.lte(1)).toBe(true);
        }
        // What is left is divided by an odds ratio, to the order of what is left.
        const left = ONE.minus(applyOddsRatio(p, ratio)).times(ratio).div(rest);
        expect(left.minus(1).abs().lte(rest)).toBe(true);
        expect(problemOf(() => applyRelativeRisk(p, ratio)).code).toBe("relative-risk-above-one");
      }),
      { numRuns: 500 },
    );
  });

  it("differ in strength: a relative risk most, an odds ratio least", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 499 }), fc.integer({ min: 101, max: 200 }), (x, y) => {
        const [p, ratio] = [new Decimal(x).div(1000), new Decimal(y).div(100)];
        const [risk, hazard, odds] = [applyRelativeRisk, applyHazardRatio, applyOddsRatio].map((apply) =>
          apply(p, ratio),
        );
        if (risk === undefined || hazard === undefined || odds === undefined)
          throw new Error("three effects");
        expect(risk.gt(hazard) && hazard.gt(odds) && odds.gt(p)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  // Cochrane Handbook 5.1, 12.5.4.3 and 12.5.4.2: of 300 per 1000, an odds ratio of 0.73 takes 62 and a risk ratio of
  // 0.92 takes 24. Cardiovascular death in PLATO, 5.25 % and a hazard ratio of 0.79: the vignette
  // hr-probability-converter of the R package ParCC.
  it("are as printed elsewhere", () => {
    const fewer = (p: Decimal): string => new Decimal("0.3").minus(p).times(1000).toFixed(0);
    expect(fewer(applyOddsRatio("0.3", "0.73"))).toBe("62");
    expect(fewer(applyRelativeRisk("0.3", "0.92"))).toBe("24");
    expect(applyHazardRatio("0.0525", "0.79").toFixed(5)).toBe("0.04171");
  });

  it("leave certainty certain, but for a ratio of 0", () => {
    for (const apply of [applyHazardRatio, applyOddsRatio]) {
      expect(apply(1, "0.001").toFixed()).toBe("1");
      expect(problemOf(() => apply(1, 0))).toMatchObject({ found: "1", expected: "0 ≤ p < 1" });
    }
    expect(applyRelativeRisk(1, 0).toFixed()).toBe("0");
  });

  it("of a relative risk are refused above 1, not cut off", () => {
    expect(applyRelativeRisk("0.5", 2).toFixed()).toBe("1");
    expect(problemOf(() => applyRelativeRisk("0.6", "1.7"))).toMatchObject({
      code: "relative-risk-above-one",
      found: "1.02",
      expected: "0 ≤ p ≤ 1",
      values: { probability: "0.6", ratio: "1.7" },
    });
  });
});
