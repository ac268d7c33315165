import { type Decimal, exactText } from "../decimal";
import { checkGiven, fail, is } from "../problems/index";
import { readArgument } from "./readArgument";

const applyRelativeRiskTakes = () => ({ p: is.numeric, ratio: is.numeric });

/**
 * A probability multiplied: ratio · p. Unlike a hazard or an odds ratio, a relative risk can ask for more than
 * certainty; that is refused and not cut off, because the number then was of another population or length of time.
 * (Cochrane Handbook 5.1, 12.5.4.2,
 * https://handbook-5-1.cochrane.org/chapter_12/12_5_4_2_computing_absolute_risk_reduction_or_nnt_from_a_risk.htm.)
 *
 * @param p - the probability without the effect; text is decimal text
 * @param ratio - the relative risk, 0 or more
 * @returns the probability with it, at working precision
 * @throws ProblemError `relative-risk-above-one`, `conversion-range`
 * @example
 * import { applyRelativeRisk } from "traedesten/ratios";
 *
 * applyRelativeRisk("0.3", "0.92").toFixed(); // "0.276"
 */
export const applyRelativeRisk = (
  p: Decimal | string | number,
  ratio: Decimal | string | number,
): Decimal => {
  checkGiven(applyRelativeRiskTakes, { p, ratio });
  const probability = readArgument("p", p, "0 ≤ p ≤ 1");
  const factor = readArgument("ratio", ratio, "≥ 0");
  const changed = probability.times(factor);
  return changed.lte(1)
    ? changed
    : fail({
        code: "relative-risk-above-one",
        found: exactText(changed),
        expected: "0 ≤ p ≤ 1",
        values: { probability: exactText(probability), ratio: exactText(factor) },
      });
};
