import {
  addDays,
  daysBetween,
  type MonthPeriod,
  monthPeriods,
  type Period,
  type PlainDate,
} from "../calendar/index";
import type { Decimal } from "../decimal";
import { readDecimal, tablesOf } from "../formula/index";
import {
  chancesOf,
  type Exposure,
  type ExposureCell,
  type ExposureEvent,
  type Model,
  parameterValues,
  type Segment,
  type Strategy,
  YEAR_DAYS,
} from "../model/index";
import { type Piece, piecesOf } from "./cohort/spread";
import { type Starts, startsOf } from "./cohort/starts";
import { type UnitCohort, unitCohort } from "./cohort/unitCohort";

/** Citizens of one segment who start in one cycle. `count` is what formulas make it, an expected value where places refill. */
export interface Entrants {
  readonly date: PlainDate;
  readonly segment: string;
  readonly count: number;
}

/** What a cohort comes to: quantities, and who entered. */
export interface CohortExposure extends Exposure {
  readonly entrants: readonly Entrants[];
}

/** Until when citizens are looked at: all to one day, or each as long from their own start. */
export type Reach = "until" | "followUp";

/** What is common to all strategies of a run. */
interface Run {
  readonly model: Model;
  readonly reach: Reach;
  readonly parameters: Readonly<Record<string, Decimal>>;
  readonly cycleDays: number;
  /** Days each is followed, or at most can be. */
  readonly days: number;
  readonly cycles: number;
  readonly starts: Starts;
  readonly shares: readonly number[];
  /** From the first start to the last day that counts. */
  readonly period: Period;
  readonly pieces: readonly (readonly Piece[])[];
  readonly months: readonly MonthPeriod[];
  /** Whole years since the start, by cycle; one for all when nobody is followed from their own. */
  readonly afterOf: (cycle: number) => number;
  readonly afters: number;
}

type Units = (segment: number, start: PlainDate) => UnitCohort;

const isDated = ({ dynamics }: Strategy): boolean =>
  dynamics?.transitions.some(({ chance }) => {
    const schedule = chance.kind === "share" ? chance.shape : chance.value;
    return schedule?.by === "fromDate";
  }) ?? false;

/** Whether any price of a strategy differs by step of the clock. */
const readsSteps = ({ flows }: Strategy): boolean =>
  flows.some(({ amount }) => tablesOf(amount).some(({ key }) => key.by === "date" && key.variant === "step"));

