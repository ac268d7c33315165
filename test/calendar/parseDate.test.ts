import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPlainDate, parseDate } from "../../src/calendar/index";
import { formatProblem } from "../../src/problems/index";
import { anyDate, monthLength } from "./dates";

const codeOf = (text: string): string => {
  const read = parseDate(text);
  return read.ok ? "ok" : read.problems.map(({ code }) => code).join();
};

describe("parseDate", () => {
  it("reads every date of the calendar as it stands", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(parseDate(date)).toEqual({ ok: true, value: date });
        expect(isPlainDate(date)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it("accepts exactly the days the Gregorian rule gives", () => {
    const two = (number: number): string => `${number}`.padStart(2, "0");
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 3000 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 40 }),
        (year, month, day) => {
          const expected =
            year < 1900 || year > 2200
              ? "date-out-of-range"
              : month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)
                ? "ok"
                : "date-impossible";
          expect(codeOf(`${year}-${two(month)}-${two(day)}`)).toBe(expected);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it.each([
    ["2022-2-3", "date-malformed"],
    ["2022-02-03T00:00:00Z", "date-malformed"],
    ["2022-02-03\n", "date-malformed"],
    [" 2022-02-03", "date-malformed"],
    ["03-02-2022", "date-malformed"],
    ["20220203", "date-malformed"],
    ["+2022-02-03", "date-malformed"],
    ["٢٠٢٢-٠٢-٠٣", "date-malformed"],
    ["", "date-malformed"],
    ["2022-02-30", "date-impossible"],
    ["2023-02-29", "date-impossible"],
    ["2100-02-29", "date-impossible"],
    ["2022-13-01", "date-impossible"],
    ["2022-00-10", "date-impossible"],
    ["2022-01-00", "date-impossible"],
    ["1899-12-31", "date-out-of-range"],
    ["2201-01-01", "date-out-of-range"],
    ["0050-01-01", "date-out-of-range"],
    ["1900-01-01", "ok"],
    ["2000-02-29", "ok"],
    ["2200-12-31", "ok"],
  ])("%j is %s", (text, code) => {
    expect(codeOf(text)).toBe(code);
    expect(isPlainDate(text)).toBe(code === "ok");
  });

  it("says what is wrong in both languages", () => {
    const said = (text: string) => {
      const read = parseDate(text);
      return read.ok ? [] : read.problems.flatMap((p) => [formatProblem(p, "en"), formatProblem(p, "da")]);
    };
    expect(said("2022-2-3")).toEqual([
      "“2022-2-3” is not a date; write it as YYYY-MM-DD. Did you mean “2022-02-03”?",
      "»2022-2-3« er ikke en dato; skriv den som YYYY-MM-DD. Mente du »2022-02-03«?",
    ]);
    expect(said("2022-02-30")).toEqual([
      "the calendar has no day 2022-02-30",
      "kalenderen har ingen dag 2022-02-30",
    ]);
    expect(said("1899-01-01")).toEqual([
      "1899-01-01 lies outside the years 1900–2200",
      "1899-01-01 ligger uden for årene 1900–2200",
    ]);
  });

  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(codeOf(text)).toBe("date-malformed");
      }),
      { numRuns: 2000 },
    );
  });

  it("is no date when it is no text", () => {
    for (const value of [undefined, null, 20220101, new Date(0), ["2022-01-01"], { date: "2022-01-01" }]) {
      expect(isPlainDate(value)).toBe(false);
    }
  });
});
