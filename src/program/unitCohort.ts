import type { Clock, ClockStart, Happening, Outcome, Phase } from "../model/index";
import { type Arcs, advance, arcsOf } from "./arcs";
import type { Chances } from "./chances/index";
import { ladderCohort } from "./ladderCohort";
import { type Phases, phasesOf } from "./phases";
import { advanceCounting, phasesIn, type Tally, type Test, tallyOf, testOf } from "./tally";

/**
 * One entrant, in expected values, cycle by cycle from the start. Each array holds a row for each cycle, one after the
 * other.
 *
 * - `states`: by state and step of the clock, the last of each state without a step
 * - `phases`: by phase
 * - `begun`: events of the start itself, one row
 * - `events`: by event, then by first entry, at the end of each cycle
 * - `leaving`: those who leave the phases that hold places, less those who come to them, at the end of each cycle
 */
export interface UnitCohort {
  readonly cycles: number;
  /** Numbers in a row of each. */
  readonly widths: { readonly states: number; readonly phases: number; readonly events: number };
  readonly states: Float64Array;
  readonly phases: Float64Array;
  /** The same at the end of each cycle, when that is asked for. A phase is that of the cycle that ends. */
  readonly ends?: { readonly states: Float64Array; readonly phases: Float64Array };
  readonly begun: Float64Array;
  readonly events: Float64Array;
  readonly leaving: Float64Array;
}

export interface UnitInput {
  readonly states: readonly string[];
  readonly startState: number;
  readonly phases: readonly Phase[];
  readonly events: readonly Happening[];
  readonly firstEntries: readonly Outcome[];
  /** Phases, by number, that hold the places to be filled again. */
  readonly holding: ReadonlySet<number>;
  readonly chances: Chances;
  readonly cycles: number;
  /** Whether those at the end of each cycle are wanted as well. */
  readonly withEnds: boolean;
  /** The clock, when prices differ by its steps. */
  readonly clock?: Clock;
  readonly clockStart?: ClockStart;
}

/** Everybody in one node. */
const oneIn = (nodes: number, node: number | undefined): Float64Array<ArrayBuffer> => {
  const mass = new Float64Array(nodes);
  if (node !== undefined) mass[node] = 1;
  return mass;
};

/** What is seen of one cycle; the arrays are used again for the next. */
interface Seen {
  readonly cycle: number;
  readonly mass: Float64Array;
  /** The phase of each node. */
  readonly phases: Uint16Array;
  /** Those in each node at the end. */
  readonly next: Float64Array;
  /** Events, and last those who leave a place. */
  readonly row: Float64Array;
}

/** Follows one entrant through the cycles. */
const follow = (
  { startState, cycles, holding }: UnitInput,
  arcs: Arcs,
  phases: Phases,
  tests: readonly Test[],
  see: (seen: Seen) => void,
): void => {
  let mass = oneIn(arcs.nodes, arcs.first[startState]);
  let next = new Float64Array(arcs.nodes);
  const row = new Float64Array(tests.length + 1);
  let now = phasesIn(phases, arcs, 0);
  let tally: Tally | undefined;
  for (let cycle = 0; cycle < cycles; cycle++) {
    const willChange = phases.changes.has(cycle + 1);
    const later = willChange ? phasesIn(phases, arcs, cycle + 1) : now;
    if (tally === undefined || willChange || phases.changes.has(cycle))
      tally = tallyOf(arcs, tests, holding, phases, cycle, now, later);
    advanceCounting(arcs, tally, mass, next, cycle, row);
    see({ cycle, mass, phases: now, next, row });
    [mass, next] = [next, mass];
    now = later;
  }
};

/** Phases and chances together say how many cycles in a state make a difference. */
export const nodesOf = ({
  chances,
  states,
  cycles,
  ...input
}: UnitInput): { readonly arcs: Arcs; readonly phases: Phases } => {
  const phases = phasesOf(input.phases, states);
  const depths = chances.depths.map((depth, state) => Math.max(depth, phases.depths[state] ?? 0));
  return { arcs: arcsOf(chances, depths, cycles), phases };
};

/**
 * Who leaves the places that refill, alone: the same numbers as `leaving` of the whole unit cohort, for a tenth of the
 * work when that has a clock.
 */
export const leavingOf = (input: UnitInput): Float64Array => {
  const { arcs, phases } = nodesOf(input);
  const leaving = new Float64Array(input.cycles);
  follow(input, arcs, phases, [], ({ cycle, row }) => {
    leaving[cycle] = row[0] as number;
  });
  return leaving;
};

