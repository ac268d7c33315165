import type { Chances, Clock, ClockStart } from "../../model/index";

/** What a state does to the clock. */
type Kind = "counts" | "resets" | "neither";

/** Where a clock can stand, each place by a number: weeks counted, and whole weeks towards starting over. */
const positions = (clock: Clock) => {
  const last = clock.steps.at(-1)?.fromWeek ?? 0;
  const counted: number[] = [];
  const resetting: number[] = [];
  const numbers = new Map<number, number>();
  const next: Record<Kind, (number | undefined)[]> = { counts: [], resets: [], neither: [] };
  const numberOf = (weeks: number, whole: number): number => {
    const key = weeks * (clock.reset.weeks + 1) + whole;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, counted.length);
    counted.push(weeks);
    resetting.push(whole);
    return counted.length - 1;
  };
  const after = (position: number, kind: Kind): number => {
    const weeks = counted[position] ?? 0;
    const whole = resetting[position] ?? 0;
    // More weeks than the last step asks for make no difference.
    if (kind === "counts") return numberOf(Math.min(weeks + 1, last), whole);
    if (kind === "neither" || weeks === 0) return position;
    return whole + 1 < clock.reset.weeks ? numberOf(weeks, whole + 1) : numberOf(0, 0);
  };
  return {
    last,
    numberOf,
    counted,
    /** Where the clock stands after a week in a state of some kind. */
    after: (position: number, kind: Kind): number => {
      const known = next[kind][position];
      if (known !== undefined) return known;
      const found = after(position, kind);
      next[kind][position] = found;
      return found;
    },
  };
};

/** A growing list of numbers, kept flat. */
const grown = (array: Float64Array<ArrayBuffer>, size: number): Float64Array<ArrayBuffer> => {
  if (size <= array.length) return array;
  const larger = new Float64Array(Math.max(size, array.length * 2));
  larger.set(array);
  return larger;
};

export interface LadderInput {
  readonly clock: Clock;
  readonly start: ClockStart;
  readonly states: readonly string[];
  readonly startState: number;
  readonly chances: Chances;
  readonly cycles: number;
}

/**
 * Those in each state by step of the clock, cycle by cycle: rows of `state × (steps + 1)`, the last of each for
 * weeks that do not count. Only places of the clock that somebody can reach are kept, so memory follows what happens
 * and not what could. A week that no longer lies within the clock's window is not forgotten: that is the one
 * simplification over single histories.
 */
export const ladderCohort = ({
  clock,
  start,
  states,
  startState,
  chances,
  cycles,
}: LadderInput): readonly Float64Array[] => {
  const kinds = states.map(
    (id): Kind => (clock.counts.includes(id) ? "counts" : clock.resets.includes(id) ? "resets" : "neither"),
  );
  const steps = clock.steps.length;
  const width = steps + 1;
  const places = positions(clock);
  const stepOf = (state: number, position: number): number => {
    const weeks = places.counted[position] ?? 0;
    const step = clock.steps.findLastIndex(({ fromWeek }) => fromWeek <= weeks);
    return kinds[state] === "counts" && step >= 0 ? step : steps;
  };
  // One node: a state, cycles in it, and a place of the clock. Nodes are numbered as they are reached.
  const nodeState: number[] = [];
  const nodeTime: number[] = [];
  const nodePlace: number[] = [];
  const nodeCell: number[] = [];
  const follow: (number[] | undefined)[] = [];
  const numbers = new Map<number, number>();
  const MOST_PLACES = (places.last + 1) * (clock.reset.weeks + 1);
  const nodeOf = (state: number, time: number, place: number): number => {
    const key = (time * states.length + state) * MOST_PLACES + place;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const node = nodeState.length;
    numbers.set(key, node);
    nodeState.push(state);
    nodeTime.push(time);
    nodePlace.push(place);
    nodeCell.push(state * width + stepOf(state, place));
    return node;
  };
  /** Where a node leads: by staying, and by each arrow. */
  const follows = (node: number, to: readonly number[]): number[] => {
    const known = follow[node];
    if (known !== undefined) return known;
    const state = nodeState[node] ?? 0;
    const place = nodePlace[node] ?? 0;
    const reach = (target: number, time: number): number =>
      nodeOf(target, time, places.after(place, kinds[target] ?? "neither"));
    const time = Math.min((nodeTime[node] ?? 0) + 1, chances.depths[state] ?? 0);
    const found = [reach(state, time), ...to.map((target) => reach(target, 0))];
    follow[node] = found;
    return found;
  };
  const before = places.numberOf(
    Math.min(start.counted, places.last),
    start.counted > 0 ? Math.min(start.resetting, clock.reset.weeks - 1) : 0,
  );
  const first = nodeOf(startState, 0, places.after(before, kinds[startState] ?? "neither"));
  let mass = new Float64Array(64);
  let next = new Float64Array(64);
  mass[first] = 1;
  return Array.from({ length: cycles }, (_, cycle) => {
    const row = new Float64Array(states.length * width);
    const count = nodeState.length;
    for (let node = 0; node < count; node++) {
      const here = mass[node] ?? 0;
      if (here === 0) continue;
      const cell = nodeCell[node] ?? 0;
      row[cell] = (row[cell] ?? 0) + here;
      const { to, p, stay } = chances.moves(nodeState[node] ?? 0, cycle, nodeTime[node] ?? 0);
      const targets = follows(node, to);
      if (next.length < nodeState.length) next = grown(next, nodeState.length);
      const stays = targets[0] ?? 0;
      next[stays] = (next[stays] ?? 0) + here * stay;
      for (let arrow = 0; arrow < p.length; arrow++) {
        const target = targets[arrow + 1] ?? 0;
        next[target] = (next[target] ?? 0) + here * (p[arrow] ?? 0);
      }
    }
    [mass, next] = [grown(next, nodeState.length), mass];
    next.fill(0);
    return row;
  });
};
