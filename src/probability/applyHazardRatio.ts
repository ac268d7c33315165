import { Decimal } from "../decimal";
import { checkGiven, is } from "../problems/index";
import { probabilityToRate } from "./probabilityToRate";
import { rateToProbability } from "./rateToProbability";
import { readArgument } from "./readArgument";

const applyHazardRatioTakes = () => ({ p: is.numeric, ratio: is.numeric });

/**
 * A probability whose rate is multiplied: 1 − (1 − p)^ratio. The time p is over does not matter. (Worked
 * through by way of the rate in https://cran.r-project.org/web/packages/ParCC/vignettes/hr-probability-converter.html.)
 *
 * @param p - the probability without the effect; text is decimal text
 * @param ratio - the hazard ratio, 0 or more
 * @returns the probability with it, at working precision
 * @throws ProblemError `conversion-range`, also for a ratio of 0 on certainty, where the rate is infinite
 * @example
 * import { applyHazardRatio } from "traedesten/ratios";
 *
 * applyHazardRatio("0.36", "0.5").toFixed(4); // "0.2000"
 */
export const applyHazardRatio = (p: Decimal | string | number, ratio: Decimal | string | number): Decimal => {
  checkGiven(applyHazardRatioTakes, { p, ratio });
  const factor = readArgument("ratio", ratio, "≥ 0");
  const probability = readArgument("p", p, factor.isZero() ? "0 ≤ p < 1" : "0 ≤ p ≤ 1");
  if (probability.eq(1)) return new Decimal(1);
  return rateToProbability(probabilityToRate(probability, 1).times(factor), 1);
};
