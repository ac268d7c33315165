import type { Parts } from "./arrows";
import { movesAt } from "./moves";

export type PartsIn = (state: number, cycle: number, inState: number) => Parts;

/** Goals that are one: who has made the move of one of them is done for all. */
export interface GoalGroup {
  /** The state they are followed from. */
  readonly start: number;
  /** Whether any way out of the state ends the following, and not these moves alone. */
  readonly ofState: boolean;
  /** The number of each goal's scale, and the cycles its moves count in. */
  readonly goals: readonly { readonly scale: number; readonly cycles: number }[];
}

/** How many make each goal's move, and how fast that grows with each scale. */
export interface Incidence {
  readonly values: readonly number[];
  readonly slopes: readonly (readonly number[])[];
}

/** The ways out of a state at some scales. */
interface Ways {
  readonly p: readonly number[];
  readonly stay: number;
  /** By arrow: the state it leads to, or −1 where it ends the following; and the goal it counts for, or −1. */
  readonly to: readonly number[];
  readonly goals: readonly number[];
  /** What more of a scale does: the column of its slopes, its arrow and shape. */
  readonly grow: readonly { readonly column: number; readonly arrow: number; readonly shape: number }[];
  readonly rest?: number;
}

const waysOf = (
  parts: Parts,
  group: GoalGroup,
  scales: readonly number[],
  open: readonly number[],
): Ways | undefined => {
  const moves = movesAt(parts, scales);
  if (moves === undefined) return undefined;
  const goals = parts.to.map((_, arrow) => {
    const share = parts.shares.find((each) => each.arrow === arrow);
    return group.goals.findIndex(({ scale }) => scale === share?.scale);
  });
  return {
    p: moves.p,
    stay: moves.stay,
    to: parts.to.map((to, arrow) => (group.ofState || (goals[arrow] ?? -1) >= 0 ? -1 : to)),
    goals,
    grow: parts.shares.flatMap(({ arrow, scale, shape }) =>
      open.includes(scale) ? [{ column: 1 + open.indexOf(scale), arrow, shape }] : [],
    ),
    ...(parts.rest === undefined ? {} : { rest: parts.rest }),
  };
};

/**
 * Cumulative incidences of one group in one pass over the cycles: its own moves take people out, all other moves move
 * them on, so that those who went elsewhere and came back are counted when they make one of its moves at last.
 * Slopes are carried along beside the people, by the product rule: no differences, and no passes of their own.
 *
 * @param open - the scales that slopes are wanted for
 * @returns nothing where probabilities out of a state would be more than one together
 */
export const incidenceOf = (
  partsIn: PartsIn,
  depths: readonly number[],
  group: GoalGroup,
  scales: readonly number[],
  open: readonly number[],
): Incidence | undefined => {
  const columns = 1 + open.length;
  const last = Math.max(...group.goals.map(({ cycles }) => cycles));
  const cellOf: number[] = [];
  let size = 0;
  for (const depth of depths) {
    cellOf.push(size);
    size += (Math.min(depth, last) + 1) * columns;
  }
  const found = group.goals.map(() => new Float64Array(columns));
  const known = new Map<Parts, Ways | undefined>();
  let mass = new Float64Array(size);
  let next = new Float64Array(size);
  mass[cellOf[group.start] ?? -1] = 1;

  const arrive = (ways: Ways, arrow: number, cycle: number, column: number, count: number): void => {
    const goal = ways.goals[arrow] ?? -1;
    const own = found[goal];
    if (own !== undefined && cycle < (group.goals[goal]?.cycles ?? 0))
      own[column] = (own[column] ?? 0) + count;
    const to = ways.to[arrow] ?? -1;
    if (to < 0) return;
    const cell = (cellOf[to] ?? 0) + column;
    next[cell] = (next[cell] ?? 0) + count;
  };
  const isEmpty = (cell: number): boolean => {
    for (let column = 0; column < columns; column++) if (mass[cell + column] !== 0) return false;
    return true;
  };
  const leave = (ways: Ways, cycle: number, cell: number, stays: number): void => {
    const add = (column: number, count: number): void => {
      next[stays + column] = (next[stays + column] ?? 0) + count;
    };
    for (let column = 0; column < columns; column++) {
      const here = mass[cell + column] ?? 0;
      if (here === 0) continue;
      for (let arrow = 0; arrow < ways.p.length; arrow++)
        arrive(ways, arrow, cycle, column, here * (ways.p[arrow] ?? 0));
      add(column, here * ways.stay);
    }
    const people = mass[cell] ?? 0;
    for (const { column, arrow, shape } of ways.grow) {
      arrive(ways, arrow, cycle, column, people * shape);
      if (ways.rest === undefined) add(column, -people * shape);
      else arrive(ways, ways.rest, cycle, column, -people * shape);
    }
  };

  for (let cycle = 0; cycle < last; cycle++) {
    next.fill(0);
    for (let state = 0; state < depths.length; state++) {
      const depth = Math.min(depths[state] ?? 0, last);
      for (let inState = 0; inState <= Math.min(depth, cycle); inState++) {
        const cell = (cellOf[state] ?? 0) + inState * columns;
        if (isEmpty(cell)) continue;
        const parts = partsIn(state, cycle, inState);
        if (!known.has(parts)) known.set(parts, waysOf(parts, group, scales, open));
        const ways = known.get(parts);
        if (ways === undefined) return undefined;
        leave(ways, cycle, cell, (cellOf[state] ?? 0) + Math.min(inState + 1, depth) * columns);
      }
    }
    [mass, next] = [next, mass];
  }
  return {
    values: found.map((row) => row[0] ?? 0),
    slopes: found.map((row) => [...row.subarray(1)]),
  };
};
