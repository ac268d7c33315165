import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexFromGrowth, indexValue, priceFactor } from "../../src/prices/index";
import { problemOf } from "../calendar/problemOf";

const series = { id: "pl", kind: "public", vintage: "2024-08", source: "https://www.kl.dk" } as const;

describe("indexFromGrowth", () => {
  it("stands at 100 the year before the first, and chains without rounding", () => {
    expect(indexFromGrowth(series, { "2023": "4", "2024": "2.5", "2025": "-1" })).toEqual({
      ...series,
      base: "2022 = 100",
      values: { "2022": "100", "2023": "104", "2024": "106.6", "2025": "105.534" },
    });
  });

  it("gives each year's growth back", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -999, max: 5000 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1950, max: 2100 }),
        (tenths, first) => {
          const growth = Object.fromEntries(tenths.map((tenth, index) => [first + index, `${tenth / 10}`]));
          const index = indexFromGrowth(series, growth);
          tenths.forEach((tenth, place) => {
            const year = first + place;
            const factor = indexValue(index, year).div(indexValue(index, year - 1));
            expect(factor.minus(1).times(1000).minus(tenth).abs().lt("1e-30")).toBe(true);
            expect(priceFactor({ fixed: year - 1 }, { fixed: year }, index)).toEqual(factor);
          });
        },
      ),
    );
  });

  it("names the year that is skipped", () => {
    expect(problemOf(() => indexFromGrowth(series, { "2022": "1", "2024": "1" }))).toEqual({
      code: "index-growth-gap",
      path: [],
      found: "2023",
      values: { series: "pl" },
    });
    expect(problemOf(() => indexFromGrowth(series, {})).code).toBe("index-growth-gap");
  });

  it.each(["2,5", "", "1e2", "NaN"])("refuses %s as a per cent", (text) => {
    expect(problemOf(() => indexFromGrowth(series, { "2022": text }))).toMatchObject({
      code: "index-value-invalid",
      found: text,
      values: { series: "pl", year: "2022" },
    });
  });
});
