import type { PlainDate } from "../calendar/index";
import { Decimal } from "../decimal";
import type { PriceLevel } from "../money/index";
import {
  type DiscountSchedule,
  discountFactor,
  discountTime,
  type IndexSeries,
  priceFactor,
  type Timing,
} from "../prices/index";
import { fail } from "../problems/index";
import type { Ledger, LedgerEntry } from "./ledger";

/** One way of looking at a ledger: a price level, and discounting or none. */
export interface Valuation {
  /** Stays as it is when left out. */
  readonly priceLevel?: PriceLevel;
  /** The index that carries amounts from one level to another. */
  readonly index?: IndexSeries;
  readonly discounting?: {
    readonly schedule: DiscountSchedule;
    readonly timing: Timing;
    /** The year discounted to or, for `exact` timing, the date; `ownStart`: each citizen's own start. */
    readonly base: number | PlainDate | "ownStart";
  };
}

const yearOfMonth = (entry: LedgerEntry): number => Number(entry.month.slice(0, 4));

const factorFor = (ledger: Ledger, valuation: Valuation, entry: LedgerEntry): Decimal => {
  const { priceLevel = ledger.priceLevel, index, discounting } = valuation;
  const level = priceFactor(ledger.priceLevel, priceLevel, index, yearOfMonth(entry));
  if (discounting === undefined) return level;
  const { schedule, timing, base } = discounting;
  if (base === "ownStart")
    return level.times(discountFactor(schedule, discountTime(timing, { base: 0, at: entry.after ?? 0 })));
  const at = timing === "exact" ? (entry.date ?? `${entry.month}-01`) : yearOfMonth(entry);
  return level.times(discountFactor(schedule, discountTime(timing, { base, at })));
};

/**
 * The same ledger at another price level, discounted, or both: one factor per period, and no other
 * function touches a factor. Only amounts in fixed prices are discounted, and only once. Discounted to each
 * citizen's own start, what is bought for all of them counts at that start.
 *
 * @param ledger - undiscounted, as `price` makes it
 * @param valuation - the price level and discounting wanted
 * @returns a ledger whose header says what was done
 * @throws ProblemError `discount-running` for running prices, `discount-twice`, and what `priceFactor` and
 *   `discountTime` say
 * @example
 * value(ledger, { discounting: { schedule: denmark2021, timing: "start", base: 2022 } });
 */
export const value = (ledger: Ledger, valuation: Valuation): Ledger => {
  const { priceLevel = ledger.priceLevel, discounting } = valuation;
  if (ledger.discounting !== undefined) return fail({ code: "discount-twice" });
  if (discounting !== undefined && priceLevel === "running") return fail({ code: "discount-running" });
  const factors = new Map<string, Decimal>();
  const entries = ledger.entries.map((entry) => {
    const period = `${entry.date ?? entry.month} ${entry.after}`;
    const factor = factors.get(period) ?? factorFor(ledger, valuation, entry);
    factors.set(period, factor);
    return { ...entry, amount: new Decimal(entry.amount).times(factor).toFixed() };
  });
  const header = { ...ledger, priceLevel, entries };
  if (discounting === undefined) return header;
  const { schedule, timing, base } = discounting;
  return { ...header, discounting: { schedule: schedule.id, timing, base: String(base) } };
};
