import { Decimal } from "../decimal";
import { checkGiven, is } from "../problems/index";
import { readArgument } from "./readArgument";

const probabilityToOddsTakes = () => ({ p: is.numeric });

/**
 * How often something happens for each time it does not: p / (1 − p). (Cochrane Handbook 5.1, 9.2.2.1,
 * https://handbook-5-1.cochrane.org.)
 *
 * @param p - a probability below 1; text is decimal text
 * @returns the odds at working precision
 * @throws ProblemError `conversion-range`, also for certainty, which has no odds
 * @example
 * import { probabilityToOdds } from "traedesten/ratios";
 *
 * probabilityToOdds("0.2").toFixed(); // "0.25"
 */
export const probabilityToOdds = (p: Decimal | string | number): Decimal => {
  checkGiven(probabilityToOddsTakes, { p });
  const probability = readArgument("p", p, "0 ≤ p < 1");
  return probability.div(new Decimal(1).minus(probability));
};
