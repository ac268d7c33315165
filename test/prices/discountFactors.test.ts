import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactText } from "../../src/decimal";
import { denmark2021, discountFactor, discountFactors, flatRate } from "../../src/prices/index";
import { problemOf } from "../calendar/problemOf";
import { ANY_RATE, anySchedule } from "./schedules";

describe("discountFactors", () => {
  it("are those of the whole years, one after the other", () => {
    fc.assert(
      fc.property(anySchedule(ANY_RATE), fc.integer({ min: 0, max: 30 }), (schedule, last) => {
        const factors = discountFactors(schedule, last);
        expect(factors).toHaveLength(last + 1);
        for (const year of [0, Math.floor(last / 2), last]) {
          expect(factors[year]?.eq(discountFactor(schedule, year))).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
    expect(discountFactors(flatRate("0.25"), 2).map(exactText)).toEqual(["1", "0.8", "0.64"]);
  });

  it("refuse half years and years outside the bound", () => {
    expect(problemOf(() => discountFactors(denmark2021, 2.5))).toMatchObject({
      code: "discount-time-invalid",
      found: "2.5",
      expected: "0, 1, 2, …",
    });
    for (const last of [-1, 1001, Number.NaN]) {
      expect(problemOf(() => discountFactors(denmark2021, last)).code).toBe("discount-time-invalid");
    }
  });
});
