import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal, exactText } from "../../src/decimal";
import { plan } from "../../src/exposure/index";
import { type Ledger, price, rows, type Valuation, value } from "../../src/ledger/index";
import {
  type DiscountSchedule,
  denmark2021,
  discountFactor,
  discountTime,
  flatRate,
  type IndexSeries,
  priceFactor,
} from "../../src/prices/index";
import { dated } from "../model/inCalendar";
import { boughtOf, datesOf, flowOf, modelOf, parameterOf, strategyOf } from "../model/models";
import { anyModel } from "../model/randomModels";
import { problemOf } from "../money/problemOf";
import { type Amount, amountsIn } from "./amounts";
import { near } from "./near";

const YEARS = Array.from({ length: 12 }, (_, index) => 2018 + index);

/** An index with a value for every year a test model can touch. */
const anyIndex: fc.Arbitrary<IndexSeries> = fc
  .tuple(...YEARS.map(() => fc.integer({ min: 5000, max: 20_000 })))
  .map((values) => ({
    id: "pl",
    kind: "public",
    vintage: "2024-08",
    base: "2022 = 100",
    values: Object.fromEntries(YEARS.map((year, index) => [year, ((values[index] ?? 0) / 100).toFixed(2)])),
    source: "a test",
  }));

const anyLedger = anyModel.map((model) => price(model, plan(model)));
const anyYear = fc.constantFrom(...YEARS);
const anySchedule: fc.Arbitrary<DiscountSchedule> = fc.oneof(
  fc.constant(denmark2021),
  fc.integer({ min: 0, max: 900 }).map((rate) => flatRate((rate / 10_000).toFixed(4))),
);
const anyTiming = fc.constantFrom("start" as const, "mid" as const, "end" as const);

const bought = (level: Ledger["priceLevel"] = { fixed: 2022 }): Ledger => {
  const model = modelOf({
    priceLevel: level,
    parameters: { price: parameterOf("price", "1200") },
    strategies: [
      strategyOf(
        "only",
        [boughtOf("places", "it", "1", "2022-07-01", "2024-07-01"), datesOf("due", "2023-03-17")],
        [flowOf("month", "place-month", "it", "price"), flowOf("once", "date", "due", "price")],
      ),
    ],
  });
  return price(model, plan(model));
};

const index: IndexSeries = {
  id: "pl",
  kind: "public",
  vintage: "2024-08",
  base: "2022 = 100",
  values: { "2022": "100", "2023": "125", "2024": "160" },
  source: "a test",
};

const amountsOf = (ledger: Ledger, year = ""): string[] =>
  amountsIn(ledger)
    .filter(({ month }) => dated(month).startsWith(year))
    .map(({ amount }) => exactText(new Decimal(amount)));
const inYear = (ledger: Ledger, year: string): string[] => [...new Set(amountsOf(ledger, year))];

/** The factor of an entry, worked out from the prices room alone. */
const factorOf = (ledger: Ledger, valuation: Valuation, month: string): Decimal => {
  const year = Number(month.slice(0, 4));
  const level = priceFactor(
    ledger.priceLevel,
    valuation.priceLevel ?? ledger.priceLevel,
    valuation.index,
    year,
  );
  if (valuation.discounting === undefined) return level;
  const { schedule, timing, base } = valuation.discounting;
  return level.times(discountFactor(schedule, discountTime(timing, { base, at: year })));
};

