import type { Place } from "./costAndEffect";
import { differenceOf } from "./quadrant";

/** Cheapest first; of those that cost the same, the one that does most. */
const byCost = (a: Place, b: Place): number => a.cost.comparedTo(b.cost) || b.effect.comparedTo(a.effect);

/**
 * The places no other dominates, cheapest first: each does more than all that cost no more.
 *
 * @param places - no two of them the same
 */
export const undominated = <P extends Place>(places: readonly P[]): readonly P[] => {
  const kept: P[] = [];
  for (const place of [...places].sort(byCost)) {
    const best = kept.at(-1);
    if (best === undefined || place.effect.gt(best.effect)) kept.push(place);
  }
  return kept;
};

/** Whether a unit of effect costs more on the way to the middle than on the way from it; without dividing. */
const isPassedOver = (low: Place, middle: Place, high: Place): boolean => {
  const [to, from] = [differenceOf(middle, low), differenceOf(high, middle)];
  return to.cost.times(from.effect).gt(from.cost.times(to.effect));
};

/**
 * Of undominated places those on the efficient frontier, where each unit of effect costs no less than the one
 * before. A place on the straight line between two others stays: no mixture of them is better.
 */
export const efficientOf = <P extends Place>(places: readonly P[]): readonly P[] => {
  const kept: P[] = [];
  for (const place of places) {
    for (;;) {
      const [low, middle] = kept.slice(-2);
      if (low === undefined || middle === undefined || !isPassedOver(low, middle, place)) break;
      kept.pop();
    }
    kept.push(place);
  }
  return kept;
};
