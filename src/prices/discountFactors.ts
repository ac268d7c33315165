import { Decimal } from "../decimal";
import { checkGiven, fail, is } from "../problems/index";
import { continuousFactor } from "./continuousFactor";
import { discountBands } from "./discountBands";
import type { DiscountSchedule } from "./discountSchedule";
import { readTime } from "./readTime";
import { scheduleShape } from "./shapes";
import { yearlyGrowth } from "./yearlyGrowth";

const discountFactorsTakes = () => ({ schedule: scheduleShape, lastYear: is.anyNumber });

/**
 * The factors of whole years 0, 1, …, `lastYear`, each the same as `discountFactor` gives, in one pass.
 *
 * @param schedule - whose rates
 * @param lastYear - whole number of years, 0–1000
 * @returns `lastYear + 1` factors; the one at index t is DF(t)
 * @throws ProblemError what `discountFactor` says; `discount-time-invalid` also for half years
 * @example
 * import { discountFactors, flatRate } from "traedesten/prices";
 *
 * discountFactors(flatRate("0.25"), 2); // [1, 0.8, 0.64]
 */
export const discountFactors = (schedule: DiscountSchedule, lastYear: number): readonly Decimal[] => {
  checkGiven(discountFactorsTakes, { schedule, lastYear });
  const bands = discountBands(schedule);
  if (!readTime(lastYear).isInteger()) {
    fail({ code: "discount-time-invalid", found: `${lastYear}`, expected: "0, 1, 2, …" });
  }
  let factor = new Decimal(1);
  const factors = [factor];
  for (let year = 1; year <= lastYear; year++) {
    factor =
      schedule.compounding === "continuous"
        ? continuousFactor(bands, new Decimal(year))
        : factor.div(yearlyGrowth(bands, year, schedule.compounding));
    factors.push(factor);
  }
  return factors;
};
