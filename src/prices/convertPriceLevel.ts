import type { Decimal } from "../decimal";
import type { PriceLevel } from "../money/priceLevel";
import { checked, is } from "../problems/index";
import type { IndexSeries } from "./indexSeries";
import { priceFactor } from "./priceFactor";
import { seriesShape } from "./shapes";

const convertPriceLevelTakes = () => ({
  amount: is.decimal,
  from: is.priceLevel,
  to: is.priceLevel,
  series: is.optional(seriesShape),
  atYear: is.optional(is.finite),
});

/**
 * An amount in another price level, unrounded. There and back gives the amount again to 34 digits.
 *
 * @param amount - in the price level `from`
 * @param from - price level the amount is in
 * @param to - price level wanted
 * @param series - the index that follows this kind of amount; not needed when the level stays the same
 * @param atYear - calendar year the amount falls in; needed when one of the levels is `running`
 * @returns the amount in the price level `to`, at working precision
 * @throws ProblemError what `priceFactor` says
 * @example
 * import { Decimal } from "traedesten";
 * import { convertPriceLevel, indexFromGrowth } from "traedesten/prices";
 *
 * const growth = { "2021": "4", "2022": "2.5" };
 * const series = indexFromGrowth({ id: "pl", kind: "public", vintage: "2024-08", source: "https://www.kl.dk" }, growth);
 * convertPriceLevel(new Decimal(1000), { fixed: 2020 }, { fixed: 2022 }, series); // 1066
 */
export const convertPriceLevel = /* @__PURE__ */ checked(
  convertPriceLevelTakes,
  (amount: Decimal, from: PriceLevel, to: PriceLevel, series?: IndexSeries, atYear?: number): Decimal =>
    priceFactor(from, to, series, atYear).times(amount),
);
