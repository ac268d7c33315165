import type { Parts } from "./arrows";

/** Where those in a state go at the end of a cycle. */
export interface Moves {
  /** Numbers of the states, one for each transition out of the state. */
  readonly to: readonly number[];
  /** The probability of each. */
  readonly p: readonly number[];
  /** The probability of staying. */
  readonly stay: number;
}

/** Room for what floating point adds to a sum that is one. */
const ROUNDING = 1e-12;

/** The probabilities of a state at some scales of its shares; nothing when they come to more than one. */
export const movesAt = (
  { to, fixed, left, shares, rest }: Parts,
  scales: readonly number[],
): Moves | undefined => {
  const p = [...fixed];
  let stay = left;
  for (const { arrow, scale, shape } of shares) {
    const chance = (scales[scale] ?? 0) * shape;
    p[arrow] = chance;
    stay -= chance;
  }
  if (stay < -ROUNDING) return undefined;
  if (rest === undefined) return { to, p, stay };
  p[rest] = stay;
  return { to, p, stay: 0 };
};

/** Those in each state by the cycles they have been in it. */
export type Mass = readonly Float64Array[];

export const emptyMass = (depths: readonly number[]): Mass =>
  depths.map((depth) => new Float64Array(depth + 1));

/**
 * Moves everybody on by one cycle.
 *
 * @param next - whatever it holds is cleared first, so that two masses can take turns
 * @param moved - told how many made each move; what it returns says whether they arrive or are taken out
 */
export const step = (
  mass: Mass,
  next: Mass,
  movesIn: (state: number, inState: number) => Moves | undefined,
  moved: (state: number, inState: number, arrow: number, to: number, count: number) => boolean,
): boolean => {
  for (const byTime of next) byTime.fill(0);
  for (let state = 0; state < mass.length; state++) {
    const byTime = mass[state];
    const stays = next[state];
    if (byTime === undefined || stays === undefined) continue;
    for (let inState = 0; inState < byTime.length; inState++) {
      const here = byTime[inState] ?? 0;
      if (here === 0) continue;
      const moves = movesIn(state, inState);
      if (moves === undefined) return false;
      const { to, p, stay } = moves;
      for (let arrow = 0; arrow < p.length; arrow++) {
        const count = here * (p[arrow] ?? 0);
        const target = to[arrow] ?? 0;
        if (count === 0 || !moved(state, inState, arrow, target, count)) continue;
        const there = next[target];
        if (there !== undefined) there[0] = (there[0] ?? 0) + count;
      }
      const then = Math.min(inState + 1, byTime.length - 1);
      stays[then] = (stays[then] ?? 0) + here * stay;
    }
  }
  return true;
};
