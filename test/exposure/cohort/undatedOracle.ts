import { Decimal } from "../../../src/decimal";
import { readDecimal } from "../../../src/formula/index";
import type {
  Chance,
  Cycles,
  Happening,
  Model,
  Phase,
  Schedule,
  Segment,
  Strategy,
  Transition,
} from "../../../src/model/index";
import { parameterValues, segmentParameters } from "../../../src/program/index";

/** Sums by text: `strategy|kind|of|segment|cycle|time` for cells, `strategy|of|segment|cycle|time` for events. */
export interface UndatedSums {
  readonly cells: ReadonlyMap<string, Decimal>;
  readonly events: ReadonlyMap<string, Decimal>;
  readonly entrants: ReadonlyMap<string, Decimal>;
}

const timeText = (years: Decimal | string): string => new Decimal(years).toSignificantDigits(15).toFixed();

export const undatedCellKey = (
  strategy: string,
  kind: string,
  of: string,
  segment: string | undefined,
  cycle: number | undefined,
  time: Decimal | string,
): string => [strategy, kind, of, segment ?? "", cycle, timeText(time)].join("|");

export const undatedEventKey = (
  strategy: string,
  of: string,
  segment: string | undefined,
  cycle: number | undefined,
  time: Decimal | string,
): string => [strategy, of, segment ?? "", cycle, timeText(time)].join("|");

const ZERO = new Decimal(0);
const ONE = new Decimal(1);

const total = (numbers: readonly Decimal[]): Decimal => numbers.reduce((sum, some) => sum.plus(some), ZERO);

const yearsOf = ({ cycleDays }: Cycles, cycles: number): Decimal =>
  new Decimal(cycleDays).times(cycles).div("365.25");

interface Whose {
  readonly model: Model;
  readonly strategy: Strategy;
  readonly segment: Segment;
  readonly horizon: Cycles;
}

/** The value of a schedule in a cycle: the last step that has begun by its own clock. */
const chanceValue = (
  { model, segment, horizon }: Whose,
  schedule: Schedule,
  cycle: number,
  inState: number,
): Decimal | "rest" => {
  const age = yearsOf(horizon, cycle).plus(segment.age ?? 0);
  const clocks = { sinceEntry: new Decimal(cycle), inState: new Decimal(inState), byAge: age };
  if (schedule.by === "fromDate") throw new Error("no calendar");
  const now = clocks[schedule.by];
  const value: Chance | undefined = schedule.steps.findLast(({ from }) => now.gte(from))?.value;
  if (value === undefined) throw new Error("nothing holds yet");
  if (value === "rest") return value;
  return readDecimal(value, {
    parameters: { ...segmentParameters(model, segment), cycle: new Decimal(cycle), age },
  });
};

/** A probability or rate with the effect on it. */
const changed = ({ chance, ratio }: Transition, value: Decimal, effect: Decimal | undefined): Decimal => {
  if (ratio === undefined || effect === undefined) return value;
  if (chance.kind === "rate") return value.times(effect);
  switch (ratio.kind) {
    case "relativeRisk":
      return value.times(effect);
    case "hazardRatio":
      return ONE.minus(ONE.minus(value).pow(effect));
    case "oddsRatio": {
      const odds = value.div(ONE.minus(value)).times(effect);
      return odds.div(odds.plus(1));
    }
  }
};

/** The whole table of moves, state by state, for those who have been in their state so many cycles. */
const matrixAt = (whose: Whose, cycle: number, inState: number): Decimal[][] => {
  const states = whose.model.states.map(({ id }) => id);
  return states.map((from) => {
    const row = states.map(() => ZERO);
    const add = (to: string, p: Decimal): void => {
      const column = states.indexOf(to);
      row[column] = p.plus(row[column] ?? 0);
    };
    const out = (whose.strategy.dynamics?.transitions ?? []).filter((move) => move.from.includes(from));
    const rates: { readonly to: string; readonly rate: Decimal }[] = [];
    let taker: string | undefined;
    for (const move of out) {
      const { chance, ratio, to } = move;
      if (chance.kind === "share") throw new Error("no shares here");
      const value = chanceValue(whose, chance.value, cycle, inState);
      const effect = ratio === undefined ? undefined : chanceValue(whose, ratio.value, cycle, inState);
      if (value === "rest") taker = to;
      else {
        const p = changed(move, value, effect === "rest" ? undefined : effect);
        if (chance.kind === "rate") rates.push({ to, rate: p });
        else add(to, p);
      }
    }
    const all = total(rates.map(({ rate }) => rate));
    const any = ONE.minus(all.times(yearsOf(whose.horizon, 1)).negated().exp());
    for (const { to, rate } of rates) if (!all.isZero()) add(to, any.times(rate).div(all));
    const left = ONE.minus(total(row));
    if (taker === undefined) add(from, left);
    else add(taker, left);
    return row;
  });
};

