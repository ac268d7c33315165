import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isoWeek, startOfIsoWeek, weeksBetween } from "../../src/calendar/index";
import { anyDate, dateOf, dayNumber } from "./dates";
import { problemOf } from "./problemOf";

/** Monday 0 … Sunday 6: day 0, 1 January 1970, was a Thursday. */
const weekday = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** The rule itself, in day numbers: a week belongs to the year of its Thursday, and is numbered by how many Thursdays of that year came before. */
const byThursday = (date: string) => {
  const day = dayNumber(date);
  const thursday = day - weekday(day) + 3;
  const year = Number(dateOf(thursday).slice(0, 4));
  return { year, week: Math.floor((thursday - dayNumber(`${year}-01-01`)) / 7) + 1 };
};

describe("isoWeek", () => {
  it("follows the Thursday rule on every kind of day", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(isoWeek(date)).toEqual(byThursday(date));
      }),
      { numRuns: 5000 },
    );
  });

  it("follows it around every new year", () => {
    for (let year = 1901; year <= 2200; year++) {
      for (let day = -7; day <= 7; day++) {
        const date = dateOf(dayNumber(`${year}-01-01`) + day);
        expect(isoWeek(date)).toEqual(byThursday(date));
      }
    }
  });

  it.each([
    ["2021-01-03", 2020, 53],
    ["2021-01-04", 2021, 1],
    ["2024-12-30", 2025, 1],
    ["2022-07-01", 2022, 26],
    ["2026-12-31", 2026, 53],
  ])("%s lies in %i, week %i", (date, year, week) => {
    expect(isoWeek(date)).toEqual({ year, week });
  });

  it("refuses what is no date", () => {
    expect(problemOf(() => isoWeek("2022-W01")).code).toBe("date-malformed");
  });
});

describe("startOfIsoWeek", () => {
  it("is the Monday on the date or before it", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const day = dayNumber(date);
        expect(startOfIsoWeek(date)).toBe(dateOf(day - weekday(day)));
      }),
      { numRuns: 3000 },
    );
  });

  it("reaches the first day of the calendar, a Monday, and not beyond", () => {
    expect(startOfIsoWeek("1900-01-07")).toBe("1900-01-01");
  });
});

describe("weeksBetween", () => {
  it("numbers weeks of seven days, before the start too", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -5000, max: 5000 }),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: dayNumber("2000-01-01"), max: dayNumber("2100-12-31") }).map(dateOf),
        (week, day, start) => {
          expect(weeksBetween(start, addDays(start, 7 * week + day))).toBe(week);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
