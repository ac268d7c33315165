import { exactText } from "../../decimal";
import { checkGiven, is } from "../../problems/index";
import { quotient } from "./quotient";
import { readAmount } from "./readAmount";

/** What is gained beyond what is put in, exact decimal text. */
export interface ReturnOnInvestment {
  /** Benefits − costs. */
  readonly gain: string;
  /** Gain over costs; absent when costs are 0 or less: nothing was put in that it could be a return on. */
  readonly ratio?: string;
}

const returnOnInvestmentTakes = () => ({
  of: is.data("{ benefits, costs }", { benefits: is.text, costs: is.text }),
});

/**
 * The return on an investment: (benefits − costs) / costs, so 0 is break-even and 1 the money twice. (Net social return
 * on investment in A Guide to Social Return on Investment, 2012.)
 *
 * @param of - benefits, and costs as a positive amount; decimal text
 * @throws ProblemError `ratio-not-decimal`
 * @example
 * import { returnOnInvestment } from "traedesten/ratios";
 *
 * returnOnInvestment({ benefits: "450", costs: "200" }); // { gain: "250", ratio: "1.25" }
 */
export const returnOnInvestment = (of: {
  readonly benefits: string;
  readonly costs: string;
}): ReturnOnInvestment => {
  checkGiven(returnOnInvestmentTakes, { of });
  const costs = readAmount(of.costs, ["costs"]);
  const gain = readAmount(of.benefits, ["benefits"]).minus(costs);
  return { gain: exactText(gain), ...(costs.gt(0) ? { ratio: quotient(gain, costs) } : {}) };
};
