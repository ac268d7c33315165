import type { Decimal } from "../decimal";
import type { ExposurePeriod } from "../model/index";
import type { PriceLevel } from "../money/index";
import { type IndexSeries, priceFactor } from "../prices/index";
import { checkGiven, fail, is } from "../problems/index";
import { type DiscountRule, discountedAt } from "./discountedAt";
import type { Factors, Ledger, Product } from "./ledger";
import { runsOf } from "./runsOf";
import { discountRuleShape, ledgerShape } from "./shapes";
import type { Summed } from "./sum";
import { yearOfPeriod } from "./when";

/** One way of looking at a ledger: a price level, and discounting or none. */
export interface Valuation {
  /** Stays as it is when left out. */
  readonly priceLevel?: PriceLevel;
  /** The index that carries amounts from one level to another. */
  readonly index?: IndexSeries;
  readonly discounting?: DiscountRule;
}

/** The periods that any quantity of some flows lies in. */
const periodsOf = (product: Product, summed: readonly Summed[]): ReadonlySet<number> => {
  const { runs, exposure } = product;
  const found = new Set<number>();
  for (const run of summed.flatMap((flow) => runsOf(product, flow)))
    for (let at = runs.from[run] as number; at < (runs.until[run] as number); at++)
      found.add(exposure.period[at] as number);
  return found;
};

/** One factor for each period that is asked for; those of the same time are worked out once. */
export const factorsOver = (
  periods: readonly ExposurePeriod[],
  asked: ReadonlySet<number>,
  factorOf: (period: ExposurePeriod) => Decimal,
  before?: Factors,
): Factors => {
  const values = ["1"];
  const numbers = new Map([["1", 0]]);
  const known = new Map<string, number>();
  const of = periods.map((period, index) => {
    if (!asked.has(index)) return 0;
    const earlier = before?.of[index] ?? 0;
    const time = period.cycle === undefined ? (period.date ?? period.month) : period.time;
    const when = `${time} ${period.after} ${earlier}`;
    const found = known.get(when);
    if (found !== undefined) return found;
    const text = factorOf(period)
      .times(before?.values[earlier] ?? "1")
      .toFixed();
    const number = numbers.get(text) ?? values.push(text) - 1;
    numbers.set(text, number);
    known.set(when, number);
    return number;
  });
  return { values, of };
};

/** One factor per period, for the periods that some flows lie in. */
export const factorsBy = (
  product: Product,
  summed: readonly Summed[],
  factorOf: (period: ExposurePeriod) => Decimal,
  before?: Factors,
): Factors => factorsOver(product.exposure.periods, periodsOf(product, summed), factorOf, before);

const valueTakes = () => ({
  ledger: ledgerShape,
  valuation: is.choices({
    priceLevel: is.priceLevel,
    index: is.made("IndexSeries", { texts: "id", records: "values" }),
    discounting: discountRuleShape,
  }),
});

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
 * import { boughtOnly, evaluate, netCost, value } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { loadScenario } from "traedesten/node";
 * import { denmark2021 } from "traedesten/prices";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const { ledger } = evaluate(boughtOnly(await loadScenario(file, { rules: denmark })));
 * const discounted = value(ledger, { discounting: { schedule: denmark2021, timing: "start", base: 2022 } });
 * netCost(discounted, "municipality").toFixed(0); // "37364223"
 */
export const value = (ledger: Ledger, valuation: Valuation): Ledger => {
  checkGiven(valueTakes, { ledger, valuation });
  const { priceLevel = ledger.priceLevel, index, discounting } = valuation;
  if (ledger.discounting !== undefined) return fail({ code: "discount-twice" });
  if (discounting !== undefined && priceLevel === "running") return fail({ code: "discount-running" });
  const discounted = discounting === undefined ? undefined : discountedAt(discounting);
  const factors = factorsBy(
    ledger.product,
    ledger.flows,
    (period) => {
      const level = priceFactor(ledger.priceLevel, priceLevel, index, yearOfPeriod(period, ledger));
      return discounted === undefined ? level : level.times(discounted(period));
    },
    ledger.factors,
  );
  const header = { ...ledger, priceLevel, factors };
  if (discounting === undefined) return header;
  const { schedule, timing, base } = discounting;
  return { ...header, discounting: { schedule: schedule.id, timing, base: String(base) } };
};

const valueOutcomesTakes = () => ({ ledger: ledgerShape, rule: discountRuleShape });

/**
 * The same ledger with its outcomes discounted: one factor per period, as for amounts, by a rule of their own. Outcomes
 * are told by month, and count from its first day.
 *
 * @example
 * import { compare, evaluate, outcomeRows, valueOutcomes } from "traedesten";
 * import { loadScenario } from "traedesten/node";
 * import { flatRate } from "traedesten/prices";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/hiv.yaml");
 * const model = await loadScenario(file);
 * const { ledger } = compare(evaluate(model), "combination", "monotherapy");
 * const rule = { schedule: flatRate("0.03"), timing: "exact", base: "ownStart" } as const;
 * const gained = outcomeRows(valueOutcomes(ledger, rule)).reduce((sum, { quantity }) => sum + Number(quantity), 0);
 * gained.toFixed(4); // "0.7342"
 */
export const valueOutcomes = (ledger: Ledger, rule: DiscountRule): Ledger => {
  checkGiven(valueOutcomesTakes, { ledger, rule });
  const { product, counts } = ledger;
  const factor = discountedAt(rule);
  const outcomes = counts.filter(({ kind }) => kind === "outcome");
  const byMonth = ({ date: _, ...period }: ExposurePeriod): Decimal => factor(period);
  return { ...ledger, outcomeFactors: factorsBy(product, outcomes, byMonth) };
};
