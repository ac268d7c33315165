import type { Decimal } from "../decimal";
import { checkGiven, is } from "../problems/index";
import { readArgument } from "./readArgument";

const oddsToProbabilityTakes = () => ({ odds: is.numeric });

/**
 * The probability of something with given odds: odds / (1 + odds). The inverse of `probabilityToOdds`. (Cochrane
 * Handbook 5.1, 9.2.2.1, https://handbook-5-1.cochrane.org.)
 *
 * @param odds - 0 or more; text is decimal text
 * @returns the probability at working precision
 * @throws ProblemError `conversion-range`
 * @example
 * import { oddsToProbability } from "traedesten/ratios";
 *
 * oddsToProbability("0.25").toFixed(); // "0.2"
 */
export const oddsToProbability = (odds: Decimal | string | number): Decimal => {
  checkGiven(oddsToProbabilityTakes, { odds });
  const known = readArgument("odds", odds, "≥ 0");
  return known.div(known.plus(1));
};
