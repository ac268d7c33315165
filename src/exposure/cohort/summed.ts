import { addDays, daysInMonth, type MonthPeriod, type PlainDate } from "../../calendar/index";
import type { ExposureCell, ExposureEvent } from "../../model/index";
import { dateOf, dayNumber } from "../week";
import { addRow } from "./addRow";
import type { Frame, Sums } from "./frame";
import type { Run } from "./run";
import type { UnitCohort } from "./unitCohort";

/** Time in which no price changes, and of one calendar year where years are told apart. */
interface Stretch {
  /** The first month of it. */
  readonly month: MonthPeriod;
  /** Whether a price changes inside that month: then it stands alone, and the price is found day by day. */
  readonly isCut: boolean;
}

/** Numbers things by their key, in the order they are met. */
const numbering = <Thing>() => {
  const known = new Map<string, number>();
  const things: Thing[] = [];
  const numberOf = (key: string, make: () => Thing): number => {
    const found = known.get(key) ?? things.push(make()) - 1;
    known.set(key, found);
    return found;
  };
  return { things, numberOf };
};

/** How much of what each cycle since the start has in each row, over all starts that live alike. */
interface Spread {
  /** By cycle and row: days, then months. */
  readonly days: Float64Array;
  readonly months: Float64Array;
  /** By cycle and row of events: those for whom the end of the cycle is looked at. */
  readonly ends: Float64Array;
  /** By row of events. */
  readonly starts: Float64Array;
}

/**
 * Time by the calendar, added up where nothing tells it apart: months between two changes of a price are one, and so
 * are all starts. What is paid comes out the same with a hundredth of the cells, which a question asked a thousand
 * times needs. Whole staff is rounded up moment by moment, so a strategy that has it cannot be looked at this way.
 *
 * @param breaks - the days on which a price changes
 */
