import { Decimal } from "../decimal";
import { checkGiven } from "../problems/index";
import { continuousFactor } from "./continuousFactor";
import { discountBands } from "./discountBands";
import type { DiscountSchedule } from "./discountSchedule";
import { readTime } from "./readTime";
import { scheduleShape } from "./shapes";
import { yearlyGrowth } from "./yearlyGrowth";

const discounterTakes = () => ({ schedule: scheduleShape });

/**
 * `discountFactor` of one schedule, for many times: whole years are chained once.
 *
 * @param schedule - whose rates
 * @returns the factor of a time
 * @throws ProblemError what `discountFactor` says, of the schedule at once and of times when they are asked for
 * @example
 * import { denmark2021, discounter } from "traedesten/prices";
 *
 * const factorAt = discounter(denmark2021);
 * factorAt(1).toFixed(6); // "0.966184"
 * factorAt("1.5").toFixed(6); // "0.949707"
 */
export const discounter = (schedule: DiscountSchedule): ((years: Decimal | string | number) => Decimal) => {
  checkGiven(discounterTakes, { schedule });
  const bands = discountBands(schedule);
  const factors = [new Decimal(1)];
  const growthIn = (year: number): Decimal => yearlyGrowth(bands, year, schedule.compounding);
  return (years) => {
    const time = readTime(years);
    if (schedule.compounding === "continuous") return continuousFactor(bands, time);
    const whole = time.floor().toNumber();
    for (let year = factors.length; year <= whole; year++)
      factors.push((factors[year - 1] ?? new Decimal(1)).div(growthIn(year)));
    const factor = factors[whole] ?? new Decimal(1);
    const rest = time.minus(whole);
    return rest.isZero() ? factor : factor.div(growthIn(whole + 1).pow(rest));
  };
};
