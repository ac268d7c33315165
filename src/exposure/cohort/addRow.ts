/** Adds a row of numbers, times something, to those from a place on. */
export const addRow = (
  into: Float64Array,
  at: number,
  row: Float64Array | undefined,
  times: number,
): void => {
  if (row === undefined) return;
  for (let index = 0; index < row.length; index++) {
    const value = row[index] ?? 0;
    if (value !== 0) into[at + index] = (into[at + index] ?? 0) + value * times;
  }
};
