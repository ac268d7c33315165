import type { Decimal } from "../decimal";
import { checkGiven, fail, is } from "../problems/index";
import { balanceNetwork } from "./balanceNetwork";
import { readExact, readUnit, settle, WIDE_DIGITS } from "./exact";
import { figuresOf, tableNetwork } from "./tableNetwork";
import { withTotals } from "./withTotals";

/** A table that adds up both ways. */
export interface RoundedTable {
  /** By row, as they were given. */
  readonly cells: readonly (readonly Decimal[])[];
  readonly rowTotals: readonly Decimal[];
  readonly columnTotals: readonly Decimal[];
  readonly total: Decimal;
}

const MOST_CELLS = 10_000;

const readCells = (cells: readonly (readonly Decimal[])[]): readonly (readonly Decimal[])[] => {
  const width = cells[0]?.length ?? 0;
  for (const [index, { length }] of cells.entries()) {
    if (length !== width) {
      const values = { row: `${index + 1}` };
      fail({ code: "table-rows-unequal", found: `${length}`, expected: `${width}`, values });
    }
  }
  const size = cells.length * width;
  if (size > MOST_CELLS) fail({ code: "table-too-large", found: `${size}`, expected: `${MOST_CELLS}` });
  return cells.map((row) => row.map((cell) => readExact(cell)));
};

const roundTableTakes = () => ({ cells: is.list(is.list(is.decimal)), unit: is.numeric });

/**
 * Controlled rounding: rounds a table so that it still adds up both ways. Every cell, row total, column
 * total and the grand total becomes one of the two multiples of the unit around its exact value, and what
 * is a multiple already stays. Such a rounding always exists (Bacharach 1966, Matrix rounding problems;
 * Cox 1987, A constructive procedure for unbiased controlled rounding). Of them all this takes the nearest:
 * the grand total is simply rounded (`halfEven`), then the row and column totals move least from their
 * exact values in sum, then the cells. Of equally near roundings the same one is always chosen; in a table
 * of one row it is that of `roundParts`. What lies within the 34 promised digits of the largest figure from
 * a multiple counts as on it, so thirds add up to wholes.
 *
 * @param cells - rows of equal length, at most 10,000 cells of at most 100 digits
 * @param unit - positive decimal: `"1"`, `"1000"`, `"0.01"`
 * @throws ProblemError `table-rows-unequal`; `table-too-large`; `rounding-unit-not-positive`;
 *   `money-not-finite`; `money-too-many-digits`
 * @example
 * import { Decimal } from "traedesten";
 * import { roundTable } from "traedesten/money";
 *
 * // 0.4 0.4 | 0.8        1 0 | 1
 * // 0.4 0.4 | 0.8   →    0 1 | 1
 * // 0.8 0.8 | 1.6        1 1 | 2
 * const cells = [["0.4", "0.4"], ["0.4", "0.4"]].map((row) => row.map((text) => new Decimal(text)));
 * roundTable(cells, "1"); // { cells: [[1, 0], [0, 1]], rowTotals: [1, 1], columnTotals: [1, 1], total: 2 }
 */
export const roundTable = (cells: readonly (readonly Decimal[])[], unit: Decimal | string): RoundedTable => {
  checkGiven(roundTableTakes, { cells, unit });
  const step = readUnit(unit);
  const table = withTotals(readCells(cells));
  const figures = figuresOf(table, step);
  const { nodes, arcs } = tableNetwork(figures, step);
  balanceNetwork(nodes);
  const rounded = figures.map((figure) =>
    settle(arcs.get(figure)?.up === true ? figure.floor.plus(step) : figure.floor, 2 * WIDE_DIGITS),
  );
  const width = (cells[0]?.length ?? 0) + 1;
  const rows = table.map((_, row) => rounded.slice(row * width, (row + 1) * width));
  const body = rows.slice(0, -1);
  return {
    cells: body.map((row) => row.slice(0, -1)),
    rowTotals: body.flatMap((row) => row.slice(-1)),
    columnTotals: rows.slice(-1).flatMap((row) => row.slice(0, -1)),
    total: rounded.at(-1) ?? settle(step.minus(step), WIDE_DIGITS),
  };
};
