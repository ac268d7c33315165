import { Decimal } from "../decimal";
import { roundTo, stepOf } from "./round";

/** A table rounded so that it adds up both ways. */
export interface RoundedTable {
  readonly cells: readonly (readonly Decimal[])[];
  readonly rowTotals: readonly Decimal[];
  readonly columnTotals: readonly Decimal[];
  readonly total: Decimal;
}

/** A cell, margin or the total, as an arc of a network: rounded down, or one step higher when `raised`. */
interface Arc {
  readonly from: number;
  readonly to: number;
  /** In steps. */
  readonly floor: Decimal;
  readonly fraction: number;
  raised: boolean;
}

const arc = (from: number, to: number, value: Decimal, step: Decimal): Arc => {
  const steps = value.div(step);
  const floor = steps.floor();
  return {
    from,
    to,
    floor,
    fraction: steps.minus(floor).toNumber(),
    raised: roundTo(value, step, "halfEven").gt(floor.times(step)),
  };
};

/** What flows into each node less what flows out: zero everywhere when the table adds up. */
const imbalances = (arcs: readonly Arc[], nodes: number): number[] => {
  const sums = Array.from({ length: nodes }, () => new Decimal(0));
  for (const { from, to, floor, raised } of arcs) {
    const flow = raised ? floor.plus(1) : floor;
    sums[to] = (sums[to] ?? flow).plus(flow);
    sums[from] = (sums[from] ?? flow).minus(flow);
  }
  return sums.map((sum) => sum.toNumber());
};

/** Turning an arc costs what it moves the table away from nearest rounding; never less than nothing. */
const turnCost = ({ fraction, raised }: Arc): number =>
  Math.max(0, raised ? 2 * fraction - 1 : 1 - 2 * fraction);

/** The cheapest way from a node with too much to one with too little (Bellman–Ford). */
const cheapestPath = (arcs: readonly Arc[], excess: readonly number[]): Arc[] => {
  const cost = excess.map((amount) => (amount > 0 ? 0 : Number.POSITIVE_INFINITY));
  const via = new Map<number, { readonly arc: Arc; readonly before: number }>();
  for (let changed = true; changed; ) {
    changed = false;
    for (const candidate of arcs) {
      if (candidate.fraction === 0) continue;
      const [before, after] = candidate.raised
        ? [candidate.to, candidate.from]
        : [candidate.from, candidate.to];
      const sum = (cost[before] ?? 0) + turnCost(candidate);
      // A hair's breadth keeps rounding in the costs from going round in circles.
      if (sum < (cost[after] ?? 0) - 1e-12) {
        cost[after] = sum;
        via.set(after, { arc: candidate, before });
        changed = true;
      }
    }
  }
  let node = -1;
  excess.forEach((amount, index) => {
    if (amount < 0 && (node < 0 || (cost[index] ?? 0) < (cost[node] ?? 0))) node = index;
  });
  const path: Arc[] = [];
  for (let step = via.get(node); step !== undefined; step = via.get(step.before)) path.push(step.arc);
  return path;
};

/**
 * Rounds a table so that its parts add up: every cell, row total, column total and the total is the step
 * just below or just above its exact value, rows and columns add, and as little as possible is moved away
 * from nearest rounding. Such a rounding always exists (Bacharach 1966; Cox 1987, “A constructive procedure
 * for unbiased controlled rounding”): the table is a flow through a network, and flows with whole bounds
 * have whole solutions.
 *
 * @param cells - lines of equal length, exact amounts
 * @param unit - the step, such as `"1000"`
 * @returns the rounded table; one that is exact already comes back as it is
 * @throws ProblemError `step-not-positive`
 * @example
 * const third = new Decimal(1000).div(3);
 * roundTable([[third, third, third]], "1").cells; // [[334, 333, 333]] in some order; they add to 1000
 */
export const roundTable = (cells: readonly (readonly Decimal[])[], unit: Decimal | string): RoundedTable => {
  const step = stepOf(unit);
  const rowCount = cells.length;
  const columnCount = cells[0]?.length ?? 0;
  const sum = (values: readonly Decimal[]): Decimal =>
    values.reduce((whole, value) => whole.plus(value), new Decimal(0));
  const column = (index: number): Decimal[] => cells.map((row) => row[index] ?? new Decimal(0));
  const [source, sink] = [rowCount + columnCount, rowCount + columnCount + 1];
  // Guard digits aside, a sum of thirds is a whole: take exact sums before cutting them into steps.
  const clean = (value: Decimal): Decimal => value.toSignificantDigits(34);
  const inner = cells.map((row, i) => row.map((value, j) => arc(i, rowCount + j, clean(value), step)));
  const rows = cells.map((row, i) => arc(source, i, clean(sum(row)), step));
  const columns = Array.from({ length: columnCount }, (_, j) =>
    arc(rowCount + j, sink, clean(sum(column(j))), step),
  );
  const total = arc(sink, source, clean(sum(cells.flat())), step);
  const arcs = [...inner.flat(), ...rows, ...columns, total];
  for (;;) {
    const path = cheapestPath(arcs, imbalances(arcs, sink + 1));
    if (path.length === 0) break;
    for (const turned of path) turned.raised = !turned.raised;
  }
  const valueOf = ({ floor, raised }: Arc): Decimal => (raised ? floor.plus(1) : floor).times(step);
  return {
    cells: inner.map((row) => row.map(valueOf)),
    rowTotals: rows.map(valueOf),
    columnTotals: columns.map(valueOf),
    total: valueOf(total),
  };
};
