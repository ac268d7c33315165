const MOST_ROUNDS = 80;
const CLOSE = 1e-15;
const GOOD = 1e-13;
const NUDGE = 1e-6;

const worst = (values: readonly number[], wanted: readonly number[]): number =>
  values.reduce((most, value, index) => Math.max(most, Math.abs(value / (wanted[index] ?? 1) - 1)), 0);

/** Solves a small set of linear equations by elimination with the largest pivot; nothing when it has none. */
const solveLinear = (
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): number[] | undefined => {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let best = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = row;
    const [pivot, other] = [rows[best], rows[column]];
    if (pivot === undefined || other === undefined || (pivot[column] ?? 0) === 0) return undefined;
    rows[column] = pivot;
    rows[best] = other;
    for (let row = 0; row < size; row++) {
      const target = rows[row];
      if (row === column || target === undefined) continue;
      const factor = (target[column] ?? 0) / (pivot[column] ?? 1);
      for (let k = column; k <= size; k++) target[k] = (target[k] ?? 0) - factor * (pivot[k] ?? 0);
    }
  }
  return rows.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1));
};

/**
 * Scales at which some rising functions take the values wanted: Newton's method with differences, and half steps
 * where a whole one goes too far. Uses only + − × ÷, so that every JavaScript engine finds the same.
 *
 * @param values - what scales lead to; nothing when they are not possible together
 * @param wanted - above zero
 * @param first - where to begin; each at or below the solution
 * @returns the scales, or nothing when there are none
 */
export const solveScales = (
  values: (scales: readonly number[]) => readonly number[] | undefined,
  wanted: readonly number[],
  first: readonly number[],
): readonly number[] | undefined => {
  let scales = first;
  let now = values(scales);
  for (let round = 0; round < MOST_ROUNDS && now !== undefined; round++) {
    const error = worst(now, wanted);
    if (error <= CLOSE) return scales;
    const at: readonly number[] = now;
    const slopes = scales.map((scale, index) => {
      const nudged = scales.map((other, place) => (place === index ? scale * (1 - NUDGE) : other));
      return values(nudged)?.map((value, row) => ((at[row] ?? 0) - value) / (scale * NUDGE)) ?? [];
    });
    const move = solveLinear(
      at.map((_, row) => slopes.map((slope) => slope[row] ?? 0)),
      at.map((value, row) => (wanted[row] ?? 0) - value),
    );
    if (move === undefined) return undefined;
    let step = 1;
    let next: readonly number[] | undefined;
    let better: readonly number[] | undefined;
    for (let half = 0; half < 30 && better === undefined; half++, step /= 2) {
      const reach = step;
      next = scales.map((scale, index) => scale + reach * (move[index] ?? 0));
      const tried = next.every((scale) => scale > 0) ? values(next) : undefined;
      if (tried !== undefined && worst(tried, wanted) < error) better = tried;
    }
    // No step comes closer: as close as numbers get, or there is nothing to find.
    if (better === undefined || next === undefined) return error <= GOOD ? scales : undefined;
    scales = next;
    now = better;
  }
  return undefined;
};