export const summedFrame = (run: Run, breaks: readonly PlainDate[]): Frame => {
  const { starts, months, pieces, afters, reach, cycles, cycleDays, days, period, firstDay, shares } = run;
  // Budgets are discounted by calendar year, citizens by the years since their own start.
  const newYears = months.flatMap(({ month, period: { from } }) => (month.endsWith("-01") ? [from] : []));
  const cuts = [...breaks, ...(reach === "until" ? newYears : [])].map(dayNumber);
  const stretchOf = (day: number): string => String(cuts.filter((cut) => cut <= day).length);
  const stretches = numbering<Stretch>();
  const byMonth = months.map((month) => {
    const [from, until] = [dayNumber(month.period.from), dayNumber(month.period.until)];
    const isCut = cuts.some((cut) => from < cut && cut < until);
    return stretches.numberOf(isCut ? month.month : stretchOf(from), () => ({ month, isCut }));
  });
  const lengths = months.map(({ month }) => daysInMonth(month));
  const moments = numbering<PlainDate>();
  const [begin, end] = [dayNumber(period.from), dayNumber(period.until)];
  /** The row of what happens on a day, when it is looked at. Days are met again and again. */
  const known = new Map<number, number>();
  const momentOf = (day: number): number | undefined => {
    if (day < begin || day >= end) return undefined;
    const found = known.get(day);
    if (found !== undefined) return found;
    const made = moments.numberOf(stretchOf(day), () => dateOf(day));
    known.set(day, made);
    return made;
  };
  for (let cycle = 0; cycle <= pieces.length; cycle++)
    for (const offset of [0, cycleDays - 1]) momentOf(firstDay + cycle * cycleDays + offset);
  const rows = stretches.things.length * afters;
  const eventRows = moments.things.length * afters;
  const plus = (into: Float64Array, at: number, amount: number): void => {
    into[at] = (into[at] ?? 0) + amount;
  };
  const since = Array.from({ length: cycles }, (_, cycle) => run.afterOf(cycle));
  const spreadOver = (alike: readonly number[]): Spread => {
    const spread = {
      days: new Float64Array(cycles * rows),
      months: new Float64Array(cycles * rows),
      ends: new Float64Array(cycles * eventRows),
      starts: new Float64Array(eventRows),
    };
    for (const start of alike) {
      const count = starts.counts[start] ?? 0;
      const day = firstDay + start * cycleDays;
      const begun = momentOf(day);
      if (begun !== undefined) plus(spread.starts, begun * afters, count);
      const last = Math.min(cycles, pieces.length - start);
      for (let cycle = 0; cycle < last; cycle++) {
        const after = since[cycle] ?? 0;
        const part = reach === "until" ? count : count * Math.min(1, days / cycleDays - cycle);
        for (const { month, days: some } of pieces[start + cycle] ?? []) {
          const at = cycle * rows + (byMonth[month] ?? 0) * afters + after;
          plus(spread.days, at, part * some);
          plus(spread.months, at, (part * some) / (lengths[month] ?? 1));
        }
        // What happens at the end of a cycle happens if that end is looked at.
        const isSeen = reach === "until" || (cycle + 1) * cycleDays <= days;
        const ended = isSeen ? momentOf(day + (cycle + 1) * cycleDays - 1) : undefined;
        if (ended !== undefined) plus(spread.ends, cycle * eventRows + ended * afters + after, count);
      }
    }
    return spread;
  };
  const dates = starts.counts.map((_, start) => addDays(starts.first, start * cycleDays));
  /** Strategies and segments share the spread where the same starts live alike. */
  const spreads = new Map<string, Spread>();
  const spreadsOf = (strategy: string, segment: number): readonly (readonly [UnitCohort, Spread])[] => {
    const alike = new Map<UnitCohort, number[]>();
    starts.counts.forEach((count, start) => {
      const unit = run.units.get(strategy)?.(segment, dates[start]);
      if (count !== 0 && unit !== undefined) alike.set(unit, [...(alike.get(unit) ?? []), start]);
    });
    return [...alike].map(([unit, which]) => {
      const key = which.join(" ");
      const spread = spreads.get(key) ?? spreadOver(which);
      spreads.set(key, spread);
      return [unit, spread];
    });
  };
  /** Adds rows of a unit cohort by cycle, each as much as the spread says, to sums by row. */
  const gather = (
    into: Float64Array,
    of: readonly Float64Array[],
    weights: Float64Array,
    height: number,
    times: number,
    offset = 0,
  ): void => {
    const width = of[0]?.length ?? 0;
    if (width === 0) return;
    for (let cycle = 0; cycle < cycles; cycle++)
      for (let row = 0; row < height; row++) {
        const weight = weights[cycle * height + row] ?? 0;
        if (weight !== 0) addRow(into, offset + row * width, of[cycle], weight * times);
      }
  };
  return {
    parameters: run.parameters,
    // Days first, and the months they come to after them.
    rows: rows * 2,
    together: 1,
    sumsOf: (strategy, segment): Sums => {
      const unit = run.units.get(strategy.id)?.(segment, starts.first);
      const width = unit?.states[0]?.length ?? 0;
      const phases = unit?.phases[0]?.length ?? 0;
      const events = unit?.begun.length ?? 0;
      const sums = {
        states: new Float64Array(rows * 2 * width),
        width,
        phases: new Float64Array(rows * 2 * phases),
        events: new Float64Array(eventRows * events),
        begun: new Float64Array(eventRows * events),
      };
      const share = shares[segment] ?? 0;
      for (const [lived, spread] of spreadsOf(strategy.id, segment)) {
        gather(sums.states, lived.states, spread.days, rows, share);
        gather(sums.states, lived.states, spread.months, rows, share, rows * width);
        gather(sums.phases, lived.phases, spread.days, rows, share);
        gather(sums.phases, lived.phases, spread.months, rows, share, rows * phases);
        gather(sums.events, lived.events, spread.ends, eventRows, share);
        for (let row = 0; row < eventRows; row++)
          addRow(sums.begun, row * events, lived.begun, share * (spread.starts[row] ?? 0));
      }
      return sums;
    },
    cellsOf: (values, width, column, named) => {
      const cells: ExposureCell[] = [];
      for (let row = 0; row < rows; row++) {
        const total = values[row * width + column] ?? 0;
        const stretch = stretches.things[Math.floor(row / afters)];
        if (total === 0 || stretch === undefined) continue;
        cells.push({
          ...named,
          month: stretch.month.month,
          period: stretch.month.period,
          days: total,
          ...(stretch.isCut ? {} : { months: values[(rows + row) * width + column] ?? 0 }),
          ...(reach === "followUp" ? { after: row % afters } : {}),
        });
      }
      return cells;
    },
    eventsOf: (strategy, segment, names, { begun, events }) =>
      names.flatMap((name, column) =>
        moments.things.flatMap((date, moment) =>
          Array.from({ length: afters }, (_, after) => after).flatMap((after): ExposureEvent[] => {
            const at = (moment * afters + after) * names.length + column;
            const count = (begun[at] ?? 0) + (events[at] ?? 0);
            const since = reach === "followUp" ? { after } : {};
            return count === 0 ? [] : [{ strategy, date, ...name, segment, ...since, count }];
          }),
        ),
      ),
  };
};
