/** A place where what flows in must flow out. */
export interface Node {
  /** Units flowing in beyond those flowing out. */
  excess: number;
  readonly arcs: Arc[];
}

/** A flow between two places, rounded down or up to a whole unit. */
export interface Arc {
  readonly from: Node;
  readonly to: Node;
  /** What going up costs more than going down; never an invitation to leave the neighbours. */
  readonly cost: bigint;
  up: boolean;
}

interface Reached {
  readonly node: Node;
  readonly distance: bigint;
  readonly via?: { readonly arc: Arc; readonly before: Node };
}

/** The cheapest ways of moving one unit on from the places with too much (Bellman and Ford, with a queue). */
const reachFrom = (sources: readonly Node[]): ReadonlyMap<Node, Reached> => {
  const reached = new Map<Node, Reached>(sources.map((node) => [node, { node, distance: 0n }]));
  const queue = new Set(sources);
  for (const node of queue) {
    queue.delete(node);
    const { distance } = reached.get(node) ?? { distance: 0n };
    for (const arc of node.arcs) {
      const [start, end] = arc.up ? [arc.to, arc.from] : [arc.from, arc.to];
      if (start !== node) continue;
      const further = distance + (arc.up ? -arc.cost : arc.cost);
      const known = reached.get(end);
      if (known !== undefined && known.distance <= further) continue;
      reached.set(end, { node: end, distance: further, via: { arc, before: node } });
      queue.add(end);
    }
  }
  return reached;
};

const nearestLack = (reached: ReadonlyMap<Node, Reached>, nodes: readonly Node[]): Reached | undefined =>
  nodes.reduce<Reached | undefined>((best, node) => {
    const here = node.excess < 0 ? reached.get(node) : undefined;
    return here !== undefined && (best === undefined || here.distance < best.distance) ? here : best;
  }, undefined);

/**
 * Turns arcs up or down until every node is in balance, at the least sum of costs: successive shortest
 * paths (Ahuja, Magnanti and Orlin 1993, Network Flows, section 9.7). Starts from arcs that each stand
 * on their cheaper side, where no cycle can be negative; every path keeps it so.
 */
export const balanceNetwork = (nodes: readonly Node[]): void => {
  for (;;) {
    const reached = reachFrom(nodes.filter(({ excess }) => excess > 0));
    let at = nearestLack(reached, nodes);
    if (at === undefined) return;
    at.node.excess += 1;
    for (; at?.via !== undefined; at = reached.get(at.via.before)) {
      at.via.arc.up = !at.via.arc.up;
      if (reached.get(at.via.before)?.via === undefined) at.via.before.excess -= 1;
    }
  }
};
