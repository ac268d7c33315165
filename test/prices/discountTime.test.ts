import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactText } from "../../src/decimal";
import { denmark2021, discountFactor, discountTime } from "../../src/prices/index";
import { problemOf } from "../calendar/problemOf";

const anyYear = fc.integer({ min: 1900, max: 2200 });
const dateIn = (year: number, month: number, day: number): string =>
  [year, `${month}`.padStart(2, "0"), `${day}`.padStart(2, "0")].join("-");
const time = (...call: Parameters<typeof discountTime>) => exactText(discountTime(...call));

describe("discountTime", () => {
  it("counts calendar years, and half a year or one more by timing", () => {
    fc.assert(
      fc.property(anyYear, anyYear, (base, at) => {
        expect(time("start", { base, at })).toBe(`${at - base}`);
        expect(discountTime("mid", { base, at }).toNumber()).toBe(at - base + 0.5);
        expect(time("end", { base, at })).toBe(`${at - base + 1}`);
      }),
      { numRuns: 2000 },
    );
  });

  it("takes a date for its year, except when exact", () => {
    fc.assert(
      fc.property(
        anyYear,
        anyYear,
        fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })),
        (base, at, [month, day]) => {
          const dates = { base: dateIn(base, month, day), at: dateIn(at, 13 - month, 29 - day) };
          for (const timing of ["start", "mid", "end"] as const) {
            expect(time(timing, dates)).toBe(time(timing, { base, at }));
          }
          const anniversary = { base: dates.base, at: dateIn(at, month, day) };
          const exact = discountTime("exact", anniversary);
          // 29 days of February make an anniversary late by a few thousandths of a year at most.
          expect(
            exact
              .minus(at - base)
              .abs()
              .lte("0.003"),
          ).toBe(true);
          if (month !== 2) expect(exactText(exact)).toBe(`${at - base}`);
        },
      ),
      { numRuns: 2000 },
    );
    expect(time("exact", { base: "2022-07-01", at: "2025-01-01" })).toBe("2.5");
    expect(time("exact", { base: "2022-07-01", at: "2022-04-01" })).toBe("-0.25");
    expect(time("exact", { base: "2022-07-01", at: "2022-07-01" })).toBe("0");
  });

  it("leaves the base year undiscounted with `start`", () => {
    expect(exactText(discountFactor(denmark2021, discountTime("start", { base: 2022, at: 2022 })))).toBe("1");
    const before = discountTime("end", { base: 2022, at: 2020 });
    expect(problemOf(() => discountFactor(denmark2021, before)).found).toBe("-1");
  });

  it("refuses years that are none, and years where dates are needed", () => {
    expect(problemOf(() => discountTime("exact", { base: 2022, at: "2025-01-01" }))).toMatchObject({
      code: "discount-timing-needs-dates",
      found: "2022",
      expected: "YYYY-MM-DD",
    });
    expect(problemOf(() => discountTime("exact", { base: "2022-07-01", at: "2025-02-30" })).found).toBe(
      "2025-02-30",
    );
    expect(problemOf(() => discountTime("mid", { base: 2022, at: 2022.5 }))).toMatchObject({
      code: "discount-year-not-whole",
      found: "2022.5",
    });
    expect(problemOf(() => discountTime("mid", { base: "2022", at: 2022 })).code).toBe("date-malformed");
  });
});
