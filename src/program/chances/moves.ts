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
