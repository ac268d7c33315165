import { discountBands } from "./discountBands";
import type { DiscountSchedule } from "./discountSchedule";

const single = (compounding: DiscountSchedule["compounding"], rate: string): DiscountSchedule => {
  const schedule = { id: `${compounding} ${rate}`, bands: [{ fromYear: 0, rate }], compounding };
  discountBands(schedule);
  return schedule;
};

/**
 * One rate for all years, a year at a time: DF(t) = (1 + r)⁻ᵗ.
 *
 * @param rate - per year, as decimal text
 * @throws ProblemError `discount-rate-invalid`
 * @example
 * discountFactor(flatRate("0.25"), 2); // 0.64
 */
export const flatRate = (rate: string): DiscountSchedule => single("annual", rate);

/**
 * One rate for all years, at every moment: DF(t) = exp(−r · t). Stronger than the same number a year at
 * a time: it equals a yearly rate of exp(r) − 1.
 *
 * @param rate - per year, as decimal text
 * @throws ProblemError `discount-rate-invalid`
 * @example
 * discountFactor(continuousRate("0.03"), 1); // 0.97044553354850817693…
 */
export const continuousRate = (rate: string): DiscountSchedule => single("continuous", rate);
