import { Decimal } from "../decimal";
import type { PriceLevel } from "../money/index";
import { type IndexSeries, priceFactor } from "../prices/index";
import { fail } from "../problems/index";
import { type DiscountRule, discountedAt } from "./discountedAt";
import type { Ledger, LedgerEntry } from "./ledger";
import { yearOfEntry } from "./when";

/** One way of looking at a ledger: a price level, and discounting or none. */
export interface Valuation {
  /** Stays as it is when left out. */
  readonly priceLevel?: PriceLevel;
  /** The index that carries amounts from one level to another. */
  readonly index?: IndexSeries;
  readonly discounting?: DiscountRule;
}

/** The one factor of a period. */
const factorFor = (ledger: Ledger, valuation: Valuation): ((entry: LedgerEntry) => Decimal) => {
  const { priceLevel = ledger.priceLevel, index, discounting } = valuation;
  const discounted = discounting === undefined ? undefined : discountedAt(discounting);
  return (entry) => {
    const level = priceFactor(ledger.priceLevel, priceLevel, index, yearOfEntry(entry, ledger));
    return discounted === undefined ? level : level.times(discounted(entry));
  };
};

/**
 * The same ledger at another price level, discounted, or both: one factor per period, and no other
 * function touches a factor. Only amounts in fixed prices are discounted, and only once. Discounted to each
 * citizen's own start, what is bought for all of them counts at that start. Without a calendar there is only that
 * start, and every amount has its own time from it.
 *
 * @param ledger - undiscounted, as `price` makes it
 * @param valuation - the price level and discounting wanted
 * @returns a ledger whose header says what was done
 * @throws ProblemError `discount-running` for running prices, `discount-twice`, `discount-own-start` for a year as base where
 *   there is no calendar, and what `priceFactor` and
 *   `discountTime` say
 * @example
 * value(ledger, { discounting: { schedule: denmark2021, timing: "start", base: 2022 } });
 */
export const value = (ledger: Ledger, valuation: Valuation): Ledger => {
  const { priceLevel = ledger.priceLevel, discounting } = valuation;
  if (ledger.discounting !== undefined) return fail({ code: "discount-twice" });
  if (discounting !== undefined && priceLevel === "running") return fail({ code: "discount-running" });
  const factors = new Map<string, Decimal>();
  const factorOf = factorFor(ledger, valuation);
  const entries = ledger.entries.map((entry) => {
    const period = `${entry.time ?? entry.date ?? entry.month} ${entry.after}`;
    const factor = factors.get(period) ?? factorOf(entry);
    factors.set(period, factor);
    return { ...entry, amount: new Decimal(entry.amount).times(factor).toFixed() };
  });
  const header = { ...ledger, priceLevel, entries };
  if (discounting === undefined) return header;
  const { schedule, timing, base } = discounting;
  return { ...header, discounting: { schedule: schedule.id, timing, base: String(base) } };
};
