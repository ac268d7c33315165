import type { Clock, ClockStart, Happening, OutcomeMeasure, Phase } from "../model/index";
import { type Arcs, advance, arcsOf } from "./arcs";
import { bandAt, cutsIn, firstColumns, type StrategyBands } from "./bands";
import type { Chances } from "./chances/index";
import { ladderCohort } from "./ladderCohort";
import { type Phases, phasesOf } from "./phases";
import { advanceCounting, phasesIn, type Tally, type Test, tallyOf, testOf } from "./tally";

/**
 * One entrant, in expected values, cycle by cycle from the start. Each array holds a row for each cycle, one after the
 * other.
 *
 * - `states`: by state, cycles in it (those that `bands` tell apart) and step of the clock, the last of each without a step
 * - `phases`: by phase and cycles in the state
 * - `begun`: events of the start itself, one row
 * - `events`: by event, then by first entry, at the end of each cycle
 * - `leaving`: those who leave the phases that hold places, less those who come to them, at the end of each cycle
 */
export interface UnitCohort {
  readonly cycles: number;
  /** Numbers in a row of each. */
  readonly widths: { readonly states: number; readonly phases: number; readonly events: number };
  readonly bands: StrategyBands;
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
  readonly firstEntries: readonly OutcomeMeasure[];
  /** Phases, by number, that hold the places to be filled again. */
  readonly holding: ReadonlySet<number>;
  readonly chances: Chances;
  readonly cycles: number;
  /** What amounts and weights tell apart. */
  readonly bands: StrategyBands;
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
  /** The phases of each node, as the number of their set. */
  readonly phases: Uint32Array;
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

/** Phases and chances together say how many cycles in a state make a difference to where anybody goes. */
const movingDepths = ({ chances, ...input }: UnitInput, phases: Phases): readonly number[] =>
  input.states.map((_, state) => Math.max(chances.depths[state] ?? 0, phases.depths[state] ?? 0));

/** The same with those that amounts tell apart, of the state and of the phases in it. */
const pricedDepths = ({ bands, states, phases }: UnitInput): readonly number[] =>
  states.map((state, number) =>
    Math.max(
      bands.states[number]?.inState.at(-1) ?? 0,
      ...phases.map((phase, index) =>
        phase.in.includes(state) ? (bands.phases[index]?.inState.at(-1) ?? 0) : 0,
      ),
    ),
  );

export const nodesOf = (
  input: UnitInput,
  depths: readonly number[] = [],
): { readonly arcs: Arcs; readonly phases: Phases } => {
  const phases = phasesOf(input.phases, input.states);
  const deepest = movingDepths(input, phases).map((depth, state) => Math.max(depth, depths[state] ?? 0));
  return { arcs: arcsOf(input.chances, deepest, input.cycles), phases };
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
  outcome: OutcomeMeasure,
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
  outcome: OutcomeMeasure,
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

/** The column of each node, of what stands in bands of cycles in a state: its state's, or those of one of its phases. */
const columnsIn = (
  { stateOf, first }: Arcs,
  firsts: readonly number[],
  cutsOf: (of: number) => readonly number[],
  of: (node: number) => number,
): Int32Array =>
  Int32Array.from(
    stateOf,
    (state, node) => (firsts[of(node)] ?? 0) + bandAt(cutsOf(of(node)), node - (first[state] as number)),
  );

/** Adds those of each node to a row by the columns of its states, in the last step of each. */
const addStates = (
  into: Float64Array,
  at: number,
  mass: Float64Array,
  columnOf: Int32Array,
  steps: number,
): void => {
  for (let node = 0; node < columnOf.length; node++) {
    const column = at + ((columnOf[node] as number) + 1) * steps - 1;
    into[column] = (into[column] as number) + (mass[node] as number);
  }
};

/** Adds those of each node to a row by the columns of its phases. */
const addPhases = (
  into: Float64Array,
  at: number,
  mass: Float64Array,
  now: Uint32Array,
  { of }: Phases,
  columnsOf: readonly Int32Array[],
): void => {
  for (let node = 0; node < now.length; node++) {
    const set = now[node] as number;
    if (set === 0) continue;
    const held = of(set);
    for (let index = 0; index < held.length; index++) {
      const column = at + (columnsOf[(held[index] as number) - 1]?.[node] as number);
      into[column] = (into[column] as number) + (mass[node] as number);
    }
  }
};

/** What has begun with the start itself, by event. */
export const begunOf = (
  { events, startState }: UnitInput,
  phases: Phases,
  tests: readonly Test[],
): readonly number[] => {
  const after = phases.of(phases.at(startState, 0, 0));
  const started = { from: startState, to: startState, before: [], after, isOver: () => false };
  return events.map(({ when }, event) => (when.kind === "entry" ? 1 : (tests[event]?.(started) ?? 0)));
};

/** Follows one entrant through the cycles, in expected values. */
export const unitCohort = (input: UnitInput): UnitCohort => {
  const { states, startState, chances, cycles, clock, clockStart, withEnds, bands } = input;
  const priced = pricedDepths(input);
  const { arcs, phases } = nodesOf(input, priced);
  const tests = input.events.map((event) => testOf(event, input));
  const isStepped = clock !== undefined && clockStart !== undefined;
  const columns = isStepped ? clock.steps.length + 1 : 1;
  const inState = { states: cutsIn(bands.states), phases: cutsIn(bands.phases) };
  const firsts = { states: firstColumns(inState.states), phases: firstColumns(inState.phases) };
  const cutsOf = (state: number): readonly number[] => inState.states[state] ?? [0];
  const stateColumns = columnsIn(arcs, firsts.states, cutsOf, (node) => arcs.stateOf[node] as number);
  const phaseColumns = inState.phases.map((cuts, phase) =>
    columnsIn(
      arcs,
      firsts.phases,
      () => cuts,
      () => phase,
    ),
  );
  const widths = {
    states: (firsts.states.at(-1) ?? 0) * columns,
    phases: firsts.phases.at(-1) ?? 0,
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
    if (!isStepped) addStates(lived.states, atStates, mass, stateColumns, columns);
    addPhases(lived.phases, atPhases, mass, now, phases, phaseColumns);
    for (let event = 0; event < tests.length; event++)
      events[cycle * widths.events + event] = row[event] as number;
    leaving[cycle] = row[tests.length] as number;
    if (ends === undefined) return;
    addStates(ends.states, atStates, next, stateColumns, columns);
    addPhases(ends.phases, atPhases, next, now, phases, phaseColumns);
  });
  for (const [index, outcome] of input.firstEntries.entries())
    firstEntries(input, outcome, (cycle, count) => {
      events[cycle * widths.events + tests.length + index] = count;
    });
  return {
    cycles,
    widths,
    bands,
    states: isStepped
      ? ladderCohort({
          clock,
          start: clockStart,
          states,
          startState,
          chances,
          cycles,
          inState: inState.states,
        })
      : lived.states,
    phases: lived.phases,
    ...(ends === undefined ? {} : { ends }),
    begun: Float64Array.from([...begunOf(input, phases, tests), ...input.firstEntries.map(() => 0)]),
    events,
    leaving,
  };
};
