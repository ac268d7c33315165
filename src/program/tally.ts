import type { Happening, Phase } from "../model/index";
import type { Arcs } from "./arcs";
import type { Phases } from "./phases";

/** A move is between states, into and out of phases, of which some were over anyway. */
interface Move {
  readonly from: number;
  readonly to: number;
  /** Phases that hold before and after it, by number. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly isOver: (phase: number) => boolean;
}

/** How many times a move, or staying while phases change, is an event: once, or once for each phase. */
export type Test = (move: Move) => number;

/** The test of an event. */
export const testOf = (
  { when }: Happening,
  { states, phases }: { readonly states: readonly string[]; readonly phases: readonly Phase[] },
): Test => {
  if (when.kind === "entry") return () => 0;
  if (when.kind === "move") {
    const isIn = (names: readonly string[] | undefined) => {
      const found = new Set(names?.map((name) => states.indexOf(name)));
      return (state: number): boolean => found.has(state);
    };
    const [inFrom, inTo] = [isIn(when.from), isIn(when.to)];
    return ({ from, to }) =>
      Number(
        from !== to &&
          (when.from === undefined ? !inTo(from) : inFrom(from)) &&
          (when.to === undefined ? !inFrom(to) : inTo(to)),
      );
  }
  const numbers = new Set(when.phases.map((name) => phases.findIndex(({ id }) => id === name) + 1));
  const left = (these: readonly number[], those: readonly number[]): readonly number[] =>
    these.filter((phase) => numbers.has(phase) && !those.includes(phase));
  if (when.kind === "starts") return ({ before, after }) => left(after, before).length;
  const wantsOver = when.kind === "completes";
  return ({ before, after, isOver }) =>
    left(before, after).filter((phase) => isOver(phase) === wantsOver).length;
};

/** Which columns of a row those who take an arc are counted in, and whether they are added or taken off. */
export interface Tally {
  /** By arc, its first entry in the other two; the last number is that of all. */
  readonly begin: Int32Array;
  readonly column: Int32Array;
  readonly sign: Int8Array;
}

/** The phases of each node in one cycle, as the number of their set. */
export const phasesIn = (phases: Phases, { first, stateOf }: Arcs, cycle: number): Uint32Array =>
  Uint32Array.from(stateOf, (state, node) => phases.at(state, cycle, node - (first[state] as number)));

/**
 * What is counted of each arc at the end of one cycle: the events, then, in the last column, those who leave the
 * phases that hold places, less those who come to them.
 *
 * @param now - the phases of each node in the cycle, `later` in the next
 */
export const tallyOf = (
  { nodes, first, stateOf, begin, to: targets }: Arcs,
  tests: readonly Test[],
  holding: ReadonlySet<number>,
  phases: Phases,
  cycle: number,
  now: Uint32Array,
  later: Uint32Array,
): Tally => {
  const starts = [0];
  const columns: number[] = [];
  const signs: number[] = [];
  const held = (set: readonly number[]): number => Number(set.some((phase) => holding.has(phase)));
  for (let node = 0; node < nodes; node++) {
    const from = stateOf[node] as number;
    const set = now[node] as number;
    const before = phases.of(set);
    const isOver = (phase: number): boolean => phases.endsAfter(phase, cycle, node - (first[from] as number));
    for (let arc = begin[node] as number; arc < (begin[node + 1] as number); arc++) {
      const target = targets[arc] as number;
      const [to, after] = [stateOf[target] as number, phases.of(later[target] as number)];
      if (from !== to || set !== later[target])
        for (const [event, test] of tests.entries())
          for (let times = test({ from, to, before, after, isOver }); times > 0; times -= 1) {
            columns.push(event);
            signs.push(1);
          }
      const places = held(before) - held(after);
      if (places !== 0) {
        columns.push(tests.length);
        signs.push(places);
      }
      starts.push(columns.length);
    }
  }
  return { begin: Int32Array.from(starts), column: Int32Array.from(columns), sign: Int8Array.from(signs) };
};

/** Moves everybody on by one cycle, as `advance` does, and counts in a row what their moves are. */
export const advanceCounting = (
  { nodes, begin, to, p, until, read }: Arcs,
  { begin: starts, column, sign }: Tally,
  mass: Float64Array,
  next: Float64Array,
  cycle: number,
  row: Float64Array,
): void => {
  next.fill(0);
  row.fill(0);
  for (let node = 0; node < nodes; node++) {
    const here = mass[node] as number;
    if (here === 0) continue;
    if ((until[node] as number) <= cycle) read(node, cycle);
    const end = begin[node + 1] as number;
    for (let arc = begin[node] as number; arc < end; arc++) {
      const target = to[arc] as number;
      const count = here * (p[arc] as number);
      next[target] = (next[target] as number) + count;
      const last = starts[arc + 1] as number;
      for (let entry = starts[arc] as number; entry < last; entry++) {
        const at = column[entry] as number;
        row[at] = (row[at] as number) + (sign[entry] as number) * count;
      }
    }
  }
};
