import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  daysInMonth,
  monthOf,
  startOfMonth,
  yearOf,
} from "../../src/calendar/index";
import { anyDate, dateOf, dayNumber, FIRST_DAY, LAST_DAY, monthLength } from "./dates";
import { problemOf } from "./problemOf";

describe("the civil-day algorithm the tests compare with", () => {
  it("is its own inverse and knows the day Unix began", () => {
    expect(dayNumber("1970-01-01")).toBe(0);
    expect(dayNumber("2000-03-01")).toBe(11_017);
    for (let day = FIRST_DAY; day <= LAST_DAY; day++) {
      if (dayNumber(dateOf(day)) !== day) expect(dateOf(day)).toBe(day);
    }
  });
});

describe("daysBetween and addDays", () => {
  it("agree with civil day numbers", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        const days = dayNumber(to) - dayNumber(from);
        expect(daysBetween(from, to)).toBe(days);
        expect(addDays(from, days)).toBe(to);
        expect(compareDates(from, to)).toBe(Math.sign(-days) + 0);
      }),
      { numRuns: 5000 },
    );
  });

  it("count across every day of the calendar one by one", () => {
    let date = "1900-01-01";
    for (let day = FIRST_DAY; day < LAST_DAY; day += 1) {
      date = addDays(date, 1);
      if (dayNumber(date) !== day + 1) expect(date).toBe(dateOf(day + 1));
    }
    expect(date).toBe("2200-12-31");
  });

  it("never say minus nothing", () => {
    expect(Object.is(daysBetween("2022-07-01", "2022-07-01"), 0)).toBe(true);
    expect(Object.is(compareDates("2022-07-01", "2022-07-01"), 0)).toBe(true);
  });

  it("refuse what is no whole number or leaves the calendar", () => {
    for (const days of [0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(problemOf(() => addDays("2022-01-01", days))).toMatchObject({
        code: "step-not-whole",
        found: `${days}`,
      });
    }
    expect(problemOf(() => addDays("2200-12-31", 1))).toMatchObject({
      code: "date-out-of-range",
      found: "2200-12-31 + 1 d",
      expected: "1900–2200",
    });
    expect(problemOf(() => addDays("1900-01-01", -1)).code).toBe("date-out-of-range");
    expect(problemOf(() => addDays("2022-01-01", Number.MAX_SAFE_INTEGER)).code).toBe("date-out-of-range");
    expect(problemOf(() => addDays("2022-02-30", 0)).code).toBe("date-impossible");
    expect(problemOf(() => daysBetween("2022-01-01", "soon")).code).toBe("date-malformed");
    expect(problemOf(() => compareDates("2022-1-1", "2022-01-01")).code).toBe("date-malformed");
  });
});

describe("addMonths", () => {
  it("keeps the day, or takes the last of a shorter month", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -3612, max: 3612 }), (date, months) => {
        const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
        const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
        if (year < 1900 || year > 2200) {
          expect(problemOf(() => addMonths(date, months)).code).toBe("date-out-of-range");
        } else {
          const day = Math.min(Number(date.slice(8)), monthLength(year, month));
          expect(addMonths(date, months)).toBe(
            `${year}-${`${month}`.padStart(2, "0")}-${`${day}`.padStart(2, "0")}`,
          );
        }
      }),
      { numRuns: 5000 },
    );
  });

  it("clamps, and so may not come back", () => {
    expect(addMonths("2023-01-31", 1)).toBe("2023-02-28");
    expect(addMonths("2024-01-31", 1)).toBe("2024-02-29");
    expect(addMonths(addMonths("2023-01-31", 1), -1)).toBe("2023-01-28");
    expect(addMonths("2024-02-29", 12)).toBe("2025-02-28");
    expect(problemOf(() => addMonths("2022-01-01", 1.5)).code).toBe("step-not-whole");
  });
});

describe("the parts of a date", () => {
  it("stand in its text", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(yearOf(date)).toBe(Number(date.slice(0, 4)));
        expect(monthOf(date)).toBe(date.slice(0, 7));
        expect(startOfMonth(date)).toBe(`${date.slice(0, 7)}-01`);
        expect(daysInMonth(monthOf(date))).toBe(monthLength(yearOf(date), Number(date.slice(5, 7))));
      }),
      { numRuns: 3000 },
    );
  });

  it("are refused for what is no date or month", () => {
    expect(problemOf(() => yearOf("2022-02-30")).code).toBe("date-impossible");
    expect(problemOf(() => monthOf("2022-07")).code).toBe("date-malformed");
    expect(problemOf(() => startOfMonth("1899-07-01")).code).toBe("date-out-of-range");
    for (const month of ["2022-13", "2022-1", "2022-01-01", "", "1899-12"]) {
      expect(problemOf(() => daysInMonth(month))).toMatchObject({
        code: "month-malformed",
        found: month,
        expected: "YYYY-MM",
      });
    }
  });
});
