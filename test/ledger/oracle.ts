import { type Formula, readDecimal } from "../../src/formula/index";
import type { Capacity, Driver, Flow, Model } from "../../src/model/index";
import { dateOf, dayNumber, monthLength } from "../calendar/dates";
import { divided, negative, plus, type Rational, rational, times } from "../money/rational";

/** What a flow comes to in a month (or on a date), as exact fractions. */
export interface OracleEntry {
  readonly strategy: string;
  readonly flow: string;
  readonly at: string;
  readonly quantity: Rational;
  readonly amount: Rational;
}

const whole = (count: number): Rational => ({ over: BigInt(count), under: 1n });

const readSlowly = (formula: Formula, model: Model): Rational => {
  switch (formula.op) {
    case "number":
      return rational(formula.value);
    case "parameter": {
      const known = model.parameters[formula.name];
      if (known === undefined) throw new Error(formula.name);
      return readSlowly(known.formula, model);
    }
    case "add":
      return plus(readSlowly(formula.left, model), readSlowly(formula.right, model));
    case "subtract":
      return plus(readSlowly(formula.left, model), negative(readSlowly(formula.right, model)));
    case "multiply":
      return times(readSlowly(formula.left, model), readSlowly(formula.right, model));
    case "divide":
      return divided(readSlowly(formula.left, model), readSlowly(formula.right, model));
    default:
      throw new Error(formula.op);
  }
};

/** Days of a period by month, counted one by one. */
const daysByMonth = ({
  from,
  until,
}: {
  readonly from: string;
  readonly until: string;
}): Map<string, number> => {
  const days = new Map<string, number>();
  for (let day = dayNumber(from); day < dayNumber(until); day += 1) {
    const month = dateOf(day).slice(0, 7);
    days.set(month, (days.get(month) ?? 0) + 1);
  }
  return days;
};

/** A month's share of itself: 15 days of April are 15/30. */
const monthsIn = (month: string, days: number): Rational =>
  divided(whole(days), whole(monthLength(Number(month.slice(0, 4)), Number(month.slice(5)))));

const perUnit = (driver: Driver, months: Rational, all: Rational): Rational => {
  if (driver === "person") return divided(months, all);
  return driver.endsWith("year") ? divided(months, whole(12)) : months;
};

const quantities = (flow: Flow, capacity: Capacity): Map<string, Rational> => {
  if (capacity.kind === "dates") return new Map(capacity.dates.map((date) => [date, whole(1)]));
  if (capacity.kind === "times") throw new Error("not in the calendar");
  const months = new Map(
    [...daysByMonth(capacity.period)].map(([month, days]) => [month, monthsIn(month, days)]),
  );
  const all = [...months.values()].reduce(plus);
  const count = rational(readDecimal(capacity.count).toFixed());
  return new Map([...months].map(([month, share]) => [month, times(count, perUnit(flow.per, share, all))]));
};

/** Prices a model slowly, day by day and in fractions of whole numbers. */
export const oracle = (model: Model): OracleEntry[] =>
  model.strategies.flatMap(({ id: strategy, capacity, flows }) =>
    flows.flatMap((flow) => {
      const counted = capacity.find(({ id }) => id === flow.of);
      if (counted === undefined) return [];
      const price = readSlowly(flow.amount, model);
      return [...quantities(flow, counted)].map(([at, quantity]) => ({
        strategy,
        flow: flow.id,
        at,
        quantity,
        amount: times(quantity, price),
      }));
    }),
  );
