import {
  type Chances,
  type Clock,
  type ClockStart,
  emptyMass,
  type Happening,
  type Mass,
  type Outcome,
  type Phase,
  step,
} from "../../model/index";
import { ladderCohort } from "./ladderCohort";
import { type Phases, phasesOf } from "./phases";

/**
 * One entrant, in expected values, cycle by cycle from the start.
 *
 * - `states`: rows of `state × (steps + 1)`, the last of each without a step
 * - `phases`: rows of `phase`
 * - `begun`: events of the start itself
 * - `events`: rows of event, then of first entry, by the end of each cycle
 * - `leaving`: those who leave the phases that hold places, less those who come to them, by the end of each cycle
 */
export interface UnitCohort {
  readonly states: readonly Float64Array[];
  readonly phases: readonly Float64Array[];
  /** The same at the end of each cycle, when that is asked for. A phase is that of the cycle that ends. */
  readonly ends?: { readonly states: readonly Float64Array[]; readonly phases: readonly Float64Array[] };
  readonly begun: Float64Array;
  readonly events: readonly Float64Array[];
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

/** What a move is: between states, between phases, and whether a phase was over anyway. */
interface Move {
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
  readonly over: boolean;
}

type Test = (move: Move) => boolean;

/** Whether a move, or staying while phases change, is an event. */
const testOf = ({ when }: Happening, { states, phases }: UnitInput): Test => {
  if (when.kind === "entry") return () => false;
  if (when.kind === "move") {
    const isIn = (names: readonly string[] | undefined) => {
      const found = new Set(names?.map((name) => states.indexOf(name)));
      return (state: number): boolean => found.has(state);
    };
    const [inFrom, inTo] = [isIn(when.from), isIn(when.to)];
    return ({ from, to }) =>
      from !== to &&
      (when.from === undefined ? !inTo(from) : inFrom(from)) &&
      (when.to === undefined ? !inFrom(to) : inTo(to));
  }
  const numbers = new Set(when.phases.map((name) => phases.findIndex(({ id }) => id === name) + 1));
  if (when.kind === "starts") return ({ before, after }) => before !== after && numbers.has(after);
  const wantsOver = when.kind === "completes";
  return ({ before, after, over }) => before !== after && numbers.has(before) && over === wantsOver;
};

/** Those who come into an outcome's states for the first time, at the end of each cycle. */
const firstEntries = (input: UnitInput, outcome: Outcome): Float64Array => {
  const { states, startState, chances, cycles } = input;
  const wanted = new Set(outcome.states.map((name) => states.indexOf(name)));
  const found = new Float64Array(cycles);
  let mass = emptyMass(chances.depths);
  let next = emptyMass(chances.depths);
  const first = mass[startState];
  if (first !== undefined) first[0] = 1;
  for (let cycle = 0; cycle < cycles; cycle++) {
    step(
      mass,
      next,
      (state, inState) => chances.moves(state, cycle, inState),
      (_state, _inState, _arrow, to, count) => {
        if (!wanted.has(to)) return true;
        found[cycle] = (found[cycle] ?? 0) + count;
        return false;
      },
    );
    [mass, next] = [next, mass];
  }
  return found;
};

/** Rows of those in each state, when no clock is needed. */
const withoutSteps = (mass: readonly Float64Array[], width: number): Float64Array => {
  const row = new Float64Array(mass.length * width);
  mass.forEach((byTime, state) => {
    let sum = 0;
    for (const count of byTime) sum += count;
    row[state * width + width - 1] = sum;
  });
  return row;
};

/** The phase of every state and time in it, in one cycle. */
const phasesIn = (phases: Phases, depths: readonly number[], cycle: number): readonly Uint16Array[] =>
  depths.map((depth, state) =>
    // One time more than is told apart: where those who stay will be.
    Uint16Array.from({ length: depth + 2 }, (_, inState) => phases.at(state, cycle, inState)),
  );

const phaseRow = (mass: Mass, phases: readonly Uint16Array[], count: number): Float64Array => {
  const row = new Float64Array(count);
  mass.forEach((byTime, state) => {
    byTime.forEach((here, inState) => {
      const phase = phases[state]?.[inState] ?? 0;
      if (phase > 0) row[phase - 1] = (row[phase - 1] ?? 0) + here;
    });
  });
  return row;
};

/** Follows one entrant through the cycles, in expected values. */
export const unitCohort = (input: UnitInput): UnitCohort => {
  const { states, startState, chances, cycles, clock, clockStart, holding } = input;
  const phases = phasesOf(input.phases, states);
  const depths = chances.depths.map((depth, state) => Math.max(depth, phases.depths[state] ?? 0));
  const tests = input.events.map((event) => testOf(event, input));
  const firsts = input.firstEntries.map((outcome) => firstEntries(input, outcome));
  const isStepped = clock !== undefined && clockStart !== undefined;
  const width = (clock?.steps.length ?? 0) + 1;
  const atStart = phases.at(startState, 0, 0);
  const started: Move = { from: startState, to: startState, before: 0, after: atStart, over: false };
  const begun = Float64Array.from([
    ...input.events.map(({ when }, index) => (when.kind === "entry" || tests[index]?.(started) ? 1 : 0)),
    ...firsts.map(() => 0),
  ]);
  const stateRows: Float64Array[] = [];
  const phaseRows: Float64Array[] = [];
  const eventRows: Float64Array[] = [];
  const ends: { states: Float64Array[]; phases: Float64Array[] } = { states: [], phases: [] };
  const leaving = new Float64Array(cycles);
  let mass = emptyMass(depths);
  let next = emptyMass(depths);
  const first = mass[startState];
  if (first !== undefined) first[0] = 1;
  const isWatched = tests.length > 0 || holding.size > 0;
  let now = phasesIn(phases, depths, 0);
  for (let cycle = 0; cycle < cycles; cycle++) {
    if (!isStepped) stateRows.push(withoutSteps(mass, width));
    phaseRows.push(phaseRow(mass, now, input.phases.length));
    const held = now;
    const later = phases.changes.has(cycle + 1) ? phasesIn(phases, depths, cycle + 1) : now;
    const row = new Float64Array(tests.length + firsts.length);
    const happens = (from: number, to: number, inState: number, then: number, count: number): void => {
      const before = held[from]?.[inState] ?? 0;
      const after = later[to]?.[then] ?? 0;
      if (from === to && before === after) return;
      const move = { from, to, before, after, over: phases.endsAfter(before, cycle, inState) };
      tests.forEach((test, event) => {
        if (test(move)) row[event] = (row[event] ?? 0) + count;
      });
      const places = Number(holding.has(before)) - Number(holding.has(after));
      leaving[cycle] = (leaving[cycle] ?? 0) + places * count;
    };
    const movesIn = (state: number, inState: number) => chances.moves(state, cycle, inState);
    step(mass, next, movesIn, (state, inState, _arrow, to, count) => {
      if (isWatched) happens(state, to, inState, 0, count);
      return true;
    });
    if (isWatched)
      mass.forEach((byTime, state) => {
        byTime.forEach((here, inState) => {
          if (here !== 0) happens(state, state, inState, inState + 1, here * movesIn(state, inState).stay);
        });
      });
    firsts.forEach((found, index) => {
      row[tests.length + index] = found[cycle] ?? 0;
    });
    eventRows.push(row);
    if (input.withEnds) {
      ends.states.push(withoutSteps(next, width));
      ends.phases.push(phaseRow(next, held, input.phases.length));
    }
    [mass, next] = [next, mass];
    now = later;
  }
  const lived = { phases: phaseRows, begun, events: eventRows, leaving };
  if (!isStepped) return { states: stateRows, ...lived, ...(input.withEnds ? { ends } : {}) };
  const withSteps = ladderCohort({ clock, start: clockStart, states, startState, chances, cycles });
  return { states: withSteps, ...lived };
};
