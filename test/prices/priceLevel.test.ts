import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal, exactText } from "../../src/decimal";
import { convertPriceLevel, type IndexSeries, priceFactor } from "../../src/prices/index";
import { problemOf } from "../calendar/problemOf";
import { cpi } from "./series";

type Level = Parameters<typeof priceFactor>[0];

const index: IndexSeries = { ...cpi, id: "made", values: { "2020": "100", "2022": "110", "2024": "121" } };
const text = (...call: Parameters<typeof priceFactor>) => exactText(priceFactor(...call));

const years = { min: 2015, max: 2024 };
const anyLevel: fc.Arbitrary<Level> = fc.oneof(
  fc.constant("running" as const),
  fc.integer(years).map((fixed) => ({ fixed })),
);
const anySeries: fc.Arbitrary<IndexSeries> = fc
  .array(fc.integer({ min: 1, max: 10 ** 9 }), { minLength: 10, maxLength: 10 })
  .map((all) => ({
    ...cpi,
    values: Object.fromEntries(
      all.map((value, at) => [2015 + at, new Decimal(value).div(10 ** 4).toFixed()]),
    ),
  }));
const anyAmount = fc
  .tuple(fc.bigInt({ min: -(10n ** 33n), max: 10n ** 33n }), fc.integer({ min: 0, max: 30 }))
  .map(([digits, places]) => new Decimal(`${digits}e-${places}`));

/** One unit of the 34th significant digit. */
const lastUnit = (amount: Decimal): Decimal => new Decimal(10).pow(amount.e - 33);

describe("priceFactor", () => {
  it("is the index where it goes over the index where it comes from", () => {
    expect(text({ fixed: 2020 }, { fixed: 2022 }, index)).toBe("1.1");
    expect(text({ fixed: 2022 }, { fixed: 2020 }, index)).toBe(`0.${"90".repeat(16)}91`);
    expect(text({ fixed: 2020 }, "running", index, 2024)).toBe("1.21");
    expect(text("running", { fixed: 2024 }, index, 2020)).toBe("1.21");
    expect(text("running", { fixed: 2024 }, index, 2022)).toBe("1.1");
    expect(exactText(convertPriceLevel(new Decimal(1000), { fixed: 2020 }, { fixed: 2022 }, index))).toBe(
      "1100",
    );
  });

  it("is one for the same level, without series or year", () => {
    expect(text("running", "running")).toBe("1");
    expect(text({ fixed: 1950 }, { fixed: 1950 })).toBe("1");
    expect(text({ fixed: 2031 }, "running", undefined, 2031)).toBe("1");
  });

  it("says what it lacks", () => {
    const values = { from: "2020", to: "running" };
    expect(problemOf(() => priceFactor({ fixed: 2020 }, "running", index))).toEqual({
      code: "price-level-needs-year",
      path: [],
      values,
    });
    expect(problemOf(() => priceFactor({ fixed: 2020 }, "running", undefined, 2022))).toEqual({
      code: "price-level-needs-series",
      path: [],
      values,
    });
    expect(problemOf(() => priceFactor("running", { fixed: 2020 }, index)).values).toEqual({
      from: "running",
      to: "2020",
    });
    expect(problemOf(() => priceFactor({ fixed: 2020 }, { fixed: 2021 }, index))).toEqual({
      code: "index-year-missing",
      path: [],
      found: "2021",
      values: { series: "made", years: "2020, 2022, 2024" },
    });
    expect(problemOf(() => priceFactor({ fixed: 2023 }, { fixed: 2020 }, index)).found).toBe("2023");
    expect(problemOf(() => priceFactor({ fixed: 2020 }, "running", index, 2025)).found).toBe("2025");
  });
});

describe("convertPriceLevel", () => {
  it("comes back to within one unit of the 34th digit", () => {
    fc.assert(
      fc.property(
        anyAmount,
        anyLevel,
        anyLevel,
        fc.integer(years),
        anySeries,
        (amount, from, to, year, series) => {
          const there = convertPriceLevel(amount, from, to, series, year);
          const back = convertPriceLevel(there, to, from, series, year);
          expect(back.minus(amount).abs().lte(lastUnit(amount))).toBe(true);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it("gives the same through any third level", () => {
    fc.assert(
      fc.property(
        fc.tuple(anyLevel, anyLevel, anyLevel),
        fc.integer(years),
        anySeries,
        ([a, b, c], year, series) => {
          const direct = priceFactor(a, c, series, year);
          const through = priceFactor(a, b, series, year).times(priceFactor(b, c, series, year));
          // `running` is the level of the year the amount falls in, so it closes the triangle as well.
          expect(through.minus(direct).abs().lte(lastUnit(direct))).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("does not depend on the base of the index", () => {
    fc.assert(
      fc.property(anySeries, fc.integer(years), fc.integer(years), (series, from, to) => {
        const tenfold = Object.entries(series.values).map(([year, value]) => [
          year,
          new Decimal(value).times(10).toFixed(),
        ]);
        const rebased = { ...series, values: Object.fromEntries(tenfold) };
        expect(text({ fixed: from }, { fixed: to }, rebased)).toBe(
          text({ fixed: from }, { fixed: to }, series),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it("reproduces consumer prices from 2015 to 2024", () => {
    const kroner = convertPriceLevel(new Decimal(100_000), { fixed: 2015 }, { fixed: 2024 }, cpi);
    expect(exactText(kroner)).toBe("118820");
  });
});
