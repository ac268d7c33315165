import type { arcsOf } from "../arcs";
import { phasesIn, tallyOf, testOf } from "../tally";
import { arcsUntil, begunOf, nodesOf, type UnitInput } from "../unitCohort";
import type { Node, TapeBuilder } from "./tapeBuilder";

/** Columns of nodes by cycle. */
type Columns = readonly (readonly Node[])[];

/** One entrant cycle by cycle, as `UnitCohort` has it, in nodes of a tape. */
export interface TapeUnit {
  readonly states: Columns;
  readonly phases: Columns;
  readonly ends: { readonly states: Columns; readonly phases: Columns };
  readonly begun: readonly number[];
  /** Events, then first entries. */
  readonly events: Columns;
}

/** Everybody moves on by one cycle; what each arc takes is handed to `see`. */
const advanced = (
  builder: TapeBuilder,
  { nodes, begin, to, p, until, read }: ReturnType<typeof arcsOf>,
  mass: readonly Node[],
  cycle: number,
  see: (arc: number, count: Node) => void = () => {},
): readonly Node[] => {
  const nothing = builder.constant(0);
  const next = mass.map(() => nothing);
  for (let node = 0; node < nodes; node++) {
    const here = mass[node] as Node;
    if (here === nothing) continue;
    if ((until[node] as number) <= cycle) read(node, cycle);
    for (let arc = begin[node] as number; arc < (begin[node + 1] as number); arc++) {
      const target = to[arc] as number;
      const count = builder.step("multiply", here, p[arc] as Node);
      next[target] = builder.step("add", next[target] as Node, count);
      see(arc, count);
    }
  }
  return next;
};

const oneIn = (builder: TapeBuilder, nodes: number, node: number | undefined): readonly Node[] =>
  Array.from({ length: nodes }, (_, each) => builder.constant(each === node ? 1 : 0));

/**
 * Writes out how one entrant lives.
 *
 * @param input - of the unit cohort; the probabilities of its chances are numbers of nodes
 */
export const tapeUnit = (builder: TapeBuilder, input: UnitInput): TapeUnit => {
  const { states, startState, cycles, holding } = input;
  const { step, constant } = builder;
  const { arcs, phases } = nodesOf(input);
  const { first, stateOf } = arcs;
  const tests = input.events.map((event) => testOf(event, input));
  const byState = (mass: readonly Node[]): readonly Node[] => {
    const sums = states.map(() => constant(0));
    mass.forEach((here, node) => {
      const state = stateOf[node] as number;
      sums[state] = step("add", sums[state] as Node, here);
    });
    return sums;
  };
  const byPhase = (mass: readonly Node[], of: Uint32Array): readonly Node[] => {
    const sums = input.phases.map(() => constant(0));
    mass.forEach((here, node) => {
      for (const phase of phases.of(of[node] as number))
        sums[phase - 1] = step("add", sums[phase - 1] as Node, here);
    });
    return sums;
  };
  const lived: { states: (readonly Node[])[]; phases: (readonly Node[])[] } = { states: [], phases: [] };
  const ends: typeof lived = { states: [], phases: [] };
  const events: Node[][] = [];
  let mass = oneIn(builder, arcs.nodes, first[startState]);
  let now = phasesIn(phases, arcs, 0);
  for (let cycle = 0; cycle < cycles; cycle++) {
    const later = phases.changes.has(cycle + 1) ? phasesIn(phases, arcs, cycle + 1) : now;
    const tally = tallyOf(arcs, tests, holding, phases, cycle, now, later);
    const row = tests.map(() => constant(0));
    const next = advanced(builder, arcs, mass, cycle, (arc, count) => {
      for (let entry = tally.begin[arc] as number; entry < (tally.begin[arc + 1] as number); entry++) {
        const event = tally.column[entry] as number;
        if (event < row.length) row[event] = step("add", row[event] as Node, count);
      }
    });
    lived.states.push(byState(mass));
    lived.phases.push(byPhase(mass, now));
    ends.states.push(byState(next));
    ends.phases.push(byPhase(next, now));
    events.push(row);
    mass = next;
    now = later;
  }
  for (const outcome of input.firstEntries) {
    const until = arcsUntil(input, outcome);
    const { nodes } = until;
    let mass = oneIn(builder, nodes + 1, until.first[startState]);
    for (let cycle = 0; cycle < cycles; cycle++) {
      mass = advanced(builder, until, mass, cycle);
      events[cycle]?.push(mass[nodes] as Node);
      // Counted once.
      mass = [...mass.slice(0, nodes), constant(0)];
    }
  }
  return {
    ...lived,
    ends,
    begun: [...begunOf(input, phases, tests), ...input.firstEntries.map(() => 0)],
    events,
  };
};