/** Unit cohorts of a strategy, made once for each segment; by day of start only where chances follow the calendar. */
const unitsOf = (model: Model, strategy: Strategy, cycles: number): Units => {
  const { cohort, dynamics, clock } = { ...model, dynamics: strategy.dynamics };
  const states = model.states.map(({ id }) => id);
  const phases = dynamics?.phases ?? [];
  const refilled = cohort?.refill?.strategy === strategy.id ? cohort.refill.capacity : undefined;
  const holding = new Set(
    phases.flatMap(({ place }, index) => (place !== undefined && place === refilled ? [index + 1] : [])),
  );
  const dated = isDated(strategy);
  const stepped = readsSteps(strategy) && clock !== undefined && cohort?.clockStart !== undefined;
  const known = new Map<string, UnitCohort>();
  return (index, start) => {
    const segment = model.segments[index] as Segment;
    const key = `${segment.id} ${dated ? start : ""}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const unit = unitCohort({
      states,
      startState: states.indexOf(cohort?.state ?? ""),
      phases,
      events: dynamics?.events ?? [],
      firstEntries: cohort?.outcomes.filter(({ kind }) => kind === "firstEntry") ?? [],
      holding,
      chances: chancesOf({ model, strategy, segment, entry: start }),
      cycles,
      ...(stepped ? { clock, clockStart: cohort.clockStart } : {}),
    });
    known.set(key, unit);
    return unit;
  };
};

/** Sums of one segment over the calendar: by cycle, whole years since the start, and what is counted. */
interface Sums {
  readonly states: Float64Array;
  readonly phases: Float64Array;
  readonly events: Float64Array;
  /** Events of the start itself. */
  readonly begun: Float64Array;
}

/** How much of a cycle since the start is looked at: the last one may be cut short. */
const weightOf = ({ reach, days, cycleDays }: Run, cycle: number): number =>
  reach === "until" ? 1 : Math.min(1, days / cycleDays - cycle);

const addRow = (into: Float64Array, at: number, row: Float64Array | undefined, times: number): void => {
  if (row === undefined) return;
  for (let index = 0; index < row.length; index++) {
    const value = row[index] ?? 0;
    if (value !== 0) into[at + index] = (into[at + index] ?? 0) + value * times;
  }
};

/** Adds up the entrants of every cycle, each from their own start. */
const sumsOf = (run: Run, units: Units, segment: number, first: UnitCohort): Sums => {
  const { starts, cycles, pieces, afters, cycleDays, days } = run;
  const widths = {
    states: first.states[0]?.length ?? 0,
    phases: first.phases[0]?.length ?? 0,
    events: first.events[0]?.length ?? 0,
  };
  const length = pieces.length * afters;
  const sums = {
    states: new Float64Array(length * widths.states),
    phases: new Float64Array(length * widths.phases),
    events: new Float64Array(length * widths.events),
    begun: new Float64Array(length * widths.events),
  };
  starts.counts.forEach((all, start) => {
    const count = all * (run.shares[segment] ?? 0);
    if (count === 0) return;
    const unit = units(segment, addDays(starts.first, start * cycleDays));
    addRow(sums.begun, start * afters * widths.events, unit.begun, count);
    const last = Math.min(cycles, pieces.length - start);
    for (let cycle = 0; cycle < last; cycle++) {
      const at = (start + cycle) * afters + run.afterOf(cycle);
      const part = count * weightOf(run, cycle);
      addRow(sums.states, at * widths.states, unit.states[cycle], part);
      addRow(sums.phases, at * widths.phases, unit.phases[cycle], part);
      // What happens at the end of a cycle happens if that end is looked at.
      if (run.reach === "until" || (cycle + 1) * cycleDays <= days)
        addRow(sums.events, at * widths.events, unit.events[cycle], count);
    }
  });
  return sums;
};

/** A counted thing with its days by month and whole years since the start. */
const cellsOf = (
  run: Run,
  values: Float64Array,
  width: number,
  column: number,
  cell: Pick<ExposureCell, "strategy" | "of" | "kind"> & Partial<ExposureCell>,
): ExposureCell[] => {
  const { pieces, months, afters, reach } = run;
  const places = new Map(months.map(({ month }, index) => [month, index]));
  const days = new Float64Array(months.length * afters);
  pieces.forEach((parts, cycle) => {
    for (let after = 0; after < afters; after++) {
      const count = values[(cycle * afters + after) * width + column] ?? 0;
      if (count === 0) continue;
      for (const { month, days: some } of parts) {
        const at = (places.get(month) ?? 0) * afters + after;
        days[at] = (days[at] ?? 0) + count * some;
      }
    }
  });
  return months.flatMap(({ month, period }, index) =>
    Array.from({ length: afters }, (_, after) => after).flatMap((after): ExposureCell[] => {
      const total = days[index * afters + after] ?? 0;
      if (total === 0) return [];
      return [{ ...cell, month, period, days: total, ...(reach === "followUp" ? { after } : {}) }];
    }),
  );
};

/** Events by day: those of the start on the first day of a cycle, all others on its last. */
const eventsOf = (
  run: Run,
  strategy: string,
  segment: string,
  names: readonly string[],
  sums: Sums,
): ExposureEvent[] => {
  const { starts, afters, reach, cycleDays, period } = run;
  const width = names.length;
  const eventsIn = (values: Float64Array, column: number, offset: number): ExposureEvent[] => {
    const found: ExposureEvent[] = [];
    for (let row = 0; row * width < values.length; row++) {
      const count = values[row * width + column] ?? 0;
      if (count === 0) continue;
      const after = row % afters;
      const date = addDays(starts.first, ((row - after) / afters) * cycleDays + offset);
      if (date < period.from || date >= period.until) continue;
      const of = names[column] ?? "";
      found.push({ strategy, date, of, segment, ...(reach === "followUp" ? { after } : {}), count });
    }
    return found;
  };
  return names.flatMap((_, column) => [
    ...eventsIn(sums.begun, column, 0),
    ...eventsIn(sums.events, column, cycleDays - 1),
  ]);
};

/** Room for what floating point adds to a caseload that comes out whole. */
const ROUNDING = 1e-9;

/** Staff for those in some phases and states, cycle by cycle; whole staff is rounded up once, over all of them. */
const staffOf = (run: Run, strategy: Strategy, sums: readonly Sums[], columns: Columns): ExposureCell[] =>
  (strategy.dynamics?.caseloads ?? []).flatMap(({ id, citizensPerStaff, of, whole }) => {
    const perStaff = readDecimal(citizensPerStaff, { parameters: run.parameters }).toNumber();
    const staff = new Float64Array(run.pieces.length * run.afters);
    for (let cycle = 0; cycle < run.pieces.length; cycle++) {
      let all = 0;
      for (let after = 0; after < run.afters; after++) {
        const row = cycle * run.afters + after;
        let count = 0;
        for (const sum of sums)
          for (const { values, width, from, until } of of.flatMap((name) => columns(sum, name)))
            for (let column = from; column < until; column++) count += values[row * width + column] ?? 0;
        staff[row] = count / perStaff;
        all += count / perStaff;
      }
      const needed = whole ? Math.ceil(all - ROUNDING) : all;
      for (let after = 0; after < run.afters && all > 0; after++) {
        const row = cycle * run.afters + after;
        staff[row] = (staff[row] ?? 0) * (needed / all);
      }
    }
    return cellsOf(run, staff, 1, 0, { strategy: strategy.id, of: id, kind: "staff" });
  });

/** Where in the sums of a segment a state or phase is found. */
type Columns = (
  sums: Sums,
  name: string,
) => readonly {
  readonly values: Float64Array;
  readonly width: number;
  readonly from: number;
  readonly until: number;
}[];

const strategyExposure = (run: Run, strategy: Strategy, units: Units): Exposure => {
  const { model } = run;
  const states = model.states.map(({ id }) => id);
  const phases = strategy.dynamics?.phases.map(({ id }) => id) ?? [];
  const events = [
    ...(strategy.dynamics?.events.map(({ id }) => id) ?? []),
    ...(model.cohort?.outcomes.flatMap(({ id, kind }) => (kind === "firstEntry" ? [id] : [])) ?? []),
  ];
  const cells: ExposureCell[] = [];
  const found: ExposureEvent[] = [];
  const all: Sums[] = [];
  let steps: readonly string[] = [];
  model.segments.forEach((segment, index) => {
    const unit = units(index, run.starts.first);
    const sums = sumsOf(run, units, index, unit);
    all.push(sums);
    const width = unit.states[0]?.length ?? 0;
    steps = width > states.length ? (model.clock?.steps.map(({ step }) => step) ?? []) : [];
    const common = { strategy: strategy.id, kind: "state", segment: segment.id } as const;
    states.forEach((of, state) => {
      [...steps, undefined].forEach((step, place) => {
        const column = state * (steps.length + 1) + place;
        const stepped = step === undefined ? {} : { step };
        cells.push(...cellsOf(run, sums.states, width, column, { ...common, of, ...stepped }));
      });
    });
    phases.forEach((of, column) => {
      cells.push(...cellsOf(run, sums.phases, phases.length, column, { ...common, kind: "phase", of }));
    });
    found.push(...eventsOf(run, strategy.id, segment.id, events, sums));
  });
  const columns: Columns = (sums, name) => {
    const [state, phase] = [states.indexOf(name), phases.indexOf(name)];
    const width = steps.length + 1;
    if (state >= 0)
      return [
        {
          values: sums.states,
          width: states.length * width,
          from: state * width,
          until: (state + 1) * width,
        },
      ];
    return phase < 0 ? [] : [{ values: sums.phases, width: phases.length, from: phase, until: phase + 1 }];
  };
  return { cells: [...cells, ...staffOf(run, strategy, all, columns)], events: found };
};

/** The share of the entrants that each segment is; one that says nothing is all of them. */
const sharesOf = ({ segments }: Model, parameters: Readonly<Record<string, Decimal>>): readonly number[] =>
  segments.map(({ share }) => (share === undefined ? 1 : readDecimal(share, { parameters }).toNumber()));

const runOf = (
  model: Model,
  reach: Reach,
  units: (cycles: number) => ReadonlyMap<string, Units>,
): Run & { readonly units: ReadonlyMap<string, Units> } => {
  const { cohort, horizon } = model;
  const parameters = parameterValues(model);
  const cycleDays = cohort?.cycleDays ?? 7;
  const followed = cohort === undefined ? 0 : readDecimal(cohort.followUp, { parameters }).toNumber();
  const days = reach === "followUp" ? followed : daysBetween(horizon.from, horizon.until);
  const cycles = Math.ceil(days / cycleDays);
  const made = units(cycles);
  const shares = sharesOf(model, parameters);
  const { refill } = cohort ?? {};
  const capacity = model.strategies
    .find(({ id }) => id === refill?.strategy)
    ?.capacity.find(({ id }) => id === refill?.capacity);
  const places = capacity?.kind === "places" ? Number(capacity.count) : 0;
  const leaving = (_cycle: number, start: PlainDate): Float64Array => {
    const sum = new Float64Array(cycles);
    model.segments.forEach((_, index) => {
      addRow(sum, 0, made.get(refill?.strategy ?? "")?.(index, start).leaving, shares[index] ?? 0);
    });
    return sum;
  };
  const starts = startsOf(model, parameters, places, leaving);
  const length = starts.counts.length + cycles;
  const end = addDays(starts.first, length * cycleDays);
  const period = {
    from: starts.first < horizon.from ? horizon.from : starts.first,
    until: reach === "until" ? horizon.until : end,
  };
  const yearDays = Number(YEAR_DAYS);
  const afterOf = (cycle: number): number =>
    reach === "until" ? 0 : Math.floor((cycle * cycleDays) / yearDays);
  return {
    model,
    reach,
    parameters,
    cycleDays,
    days,
    cycles,
    starts,
    shares,
    period,
    pieces: piecesOf(starts.first, length, cycleDays, period),
    months: monthPeriods(period),
    afterOf,
    afters: afterOf(cycles - 1) + 1,
    units: made,
  };
};

/**
 * Citizens in expected values: person-days by calendar month, state, phase, segment and step of the clock, events by
 * day, and the staff they need. Everybody moves in cycles from their own start, by the chances of the model; one
 * unit cohort for each segment is added up over all starts, which are the same in every strategy.
 *
 * @param model - a compiled scenario with a cohort
 * @param reach - `until`: to the end of the horizon; `followUp`: each citizen as long from their own start
 * @returns cells of states and of phases (the same person-days seen in two ways), and of staff; events; entrants
 * @throws ProblemError for a probability that is none, with state, cycle and strategy
 */
export const cohort = (model: Model, reach: Reach = "until"): CohortExposure => {
  if (model.cohort === undefined) return { cells: [], events: [], entrants: [] };
  const run = runOf(
    model,
    reach,
    (cycles) => new Map(model.strategies.map((strategy) => [strategy.id, unitsOf(model, strategy, cycles)])),
  );
  const exposures = model.strategies.map((strategy) => {
    const units = run.units.get(strategy.id) ?? unitsOf(model, strategy, run.cycles);
    return strategyExposure(run, strategy, units);
  });
  return {
    cells: exposures.flatMap(({ cells }) => cells),
    events: exposures.flatMap(({ events }) => events),
    entrants: run.starts.counts.flatMap((count, cycle) =>
      count === 0
        ? []
        : model.segments.map(({ id }, index) => ({
            date: addDays(run.starts.first, cycle * run.cycleDays),
            segment: id,
            count: count * (run.shares[index] ?? 0),
          })),
    ),
  };
};
