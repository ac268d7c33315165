import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactText } from "../../src/decimal";
import { type IndexSeries, indexValue } from "../../src/prices/index";
import { formatProblem, ProblemError } from "../../src/problems/index";
import { problemOf } from "../calendar/problemOf";
import { cpi } from "./series";

const withValues = (values: IndexSeries["values"]): IndexSeries => ({ ...cpi, values });

describe("indexValue", () => {
  it("is what stands in the series", () => {
    expect(exactText(indexValue(cpi, 2022))).toBe("113.46");
    expect(structuredClone(cpi)).toEqual(cpi);
  });

  it("names series, year and the years it has when one is missing", () => {
    const gaps = withValues({ "2019": "1", "2015": "1", "2016": "1", "2022": "1", "2017": "1", "2021": "1" });
    expect(problemOf(() => indexValue(gaps, 2018))).toEqual({
      code: "index-year-missing",
      path: [],
      found: "2018",
      values: { series: "cpi", years: "2015–2017, 2019, 2021–2022" },
    });
    const written = (() => {
      try {
        indexValue(cpi, 2030);
      } catch (error) {
        if (error instanceof ProblemError)
          return error.problems.map((problem) => formatProblem(problem, "da"));
      }
      return [];
    })();
    expect(written).toEqual(["indeksrækken cpi har ingen værdi for 2030; den har 2015–2024"]);
    expect(problemOf(() => indexValue(withValues({}), 2022)).values).toEqual({ series: "cpi", years: "–" });
  });

  it("never takes a year nearby, whichever years there are", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1990, max: 2040 }), { maxLength: 30 }),
        fc.integer({ min: 1985, max: 2045 }),
        (years, year) => {
          const series = withValues(Object.fromEntries(years.map((each) => [each, `${each}.25`])));
          if (years.includes(year)) expect(exactText(indexValue(series, year))).toBe(`${year}.25`);
          else expect(problemOf(() => indexValue(series, year)).code).toBe("index-year-missing");
        },
      ),
      { numRuns: 3000 },
    );
    for (const year of [2022.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(problemOf(() => indexValue(cpi, year)).code).toBe("index-year-missing");
    }
  });

  it("refuses a value that is no positive decimal number", () => {
    for (const text of [
      "0",
      "-100",
      "0.00",
      "113,46",
      "1e2",
      "NaN",
      "Infinity",
      "",
      " 100",
      "100 ",
      "+1",
      ".",
    ]) {
      expect(problemOf(() => indexValue(withValues({ "2022": text }), 2022))).toMatchObject({
        code: "index-value-invalid",
        found: text,
        expected: "> 0",
        values: { series: "cpi", year: "2022" },
      });
    }
  });
});
