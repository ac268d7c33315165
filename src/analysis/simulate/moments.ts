/** Mean and variance of numbers that come one after another, without keeping them (Welford, Technometrics 1962). */
export interface Moments {
  count: number;
  mean: number;
  /** The sum of squares about the mean. */
  squares: number;
}

export const moments = (): Moments => ({ count: 0, mean: 0, squares: 0 });

export const take = (of: Moments, value: number): void => {
  of.count++;
  const before = value - of.mean;
  of.mean += before / of.count;
  of.squares += before * (value - of.mean);
};

export const sdOf = ({ count, squares }: Moments): number =>
  count < 2 ? 0 : Math.sqrt(squares / (count - 1));

/** How far the mean of so many draws may be from that of all there could be: its standard error. */
export const errorOf = (of: Moments): number => (of.count < 2 ? 0 : sdOf(of) / Math.sqrt(of.count));

/**
 * The value that a part of some numbers does not exceed, between two of them in proportion (type 7 of Hyndman & Fan,
 * American Statistician 1996).
 *
 * @param sorted - from the lowest to the highest, at least one
 */
export const quantileOf = (sorted: Float64Array, part: number): number => {
  const at = (sorted.length - 1) * part;
  const below = Math.floor(at);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (at - below) * (high - low);
};
