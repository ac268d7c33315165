import { Decimal } from "../decimal";
import { checkGiven, is } from "../problems/index";
import { readArgument } from "./readArgument";

const applyOddsRatioTakes = () => ({ p: is.numeric, ratio: is.numeric });

/**
 * A probability whose odds are multiplied: ratio · p / (1 − p + ratio · p). (Cochrane Handbook 5.1, 12.5.4.3,
 * https://handbook-5-1.cochrane.org/chapter_12/12_5_4_3_computing_absolute_risk_reduction_or_nnt_from_an_odds.htm.)
 *
 * @param p - the probability without the effect; text is decimal text
 * @param ratio - the odds ratio, 0 or more
 * @returns the probability with it, at working precision
 * @throws ProblemError `conversion-range`, also for a ratio of 0 on certainty, where the odds are infinite
 * @example
 * import { applyOddsRatio } from "traedesten/ratios";
 *
 * applyOddsRatio("0.3", "0.73").toFixed(4); // "0.2383"
 */
export const applyOddsRatio = (p: Decimal | string | number, ratio: Decimal | string | number): Decimal => {
  checkGiven(applyOddsRatioTakes, { p, ratio });
  const factor = readArgument("ratio", ratio, "≥ 0");
  const probability = readArgument("p", p, factor.isZero() ? "0 ≤ p < 1" : "0 ≤ p ≤ 1");
  const happens = factor.times(probability);
  return happens.div(new Decimal(1).minus(probability).plus(happens));
};
