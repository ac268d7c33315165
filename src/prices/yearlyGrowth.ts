import { Decimal } from "../decimal";
import type { RateBand } from "./discountBands";
import type { DiscountSchedule } from "./discountSchedule";

/**
 * What 1 grows to in a year: 1 + r(t), where r(t) is the rate of the band year t lies in: the last that has begun; or
 * (1 + r(t) / m)^m when it is added m times a year.
 */
export const yearlyGrowth = (
  bands: readonly RateBand[],
  year: number,
  compounding: DiscountSchedule["compounding"],
): Decimal => {
  const rate = bands.reduce((last, band) => (band.fromYear <= year ? band.rate : last), new Decimal(0));
  if (typeof compounding === "string") return rate.plus(1);
  return rate.div(compounding.timesPerYear).plus(1).pow(compounding.timesPerYear);
};
