/** A small set of linear equations, brought on triangular form by elimination with the largest pivot. */
interface Eliminated {
  readonly rows: readonly (readonly number[])[];
  readonly determinant: number;
}

const eliminated = (matrix: readonly (readonly number[])[], right: readonly number[]): Eliminated => {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const size = rows.length;
  let determinant = 1;
  for (let column = 0; column < size; column++) {
    let best = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = row;
    const [pivot = [], other = []] = [rows[best], rows[column]];
    const head = pivot[column] ?? 0;
    determinant *= best === column ? head : -head;
    if (head === 0) return { rows, determinant };
    rows[column] = pivot;
    rows[best] = other;
    for (let row = 0; row < size; row++) {
      const target = rows[row];
      if (row === column || target === undefined) continue;
      const factor = (target[column] ?? 0) / head;
      for (let k = column; k <= size; k++) target[k] = (target[k] ?? 0) - factor * (pivot[k] ?? 0);
    }
  }
  return { rows, determinant };
};

/** Solves a small set of linear equations; nothing when it has no one solution. */
export const solveLinear = (
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): readonly number[] | undefined => {
  const { rows, determinant } = eliminated(matrix, right);
  if (determinant === 0) return undefined;
  return rows.map((row, index) => (row[rows.length] ?? 0) / (row[index] ?? 1));
};

export const determinantOf = (matrix: readonly (readonly number[])[]): number =>
  eliminated(matrix, []).determinant;
