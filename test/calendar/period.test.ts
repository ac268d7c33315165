import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, contains, daysBetween, intersect, type Period, period } from "../../src/calendar/index";
import { anyDate, cuts } from "./dates";
import { problemOf } from "./problemOf";

const anyPeriod = cuts(2, 2).map(([from = "", until = ""]): Period => ({ from, until }));

describe("period", () => {
  it("takes dates in order and refuses the rest by name", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, until) => {
        const days = daysBetween(from, until);
        if (days > 0) expect(period(from, until)).toEqual({ from, until });
        else {
          expect(problemOf(() => period(from, until))).toMatchObject({
            code: days === 0 ? "period-empty" : "period-reversed",
            values: { from, until },
          });
        }
      }),
      { numRuns: 3000 },
    );
    expect(problemOf(() => period("2022-07-01", "2022-07-01")).code).toBe("period-empty");
    expect(problemOf(() => period("2022-07-01", "2022-06-31")).code).toBe("date-impossible");
  });

  it("is plain data", () => {
    const made = period("2022-07-01", "2025-07-01");
    expect(structuredClone(made)).toEqual(made);
  });
});

describe("contains", () => {
  it("has the first day, and not the day it ends", () => {
    fc.assert(
      fc.property(anyPeriod, (within) => {
        expect(contains(within, within.from)).toBe(true);
        expect(contains(within, addDays(within.until, -1))).toBe(true);
        expect(contains(within, within.until)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it("gives every day to exactly one of two periods that meet", () => {
    fc.assert(
      fc.property(cuts(4, 4), ([a = "", b = "", c = "", date = ""]) => {
        fc.pre(date !== "");
        for (const day of [a, b, c, date]) {
          const inWhole = contains(period(a, date), day);
          const inParts = [period(a, b), period(b, c), period(c, date)].filter((p) => contains(p, day));
          expect(inParts).toHaveLength(inWhole ? 1 : 0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("checks what it is given", () => {
    const reversed = { from: "2025-07-01", until: "2022-07-01" };
    expect(problemOf(() => contains(reversed, "2023-01-01")).code).toBe("period-reversed");
    expect(problemOf(() => contains(period("2022-07-01", "2025-07-01"), "2023-1-1")).code).toBe(
      "date-malformed",
    );
  });
});

describe("intersect", () => {
  it("holds exactly the days both hold", () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, anyDate, (a, b, date) => {
        const both = intersect(a, b);
        expect(intersect(b, a)).toEqual(both);
        for (const day of [
          date,
          a.from,
          b.from,
          a.until,
          b.until,
          addDays(a.until, -1),
          addDays(b.until, -1),
        ]) {
          expect(both !== undefined && contains(both, day)).toBe(contains(a, day) && contains(b, day));
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("is the period itself with itself, and nothing for neighbours", () => {
    fc.assert(
      fc.property(cuts(3, 3), ([a = "", b = "", c = ""]) => {
        expect(intersect(period(a, c), period(a, c))).toEqual(period(a, c));
        expect(intersect(period(a, c), period(a, b))).toEqual(period(a, b));
        expect(intersect(period(a, b), period(b, c))).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
    const reversed = { from: "2025-07-01", until: "2022-07-01" };
    expect(problemOf(() => intersect(period("2022-07-01", "2025-07-01"), reversed)).code).toBe(
      "period-reversed",
    );
  });
});
