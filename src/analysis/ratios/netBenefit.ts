import { exactText } from "../../decimal";
import { checkGiven, fail, is } from "../../problems/index";
import { type CostAndEffect, readPlace } from "./costAndEffect";
import { quotient } from "./quotient";
import { readAmount } from "./readAmount";
import { costAndEffect } from "./shapes";

const PATH = ["willingnessToPay"];

/** What is left of an effect when its cost has been paid, exact decimal text. */
export interface NetBenefit {
  /** In money: k · e − c. */
  readonly monetary: string;
  /** In units of effect: e − c / k; absent when a unit is worth nothing. */
  readonly effect?: string;
}

const netBenefitTakes = () => ({ of: costAndEffect, willingnessToPay: is.text });

/**
 * The net monetary benefit k · e − c and the net benefit in units of effect (the net health benefit) e − c / k: at
 * willingness to pay k the strategy with the highest is the one to choose, and there are no ratios to misread. Of a
 * difference of two strategies it is the incremental net benefit. (Stinnett & Mullahy, Medical Decision Making
 * 1998;18(2 Suppl):S68–80.)
 *
 * @param of - of a strategy or a difference, in decimal text
 * @param willingnessToPay - k, for one unit of effect, 0 or more
 * @throws ProblemError `ratio-not-decimal`, `willingness-negative`
 * @example
 * import { netBenefit } from "traedesten/ratios";
 *
 * netBenefit({ cost: "300", effect: "6" }, "80"); // { monetary: "180", effect: "2.25" }
 */
export const netBenefit = (of: CostAndEffect, willingnessToPay: string): NetBenefit => {
  checkGiven(netBenefitTakes, { of, willingnessToPay });
  const { cost, effect } = readPlace(of);
  const k = readAmount(willingnessToPay, PATH);
  if (k.lt(0))
    return fail({ code: "willingness-negative", path: PATH, found: willingnessToPay, expected: "≥ 0" });
  const benefit = k.times(effect).minus(cost);
  return { monetary: exactText(benefit), ...(k.isZero() ? {} : { effect: quotient(benefit, k) }) };
};
