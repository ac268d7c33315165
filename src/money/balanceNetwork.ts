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

/** A node on a cheapest way found so far. */
interface Reached {
  readonly node: Node;
  distance: bigint;
  via?: { readonly arc: Arc; readonly before: Reached };
}

/** The cheapest ways of moving a unit on from where there is too much (Bellman and Ford, with a queue). */
const reachFrom = (sources: readonly Node[]): ReadonlyMap<Node, Reached> => {
  const reached = new Map<Node, Reached>(sources.map((node) => [node, { node, distance: 0n }]));
  const queue = new Set(reached.values());
  for (const here of queue) {
    queue.delete(here);
    for (const arc of here.node.arcs) {
      const [start, end] = arc.up ? [arc.to, arc.from] : [arc.from, arc.to];
      if (start !== here.node) continue;
      const distance = here.distance + (arc.up ? -arc.cost : arc.cost);
      const there = reached.get(end) ?? { node: end, distance: distance + 1n };
      if (there.distance <= distance) continue;
      there.distance = distance;
      there.via = { arc, before: here };
      reached.set(end, there);
      queue.add(there);
    }
  }
  return reached;
};

const nearestLack = (reached: ReadonlyMap<Node, Reached>): Reached | undefined =>
  [...reached.values()].reduce<Reached | undefined>(
    (best, here) =>
      here.node.excess < 0 && (best === undefined || here.distance < best.distance) ? here : best,
    undefined,
  );

/** Turns every arc on the way to a node, which moves one unit there. */
const moveUnitTo = (target: Reached): void => {
  target.node.excess += 1;
  let at = target;
  for (let way = at.via; way !== undefined; way = at.via) {
    way.arc.up = !way.arc.up;
    at = way.before;
  }
  at.node.excess -= 1;
};

/**
 * Turns arcs up or down until every node is in balance, at the least sum of costs: successive shortest
 * paths (Ahuja, Magnanti and Orlin, Network Flows, 1993, section 9.7). Starts from arcs that each stand
 * on their cheaper side, where no circle can cost less than nothing; every cheapest path keeps it so.
 */
export const balanceNetwork = (nodes: readonly Node[]): void => {
  for (;;) {
    const target = nearestLack(reachFrom(nodes.filter(({ excess }) => excess > 0)));
    if (target === undefined) return;
    moveUnitTo(target);
  }
};
