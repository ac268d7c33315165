import type { Decimal } from "../decimal";

/** Which of the remainders are the `count` largest; of equal ones, those that come first. */
export const largestRests = (rests: readonly Decimal[], count: number): ReadonlySet<number> =>
  new Set(
    rests
      .map((rest, index) => ({ rest, index }))
      .sort((a, b) => b.rest.cmp(a.rest) || a.index - b.index)
      .slice(0, count)
      .map(({ index }) => index),
  );