describe("value", () => {
  it("carries fixed prices to another year by the index, whatever the month", () => {
    const to = value(bought(), { priceLevel: { fixed: 2023 }, index });
    expect(to.priceLevel).toEqual({ fixed: 2023 });
    expect(new Set(amountsOf(to))).toEqual(new Set(["1500"]));
  });

  it("carries fixed prices to running ones, each month by its own year", () => {
    const to = value(bought(), { priceLevel: "running", index });
    expect(to.priceLevel).toBe("running");
    expect([inYear(to, "2022"), inYear(to, "2023"), inYear(to, "2024")]).toEqual([
      ["1200"],
      ["1500"],
      ["1920"],
    ]);
  });

  it("discounts calendar years from the base, which stays whole", () => {
    const discounting = { schedule: flatRate("0.25"), timing: "start", base: 2022 } as const;
    const to = value(bought(), { discounting });
    expect([inYear(to, "2022"), inYear(to, "2023"), inYear(to, "2024")]).toEqual([
      ["1200"],
      ["960"],
      ["768"],
    ]);
    expect(to.discounting).toEqual({ schedule: discounting.schedule.id, timing: "start", base: "2022" });
  });

  it("discounts by the day for exact timing, a month from its first", () => {
    const discounting = { schedule: flatRate("0.21"), timing: "exact", base: "2022-07-01" } as const;
    const to = value(bought(), { discounting });
    const factor = (months: number | Decimal) =>
      discountFactor(discounting.schedule, new Decimal(months).div(12));
    const amountAt = (at: string) =>
      amountsIn(to).find(({ month, date }) => (date ?? month) === at)?.amount ?? "";
    near(amountAt("2022-07"), "1200");
    near(amountAt("2023-07"), factor(12).times(1200));
    near(amountAt("2023-03-17"), factor(new Decimal(8).plus(new Decimal(16).div(31))).times(1200));
  });

  it("goes to another price level and back", () => {
    fc.assert(
      fc.property(
        anyLedger,
        anyIndex,
        fc.oneof(anyYear, fc.constant("running" as const)),
        (ledger, series, to) => {
          const priceLevel = to === "running" ? to : { fixed: to };
          const there = value(ledger, { priceLevel, index: series });
          const back = value(there, { priceLevel: ledger.priceLevel, index: series });
          expect(back.priceLevel).toEqual(ledger.priceLevel);
          const [found, wanted] = [amountsIn(back), amountsIn(ledger)];
          expect(found).toHaveLength(wanted.length);
          found.forEach(({ amount }, at) => {
            near(amount, wanted[at]?.amount ?? "missing");
          });
        },
      ),
      { numRuns: 80 },
    );
  });

  it("multiplies all entries of a period alike, and touches nothing but amounts", () => {
    fc.assert(
      fc.property(
        anyLedger,
        anyIndex,
        anyYear,
        anySchedule,
        anyTiming,
        (ledger, series, year, schedule, timing) => {
          const discounting = { schedule, timing, base: 2018 };
          const valuation: Valuation = { priceLevel: { fixed: year }, index: series, discounting };
          const valued = value(ledger, valuation);
          const [found, before] = [amountsIn(valued), amountsIn(ledger)];
          const bare = (amounts: readonly Amount[]) => amounts.map(({ amount: _, ...rest }) => rest);
          expect(bare(found)).toEqual(bare(before));
          const { priceLevel: _level, discounting: _rule, factors: _factors, ...same } = valued;
          const { priceLevel: _before, ...rest } = ledger;
          expect(same).toEqual(rest);
          found.forEach(({ amount, month }, at) => {
            near(amount, factorOf(ledger, valuation, dated(month)).times(before[at]?.amount ?? "0"));
          });
        },
      ),
      { numRuns: 80 },
    );
  });

  it("is the ledger itself when nothing is asked", () => {
    const { factors, ...same } = value(bought(), {});
    expect(same).toEqual(bought());
    expect(factors?.values).toEqual(["1"]);
    expect(rows(value(bought(), {}))).toEqual(rows(bought()));
  });

  it("leaves the ledger it was given alone", () => {
    const ledger = bought();
    value(ledger, { priceLevel: "running", index });
    expect(ledger).toEqual(bought());
  });

  it("discounts once only", () => {
    const discounting = { schedule: denmark2021, timing: "start", base: 2022 } as const;
    const once = value(bought(), { discounting });
    for (const again of [{ discounting }, { priceLevel: { fixed: 2023 }, index }, {}])
      expect(problemOf(() => value(once, again)).code).toBe("discount-twice");
  });

  it("never discounts running prices, but does once they are fixed", () => {
    const discounting = { schedule: flatRate("0.25"), timing: "start", base: 2022 } as const;
    const running = value(bought(), { priceLevel: "running", index });
    expect(problemOf(() => value(running, { discounting })).code).toBe("discount-running");
    expect(problemOf(() => value(bought(), { priceLevel: "running", index, discounting })).code).toBe(
      "discount-running",
    );
    const fixed = value(running, { priceLevel: { fixed: 2022 }, index, discounting });
    expect(inYear(fixed, "2023")).toEqual(["960"]);
  });

  it("says which year an index lacks, or that there is none", () => {
    expect(problemOf(() => value(bought(), { priceLevel: { fixed: 2021 }, index }))).toMatchObject({
      code: "index-year-missing",
      found: "2021",
    });
    expect(problemOf(() => value(bought(), { priceLevel: { fixed: 2021 } })).code).toBe(
      "price-level-needs-series",
    );
  });

  it("refuses a base after the first amount", () => {
    const discounting = { schedule: flatRate("0.25"), timing: "start", base: 2023 } as const;
    expect(problemOf(() => value(bought(), { discounting })).code).toBe("discount-time-invalid");
  });
});
