import { monthPeriods } from "../calendar/index";
import type { Clock, Exposure, Model, Spell, Strategy } from "../model/index";
import { modelShape } from "../model/index";
import { checkGiven } from "../problems/index";
import { type ExposureBuilder, exposureBuilder } from "./builder";
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

const weeksOf = (
  clock: Clock | undefined,
  { history }: Strategy,
  stays: readonly Stay[],
): readonly ClockWeek[] =>
  clock === undefined || history === undefined ? [] : clockWeeks(clock, history.clockStart, stays);

/** Puts what citizens lived to an exposure, stay by stay. */
export const putObserved = (into: ExposureBuilder, { strategies, clock }: Model): void => {
  const counts = new Set(clock?.counts);
  for (const strategy of strategies) {
    const stays = staysOf(strategy.history?.spells ?? []);
    const weeks = weeksOf(clock, strategy, stays);
    for (const stay of stays) {
      const { from, until, state, segment } = stay;
      for (const stretch of counts.has(state) ? stretchesOf(stay, weeks) : [{ from, until }]) {
        const { step } = stretch as Stretch;
        into.begin({
          strategy: strategy.id,
          kind: "state",
          of: state,
          segment,
          ...(step === undefined ? {} : { step }),
        });
        const days = { from: dateOf(stretch.from), until: dateOf(stretch.until) };
        for (const { month, period, days: count } of monthPeriods(days))
          into.put(into.stretch(month, period), count);
      }
    }
  }
};

const observedTakes = () => ({ model: modelShape });

/**
 * What citizens lived: person-days by calendar month, state, segment and step of the clock. Weeks are the
 * clock's time and months the money's, so a week across New Year counts once and its days lie in two months.
 *
 * @param model - a compiled history; strategies without spells are passed over
 * @returns keys in the order of time
 * @example
 * import { cells, observed } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { loadHistory } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/history-flexjob.yaml");
 * const [first] = cells(observed(await loadHistory(file, { rules: denmark })));
 * [first?.of, first?.month, first?.quantity]; // ["cashBenefit", "2021-01", 28]
 */
export const observed = (model: Model): Exposure => {
  checkGiven(observedTakes, { model });
  const builder = exposureBuilder();
  putObserved(builder, model);
  return builder.build();
};

/** The weeks of a strategy's history as the model's clock counts them; empty without clock or history. */
export const observedWeeks = (model: Model, strategy: Strategy): readonly ClockWeek[] =>
  weeksOf(model.clock, strategy, staysOf(strategy.history?.spells ?? []));
