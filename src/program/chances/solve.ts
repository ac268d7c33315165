import type { Incidence } from "./incidence";
import { type Asked, corrected, type Point, ROUGH } from "./newton";
import { followed, type Obstacle } from "./path";

/** How far those come who can begin at once before others follow who depend on them. */
const BEGINNING = 1 / 64;
/** How much of the way may be gone at a time where several solutions are possible. */
const CAREFUL = 1 / 8;
/** How much a scale grows at a time in search of another solution: at first and at the end, as a part of itself. */
const [GROWTH, LEAST_GROWTH] = [1 / 8, 1 / 1024];

/** Why shares were not met, and which: by place. */
export interface Unmet {
  readonly code: Obstacle;
  readonly places: readonly number[];
}

/**
 * Whether a share is met again when its scale grows further while all others stay met: more of the same move can
 * bring fewer, where it feeds other moves that then take people from it.
 */
const isMetAgain = ({ pointAt, places }: Asked, found: Point, wanted: readonly number[], place: number) => {
  const others = { pointAt, places: places.filter((each) => each !== place) };
  let point = found;
  let growth = GROWTH;
  while (growth >= LEAST_GROWTH) {
    const times = 1 + growth;
    const start = pointAt(point.scales.map((scale, index) => (index === place ? scale * times : scale)));
    const next = start === undefined ? undefined : corrected(others, start, wanted, ROUGH);
    if (next === undefined) {
      growth /= 2;
      continue;
    }
    if ((next.values[place] ?? 0) < (wanted[place] ?? 0) * (1 - 100 * ROUGH)) return true;
    point = next;
    growth = Math.min(1, 2 * growth);
  }
  return false;
};

/**
 * Scales at which shares are what is wanted: those that a path leads to along which all shares grow from nothing,
 * each in proportion. Shares may lead to one another, so that several scales would do: what the path parts or turns
 * back before, or is met again beyond it, is ambiguous. Who can only make a move after another share's move begins
 * after that. Uses only + − × ÷, so that every JavaScript engine finds the same.
 *
 * @param at - what scales lead to; nothing when they are not possible together
 * @param wanted - above zero
 * @param isUnique - whether it is known that at most one solution exists: then the path may be gone in one leap
 */
export const solveScales = (
  at: (scales: readonly number[]) => Incidence | undefined,
  wanted: readonly number[],
  isUnique: boolean,
): readonly number[] | Unmet => {
  const pointAt = (scales: readonly number[]): Point | undefined => {
    const reached = at(scales);
    return reached === undefined ? undefined : { scales, ...reached };
  };
  const longest = isUnique ? 1 : CAREFUL;
  const all = wanted.map((_, place) => place);
  const beginning = (from: Point, before: readonly number[]): readonly number[] =>
    all.filter((place) => before.includes(place) || (from.slopes[place]?.[place] ?? 0) > 0);
  let point = pointAt(wanted.map(() => 0));
  if (point === undefined) return { code: "share-infeasible", places: all };
  let places = beginning(point, []);
  while (places.length < all.length) {
    const before = places;
    const few = wanted.map((share, place) => (before.includes(place) ? share * BEGINNING : 0));
    const next = followed({ pointAt, places }, point, few, longest);
    if (typeof next === "string") return { code: next, places };
    point = next;
    places = beginning(point, before);
    if (places.length === before.length)
      return { code: "share-infeasible", places: all.filter((place) => !before.includes(place)) };
  }
  const asked = { pointAt, places };
  const found = followed(asked, point, wanted, longest);
  if (typeof found === "string") return { code: found, places };
  if (!isUnique && places.some((place) => isMetAgain(asked, found, wanted, place)))
    return { code: "share-ambiguous", places };
  return found.scales;
};
