import { Decimal, EXACT_DIGITS } from "../decimal";
import type { Arc, Node } from "./balanceNetwork";
import { Exact } from "./exact";

/** A figure of the table with totals: the multiple of the unit at or below it and what is left above. */
export interface Figure {
  readonly floor: Decimal;
  readonly rest: Decimal;
  /** How many ways it sums: 0 for a cell, 1 for the total of a row or column, 2 for the grand total. */
  readonly tier: 0 | 1 | 2;
  readonly row: number;
  readonly column: number;
}

/**
 * How far from a multiple still counts as on it: a third at working precision times three is a hair from a
 * whole. Beyond 34 digits of the largest figure nothing is promised, so nothing there moves a figure. The
 * limit by the unit keeps all hairs together far below one unit, where a rounding still always exists
 * (Hoffman's condition is one between whole numbers).
 */
const toleranceOf = (table: readonly (readonly Decimal[])[], unit: Decimal): Decimal => {
  const largest = Decimal.max(0, ...table.flat().map((value) => value.abs()));
  return Decimal.min(largest.times(`1e-${EXACT_DIGITS}`), unit.times("1e-6"));
};

/** Splits each figure of a table with totals at the multiple of the unit below it. */
export const figuresOf = (table: readonly (readonly Decimal[])[], unit: Decimal): readonly Figure[] => {
  const tolerance = toleranceOf(table, unit);
  return table.flatMap((values, row) =>
    values.map((value, column): Figure => {
      const nearest = value.toNearest(unit, Decimal.ROUND_HALF_EVEN);
      const onIt = value.minus(nearest).abs().lte(tolerance);
      const floor = onIt ? nearest : value.toNearest(unit, Decimal.ROUND_FLOOR);
      const lastRow = row === table.length - 1;
      const lastColumn = column === values.length - 1;
      const tier = lastRow && lastColumn ? 2 : lastRow || lastColumn ? 1 : 0;
      return { floor, rest: onIt ? new Exact(0) : value.minus(floor), tier, row, column };
    }),
  );
};

/** What it costs to go up rather than down, as whole numbers, so that comparing them is exact. */
const costsOf = (figures: readonly Figure[], unit: Decimal): ((figure: Figure, index: number) => bigint) => {
  const places = Math.max(unit.dp(), ...figures.map(({ rest }) => rest.dp()));
  const scale = new Exact(10).pow(places);
  const toWhole = (value: Decimal): bigint => BigInt(value.times(scale).toFixed());
  const size = toWhole(unit);
  const count = BigInt(figures.length);
  // Larger than everything a lower tier can cost, and than all tie-breakers together: what is nearest is
  // settled first, whole tier by whole tier, and only among equally near roundings does order count.
  const rank = 2n * count * size + 1n;
  const nearness = count * (count + 1n) + 1n;
  return ({ floor, rest, tier }, index) => {
    const distance = size - 2n * toWhole(rest);
    if (tier < 2) return distance * rank ** BigInt(tier) * nearness + BigInt(index + 1);
    const evenBelow = floor.div(unit).mod(2).isZero();
    return (2n * distance + (evenBelow ? 1n : -1n)) * rank ** 2n * nearness;
  };
};

/** The nodes and arcs in which a rounding of the table adds up when every node is in balance. */
export interface TableNetwork {
  readonly nodes: readonly Node[];
  /** One for each figure that is not a multiple already. */
  readonly arcs: ReadonlyMap<Figure, Arc>;
}

/**
 * Bacharach's network for a table with totals. Each row and column is a node, also those of the totals.
 * A cell flows from its row to its column, a single total from its column to its row, and the grand total
 * closes the circle; so a row is in balance when its cells sum to its total. The cheaper neighbour of
 * each figure is where it starts: the nearest.
 */
export const tableNetwork = (figures: readonly Figure[], unit: Decimal): TableNetwork => {
  const nodes = new Map<string, Node>();
  const nodeAt = (name: string): Node => {
    const node = nodes.get(name) ?? { excess: 0, arcs: [] };
    nodes.set(name, node);
    return node;
  };
  const costOf = costsOf(figures, unit);
  const arcs = new Map<Figure, Arc>();
  const excess = new Map<Node, Decimal>();
  const flow = (node: Node, amount: Decimal): void => {
    excess.set(node, (excess.get(node) ?? new Exact(0)).plus(amount));
  };
  for (const [index, figure] of figures.entries()) {
    const [row, column] = [nodeAt(`row ${figure.row}`), nodeAt(`column ${figure.column}`)];
    const [from, to] = figure.tier === 1 ? [column, row] : [row, column];
    const cost = costOf(figure, index);
    const up = !figure.rest.isZero() && cost < 0n;
    const amount = up ? figure.floor.plus(unit) : figure.floor;
    flow(from, amount.neg());
    flow(to, amount);
    if (figure.rest.isZero()) continue;
    const arc: Arc = { from, to, cost, up };
    for (const node of [from, to]) node.arcs.push(arc);
    arcs.set(figure, arc);
  }
  for (const [node, amount] of excess) node.excess = amount.div(unit).toNumber();
  return { nodes: [...nodes.values()], arcs };
};
