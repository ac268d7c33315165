import { Decimal } from "../decimal";
import type { PriceLevel } from "../money/priceLevel";
import { checkGiven, fail, is } from "../problems/index";
import type { IndexSeries } from "./indexSeries";
import { indexValue } from "./indexValue";
import { seriesShape } from "./shapes";

const levelText = (level: PriceLevel): string => (level === "running" ? level : `${level.fixed}`);

const priceFactorTakes = () => ({
  from: is.priceLevel,
  to: is.priceLevel,
  series: is.optional(seriesShape),
  atYear: is.optional(is.finite),
});

/**
 * What an amount is multiplied by to go from one price level to another: I(to) / I(from), where a
 * running amount stands at the level of the year it falls in. The same level on both sides is 1, and
 * needs neither series nor year.
 *
 * @param from - price level the amount is in
 * @param to - price level wanted
 * @param series - the index that follows this kind of amount
 * @param atYear - calendar year the amount falls in; needed when one of the levels is `running`
 * @returns the factor at working precision
 * @throws ProblemError `price-level-needs-year`, `price-level-needs-series`, and what `indexValue` says
 * @example
 * import { indexFromGrowth, priceFactor } from "traedesten/prices";
 *
 * const growth = { "2021": "4", "2022": "2.5" };
 * const series = indexFromGrowth({ id: "pl", kind: "public", vintage: "2024-08", source: "https://www.kl.dk" }, growth);
 * priceFactor({ fixed: 2020 }, { fixed: 2022 }, series); // 1.066
 * priceFactor({ fixed: 2020 }, "running", series, 2022); // 1.066
 * priceFactor("running", { fixed: 2020 }, series, 2020); // 1
 */
export const priceFactor = (
  from: PriceLevel,
  to: PriceLevel,
  series?: IndexSeries,
  atYear?: number,
): Decimal => {
  checkGiven(priceFactorTakes, { from, to, series, atYear });
  if (from === "running" && to === "running") return new Decimal(1);
  const values = { from: levelText(from), to: levelText(to) };
  const yearOfLevel = (level: PriceLevel): number =>
    level === "running" ? (atYear ?? fail({ code: "price-level-needs-year", values })) : level.fixed;
  const fromYear = yearOfLevel(from);
  const toYear = yearOfLevel(to);
  if (fromYear === toYear) return new Decimal(1);
  if (series === undefined) return fail({ code: "price-level-needs-series", values });
  return indexValue(series, toYear).div(indexValue(series, fromYear));
};
