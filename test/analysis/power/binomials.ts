import betainc from "@stdlib/math-base-special-betainc";

/** How likely each number of some is, by the distribution function: no approximation, and none of the library's code. */
const chances = (of: number, share: number): readonly number[] => {
  const atMost = (count: number): number =>
    count < 0
      ? 0
      : count >= of
        ? 1
        : share === 0
          ? 1
          : share === 1
            ? 0
            : betainc(1 - share, of - count, count + 1);
  return Array.from({ length: of + 1 }, (_, count) => atMost(count) - atMost(count - 1));
};

/**
 * How often the pooled test of two proportions sees a difference, by adding up how likely every pair of counts is at which
 * it does.
 */
export const exactPower = (
  [p, q]: readonly [number, number],
  [m, n]: readonly [number, number],
  critical = 1.959963984540054,
): number => {
  const [one, other] = [chances(m, p), chances(n, q)];
  let sum = 0;
  one.forEach((chance, a) => {
    other.forEach((second, b) => {
      const all = (a + b) / (m + n);
      const error = Math.sqrt(all * (1 - all) * (1 / m + 1 / n));
      if (error > 0 && Math.abs(a / m - b / n) > critical * error) sum += chance * second;
    });
  });
  return sum;
};
