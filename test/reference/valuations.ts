import type { DiscountRule, Valuation } from "../../bench/reference/before.mjs";
import type { IndexSeries } from "../../src/prices/index";
import { denmark2021, flatRate, greenBook, rateSchedule } from "../../src/prices/index";

/** An index of every year a model of a test may come to. */
const INDEX: IndexSeries = {
  id: "some",
  kind: "public",
  vintage: "2024",
  base: "2020 = 100",
  source: "a test",
  values: Object.fromEntries(
    Array.from({ length: 40 }, (_, year) => [String(2010 + year), (80 + year * 2.375).toFixed(3)]),
  ),
};

const YEARLY: DiscountRule = { schedule: denmark2021, timing: "start", base: 2016 };

/** Ways of discounting: every timing, to a year, a date and each citizen's own start, in bands and at one rate. */
export const RULES: Readonly<Record<string, DiscountRule>> = {
  "start of year": YEARLY,
  "end of year": { schedule: rateSchedule("0.043", "continuous"), timing: "end", base: 2016 },
  "on the day": { schedule: flatRate("0.05"), timing: "exact", base: "2016-01-01" },
  "own start": { schedule: greenBook, timing: "mid", base: "ownStart" },
};

/** Ways of looking at a ledger; what a model refuses must be refused by both engines alike. */
export const VALUATIONS: Readonly<Record<string, Valuation>> = {
  ...Object.fromEntries(Object.entries(RULES).map(([name, discounting]) => [name, { discounting }])),
  "2025, discounted": { priceLevel: { fixed: 2025 }, index: INDEX, discounting: YEARLY },
  running: { priceLevel: "running", index: INDEX },
};
