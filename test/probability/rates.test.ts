import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal";
import { probabilityToRate, rateToProbability } from "../../src/probability/index";
import { problemOf } from "../calendar/problemOf";
import { near } from "./near";
import { anyProbability, anyYears } from "./numbers";

/** The formulas as they are written, with digits enough that nothing is lost. */
const Wide = Decimal.clone({ precision: 150 });

describe("rates and probabilities", () => {
  it("are inverse of each other, however rare or sure the event", () => {
    fc.assert(
      fc.property(anyProbability, anyYears, (p, years) => {
        near(rateToProbability(probabilityToRate(p, years), years), p);
      }),
      { numRuns: 2000 },
    );
    const rate = fc.oneof(
      fc.integer({ min: 1, max: 500 }).map((x) => new Decimal(x).div(100)),
      fc.integer({ min: 1, max: 40 }).map((digits) => new Decimal(10).pow(-digits)),
    );
    fc.assert(
      fc.property(rate, (r) => near(probabilityToRate(rateToProbability(r, 1), 1), r)),
      { numRuns: 500 },
    );
  });

  it("are the formulas as they are written", () => {
    fc.assert(
      fc.property(anyProbability, anyYears, (p, years) => {
        near(probabilityToRate(p, years), new Wide(1).minus(p).ln().neg().div(years));
        near(rateToProbability(p, years), new Wide(1).minus(new Wide(p).times(years).neg().exp()));
      }),
      { numRuns: 500 },
    );
  });

  it("of two stretches of time multiply what has not happened", () => {
    fc.assert(
      fc.property(anyYears, anyYears, (a, b) => {
        const left = (years: Decimal) => new Decimal(1).minus(rateToProbability("0.07", years));
        near(left(a.plus(b)), left(a).times(left(b)));
      }),
      { numRuns: 500 },
    );
  });

  it("start at nothing, and a very high rate is certainty", () => {
    expect(rateToProbability("-0", 5).toFixed()).toBe("0");
    expect(rateToProbability(5, 0).toFixed()).toBe("0");
    expect(probabilityToRate("0", 5).toFixed()).toBe("0");
    expect(rateToProbability("1000000000", 1000).toFixed()).toBe("1");
  });

  // Major bleeding under warfarin, 3.36 per 100 patient-years (RE-LY), and a ten-year risk of 20 % as a yearly one:
  // the vignette core-conversions of the R package ParCC.
  it("are as printed elsewhere", () => {
    expect(rateToProbability("0.0336", 1).toFixed(5)).toBe("0.03304");
    expect(rateToProbability(probabilityToRate("0.20", 10), 1).toFixed(5)).toBe("0.02207");
  });

  it("read text, number and Decimal alike", () => {
    for (const rate of ["0.5", 0.5, new Decimal("0.5")])
      near(rateToProbability(rate, 1), rateToProbability("0.25", "2"));
  });

  it("refuse what has none", () => {
    const range = { code: "conversion-range" };
    expect(problemOf(() => rateToProbability("-0.1", 1))).toMatchObject({
      ...range,
      found: "-0.1",
      expected: "≥ 0",
      values: { name: "rate" },
    });
    expect(problemOf(() => rateToProbability(1, -1)).values).toEqual({ name: "years" });
    expect(problemOf(() => probabilityToRate("1", 1))).toMatchObject({ ...range, expected: "0 ≤ p < 1" });
    expect(problemOf(() => probabilityToRate("0.5", 0))).toMatchObject({ ...range, expected: "> 0" });
    for (const none of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(problemOf(() => rateToProbability(none, 1))).toMatchObject({
        code: "argument-invalid",
        found: `${none}`,
      });
    for (const none of ["NaN", "", "0,5", "1e-3"])
      expect(problemOf(() => rateToProbability(none, 1))).toMatchObject({ ...range, found: `${none}` });
    // So near to certainty that it cannot be told from it.
    expect(problemOf(() => probabilityToRate(`0.${"9".repeat(60)}`, 1)).code).toBe(range.code);
  });
});
