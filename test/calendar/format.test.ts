import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, formatDate, formatPeriod, period } from "../../src/calendar/index";
import { anyDate, cuts } from "./dates";
import { problemOf } from "./problemOf";

const DA = "januar februar marts april maj juni juli august september oktober november december".split(" ");
const EN = "January February March April May June July August September October November December".split(" ");

describe("formatDate", () => {
  it("writes day, month name and year, from which the date can be read again", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const [day, month, year] = [Number(date.slice(8)), Number(date.slice(5, 7)) - 1, date.slice(0, 4)];
        expect(formatDate(date, "da")).toBe(`${day}. ${DA[month]} ${year}`);
        expect(formatDate(date, "en")).toBe(`${day} ${EN[month]} ${year}`);
      }),
      { numRuns: 2000 },
    );
    expect(formatDate("2022-07-01", "da")).toBe("1. juli 2022");
    expect(formatDate("2022-07-01", "en")).toBe("1 July 2022");
    expect(problemOf(() => formatDate("2022-02-30", "da")).code).toBe("date-impossible");
  });
});

describe("formatPeriod", () => {
  it("shows the last day that is in it", () => {
    fc.assert(
      fc.property(cuts(2, 2), fc.constantFrom("da" as const, "en" as const), ([a = "", b = ""], language) => {
        const [first, last] = [formatDate(a, language), formatDate(addDays(b, -1), language)];
        expect(formatPeriod(period(a, b), language)).toBe(first === last ? first : `${first} – ${last}`);
      }),
      { numRuns: 2000 },
    );
    const three = period("2022-07-01", "2025-07-01");
    expect(formatPeriod(three, "da")).toBe("1. juli 2022 – 30. juni 2025");
    expect(formatPeriod(three, "en")).toBe("1 July 2022 – 30 June 2025");
    expect(formatPeriod(period("2022-07-01", "2022-07-02"), "da")).toBe("1. juli 2022");
    expect(problemOf(() => formatPeriod({ from: "2022-07-01", until: "2022-07-01" }, "da")).code).toBe(
      "period-empty",
    );
  });
});
