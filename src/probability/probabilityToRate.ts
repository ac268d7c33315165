import { Decimal } from "../decimal";
import { checkGiven, is } from "../problems/index";
import { readArgument } from "./readArgument";

const probabilityToRateTakes = () => ({ p: is.numeric, years: is.numeric });

/**
 * The constant rate at which something happens that has a probability within a time: −ln(1 − p) / years. The
 * inverse of `rateToProbability`, and the way from a probability of one length of time to that of another.
 * (Fleurence & Hollenbeak, “Rates and probabilities in economic modelling”, PharmacoEconomics 2007;25(1):3–6,
 * https://doi.org/10.2165/00019053-200725010-00002.)
 *
 * @param p - the probability, below 1: no finite rate makes anything certain; text is decimal text
 * @param years - the time it is the probability of, above 0
 * @returns events per year under risk, at working precision
 * @throws ProblemError `conversion-range`
 * @example
 * import { probabilityToRate, rateToProbability } from "traedesten/ratios";
 *
 * rateToProbability(probabilityToRate("0.2", 10), 1).toFixed(5); // "0.02207"
 */
export const probabilityToRate = (
  p: Decimal | string | number,
  years: Decimal | string | number,
): Decimal => {
  checkGiven(probabilityToRateTakes, { p, years });
  const probability = readArgument("p", p, "0 ≤ p < 1");
  const time = readArgument("years", years, "> 0");
  const hazard = probability.lt("0.5")
    ? // The logarithm of almost 1 would lose the digits of a small p: −ln(1 − p) = 2 artanh(p / (2 − p)).
      probability.div(new Decimal(2).minus(probability)).atanh().times(2)
    : new Decimal(1).minus(probability).ln().neg();
  return hazard.div(time);
};
