import { readDecimal } from "../../formula/index";
import type { ExposureCell, Strategy } from "../../model/index";
import type { Frame, Sums } from "./frame";

/** Where in the sums of a segment a state or phase is found. */
export type Columns = (
  sums: Sums,
  name: string,
) => readonly {
  readonly values: Float64Array;
  readonly width: number;
  readonly from: number;
  readonly until: number;
}[];

/** Room for what floating point adds to a caseload that comes out whole. */
const ROUNDING = 1e-9;

/** Staff for those in some phases and states, moment by moment; whole staff is rounded up once, over all of them. */
export const staffOf = (
  { parameters, rows, together, cellsOf }: Frame,
  strategy: Strategy,
  sums: readonly Sums[],
  columns: Columns,
): ExposureCell[] =>
  (strategy.dynamics?.caseloads ?? []).flatMap(({ id, citizensPerStaff, of, whole }) => {
    const perStaff = readDecimal(citizensPerStaff, { parameters }).toNumber();
    const staff = new Float64Array(rows);
    for (let first = 0; first < rows; first += together) {
      let all = 0;
      for (let row = first; row < first + together; row++) {
        let count = 0;
        for (const sum of sums)
          for (const { values, width, from, until } of of.flatMap((name) => columns(sum, name)))
            for (let column = from; column < until; column++) count += values[row * width + column] ?? 0;
        staff[row] = count / perStaff;
        all += count / perStaff;
      }
      const needed = whole ? Math.ceil(all - ROUNDING) : all;
      for (let row = first; row < first + together && all > 0; row++)
        staff[row] = (staff[row] ?? 0) * (needed / all);
    }
    return cellsOf(staff, 1, 0, { strategy: strategy.id, of: id, kind: "staff" });
  });
