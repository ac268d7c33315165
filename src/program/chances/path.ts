import { type Asked, CLOSE, corrected, movedBy, moveFor, type Point, ROUGH, turnOf } from "./newton";

/** Of the way to the shares wanted. */
const SHORTEST = 1e-12;
/** Beside the determinant of shares that nobody takes from one another, which is 1: none at all. */
const VANISHING = 1e-11;

/** Why shares are not met. */
export type Obstacle = "share-infeasible" | "share-ambiguous";

/**
 * What stopped the path. Where the determinant changes its sign straight ahead, the path parts or turns back, and
 * other probabilities meet the same shares; else there is no more to be had before probabilities are used up.
 */
const obstacle = ({ pointAt, places }: Asked, point: Point, change: readonly number[]): Obstacle => {
  const move = moveFor(point, places, change) ?? [];
  for (let reach = SHORTEST; reach < 1; reach *= 2) {
    const scales = movedBy(point.scales, places, move, reach);
    const ahead = scales === undefined ? undefined : pointAt(scales);
    if (ahead === undefined) break;
    if (turnOf(ahead, places) < -VANISHING) return "share-ambiguous";
  }
  return "share-infeasible";
};

/** Follows the path from a point to some shares, in steps as long as its bends allow. */
export const followed = (
  asked: Asked,
  from: Point,
  wanted: readonly number[],
  longest: number,
): Point | Obstacle => {
  const change = wanted.map((share, place) => share - (from.values[place] ?? 0));
  let point = from;
  let gone = 0;
  let step = longest;
  while (gone < 1) {
    if (step < SHORTEST) return obstacle(asked, point, change);
    const reach = Math.min(1, gone + step);
    const isLast = reach === 1;
    const target = isLast ? wanted : change.map((each, place) => (from.values[place] ?? 0) + reach * each);
    const next = corrected(asked, point, target, isLast ? CLOSE : ROUGH);
    if (next === undefined || turnOf(next, asked.places) <= VANISHING) {
      step = (reach - gone) / 2;
      continue;
    }
    point = next;
    gone = reach;
    step = Math.min(longest, 2 * step);
  }
  return point;
};
