import type { Clock, ClockStart } from "../../src/model/index";
import type { Chances } from "../../src/program/chances/index";

/** What a state does to the clock. */
type Kind = "counts" | "resets" | "neither";

export interface LadderInput {
  readonly clock: Clock;
  readonly start: ClockStart;
  readonly states: readonly string[];
  readonly startState: number;
  readonly chances: Chances;
  readonly cycles: number;
}

/**
 * Those in one state, the same cycles in it, by where their clock stands: a row for each number of whole weeks
 * towards starting over, a column for each number of weeks counted. `lowest` is the first column of each row that
 * may hold somebody: most places of a clock are reached late or never, and are not looked at before.
 */
interface Stand {
  readonly cells: Float64Array;
  readonly lowest: Uint16Array;
  /** All of them. */
  total: number;
}

/**
 * Those in each state by step of the clock, cycle by cycle: rows of `state × (steps + 1)`, the last of each for
 * weeks that do not count.
 *
 * The clock is carried as (weeks counted × whole weeks towards starting over). More weeks than the last step asks
 * for make no difference, so they are not told apart. A week that no longer lies within the clock's window is not
 * forgotten: that is the one simplification over single histories.
 */
export const ladderCohort = (input: LadderInput): readonly Float64Array[] => {
  const { clock, start, states, startState, chances, cycles } = input;
  const last = clock.steps.at(-1)?.fromWeek ?? 0;
  const columns = last + 1;
  const rows = clock.reset.weeks;
  const steps = clock.steps.length;
  const kinds = states.map(
    (id): Kind => (clock.counts.includes(id) ? "counts" : clock.resets.includes(id) ? "resets" : "neither"),
  );
  /** Columns that share a step, in order; those before the first step have none. */
  const bands = [0, ...clock.steps.map(({ fromWeek }) => fromWeek)].map((from, index, all) => ({
    from,
    until: all[index + 1] ?? columns,
    step: index === 0 ? steps : index - 1,
  }));
  const offsets: number[] = [];
  let nodes = 0;
  for (const depth of chances.depths) {
    offsets.push(nodes);
    nodes += depth + 1;
  }
  /** Nobody yet; made when somebody comes, so that memory follows what happens and not what could. */
  const nobody = (): (Stand | undefined)[] => Array.from({ length: nodes }, () => undefined);
  const spare: Stand[] = [];
  const fresh = (): Stand =>
    spare.pop() ?? {
      cells: new Float64Array(rows * columns),
      lowest: new Uint16Array(rows).fill(columns),
      total: 0,
    };

  const addSteps = (result: Float64Array, state: number, { cells, lowest, total }: Stand): void => {
    const base = state * (steps + 1);
    if (kinds[state] !== "counts") {
      // Weeks that do not count are not told apart.
      result[base + steps] = (result[base + steps] as number) + total;
      return;
    }
    for (let row = 0; row < rows; row++) {
      const low = lowest[row] as number;
      if (low === columns) continue;
      for (const { from, until, step } of bands) {
        const at = base + step;
        const end = row * columns + until;
        let sum = 0;
        for (let cell = row * columns + Math.max(low, from); cell < end; cell++) sum += cells[cell] as number;
        result[at] = (result[at] as number) + sum;
      }
    }
  };

  /** Adds cells of one stand, times a probability, to those of another, each so many places further on. */
  const addCells = (
    into: Stand,
    from: Stand,
    begin: number,
    end: number,
    further: number,
    p: number,
  ): void => {
    const { cells: there } = into;
    const { cells } = from;
    for (let cell = begin; cell < end; cell++) {
      const target = cell + further;
      there[target] = (there[target] as number) + (cells[cell] as number) * p;
    }
  };

  const opened = ({ lowest }: Stand, row: number, column: number): void => {
    if ((lowest[row] as number) > column) lowest[row] = column;
  };

  /** Adds those of a stand, times a probability, to another after a week in a state of some kind. */
  const arrive = (into: Stand, from: Stand, kind: Kind, p: number): void => {
    into.total += from.total * p;
    for (let row = 0; row < rows; row++) {
      const low = from.lowest[row] as number;
      if (low === columns) continue;
      const begin = row * columns;
      const end = begin + columns;
      if (kind === "counts") {
        addCells(into, from, begin + low, end - 1, 1, p);
        addCells(into, from, end - 1, end, 0, p);
        opened(into, row, Math.min(low + 1, last));
      } else if (kind === "neither") {
        addCells(into, from, begin + low, end, 0, p);
        opened(into, row, low);
      } else {
        // Who has nothing counted gets no nearer to starting over.
        if (low === 0) {
          addCells(into, from, begin, begin + 1, -begin, p);
          opened(into, 0, 0);
        }
        const counted = Math.max(low, 1);
        if (row + 1 < rows) {
          addCells(into, from, begin + counted, end, columns, p);
          opened(into, row + 1, counted);
        } else {
          let over = 0;
          for (let cell = begin + counted; cell < end; cell++) over += from.cells[cell] as number;
          into.cells[0] = (into.cells[0] as number) + over * p;
          opened(into, 0, 0);
        }
      }
    }
  };

  const counted = Math.min(start.counted, last);
  const resetting = counted > 0 ? Math.min(start.resetting, rows - 1) : 0;
  const before = fresh();
  before.cells[resetting * columns + counted] = 1;
  before.lowest[resetting] = counted;
  before.total = 1;
  let now = nobody();
  const first = fresh();
  arrive(first, before, kinds[startState] ?? "neither", 1);
  now[offsets[startState] ?? 0] = first;

  return Array.from({ length: cycles }, (_, cycle) => {
    const result = new Float64Array(states.length * (steps + 1));
    const next = nobody();
    const reach = (state: number, time: number, from: Stand, p: number): void => {
      if (p === 0) return;
      const node = (offsets[state] ?? 0) + time;
      const into = next[node] ?? fresh();
      next[node] = into;
      arrive(into, from, kinds[state] ?? "neither", p);
    };
    states.forEach((_id, state) => {
      const depth = chances.depths[state] ?? 0;
      for (let time = 0; time <= depth; time++) {
        const here = now[(offsets[state] ?? 0) + time];
        if (here === undefined) continue;
        addSteps(result, state, here);
        const { to, p, stay } = chances.moves(state, cycle, time);
        reach(state, Math.min(time + 1, depth), here, stay);
        for (let arrow = 0; arrow < p.length; arrow++) reach(to[arrow] ?? 0, 0, here, p[arrow] ?? 0);
      }
    });
    for (const stand of now)
      if (stand !== undefined) {
        stand.cells.fill(0);
        stand.lowest.fill(columns);
        stand.total = 0;
        spare.push(stand);
      }
    now = next;
    return result;
  });
};
