import { monthPeriods } from "../calendar/index";
import { Decimal } from "../decimal";
import { readDecimal } from "../formula/index";
import {
  type Capacity,
  type Exposure,
  type ExposureCell,
  type ExposureEvent,
  isUndated,
  type Model,
  parameterValues,
  yearsTo,
} from "../model/index";

const cellsOf = (
  strategy: string,
  capacity: Exclude<Capacity, { kind: "dates" | "times" }>,
  count: Decimal,
): ExposureCell[] =>
  monthPeriods(capacity.period).map(({ month, period, days }) => ({
    strategy,
    month,
    of: capacity.id,
    kind: capacity.kind,
    period,
    // A number that is written has at most 15 digits, so the decimal product survives as the number nearest to it.
    days: count.times(days).toNumber(),
  }));

const eventsOf = (strategy: string, capacity: Extract<Capacity, { kind: "dates" }>): ExposureEvent[] =>
  capacity.dates.map((date) => ({ strategy, date, of: capacity.id, count: 1 }));

/** Times in the cycle they lie in, and the last of all in the last. */
const timesOf = (
  strategy: string,
  { id, years }: Extract<Capacity, { kind: "times" }>,
  horizon: Model["horizon"],
): ExposureEvent[] =>
  isUndated(horizon)
    ? years.map((time) => {
        const cycle = new Decimal(time).div(yearsTo(horizon, 1)).floor().toNumber();
        return { strategy, cycle: Math.min(cycle, horizon.cycles - 1), time, of: id, count: 1 };
      })
    : [];

/**
 * What the strategies of a model buy: place-days and staff-days by calendar month, and the dates on which
 * something falls due. What is bought counts as bought, empty or full.
 *
 * @param model - a compiled scenario
 * @returns cells in the order of the model's strategies and capacities, then of months
 * @throws ProblemError when a count has no value, such as a division by zero
 * @example
 * plan(model).cells[0];
 * // { strategy: "intensive", month: "2022-07", of: "citizens", kind: "places", period: …, days: 3100 }
 */
export const plan = (model: Model): Exposure => {
  const cells: ExposureCell[] = [];
  const events: ExposureEvent[] = [];
  const parameters = parameterValues(model);
  for (const { id, capacity } of model.strategies)
    for (const bought of capacity)
      if (bought.kind === "dates") events.push(...eventsOf(id, bought));
      else if (bought.kind === "times") events.push(...timesOf(id, bought, model.horizon));
      else cells.push(...cellsOf(id, bought, readDecimal(bought.count, { parameters })));
  return { cells, events };
};
