import { monthPeriods } from "../calendar/index";
import type { Clock, Exposure, ExposureCell, Model, Spell, Strategy } from "../model/index";
import { type ClockWeek, clockWeeks, type Stay } from "./clockWeeks";
import { dateOf, dayNumber, weekNumber } from "./week";

/** A stay with the segment it is priced by. */
interface PricedStay extends Stay {
  readonly segment: string;
}

/** Spells as day numbers; those that follow each other in one state and segment are one stay. */
const staysOf = (spells: readonly Spell[]): readonly PricedStay[] => {
  const stays: PricedStay[] = [];
  for (const { period, state, segment } of spells) {
    const from = dayNumber(period.from);
    const until = dayNumber(period.until);
    const last = stays.at(-1);
    if (last !== undefined && last.until === from && last.state === state && last.segment === segment)
      stays[stays.length - 1] = { ...last, until };
    else stays.push({ from, until, state, segment });
  }
  return stays;
};

interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly step?: string;
}

/** A stay cut where the clock goes to another step. */
const stretchesOf = ({ from, until }: Stay, weeks: readonly ClockWeek[]): readonly Stretch[] => {
  const first = weeks[0]?.week ?? 0;
  const stretches: Stretch[] = [];
  let start = from;
  while (start < until) {
    const step = weeks[weekNumber(start) - first]?.step;
    let end = start;
    while (end < until && weeks[weekNumber(end) - first]?.step === step)
      end = Math.min(until, (weekNumber(end) + 1) * 7);
    stretches.push({ from: start, until: end, ...(step === undefined ? {} : { step }) });
    start = end;
  }
  return stretches;
};

const cellsOf = (strategy: string, stay: PricedStay, stretches: readonly Stretch[]): ExposureCell[] =>
  stretches.flatMap(({ from, until, step }) =>
    monthPeriods({ from: dateOf(from), until: dateOf(until) }).map(({ month, period, days }) => ({
      strategy,
      month,
      of: stay.state,
      kind: "state" as const,
      segment: stay.segment,
      ...(step === undefined ? {} : { step }),
      period,
      days,
    })),
  );

const weeksOf = (
  clock: Clock | undefined,
  { history }: Strategy,
  stays: readonly Stay[],
): readonly ClockWeek[] =>
  clock === undefined || history === undefined ? [] : clockWeeks(clock, history.clockStart, stays);

/**
 * What citizens lived: person-days by calendar month, state, segment and step of the clock. Weeks are the
 * clock's time and months the money's, so a week across New Year counts once and its days lie in two months.
 *
 * @param model - a compiled history; strategies without spells are passed over
 * @returns cells in the order of time
 */
export const observed = (model: Model): Exposure => ({
  cells: model.strategies.flatMap((strategy) => {
    const stays = staysOf(strategy.history?.spells ?? []);
    const weeks = weeksOf(model.clock, strategy, stays);
    const counts = new Set(model.clock?.counts);
    return stays.flatMap((stay) => {
      const { from, until } = stay;
      return cellsOf(
        strategy.id,
        stay,
        counts.has(stay.state) ? stretchesOf(stay, weeks) : [{ from, until }],
      );
    });
  }),
  events: [],
});

/** The weeks of a strategy's history as the model's clock counts them; empty without clock or history. */
export const observedWeeks = (model: Model, strategy: Strategy): readonly ClockWeek[] =>
  weeksOf(model.clock, strategy, staysOf(strategy.history?.spells ?? []));
