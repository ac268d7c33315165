import { exactText } from "../../decimal";
import { checkGiven } from "../../problems/index";
import { type CostAndEffect, readPlace } from "./costAndEffect";
import { differenceOf, type Quadrant, quadrantOf } from "./quadrant";
import { quotient } from "./quotient";
import { costAndEffect } from "./shapes";

/** One strategy seen from another: exact decimal text. */
export interface Icer {
  /** What it costs more. */
  readonly cost: string;
  /** What it does more. */
  readonly effect: string;
  readonly quadrant: Quadrant;
  /**
   * Cost per unit of effect, only where something is given up for something: in `northEast` the price of one more
   * unit, in `southWest` what is saved for each unit less. The two read in opposite directions.
   */
  readonly ratio?: string;
}

const icerTakes = () => ({ of: costAndEffect, against: costAndEffect });

/**
 * The incremental cost-effectiveness ratio: the difference of cost over the difference of effect, Δc / Δe. A ratio of
 * differences (of means, when there are draws), never a mean of ratios. There is none for a dominant or dominated
 * strategy, where the same negative number would stand for the best and the worst case, nor between equals. (Drummond
 * et al., Methods for the Economic Evaluation of Health Care Programmes, 4th ed., 2015.)
 *
 * @param of - the strategy looked at
 * @param against - what it is compared with, in the same units
 * @throws ProblemError `ratio-not-decimal`
 * @example
 * import { icer } from "traedesten/ratios";
 *
 * icer({ cost: "300", effect: "6" }, { cost: "100", effect: "2" }).ratio; // "50"
 * icer({ cost: "90", effect: "6" }, { cost: "100", effect: "2" }).quadrant; // "southEast"
 */
export const icer = (of: CostAndEffect, against: CostAndEffect): Icer => {
  checkGiven(icerTakes, { of, against });
  const difference = differenceOf(readPlace(of, ["of"]), readPlace(against, ["against"]));
  const quadrant = quadrantOf(difference);
  const isTrade = quadrant === "northEast" || quadrant === "southWest";
  return {
    cost: exactText(difference.cost),
    effect: exactText(difference.effect),
    quadrant,
    ...(isTrade ? { ratio: quotient(difference.cost, difference.effect) } : {}),
  };
};
