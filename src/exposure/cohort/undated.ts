import { exactText } from "../../decimal";
import { readDecimal } from "../../formula/index";
import {
  type Cohort,
  type Cycles,
  type ExposureCell,
  type Model,
  parameterValues,
  yearsTo,
} from "../../model/index";
import { accrualWeights } from "./accrual";
import { addRow } from "./addRow";
import type { Frame, Sums } from "./frame";
import { sharesOf } from "./run";
import { type UnitStore, unitsOf } from "./units";

/** Each cycle has a row for its start and one for its end. */
const ENDS = 2;

/** How many start. */
export const cohortSize = (model: Model, { entries }: Cohort): number => {
  const parameters = parameterValues(model);
  return entries.reduce((sum, { count }) => sum + readDecimal(count, { parameters }).toNumber(), 0);
};

/** Time without a calendar: rows are the starts and ends of cycles, each counted by its weight and at its own time. */
export const undatedFrame = (model: Model, cohort: Cohort, horizon: Cycles, store?: UnitStore): Frame => {
  const { cycles, accrual } = horizon;
  const parameters = parameterValues(model);
  const shares = sharesOf(model, parameters);
  const size = cohortSize(model, cohort);
  const units = new Map(
    model.strategies.map((each) => [each.id, unitsOf(model, cohort, each, cycles, store)]),
  );
  const times = Array.from({ length: cycles + 1 }, (_, cycle) => exactText(yearsTo(horizon, cycle)));
  const timeOf = (cycle: number): string => times[cycle] ?? "0";
  const weights = Array.from({ length: cycles }, (_, cycle) =>
    accrualWeights(accrual, cycle).map((weight) => weight.times(horizon.cycleDays).toNumber()),
  );
  return {
    parameters,
    rows: cycles * ENDS,
    together: 1,
    sumsOf: (strategy, segment): Sums => {
      const unit = units.get(strategy.id)?.(segment);
      const count = size * (shares[segment] ?? 0);
      const sum = (
        starts: readonly Float64Array[] = [],
        ends: readonly Float64Array[] = [],
      ): Float64Array => {
        const width = starts[0]?.length ?? 0;
        const sums = new Float64Array(cycles * ENDS * width);
        for (let cycle = 0; cycle < cycles; cycle++) {
          addRow(sums, cycle * ENDS * width, starts[cycle], count);
          addRow(sums, (cycle * ENDS + 1) * width, ends[cycle], count);
        }
        return sums;
      };
      const width = unit?.begun.length ?? 0;
      const events = new Float64Array(cycles * width);
      const begun = new Float64Array(width);
      addRow(begun, 0, unit?.begun, count);
      unit?.events.forEach((row, cycle) => {
        addRow(events, cycle * width, row, count);
      });
      return {
        states: sum(unit?.states, unit?.ends?.states),
        width: unit?.states[0]?.length ?? 0,
        phases: sum(unit?.phases, unit?.ends?.phases),
        events,
        begun,
      };
    },
    cellsOf: (values, width, column, named) => {
      const cells: ExposureCell[] = [];
      for (let row = 0; row < cycles * ENDS; row++) {
        const [cycle, end] = [Math.floor(row / ENDS), row % ENDS];
        const days = (values[row * width + column] ?? 0) * (weights[cycle]?.[end] ?? 0);
        if (days !== 0) cells.push({ ...named, cycle, time: timeOf(cycle + end), days });
      }
      return cells;
    },
    eventsOf: (strategy, segment, names, sums) =>
      names.flatMap((name, column) => {
        const named = { strategy, ...name, segment };
        const begun = sums.begun[column] ?? 0;
        const later = Array.from({ length: cycles }, (_, cycle) => ({
          ...named,
          cycle,
          time: timeOf(cycle + 1),
          count: sums.events[cycle * names.length + column] ?? 0,
        }));
        return [{ ...named, cycle: 0, time: "0", count: begun }, ...later].filter(({ count }) => count !== 0);
      }),
  };
};
