import { afterEach, describe, expect, it, vi } from "vitest";
import {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  daysInMonth,
  formatPeriod,
  isoWeek,
  lengthInMonthAtoms,
  monthsOf,
  parseDate,
  period,
  startOfIsoWeek,
  startOfMonth,
  weeksBetween,
  yearOf,
  yearsBetween,
} from "../../src/calendar/index";
import { dateOf, dayNumber } from "./dates";

afterEach(() => vi.unstubAllEnvs());

// Around the days clocks change in Europe and America, days that were skipped in the Pacific
// (Kiritimati had no 1994-12-31, Apia no 2011-12-30), a midnight that did not exist (São Paulo,
// 2018-11-04), and an ordinary stretch.
const DATES = [
  "1900-01-02",
  "1940-05-15",
  "1994-12-31",
  "2011-12-30",
  "2018-11-04",
  "2022-03-27",
  "2022-10-30",
  "2024-02-29",
  "2024-03-10",
  "2024-12-30",
  "2200-12-30",
];
const SAMPLE = DATES.flatMap((date) => [-1, 0, 1].map((days) => dateOf(dayNumber(date) + days)));

const everything = () =>
  SAMPLE.map((date, at) => {
    const other = SAMPLE[(at + 7) % SAMPLE.length] ?? date;
    const [from = "", until = ""] = [date, other].sort();
    const span = period(from, until);
    return {
      parsed: parseDate(date),
      later: date < "2200" ? [addDays(date, 1), addDays(date, 180), addMonths(date, 6)] : [],
      between: [daysBetween(date, other), weeksBetween(date, other), compareDates(date, other)],
      parts: [yearOf(date), startOfMonth(date), daysInMonth(date.slice(0, 7))],
      weeks: [isoWeek(date), startOfIsoWeek(date)],
      length: [lengthInMonthAtoms(span), yearsBetween(date, other).toString()],
      text: [formatPeriod(span, "da"), formatPeriod(span, "en")],
      months: daysBetween(from, until) < 9000 ? monthsOf(span) : [],
    };
  });

describe("results", () => {
  it("are the same wherever the computer stands", () => {
    vi.stubEnv("TZ", "UTC");
    const expected = everything();
    for (const [zone, offset] of [
      ["America/New_York", 300],
      ["Pacific/Kiritimati", -840],
      ["Pacific/Apia", -780],
      ["America/Sao_Paulo", 180],
      ["Europe/Copenhagen", -60],
    ] as const) {
      vi.stubEnv("TZ", zone);
      // The zone must really have changed, or this test would show nothing.
      expect(new Date(2022, 0, 15).getTimezoneOffset()).toBe(offset);
      expect(everything()).toEqual(expected);
    }
  });
});
