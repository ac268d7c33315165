import type { Decimal } from "../../decimal";
import type { Place } from "./costAndEffect";

/**
 * Where one strategy lies seen from another. `northEast`: does more and costs more. `southEast`: dominant, it costs
 * no more and does no less, and one of them strictly. `northWest`: dominated, the reverse. `southWest`: does less
 * and costs less. `origin`: no difference.
 */
export type Quadrant = "northEast" | "southEast" | "northWest" | "southWest" | "origin";

/** What one place costs and does more than another. */
export const differenceOf = (of: Place, against: Place): Place => ({
  cost: of.cost.minus(against.cost),
  effect: of.effect.minus(against.effect),
});

const sign = (value: Decimal): number => value.comparedTo(0);

/** The quadrant of a difference. What lies on an axis is dominant or dominated, as nothing is given up there. */
export const quadrantOf = ({ cost, effect }: Place): Quadrant => {
  const [dearer, better] = [sign(cost), sign(effect)];
  if (dearer === 0 && better === 0) return "origin";
  if (dearer <= 0 && better >= 0) return "southEast";
  if (dearer >= 0 && better <= 0) return "northWest";
  return dearer > 0 ? "northEast" : "southWest";
};
