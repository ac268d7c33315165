import { addDays, addMonths, daysInMonth, type PlainDate, type PlainMonth } from "../calendar/index";
import { Decimal, exactText } from "../decimal";
import { amountOf, type Ledger, ledgerShape, sum, weightsFor } from "../ledger/index";
import type { Perspective } from "../model/index";
import { perspectiveShape } from "../model/index";
import { checkGiven, fail, is } from "../problems/index";
import { ROUNDING } from "./sensitivity/gain";

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

/** Whether something is out of pocket, and not nothing but rounding beside all that was paid and received so far. */
const isOwed = (sum: Decimal, size: Decimal): boolean => sum.lt(size.times(ROUNDING).neg());

const paybackTakes = () => ({ flows: is.list(is.made("CashFlow", { texts: "from until gain" })) });

/**
 * The time until payments have come back, linear inside each stretch. A sum may come back, be lost again and come
 * back later; both the first and the last time are told. (Simple payback, and on discounted flows discounted payback:
 * “the period in which the cumulative net present value of a project equals zero”, Wikipedia, Discounted payback
 * period.)
 *
 * @param flows - in order of time and without overlap
 * @throws ProblemError `flows-overlap` when they are not
 * @example
 * import { payback } from "traedesten";
 *
 * payback([
 *   { from: "0", until: "0", gain: "-10000" },
 *   { from: "0", until: "4", gain: "12000" },
 * ]).permanent?.slice(0, 6); // "3.3333"
 */
export const payback = (flows: readonly CashFlow[]): Payback => {
  checkGiven(paybackTakes, { flows });
  let sum = new Decimal(0);
  let size = new Decimal(0);
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
    const wasOwed = isOwed(sum, size);
    size = size.plus(amount.abs());
    if (wasOwed && !isOwed(after, size)) {
      const part = Decimal.min(1, sum.neg().div(amount));
      permanent = exactText(start.plus(stop.minus(start).times(part)));
      first ??= permanent;
    }
    if (isOwed(after, size)) {
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

/** Times are fractions of days in years: told apart by less than this they are one. */
const TIME_PLACES = 12;

/**
 * Cash flows that may overlap, such as a price at the middle of a year beside one that lasts all of it, as flows in order
 * of time and without overlap: cut wherever another begins or ends.
 *
 * @example
 * inTurn([
 *   { from: "0", until: "2", gain: "10" },
 *   { from: "1", until: "1", gain: "-4" },
 * ]); // 0–1: 5, 1–1: -4, 1–2: 5
 */
export const inTurn = (flows: readonly CashFlow[]): readonly CashFlow[] => {
  const spans = flows.map(({ from, until, gain }) => ({
    from: new Decimal(from).toDecimalPlaces(TIME_PLACES),
    until: new Decimal(until).toDecimalPlaces(TIME_PLACES),
    gain: new Decimal(gain),
  }));
  const times = [
    ...new Map(spans.flatMap(({ from, until }) => [from, until]).map((time) => [exactText(time), time])),
  ].sort(([, a], [, b]) => a.comparedTo(b));
  // Where a time stands among all: whole numbers are quicker to compare, and there are many.
  const places = new Map(times.map(([text], place) => [text, place]));
  const placed = spans.map((span) => ({
    ...span,
    starts: places.get(exactText(span.from)) as number,
    ends: places.get(exactText(span.until)) as number,
  }));
  const flow = (from: string, until: string, gains: readonly Decimal[]): CashFlow | undefined => {
    const gain = gains.reduce((total, each) => total.plus(each), new Decimal(0));
    return gain.isZero() ? undefined : { from, until, gain: exactText(gain) };
  };
  return times
    .flatMap(([text, time], place) => {
      const atOnce = placed.filter(({ starts, ends }) => starts === place && ends === place);
      const [nextText, next] = times[place + 1] ?? [];
      const over =
        next === undefined ? [] : placed.filter(({ starts, ends }) => starts <= place && ends > place);
      return [
        flow(
          text,
          text,
          atOnce.map(({ gain }) => gain),
        ),
        ...(next === undefined || nextText === undefined
          ? []
          : [
              flow(
                text,
                nextText,
                // Each lasts evenly.
                over.map(({ from, until, gain }) => gain.times(next.minus(time)).div(until.minus(from))),
              ),
            ]),
      ];
    })
    .filter((each) => each !== undefined);
};

/** Cash flows by month, counted from the first in which anything is paid or received. */
export interface MonthlyFlows {
  /** Absent when nothing ever is. */
  readonly first?: PlainMonth;
  readonly flows: readonly CashFlow[];
}

const monthlyFlowsTakes = () => ({ ledger: ledgerShape, perspective: perspectiveShape });

/**
 * What some parties gain month by month in a ledger with a calendar, most often that of a comparison.
 *
 * @throws ProblemError `no-calendar`
 * @example
 * import { compare, evaluate, monthlyFlows, payback } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const result = evaluate(await loadScenario(file, { rules: denmark }));
 * const { flows } = monthlyFlows(compare(result, "intensive", "sporadic").ledger, "municipality");
 * payback(flows).outcome; // "never"
 */
export const monthlyFlows = (ledger: Ledger, perspective: Perspective): MonthlyFlows => {
  checkGiven(monthlyFlowsTakes, { ledger, perspective });
  const { periods } = ledger.product.exposure;
  const months = periods.map(({ month }) => month ?? fail({ code: "no-calendar" }));
  const names = [...new Set(months)];
  const numbers = new Map(names.map((month, number) => [month, number]));
  const found = sum({
    ...ledger,
    weightOf: weightsFor(perspective),
    periodGroups: months.map((month) => numbers.get(month) ?? 0),
    width: names.length,
  });
  const sums = new Map<PlainMonth, Decimal>(
    [...found].map(([number, of]) => [names[number] ?? "", amountOf(of).neg()]),
  );
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

const dateAfterTakes = () => ({ first: is.text, years: is.decimalText });

/**
 * The day so many years after the first of a month: by whole months, and the rest by the days of the month it falls in.
 *
 * @example
 * import { dateAfter } from "traedesten";
 *
 * dateAfter("2022-07", "2.5"); // "2025-01-01"
 */
export const dateAfter = (first: PlainMonth, years: string): PlainDate => {
  checkGiven(dateAfterTakes, { first, years });
  const months = new Decimal(years).times(12);
  const start = addMonths(`${first}-01`, months.floor().toNumber());
  const days = months.minus(months.floor()).times(daysInMonth(start.slice(0, 7)));
  return addDays(start, days.floor().toNumber());
};
