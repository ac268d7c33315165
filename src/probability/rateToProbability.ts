import { Decimal } from "../decimal";
import { checkGiven, is } from "../problems/index";
import { readArgument } from "./readArgument";

const rateToProbabilityTakes = () => ({ rate: is.numeric, years: is.numeric });

/**
 * The probability that something which happens at a constant rate happens within a time: 1 − exp(−rate · years).
 * (Fleurence & Hollenbeak, “Rates and probabilities in economic modelling”, PharmacoEconomics 2007;25(1):3–6,
 * https://doi.org/10.2165/00019053-200725010-00002.)
 *
 * @param rate - events per year under risk, 0 or more; text is decimal text
 * @param years - the time, 0 or more; any unit will do, if the rate is per the same
 * @returns the probability at working precision; a rate too high for it to tell from certainty gives 1
 * @throws ProblemError `conversion-range`
 * @example
 * import { rateToProbability } from "traedesten/ratios";
 *
 * rateToProbability("0.0336", 1).toFixed(5); // "0.03304"
 */
export const rateToProbability = (
  rate: Decimal | string | number,
  years: Decimal | string | number,
): Decimal => {
  checkGiven(rateToProbabilityTakes, { rate, years });
  const hazard = readArgument("rate", rate, "≥ 0").times(readArgument("years", years, "≥ 0"));
  if (hazard.gt(1)) return new Decimal(1).minus(hazard.neg().exp());
  // Of a small hazard the difference to 1 would lose its digits; this is the same number without it.
  const half = hazard.div(2);
  return half.neg().exp().times(half.sinh()).times(2);
};
