import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, monthPeriods, monthsOf, period } from "../../src/calendar/index";

describe("monthPeriods", () => {
  it("cuts a period at the first of every month", () => {
    expect(monthPeriods(period("2022-01-16", "2022-03-02")).map((part) => part.period)).toEqual([
      { from: "2022-01-16", until: "2022-02-01" },
      { from: "2022-02-01", until: "2022-03-01" },
      { from: "2022-03-01", until: "2022-03-02" },
    ]);
  });

  it("has the months and days of monthsOf, and parts that meet", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 900 }), (start, days) => {
        const from = addDays("2020-01-01", start);
        const whole = period(from, addDays(from, days));
        const parts = monthPeriods(whole);
        expect(parts.map(({ period: _, ...part }) => part)).toEqual(monthsOf(whole));
        expect(parts[0]?.period.from).toBe(whole.from);
        expect(parts.at(-1)?.period.until).toBe(whole.until);
        parts.forEach((part, index) => {
          expect(daysBetween(part.period.from, part.period.until)).toBe(part.days);
          if (index > 0) expect(parts[index - 1]?.period.until).toBe(part.period.from);
        });
      }),
    );
  });
});
