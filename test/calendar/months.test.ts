import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  daysBetween,
  lengthInMonthAtoms,
  lengthInMonths,
  lengthInYears,
  MONTH_ATOMS,
  monthAtomsBetween,
  monthShare,
  monthShareAtoms,
  monthsOf,
  period,
  yearsBetween,
} from "../../src/calendar/index";
import { Decimal, exactText } from "../../src/decimal";
import { anyDate, cuts, dateOf, dayNumber, monthLength } from "./dates";
import { problemOf } from "./problemOf";

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe("MONTH_ATOMS", () => {
  it("is the least number all month lengths divide", () => {
    const divided = (atoms: number) => [28, 29, 30, 31].every((days) => atoms % days === 0);
    expect(divided(MONTH_ATOMS)).toBe(true);
    for (const prime of [2, 3, 5, 7, 29, 31]) expect(divided(MONTH_ATOMS / prime)).toBe(false);
  });
});

describe("lengths", () => {
  it("of the parts of a period add up to exactly that of the whole", () => {
    fc.assert(
      fc.property(cuts(2, 12), (dates) => {
        const parts = dates.slice(1).map((until, at) => period(dates[at] ?? "", until));
        const whole = period(dates[0] ?? "", dates.at(-1) ?? "");
        const atoms = parts.map(lengthInMonthAtoms);
        expect(atoms.every((length) => Number.isSafeInteger(length) && length > 0)).toBe(true);
        expect(sum(atoms)).toBe(lengthInMonthAtoms(whole));
        const months = parts.map(lengthInMonths).reduce((total, part) => total.plus(part), new Decimal(0));
        expect(exactText(months)).toBe(exactText(lengthInMonths(whole)));
      }),
      { numRuns: 3000 },
    );
  });

  it("are the days of each month over that month's days, counted day by day", () => {
    fc.assert(
      fc.property(cuts(2, 2, 3), ([from = "", until = ""]) => {
        let atoms = 0;
        for (let day = dayNumber(from); day < dayNumber(until); day++) {
          const date = dateOf(day);
          atoms += MONTH_ATOMS / monthLength(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
        }
        expect(lengthInMonthAtoms(period(from, until))).toBe(atoms);
      }),
      { numRuns: 2000 },
    );
  });

  it("of whole months are whole, and a year is twelve", () => {
    const text = (from: string, until: string) => [
      exactText(lengthInMonths(period(from, until))),
      exactText(lengthInYears(period(from, until))),
    ];
    expect(text("2022-07-01", "2025-07-01")).toEqual(["36", "3"]);
    expect(text("2024-02-01", "2024-03-01")).toEqual(["1", `0.0833${"3".repeat(31)}`]);
    expect(text("2022-07-01", "2023-01-01")).toEqual(["6", "0.5"]);
    expect(text("2022-06-16", "2022-08-01")).toEqual(["1.5", "0.125"]);
    expect(text("2023-02-15", "2023-03-01")[0]).toBe("0.5");
    expect(lengthInMonthAtoms(period("1900-01-01", "2200-12-31"))).toBeLessThan(1.4e9);
  });

  it("refuse what is no period", () => {
    const reversed = { from: "2025-07-01", until: "2022-07-01" };
    expect(problemOf(() => lengthInMonthAtoms(reversed)).code).toBe("period-reversed");
    expect(problemOf(() => lengthInMonths(reversed)).code).toBe("period-reversed");
    expect(problemOf(() => lengthInYears(reversed)).code).toBe("period-reversed");
  });
});

describe("monthAtomsBetween and yearsBetween", () => {
  it("are distances: through a third date, and back", () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        expect(monthAtomsBetween(a, b) + monthAtomsBetween(b, c)).toBe(monthAtomsBetween(a, c));
        expect(monthAtomsBetween(a, b) + monthAtomsBetween(b, a)).toBe(0);
        expect(Math.sign(monthAtomsBetween(a, b))).toBe(Math.sign(daysBetween(a, b)));
        expect(exactText(yearsBetween(a, b).times(12 * MONTH_ATOMS))).toBe(`${monthAtomsBetween(a, b)}`);
      }),
      { numRuns: 3000 },
    );
    expect(exactText(yearsBetween("2022-07-01", "2022-01-01"))).toBe("-0.5");
  });
});

describe("monthsOf", () => {
  it("has every day once, each month once and in order, and the whole length", () => {
    fc.assert(
      fc.property(cuts(2, 2, 60), ([from = "", until = ""]) => {
        const parts = monthsOf(period(from, until));
        expect(sum(parts.map(({ days }) => days))).toBe(dayNumber(until) - dayNumber(from));
        const months = parts.map(({ month }) => month);
        expect(months).toEqual([...new Set(months)].sort());
        expect(months[0]).toBe(from.slice(0, 7));
        expect(months.at(-1)).toBe(dateOf(dayNumber(until) - 1).slice(0, 7));
        expect(sum(parts.map(monthShareAtoms))).toBe(lengthInMonthAtoms(period(from, until)));
        const wrong = parts.filter(
          ({ month, days, daysInMonth }, at) =>
            daysInMonth !== monthLength(Number(month.slice(0, 4)), Number(month.slice(5))) ||
            (at > 0 && at < parts.length - 1 && days !== daysInMonth),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it("shows the parts", () => {
    expect(monthsOf(period("2022-01-16", "2022-03-01"))).toEqual([
      { month: "2022-01", days: 16, daysInMonth: 31 },
      { month: "2022-02", days: 28, daysInMonth: 28 },
    ]);
    expect(monthsOf(period("2024-02-10", "2024-02-11"))).toEqual([
      { month: "2024-02", days: 1, daysInMonth: 29 },
    ]);
    expect(monthsOf(period("2022-12-31", "2023-01-02"))).toEqual([
      { month: "2022-12", days: 1, daysInMonth: 31 },
      { month: "2023-01", days: 1, daysInMonth: 31 },
    ]);
  });

  it("goes as far as 200 years and no further", () => {
    expect(monthsOf(period("1900-01-15", "2100-01-15"))).toHaveLength(2401);
    expect(monthsOf(period("2000-12-31", "2200-12-31"))).toHaveLength(2401);
    expect(problemOf(() => monthsOf(period("1900-01-15", "2100-01-16")))).toMatchObject({
      code: "period-too-long",
      expected: "200",
      values: { from: "1900-01-15", until: "2100-01-16" },
    });
    expect(problemOf(() => monthsOf({ from: "2022-01-01", until: "2022-01-01" })).code).toBe("period-empty");
  });
});

describe("monthShare", () => {
  it("is one for a whole month and the atoms' share for a part", () => {
    fc.assert(
      fc.property(fc.integer({ min: 28, max: 31 }), fc.integer({ min: 1, max: 31 }), (all, some) => {
        const part = { days: Math.min(all, some), daysInMonth: all };
        expect(monthShareAtoms(part)).toBe((part.days * MONTH_ATOMS) / all);
        expect(exactText(monthShare(part).times(MONTH_ATOMS))).toBe(`${monthShareAtoms(part)}`);
        expect(exactText(monthShare({ days: all, daysInMonth: all }))).toBe("1");
      }),
      { numRuns: 2000 },
    );
    expect(exactText(monthShare({ days: 14, daysInMonth: 28 }))).toBe("0.5");
  });
});
