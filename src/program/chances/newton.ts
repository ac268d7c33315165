import type { Incidence } from "./incidence";
import { determinantOf, solveLinear } from "./linear";

const MOST_ROUNDS = 60;
const GOOD = 1e-13;
/** How near shares are met in the end. */
export const CLOSE = 1e-15;
/** On the way: what the next step sets right anyway. */
export const ROUGH = 1e-9;

/** Scales with what they lead to. */
export interface Point extends Incidence {
  readonly scales: readonly number[];
}

/** What is solved: what scales lead to (nothing when they are not possible together), and which of them may move. */
export interface Asked {
  readonly pointAt: (scales: readonly number[]) => Point | undefined;
  /** Places of the shares to be met, all others left as they are. */
  readonly places: readonly number[];
}

const worst = ({ values }: Point, wanted: readonly number[], places: readonly number[]): number =>
  Math.max(...places.map((place) => Math.abs((values[place] ?? 0) / (wanted[place] ?? 1) - 1)));

const jacobianOf = ({ slopes }: Point, places: readonly number[]): readonly (readonly number[])[] =>
  places.map((row) => places.map((column) => slopes[row]?.[column] ?? 0));

/**
 * The determinant, each row measured by what its own scale brings per unit: 1 where shares do not depend on each
 * other, above 0 as long as more of all of them can be had in one way only.
 */
export const turnOf = (point: Point, places: readonly number[]): number =>
  places.reduce(
    (determinant, place) => {
      const [scale, value] = [point.scales[place] ?? 0, point.values[place] ?? 0];
      return determinant / (scale > 0 ? value / scale : (point.slopes[place]?.[place] ?? 0));
    },
    determinantOf(jacobianOf(point, places)),
  );

/** Scales moved by so much for each of the shares at some places; nothing when one would not be above zero. */
export const movedBy = (
  scales: readonly number[],
  places: readonly number[],
  move: readonly number[],
  times = 1,
): readonly number[] | undefined => {
  const next = [...scales];
  places.forEach((place, index) => {
    next[place] = (next[place] ?? 0) + times * (move[index] ?? 0);
  });
  return places.every((place) => (next[place] ?? 0) > 0) ? next : undefined;
};

/** How scales have to move, by the slopes here, for the shares to change by so much. */
export const moveFor = (point: Point, places: readonly number[], change: readonly number[]) =>
  solveLinear(
    jacobianOf(point, places),
    places.map((place) => change[place] ?? 0),
  );

/**
 * Newton's method from a point to shares near it: the first move foretells, the others correct, and each correction
 * must be at most half of the one before, the first half of the scales. What does not come closer so fast is too far
 * away to be sure of the same solution.
 */
export const corrected = (
  { pointAt, places }: Asked,
  from: Point,
  wanted: readonly number[],
  tolerance: number,
): Point | undefined => {
  let point = from;
  let most = Number.POSITIVE_INFINITY;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const gap = wanted.map((share, place) => share - (point.values[place] ?? 0));
    const move = moveFor(point, places, gap);
    const scales = move === undefined ? undefined : movedBy(point.scales, places, move);
    if (move === undefined || scales === undefined) return undefined;
    const size = Math.max(
      ...places.map((place, index) => Math.abs((move[index] ?? 0) / (scales[place] ?? 1))),
    );
    // As close as numbers get, or going nowhere.
    if (size > most) return worst(point, wanted, places) <= GOOD ? point : undefined;
    const next = pointAt(scales);
    if (next === undefined) return undefined;
    point = next;
    if (worst(point, wanted, places) <= tolerance) return point;
    most = round === 0 ? 1 / 2 : size / 2;
  }
  return undefined;
};