type Matrix = (cycle: number, inState: number) => readonly (readonly Decimal[])[];

/** Tables of one segment in one strategy, each made once. */
const matricesOf = (whose: Whose): Matrix => {
  const known = new Map<string, Decimal[][]>();
  return (cycle, inState) => {
    const key = `${cycle} ${inState}`;
    const found = known.get(key) ?? matrixAt(whose, cycle, inState);
    known.set(key, found);
    return found;
  };
};

/** Everybody by cycles in the state (rows) and state (columns), at each point from the start to the last end. */
type Table = Decimal[][];

interface Moved {
  readonly from: number;
  readonly to: number;
  readonly count: Decimal;
}

interface Course {
  readonly points: readonly Table[];
  /** At the end of each cycle, staying included. */
  readonly moves: readonly (readonly Moved[])[];
}

/** One who starts, followed through the dense tables; whoever comes into `takenOut` is followed no further. */
const courseOf = (whose: Whose, matrix: Matrix, takenOut: readonly string[] = []): Course => {
  const states = whose.model.states.map(({ id }) => id);
  const empty = (rows: number): Table => Array.from({ length: rows }, () => states.map(() => ZERO));
  let now = empty(1);
  (now[0] as Decimal[])[states.indexOf(whose.model.cohort?.state ?? "")] = ONE;
  const points = [now];
  const moves: Moved[][] = [];
  for (let cycle = 0; cycle < whose.horizon.cycles; cycle++) {
    const next = empty(now.length + 1);
    const moved: Moved[] = [];
    now.forEach((byState, inState) => {
      const table = matrix(cycle, inState);
      byState.forEach((here, from) => {
        states.forEach((name, to) => {
          const count = here.times(table[from]?.[to] ?? 0);
          if (count.isZero()) return;
          moved.push({ from, to, count });
          if (from !== to && takenOut.includes(name)) return;
          const row = next[from === to ? inState + 1 : 0] as Decimal[];
          row[to] = count.plus(row[to] ?? 0);
        });
      });
    });
    moves.push(moved);
    now = next;
    points.push(now);
  }
  return { points, moves };
};

const holds = ({ in: states, window }: Phase, state: string, cycle: number): boolean => {
  if (window?.by === "inState") throw new Error("no phases by time in a state here");
  return (
    states.includes(state) &&
    cycle >= (window?.from ?? 0) &&
    cycle < (window?.until ?? Number.POSITIVE_INFINITY)
  );
};

/** What a convention counts of a cycle as at its start and as at its end. */
const weightsIn = ({ accrual }: Cycles, cycle: number): readonly [Decimal, Decimal] => {
  if (accrual === "start") return [ONE, ZERO];
  if (accrual === "end") return [ZERO, ONE];
  if (accrual === "lifeTable") return [ONE.div(2), ONE.div(2)];
  const [third, rest] = [ONE.div(3), ONE.minus(ONE.div(3))];
  return cycle % 2 === 0 ? [third, rest] : [rest, third];
};

const isEvent = (
  { when }: Happening,
  phases: readonly Phase[],
  [from, to]: readonly [string, string],
  cycle: number,
): boolean => {
  const [before, after] = [
    phases.find((phase) => holds(phase, from, cycle)),
    phases.find((phase) => holds(phase, to, cycle + 1)),
  ];
  const isOf = (phase: Phase | undefined): boolean =>
    phase !== undefined && "phases" in when && when.phases.includes(phase.id);
  switch (when.kind) {
    case "entry":
      return false;
    case "move":
      if (from === to) return false;
      if (when.to === undefined) return when.from?.includes(from) === true && !when.from.includes(to);
      if (when.from === undefined) return when.to.includes(to) && !when.to.includes(from);
      return when.from.includes(from) && when.to.includes(to);
    case "starts":
      return before !== after && isOf(after);
    case "completes":
      return before !== after && isOf(before) && before?.window?.until === cycle + 1;
    case "quits":
      return before !== after && isOf(before) && before?.window?.until !== cycle + 1;
  }
};

