import { addDays, addMonths, daysInMonth, type PlainDate, type PlainMonth } from "../calendar/index";
import { Decimal, exactText } from "../decimal";
import { type Ledger, netCostSigns } from "../ledger/index";
import type { Perspective } from "../model/index";
import { fail } from "../problems/index";

/** What is gained in a stretch of time, evenly; in years from the first payment, decimal text. */
export interface CashFlow {
  readonly from: string;
  /** The same as `from` for what is paid at once. */
  readonly until: string;
  /** Received less paid: negative while it is paid for. */
  readonly gain: string;
}

/** When what was paid has come back. */
export interface Payback {
  /** `never`: not by the end of the flows. `nothingPaid`: nobody was ever out of pocket. */
  readonly outcome: "paidBack" | "never" | "nothingPaid";
  /** Years until the sum first comes back to nothing, exact decimal text. */
  readonly first?: string;
  /** Years until it does so for good, as far as the flows go: the one to go by. */
  readonly permanent?: string;
}

/**
 * The time until payments have come back, linear inside each stretch. A sum may come back, be lost again and come
 * back later; both the first and the last time are told. (Simple payback, and on discounted flows discounted payback:
 * “the period in which the cumulative net present value of a project equals zero”, Wikipedia, Discounted payback
 * period.)
 *
 * @param flows - in order of time and without overlap
 * @throws ProblemError `flows-overlap` when they are not
 * @example
 * payback([
 *   { from: "0", until: "0", gain: "-10000" },
 *   { from: "0", until: "4", gain: "12000" },
 * ]).permanent; // "3.333333333333333333333333333333333"
 */
export const payback = (flows: readonly CashFlow[]): Payback => {
  let sum = new Decimal(0);
  let end = new Decimal(0);
  let wasPaid = false;
  let first: string | undefined;
  let permanent: string | undefined;
  flows.forEach(({ from, until, gain }, index) => {
    const [start, stop, amount] = [new Decimal(from), new Decimal(until), new Decimal(gain)];
    if ((index > 0 && start.lt(end)) || stop.lt(start))
      fail({ code: "flows-overlap", path: [index], found: `${from} – ${until}`, expected: `>= ${end}` });
    end = stop;
    const after = sum.plus(amount);
    if (sum.lt(0) && after.gte(0)) {
      permanent = exactText(start.plus(stop.minus(start).times(sum.neg()).div(amount)));
      first ??= permanent;
    }
    if (after.lt(0)) {
      wasPaid = true;
      permanent = undefined;
    }
    sum = after;
  });
  if (!wasPaid) return { outcome: "nothingPaid" };
  const times = {
    ...(first === undefined ? {} : { first }),
    ...(permanent === undefined ? {} : { permanent }),
  };
  return { outcome: permanent === undefined ? "never" : "paidBack", ...times };
};

/** Cash flows by month, counted from the first in which anything is paid or received. */
export interface MonthlyFlows {
  /** Absent when nothing ever is. */
  readonly first?: PlainMonth;
  readonly flows: readonly CashFlow[];
}

/**
 * What some parties gain month by month in a ledger with a calendar, most often that of a comparison.
 *
 * @throws ProblemError `no-calendar`
 * @example
 * payback(monthlyFlows(compare(result, "intensive", "sporadic").ledger, "municipality").flows).outcome; // "never"
 */
export const monthlyFlows = (ledger: Ledger, perspective: Perspective): MonthlyFlows => {
  const signOf = netCostSigns(ledger, perspective);
  const sums = new Map<PlainMonth, Decimal>();
  for (const entry of ledger.entries) {
    const { month, amount } = entry;
    if (month === undefined) return fail({ code: "no-calendar" });
    const sign = signOf(entry);
    if (sign === 0) continue;
    sums.set(month, (sums.get(month) ?? new Decimal(0)).minus(new Decimal(amount).times(sign)));
  }
  const paid = [...sums].filter(([, gain]) => !gain.isZero()).map(([month]) => month);
  const [first, last] = [paid.sort()[0], paid.at(-1)];
  if (first === undefined || last === undefined) return { flows: [] };
  const flows: CashFlow[] = [];
  const year = (months: number): string => exactText(new Decimal(months).div(12));
  for (let month = first, index = 0; month <= last; month = addMonths(`${month}-01`, 1).slice(0, 7), index++)
    flows.push({
      from: year(index),
      until: year(index + 1),
      gain: exactText(sums.get(month) ?? new Decimal(0)),
    });
  return { first, flows };
};

/**
 * The day so many years after the first of a month: by whole months, and the rest by the days of the month it falls in.
 *
 * @example
 * dateAfter("2022-07", "2.5"); // "2025-01-01"
 */
export const dateAfter = (first: PlainMonth, years: string): PlainDate => {
  const months = new Decimal(years).times(12);
  const start = addMonths(`${first}-01`, months.floor().toNumber());
  const days = months.minus(months.floor()).times(daysInMonth(start.slice(0, 7)));
  return addDays(start, days.floor().toNumber());
};
