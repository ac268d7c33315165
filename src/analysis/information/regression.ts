const KEPT = 1e-8;

const dot = (one: Float64Array, other: Float64Array): number => {
  let sum = 0;
  for (let index = 0; index < one.length; index++) sum += (one[index] as number) * (other[index] as number);
  return sum;
};

const less = (from: Float64Array, column: Float64Array, by: number): void => {
  for (let index = 0; index < from.length; index++)
    from[index] = (from[index] as number) - by * (column[index] as number);
};

/**
 * The same columns at right angles and of length 1, the constant first: what others add up to already is left out.
 * (Modified Gram–Schmidt, twice: Björck, Linear Algebra and its Applications 1994.)
 */
export const orthonormal = (columns: readonly Float64Array[], draws: number): readonly Float64Array[] => {
  const found = [new Float64Array(draws).fill(1 / Math.sqrt(draws))];
  for (const column of columns) {
    const own = column.slice();
    const before = Math.sqrt(dot(own, own));
    for (const _ of [1, 2]) for (const known of found) less(own, known, dot(own, known));
    const length = Math.sqrt(dot(own, own));
    if (length > before * KEPT) found.push(own.map((value) => value / length));
  }
  return found;
};

/** Solves a symmetric system with a positive diagonal after elimination, in place. */
export const solved = (system: readonly Float64Array[], right: Float64Array): Float64Array => {
  const size = right.length;
  const rows = system.map((row) => row.slice());
  const found = right.slice();
  for (let pivot = 0; pivot < size; pivot++) {
    const own = rows[pivot] as Float64Array;
    for (let below = pivot + 1; below < size; below++) {
      const row = rows[below] as Float64Array;
      const by = (row[pivot] as number) / (own[pivot] as number);
      if (by === 0) continue;
      for (let at = pivot; at < size; at++) row[at] = (row[at] as number) - by * (own[at] as number);
      found[below] = (found[below] as number) - by * (found[pivot] as number);
    }
  }
  for (let row = size - 1; row >= 0; row--) {
    const own = rows[row] as Float64Array;
    let rest = found[row] as number;
    for (let at = row + 1; at < size; at++) rest -= (own[at] as number) * (found[at] as number);
    found[row] = rest / (own[row] as number);
  }
  return found;
};

/** So many parts of the draws are left out in turn. */
export const GROUPS = 20;

/** How far an estimate is from that of all draws there could be, by those that leave out each part in turn. */
export const jackknifeError = (parts: readonly number[]): number => {
  const mean = parts.reduce((sum, part) => sum + part / parts.length, 0);
  const squares = parts.reduce((sum, part) => sum + (part - mean) * (part - mean), 0);
  return Math.sqrt(((parts.length - 1) / parts.length) * squares);
};

/** What is told of draws and of the curves through them. */
export type Statistic = (fitted: readonly Float64Array[], of: readonly Float64Array[]) => number;

/** An estimate from draws, and its standard error. */
export interface Estimate {
  readonly value: number;
  readonly error: number;
}

/**
 * A statistic of least-squares curves through draws, and how far it may be from that of all draws there could be: every
 * twentieth of the draws is left out in turn, and the curves are laid anew. (The delete-a-group jackknife: Shao & Tu, The
 * Jackknife and Bootstrap, 1995, § 2.3.)
 *
 * @param columns - what curves are made of, at right angles
 * @param of - the numbers that the curves go through
 */
export const jackknifed = (
  columns: readonly Float64Array[],
  of: readonly Float64Array[],
  statistic: Statistic,
): Estimate => {
  const through = (numbers: Float64Array): Float64Array =>
    Float64Array.from(columns, (column) => dot(column, numbers));
  const curve = (by: Float64Array, some: readonly Float64Array[]): Float64Array => {
    const fitted = new Float64Array(some[0]?.length ?? 0);
    some.forEach((column, at) => {
      less(fitted, column, -(by[at] as number));
    });
    return fitted;
  };
  const all = of.map(through);
  const value = statistic(
    all.map((by) => curve(by, columns)),
    of,
  );
  const parts = Array.from({ length: GROUPS }, (_, group) => {
    const isOut = (_value: number, index: number): boolean => index % GROUPS === group;
    const isIn = (each: number, index: number): boolean => !isOut(each, index);
    const out = columns.map((column) => column.filter(isOut));
    const system = out.map((one, row) =>
      Float64Array.from(out, (other, at) => (row === at ? 1 : 0) - dot(one, other)),
    );
    const rest = columns.map((column) => column.filter(isIn));
    const fitted = of.map((numbers, index) => {
      const left = numbers.filter(isOut);
      const right = (all[index] as Float64Array).map((sum, at) => sum - dot(out[at] as Float64Array, left));
      return curve(solved(system, right), rest);
    });
    return statistic(
      fitted,
      of.map((numbers) => numbers.filter(isIn)),
    );
  });
  return { value, error: jackknifeError(parts) };
};