/** Room for what rounding adds to a caseload that comes out whole. */
const ROUNDING = 1e-9;

/** Adds up an undated model from dense tables of moves, one for each cycle, segment and strategy. */
export const undatedOracle = (model: Model, horizon: Cycles): UndatedSums => {
  const { cohort, segments, strategies } = model;
  if (cohort === undefined) throw new Error("no cohort");
  const states = model.states.map(({ id }) => id);
  const parameters = parameterValues(model);
  const read = (formula: Parameters<typeof readDecimal>[0]): Decimal => readDecimal(formula, { parameters });
  const all = total(cohort.entries.map(({ count }) => read(count)));
  const cells = new Map<string, Decimal>();
  const events = new Map<string, Decimal>();
  const entrants = new Map<string, Decimal>();
  const add = (sums: Map<string, Decimal>, key: string, some: Decimal): void => {
    sums.set(key, some.plus(sums.get(key) ?? 0));
  };
  const sizeOf = ({ share }: Segment): Decimal => (share === undefined ? all : all.times(read(share)));
  for (const segment of segments) add(entrants, segment.id, sizeOf(segment));
  for (const strategy of strategies) {
    const { phases = [], events: happenings = [], caseloads = [] } = strategy.dynamics ?? {};
    /** By caseload, cycle and end of it. */
    const cared = new Map<string, Decimal>();
    for (const segment of segments) {
      const size = sizeOf(segment);
      const whose = { model, strategy, segment, horizon };
      const matrix = matricesOf(whose);
      const { points, moves } = courseOf(whose, matrix);
      const atPoint = (point: number, state: number): Decimal =>
        size.times(total((points[point] ?? []).map((row) => row[state] ?? ZERO)));
      const happened = (of: string, cycle: number, point: number, count: Decimal): void =>
        add(events, undatedEventKey(strategy.id, of, segment.id, cycle, yearsOf(horizon, point)), count);
      for (let cycle = 0; cycle < horizon.cycles; cycle++) {
        weightsIn(horizon, cycle).forEach((weight, end) => {
          const time = yearsOf(horizon, cycle + end);
          const count = (kind: string, of: string, here: Decimal): void =>
            add(
              cells,
              undatedCellKey(strategy.id, kind, of, segment.id, cycle, time),
              here.times(weight).times(horizon.cycleDays),
            );
          states.forEach((id, state) => {
            const here = atPoint(cycle + end, state);
            count("state", id, here);
            // What is done to citizens in a cycle is done in all of it, also to whom its end finds in other states.
            const phase = phases.find((each) => holds(each, id, cycle));
            if (phase !== undefined) count("phase", phase.id, here);
            for (const { id: caseload, of } of caseloads) {
              const times = of.filter((name) => name === id || name === phase?.id).length;
              add(cared, `${caseload}|${cycle}|${end}`, here.times(times));
            }
          });
        });
        for (const { from, to, count } of moves[cycle] ?? [])
          for (const event of happenings)
            if (isEvent(event, phases, [states[from] ?? "", states[to] ?? ""], cycle))
              happened(event.id, cycle, cycle + 1, count.times(size));
      }
      for (const event of happenings) {
        const { when } = event;
        const first = phases.find((phase) => holds(phase, cohort.state, 0));
        if (when.kind === "entry" || (when.kind === "starts" && when.phases.includes(first?.id ?? "")))
          happened(event.id, 0, 0, size);
      }
      for (const { id, kind, states: wanted } of cohort.outcomes)
        if (kind === "firstEntry")
          courseOf(whose, matrix, wanted).moves.forEach((moved, cycle) => {
            for (const { from, to, count } of moved)
              if (from !== to && wanted.includes(states[to] ?? ""))
                happened(id, cycle, cycle + 1, count.times(size));
          });
    }
    for (const { id, citizensPerStaff, whole } of caseloads)
      for (let cycle = 0; cycle < horizon.cycles; cycle++)
        weightsIn(horizon, cycle).forEach((weight, end) => {
          const needed = (cared.get(`${id}|${cycle}|${end}`) ?? ZERO).div(read(citizensPerStaff));
          const staff = whole ? needed.minus(ROUNDING).ceil() : needed;
          const key = undatedCellKey(
            strategy.id,
            "staff",
            id,
            undefined,
            cycle,
            yearsOf(horizon, cycle + end),
          );
          add(cells, key, staff.times(weight).times(horizon.cycleDays));
        });
  }
  return { cells, events, entrants };
};
