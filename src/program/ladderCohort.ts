import type { Clock, ClockStart } from "../model/index";
import { advance, arcsOf } from "./arcs";
import { bandAt, firstColumns } from "./bands";
import type { Chances } from "./chances/index";
import { COUNTS, type LadderForm, type LadderRow, ladderRow, NEITHER, RESETS } from "./ladderRow";

export interface LadderInput {
  readonly clock: Clock;
  readonly start: ClockStart;
  readonly states: readonly string[];
  readonly startState: number;
  readonly chances: Chances;
  readonly cycles: number;
  /** By state, the cycles in it that are told apart; none but the first when left out. */
  readonly inState?: readonly (readonly number[])[];
}

/** The step that each number of weeks counted is on, by number; as many as there are steps stands for none. */
const stepsByWeek = ({ steps }: Clock, last: number): readonly number[] =>
  Array.from({ length: last + 1 }, (_, week) => {
    const step = steps.findLastIndex(({ fromWeek }) => fromWeek <= week);
    return step < 0 ? steps.length : step;
  });

/**
 * Those in each state by step of the clock, cycle by cycle: rows of `(state, cycles in it) × (steps + 1)`, the last of each
 * for weeks that do not count.
 *
 * The clock is carried as (weeks counted × whole weeks towards starting over). More weeks than the last step asks for
 * make no difference, so they are not told apart. A week that no longer lies within the clock's window is not
 * forgotten: that is the one simplification over single histories.
 *
 * All cells are moved on in place, once a cycle: weeks counted from the most down, and in each of them weeks towards
 * starting over from the most down, so that who comes into a cell is never moved twice. Those who start over are kept
 * apart until all others have moved. No week adds more than one to either count, which leaves most cells out of reach.
 *
 * @param rowOf - what moves the cells of one number of weeks counted
 */
export const ladderCohort = (
  { clock, start, states, startState, chances, cycles, inState = states.map(() => [0]) }: LadderInput,
  rowOf: (form: LadderForm, holder: object) => LadderRow = ladderRow,
): Float64Array => {
  const depths = chances.depths.map((depth, state) => Math.max(depth, inState[state]?.at(-1) ?? 0));
  const arcs = arcsOf(chances, depths, cycles);
  const { nodes, stateOf, p } = arcs;
  const firsts = firstColumns(inState);
  const columnOf = Int32Array.from(
    stateOf,
    (state, node) =>
      (firsts[state] ?? 0) + bandAt(inState[state] ?? [0], node - (arcs.first[state] as number)),
  );
  const width = firsts.at(-1) ?? 0;
  const kinds = Uint8Array.from(stateOf, (state) => {
    const id = states[state] ?? "";
    return clock.counts.includes(id) ? COUNTS : clock.resets.includes(id) ? RESETS : NEITHER;
  });
  const last = clock.steps.at(-1)?.fromWeek ?? 0;
  const stepOf = stepsByWeek(clock, last);
  const columns = clock.steps.length + 1;
  const rest = clock.reset.weeks;
  // The cell after the last of each column takes in those who start over.
  const cellsInColumn = rest + 1;
  const height = cellsInColumn * nodes;
  const moveRow = rowOf({ ...arcs, kinds, width: cellsInColumn }, clock);
  const cells = new Float64Array((last + 1) * height);
  const sums = new Float64Array(nodes);
  const over = new Float64Array(nodes);
  const result = new Float64Array(cycles * width * columns);

  const counted = Math.min(start.counted, last);
  const resetting = counted > 0 ? Math.min(start.resetting, rest - 1) : 0;
  const first = arcs.first[startState] ?? 0;
  let mass = new Float64Array(nodes);
  let next = new Float64Array(nodes);
  mass[first] = 1;
  const [begun, nearer] = [
    kinds[first] === COUNTS ? Math.min(counted + 1, last) : counted,
    kinds[first] === RESETS && counted > 0 ? resetting + 1 : resetting,
  ];
  cells[first * cellsInColumn + (nearer < rest ? begun * height + nearer : 0)] = 1;

  /** Adds the sums of the weeks on one step to a cycle's row, and clears them. */
  const addSums = (row: number, step: number): void => {
    for (let node = 0; node < nodes; node++) {
      const column = kinds[node] === COUNTS ? step : columns - 1;
      const at = row + (columnOf[node] as number) * columns + column;
      result[at] = (result[at] as number) + (sums[node] as number);
      sums[node] = 0;
    }
  };

  /** Takes those who start over out of a row. */
  const takeOver = (row: number): void => {
    for (let node = 0; node < nodes; node++) {
      const cell = row + node * cellsInColumn + rest;
      over[node] = (over[node] as number) + (cells[cell] as number);
      cells[cell] = 0;
    }
  };

  for (let cycle = 0; cycle < cycles; cycle++) {
    // Chances are read of those nodes alone that somebody is in.
    advance(arcs, mass, next, cycle);
    [mass, next] = [next, mass];
    // What both counts can come to together: from the start on, and since the first start over.
    const within = counted + resetting + cycle + 1;
    const since = cycle + 1 - (rest - resetting);
    for (let week = last; week >= 0; week--) {
      const begin = week * height;
      const own = week < counted ? -1 : within - week;
      const most = week === 0 ? 0 : Math.min(rest - 1, Math.max(own, since - week));
      const least = week === 0 || since >= week ? 0 : resetting;
      if (most >= least) {
        const [up, across] = [week < last ? height : 0, week > 0 ? 1 : 0];
        moveRow(cells, p, sums, begin + most, begin + least, up, across);
        if (most === rest - 1) takeOver(begin);
      }
      if (stepOf[week] !== stepOf[week - 1]) addSums(cycle * width * columns, stepOf[week] as number);
    }
    for (let node = 0; node < nodes; node++) {
      const cell = node * cellsInColumn;
      cells[cell] = (cells[cell] as number) + (over[node] as number);
      over[node] = 0;
    }
  }
  return result;
};
