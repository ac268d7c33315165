import type { Decimal } from "../decimal";
import { checked, is } from "../problems/index";
import { discounter } from "./discounter";
import type { DiscountSchedule } from "./discountSchedule";
import { scheduleShape } from "./shapes";

const discountFactorTakes = () => ({
  schedule: scheduleShape,
  years: (value: unknown) => (typeof value === "number" ? undefined : is.numeric(value)),
});

/**
 * What 1 at a time is worth at time 0. Rates are chained, so a later, lower rate never makes a later
 * year worth more: DF(0) = 1, DF(t) = DF(t − 1) / (1 + r(t)), and inside year t + 1
 * DF(t + f) = DF(t) / (1 + r(t + 1))^f. (The Danish Ministry of Finance's answer 418 to the Finance
 * Committee of 2018 discounts the first 35 years by 4 %, the next by 3 %, and so on:
 * https://ft.dk/samling/20171/almdel/fiu/spm/418/svar/1512642/1942606/index.htm.) A continuous
 * schedule gives exp(−∫ r) over the same years.
 *
 * Rates are real, so discount amounts in fixed prices.
 *
 * @param schedule - whose rates
 * @param years - time from the base, 0–1000, see `discountTime`; text is decimal text
 * @returns the factor at working precision
 * @throws ProblemError `discount-time-invalid` for a negative time, one over 1000 years or no number;
 *   `discount-bands-invalid`; `discount-rate-invalid`, also for rates of −1 or less
 * @example
 * import { denmark2021, discountFactor, flatRate } from "traedesten/prices";
 *
 * // 1 / (1.035³⁵ · 1.025)
 * discountFactor(denmark2021, 36); // 0.29266035…
 * // 1 / 1.1
 * discountFactor(flatRate("0.21"), "0.5"); // 0.90909090…
 */
export const discountFactor = /* @__PURE__ */ checked(
  discountFactorTakes,
  (schedule: DiscountSchedule, years: Decimal | string | number): Decimal => discounter(schedule)(years),
);
