import type { Chances } from "./chances/index";

/**
 * Moves as columns of numbers. A node is a state and the cycles in it, as far as these make a difference; an arc leads
 * from a node to another in one cycle, and the last arc of each node to where those are who stay.
 */
export interface Arcs {
  readonly nodes: number;
  /** By state, the node of those who have just come. */
  readonly first: readonly number[];
  readonly stateOf: Int32Array;
  /** By node, its first arc; the last number is that of all arcs. */
  readonly begin: Int32Array;
  /** By arc, the node it leads to. */
  readonly to: Int32Array;
  /** By arc, as read for some cycle. */
  readonly p: Float64Array;
  /** By node, the cycle from which its probabilities are to be read again. */
  readonly until: Float64Array;
  readonly read: (node: number, cycle: number) => void;
}

/**
 * Sets out the arcs of some chances.
 *
 * @param depths - for each state, the cycles in it that make a difference, at least as many as for its chances
 * @param cycles - how many are looked at: nobody is longer in a state, so more are not told apart
 */
export const arcsOf = (
  { targets, moves, until: steadyUntil }: Chances,
  depths: readonly number[],
  cycles: number,
): Arcs => {
  const first: number[] = [];
  const stateOf: number[] = [];
  for (const [state, depth] of depths.entries()) {
    first.push(stateOf.length);
    for (let inState = 0; inState <= Math.min(depth, cycles); inState++) stateOf.push(state);
  }
  const nodes = stateOf.length;
  const begin = [0];
  const to: number[] = [];
  for (const [node, state] of stateOf.entries()) {
    to.push(...(targets[state] ?? []).map((target) => first[target] as number));
    to.push(stateOf[node + 1] === state ? node + 1 : node);
    begin.push(to.length);
  }
  const p = new Float64Array(to.length);
  const until = new Float64Array(nodes);
  return {
    nodes,
    first,
    stateOf: Int32Array.from(stateOf),
    begin: Int32Array.from(begin),
    to: Int32Array.from(to),
    p,
    until,
    read: (node, cycle) => {
      const state = stateOf[node] as number;
      const found = moves(state, cycle, node - (first[state] as number));
      p.set(found.p, begin[node]);
      p[(begin[node + 1] as number) - 1] = found.stay;
      until[node] = steadyUntil(state, cycle);
    },
  };
};

/**
 * Moves everybody on by one cycle. Chances are read of those nodes alone that somebody is in.
 *
 * @param next - whatever it holds is cleared first, so that two masses can take turns
 */
export const advance = (
  { nodes, begin, to, p, until, read }: Arcs,
  mass: Float64Array,
  next: Float64Array,
  cycle: number,
): void => {
  next.fill(0);
  for (let node = 0; node < nodes; node++) {
    const here = mass[node] as number;
    if (here === 0) continue;
    if ((until[node] as number) <= cycle) read(node, cycle);
    const end = begin[node + 1] as number;
    for (let arc = begin[node] as number; arc < end; arc++) {
      const target = to[arc] as number;
      next[target] = (next[target] as number) + here * (p[arc] as number);
    }
  }
};