/** Arcs with one node more, which takes in all who come into an outcome's states, so that they are counted once. */
export const arcsUntil = (
  { states, chances, cycles }: Pick<UnitInput, "states" | "chances" | "cycles">,
  outcome: Outcome,
): Arcs => {
  const arcs = arcsOf(chances, chances.depths, cycles);
  const { nodes, begin, stateOf } = arcs;
  const wanted = new Set(outcome.states.map((name) => states.indexOf(name)));
  const to = arcs.to.slice();
  for (let node = 0; node < nodes; node++)
    for (let arc = begin[node] as number; arc < (begin[node + 1] as number) - 1; arc++)
      if (wanted.has(stateOf[to[arc] as number] as number)) to[arc] = nodes;
  return { ...arcs, to };
};

/** Those who come into an outcome's states for the first time, at the end of each cycle. */
const firstEntries = (
  input: UnitInput,
  outcome: Outcome,
  see: (cycle: number, count: number) => void,
): void => {
  const { startState, cycles } = input;
  const redirected = arcsUntil(input, outcome);
  const { nodes } = redirected;
  let mass = oneIn(nodes + 1, redirected.first[startState]);
  let next = new Float64Array(nodes + 1);
  for (let cycle = 0; cycle < cycles; cycle++) {
    advance(redirected, mass, next, cycle);
    see(cycle, next[nodes] as number);
    [mass, next] = [next, mass];
  }
};

/** Adds those of each node to a row by state, in the last column of each. */
const addStates = (into: Float64Array, at: number, mass: Float64Array, arcs: Arcs, columns: number): void => {
  for (let node = 0; node < arcs.nodes; node++) {
    const column = at + ((arcs.stateOf[node] as number) + 1) * columns - 1;
    into[column] = (into[column] as number) + (mass[node] as number);
  }
};

/** Adds those of each node to a row by phase. */
const addPhases = (into: Float64Array, at: number, mass: Float64Array, phases: Uint16Array): void => {
  for (let node = 0; node < phases.length; node++) {
    const phase = phases[node] as number;
    if (phase === 0) continue;
    const column = at + phase - 1;
    into[column] = (into[column] as number) + (mass[node] as number);
  }
};

/** What has begun with the start itself, by event. */
export const begunOf = (
  { events, startState }: UnitInput,
  phases: Phases,
  tests: readonly Test[],
): readonly number[] => {
  const after = phases.at(startState, 0, 0);
  const started = { from: startState, to: startState, before: 0, after, over: false };
  return events.map(({ when }, event) => (when.kind === "entry" || tests[event]?.(started) ? 1 : 0));
};

/** Follows one entrant through the cycles, in expected values. */
export const unitCohort = (input: UnitInput): UnitCohort => {
  const { states, startState, chances, cycles, clock, clockStart, withEnds } = input;
  const { arcs, phases } = nodesOf(input);
  const tests = input.events.map((event) => testOf(event, input));
  const isStepped = clock !== undefined && clockStart !== undefined;
  const columns = isStepped ? clock.steps.length + 1 : 1;
  const widths = {
    states: states.length * columns,
    phases: input.phases.length,
    events: tests.length + input.firstEntries.length,
  };
  const made = (): { readonly states: Float64Array; readonly phases: Float64Array } => ({
    states: new Float64Array(cycles * widths.states),
    phases: new Float64Array(cycles * widths.phases),
  });
  const [lived, ends] = [made(), withEnds ? made() : undefined];
  const events = new Float64Array(cycles * widths.events);
  const leaving = new Float64Array(cycles);
  follow(input, arcs, phases, tests, ({ cycle, mass, phases: now, next, row }) => {
    const [atStates, atPhases] = [cycle * widths.states, cycle * widths.phases];
    if (!isStepped) addStates(lived.states, atStates, mass, arcs, columns);
    addPhases(lived.phases, atPhases, mass, now);
    for (let event = 0; event < tests.length; event++)
      events[cycle * widths.events + event] = row[event] as number;
    leaving[cycle] = row[tests.length] as number;
    if (ends === undefined) return;
    addStates(ends.states, atStates, next, arcs, columns);
    addPhases(ends.phases, atPhases, next, now);
  });
  for (const [index, outcome] of input.firstEntries.entries())
    firstEntries(input, outcome, (cycle, count) => {
      events[cycle * widths.events + tests.length + index] = count;
    });
  return {
    cycles,
    widths,
    states: isStepped
      ? ladderCohort({ clock, start: clockStart, states, startState, chances, cycles })
      : lived.states,
    phases: lived.phases,
    ...(ends === undefined ? {} : { ends }),
    begun: Float64Array.from([...begunOf(input, phases, tests), ...input.firstEntries.map(() => 0)]),
    events,
    leaving,
  };
};
