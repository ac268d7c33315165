import { checked, checkGiven, is } from "../problems/index";
import { discountBands } from "./discountBands";
import type { Compounding, DiscountSchedule } from "./discountSchedule";
import { compoundingShape } from "./shapes";

const rateScheduleTakes = () => ({ rate: is.text, compounding: compoundingShape });

/**
 * One rate for all years, added as `compounding` says: `flatRate`, `continuousRate` and `compoundedRate` in one.
 *
 * @param rate - per year, as decimal text
 * @param compounding - once a year, all the time, or so many times a year
 * @throws ProblemError `discount-rate-invalid`, also for a part of the rate of −1 or less; `discount-times-invalid`
 * @example
 * import { discountFactor, rateSchedule } from "traedesten/prices";
 *
 * discountFactor(rateSchedule("0.25", "annual"), 2); // 0.64
 */
export const rateSchedule = (rate: string, compounding: Compounding): DiscountSchedule => {
  checkGiven(rateScheduleTakes, { rate, compounding });
  const how = typeof compounding === "string" ? compounding : `${compounding.timesPerYear} times a year`;
  const schedule = { id: `${how} ${rate}`, bands: [{ fromYear: 0, rate }], compounding };
  discountBands(schedule);
  return schedule;
};

const flatRateTakes = () => ({ rate: is.text });

/**
 * One rate for all years, a year at a time: DF(t) = (1 + r)⁻ᵗ.
 *
 * @param rate - per year, as decimal text
 * @throws ProblemError `discount-rate-invalid`
 * @example
 * import { discountFactor, flatRate } from "traedesten/prices";
 *
 * discountFactor(flatRate("0.25"), 2); // 0.64
 */
export const flatRate = /* @__PURE__ */ checked(
  flatRateTakes,
  (rate: string): DiscountSchedule => rateSchedule(rate, "annual"),
);

const continuousRateTakes = () => ({ rate: is.text });

/**
 * One rate for all years, at every moment: DF(t) = exp(−r · t). Stronger than the same number a year at
 * a time: it equals a yearly rate of exp(r) − 1.
 *
 * @param rate - per year, as decimal text
 * @throws ProblemError `discount-rate-invalid`
 * @example
 * import { continuousRate, discountFactor } from "traedesten/prices";
 *
 * discountFactor(continuousRate("0.03"), 1); // 0.97044553354850817693…
 */
export const continuousRate = /* @__PURE__ */ checked(
  continuousRateTakes,
  (rate: string): DiscountSchedule => rateSchedule(rate, "continuous"),
);

const compoundedRateTakes = () => ({ rate: is.text, timesPerYear: is.text });

/**
 * One rate for all years, a part of it several times a year: DF(t) = (1 + r/m)^(−m·t). Once a year it is `flatRate`;
 * the more often, the closer to `continuousRate`.
 *
 * @param rate - per year, as decimal text
 * @param timesPerYear - m, above 0, as decimal text
 * @throws ProblemError `discount-rate-invalid`, also for a part of the rate of −1 or less
 * @example
 * import { compoundedRate, discountFactor } from "traedesten/prices";
 *
 * // 1 / 1.1²
 * discountFactor(compoundedRate("0.2", "2"), 1); // 0.82644628…
 */
export const compoundedRate = /* @__PURE__ */ checked(
  compoundedRateTakes,
  (rate: string, timesPerYear: string): DiscountSchedule => rateSchedule(rate, { timesPerYear }),
);
