import { checkGiven, fail, is } from "../../problems/index";
import { type CostAndEffect, type Place, readPlace } from "./costAndEffect";
import { efficientOf, undominated } from "./frontier";
import { differenceOf, quadrantOf } from "./quadrant";
import { quotient } from "./quotient";
import { decisionOption } from "./shapes";

/** One of several strategies of which one is to be chosen. */
export interface DecisionOption extends CostAndEffect {
  readonly id: string;
}

/**
 * `reference`: the cheapest of the efficient options. `efficient`: the best choice at some willingness to pay.
 * `dominated` (strongly): another costs no more and does no less, and one of them strictly. `extendedlyDominated`:
 * not that, but a mixture of two others does as much for less.
 */
export type OptionStatus = "reference" | "efficient" | "dominated" | "extendedlyDominated";

/** How an option stands among the others. */
export interface IncrementalRatio {
  readonly id: string;
  readonly status: OptionStatus;
  /** Other options of the same cost and effect, which stand and fall with it. */
  readonly equalTo: readonly string[];
  /** What it is compared with; absent for the reference. */
  readonly against?: string;
  /** Difference of cost over difference of effect, exact decimal text; absent where it does no more. */
  readonly icer?: string;
}

/** A place with the options that lie there, in the order of their ids. */
interface Point extends Place {
  readonly ids: string[];
}

const pointsOf = (options: readonly DecisionOption[]): ReadonlyMap<string, Point> => {
  const points = new Map<string, Point>();
  const ofOption = new Map<string, Point>();
  options.forEach((option, index) => {
    const { id } = option;
    if (ofOption.has(id)) fail({ code: "option-twice", path: [index, "id"], found: id });
    const place = readPlace(option, [index]);
    const key = `${place.cost.toFixed()} ${place.effect.toFixed()}`;
    const point = points.get(key) ?? { ...place, ids: [] };
    point.ids.push(id);
    points.set(key, point);
    ofOption.set(id, point);
  });
  // By code units, so that it is the same in any language and any order of options.
  for (const { ids } of points.values()) ids.sort();
  return ofOption;
};

/** The dearest of the efficient points that costs no more than a point, and is another. */
const nextCheaper = (point: Point, efficient: readonly Point[]): Point | undefined =>
  efficient.findLast((other) => other !== point && other.cost.lte(point.cost));

const statusOf = (point: Point, kept: readonly Point[], efficient: readonly Point[]): OptionStatus => {
  if (!kept.includes(point)) return "dominated";
  if (!efficient.includes(point)) return "extendedlyDominated";
  return point === efficient[0] ? "reference" : "efficient";
};

const incrementalRatiosTakes = () => ({ options: is.list(decisionOption) });

/**
 * Options on the efficient frontier, each with its incremental cost-effectiveness ratio: against the next cheaper
 * efficient option, never against an average or a common baseline. Options passed over are compared with the same
 * one, so that it shows what they would have cost. The order of the options and the units of cost and effect do not
 * matter.
 *
 * Ties: options of the same cost and effect do not dominate each other; they share status, comparison and ratio and
 * name each other, and where such a group is compared with, its first id by code units stands for it. An option on
 * the straight line between two others is efficient. Of two that cost the same, the one that does less is
 * dominated, and so is the dearer of two that do the same.
 *
 * (As in Drummond et al., Methods for the Economic Evaluation of Health Care Programmes, 4th ed., 2015; worked through
 * in https://cran.r-project.org/web/packages/dampack/vignettes/basic_cea.html.)
 *
 * @param options - of which one is to be chosen, with unique ids; cost and effect in decimal text
 * @returns in the order of the options
 * @throws ProblemError `ratio-not-decimal`, `option-twice`
 * @example
 * import { incrementalRatios } from "traedesten/ratios";
 *
 * const options = incrementalRatios([
 *   { id: "intensive", cost: "300", effect: "6" },
 *   { id: "sporadic", cost: "100", effect: "2" },
 *   { id: "half", cost: "250", effect: "3" },
 * ]);
 * options.map(({ status }) => status); // ["efficient", "reference", "extendedlyDominated"]
 * options.map(({ icer }) => icer); // ["50", undefined, "150"]
 */
export const incrementalRatios = (options: readonly DecisionOption[]): readonly IncrementalRatio[] => {
  checkGiven(incrementalRatiosTakes, { options });
  const ofOption = pointsOf(options);
  const kept = undominated([...new Set(ofOption.values())]);
  const efficient = efficientOf(kept);
  return [...ofOption].map(([id, point]) => {
    const status = statusOf(point, kept, efficient);
    const equalTo = point.ids.filter((other) => other !== id);
    const against = nextCheaper(point, efficient);
    const name = against?.ids[0];
    if (against === undefined || name === undefined) return { id, status, equalTo };
    const difference = differenceOf(point, against);
    return {
      id,
      status,
      equalTo,
      against: name,
      ...(quadrantOf(difference) === "northEast"
        ? { icer: quotient(difference.cost, difference.effect) }
        : {}),
    };
  });
};
