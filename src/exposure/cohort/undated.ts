import { exactText } from "../../decimal";
import { readDecimal } from "../../formula/index";
import { type Cohort, type Cycles, type Key, type Strategy, yearsTo } from "../../model/index";
import { type Program, type UnitStore, type Units, unitsOf } from "../../program/index";
import type { ExposureBuilder } from "../builder";
import { accrualWeights } from "./accrual";
import { columnsOf, type KeyColumn, keyColumns } from "./columns";
import { sharesOf } from "./run";
import { staffFor } from "./staffFor";

/** How many start. */
export const cohortSize = ({ parameters }: Program, { entries }: Cohort): number =>
  entries.reduce((sum, { count }) => sum + readDecimal(count, { parameters }).toNumber(), 0);

/** The points of a horizon without a calendar: each cycle has its start and its end, counted by weight, at its time. */
export interface Points {
  readonly cycles: number;
  /** Of the beginning of each cycle and the end of the last. */
  readonly times: readonly string[];
  /** Days that each cycle's start and end are counted for. */
  readonly days: readonly (readonly [start: number, end: number])[];
}

export const pointsOf = (horizon: Cycles): Points => ({
  cycles: horizon.cycles,
  times: Array.from({ length: horizon.cycles + 1 }, (_, cycle) => exactText(yearsTo(horizon, cycle))),
  days: Array.from({ length: horizon.cycles }, (_, cycle) => {
    const [start, end] = accrualWeights(horizon.accrual, cycle);
    return [start.times(horizon.cycleDays).toNumber(), end.times(horizon.cycleDays).toNumber()];
  }),
});

/** A program's citizens without a calendar, set out once for all strategies. */
export interface UndatedRun {
  readonly program: Program;
  readonly points: Points;
  readonly size: number;
  readonly shares: readonly number[];
  /** Unit cohorts of a strategy. */
  readonly unitsOf: (strategy: Strategy) => Units;
}

export const undatedRun = (
  program: Program,
  cohort: Cohort,
  horizon: Cycles,
  store: UnitStore = new Map(),
): UndatedRun => {
  const { cycles } = horizon;
  return {
    program,
    points: pointsOf(horizon),
    size: cohortSize(program, cohort),
    shares: sharesOf(program),
    unitsOf: (strategy) => unitsOf(program, cohort, strategy, { cycles, renewal: cycles }, store),
  };
};

/** Puts the column of a key: a quantity for the start and one for the end of each of its cycles. */
const putColumn = (
  into: ExposureBuilder,
  { cycles, times, days }: Points,
  { key, from, until }: Omit<KeyColumn, "column">,
  at: (end: boolean, cycle: number) => number,
): void => {
  into.begin(key);
  for (let cycle = from; cycle < Math.min(until, cycles); cycle++) {
    const [start, end] = days[cycle] ?? [0, 0];
    into.put(into.time(cycle, times[cycle] ?? "0"), at(false, cycle) * start);
    into.put(into.time(cycle, times[cycle + 1] ?? "0"), at(true, cycle) * end);
  }
};

/** Puts the staff alone that one strategy's citizens need. */
export const putUndatedStaff = (into: ExposureBuilder, run: UndatedRun, strategy: Strategy): void => {
  const { program, points, size, shares } = run;
  const { model, parameters } = program;
  for (const { id, citizensPerStaff, of, whole } of strategy.dynamics?.caseloads ?? []) {
    const perStaff = readDecimal(citizensPerStaff, { parameters }).toNumber();
    const units = run.unitsOf(strategy);
    const there = [false, true].map((isEnd) => {
      const sums = new Float64Array(points.cycles);
      model.segments.forEach((_, number) => {
        const unit = units(number).cohort();
        const own = columnsOf(model, strategy, unit, of, isEnd ? unit.ends : unit);
        for (let cycle = 0; cycle < points.cycles; cycle++)
          sums[cycle] =
            (sums[cycle] as number) + ((own[cycle] as number) * size * (shares[number] ?? 0)) / perStaff;
      });
      return sums;
    });
    const key: Key = { strategy: strategy.id, kind: "staff", of: id, expected: true };
    putColumn(into, points, { key, from: 0, until: points.cycles }, (end, cycle) =>
      staffFor(there[end ? 1 : 0]?.[cycle] ?? 0, whole),
    );
  }
};

/** Puts one strategy's citizens to an exposure, by cycle and time. */
export const putUndated = (into: ExposureBuilder, run: UndatedRun, strategy: Strategy): void => {
  const { program, points, size, shares } = run;
  const { model } = program;
  const units = run.unitsOf(strategy);
  model.segments.forEach((segment, number) => {
    const unit = units(number).cohort();
    const count = size * (shares[number] ?? 0);
    const { states, phases, events } = keyColumns(model, strategy, segment.id, unit);
    const ends = unit.ends ?? unit;
    for (const { column, ...each } of states)
      putColumn(
        into,
        points,
        each,
        (end, cycle) => count * ((end ? ends : unit).states[cycle * unit.widths.states + column] as number),
      );
    for (const { column, ...each } of phases)
      putColumn(
        into,
        points,
        each,
        (end, cycle) => count * ((end ? ends : unit).phases[cycle * unit.widths.phases + column] as number),
      );
    for (const { key, column, from, until } of events) {
      into.begin(key);
      if (from === 0) into.put(into.time(0, "0"), (unit.begun[column] ?? 0) * count);
      for (let cycle = from; cycle < Math.min(until, points.cycles); cycle++)
        into.put(
          into.time(cycle, points.times[cycle + 1] ?? "0"),
          count * (unit.events[cycle * unit.widths.events + column] as number),
        );
    }
  });
  putUndatedStaff(into, run, strategy);
};
