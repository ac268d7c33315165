import { addDays, daysBetween, type PlainDate, startOfIsoWeek } from "../../calendar/index";
import type { Decimal } from "../../decimal";
import { type Formula, readDecimal } from "../../formula/index";
import type { Cohort, Model } from "../../model/index";

/** Entrants by cycle, counted from the first day anybody starts. */
export interface Starts {
  readonly first: PlainDate;
  readonly counts: readonly number[];
}

/** The first Monday on or after a day: the start of a cycle of whole weeks. */
export const nextMonday = (date: PlainDate): PlainDate => {
  const monday = startOfIsoWeek(date);
  return monday === date ? date : addDays(monday, 7);
};

/** The day an entrant of a given day starts: put off by the delay, and then on a Monday. */
export const startOf = (cohort: Cohort, date: PlainDate, delay: number): PlainDate =>
  nextMonday(addDays(date, delay));

/**
 * When entrants start. Places that refill take a new entrant on the first day of the cycle after one has left
 * them: the renewal equation.
 *
 * @param leaving - for an entrant of a cycle, the expected number (of one) who leave by the end of each cycle since
 * @param places - of the capacity that refills
 */
export const startsOf = (
  model: Model,
  parameters: Readonly<Record<string, Decimal>>,
  places: number,
  leaving: (cycle: number, start: PlainDate) => Float64Array,
): Starts => {
  const { cohort } = model;
  if (cohort === undefined) return { first: model.horizon.from, counts: [] };
  const read = (formula: Formula): number => readDecimal(formula, { parameters }).toNumber();
  const delay = cohort.delay === undefined ? 0 : read(cohort.delay);
  const { refill, entries, cycleDays } = cohort;
  const entered = entries.map(({ date, count }) => ({
    date: startOf(cohort, date, delay),
    count: read(count),
  }));
  if (refill !== undefined) entered.push({ date: startOf(cohort, refill.first, delay), count: places });
  const first = entered.reduce((least, { date }) => (date < least ? date : least), "9999-12-31");
  const counts: number[] = [];
  const add = (cycle: number, count: number): void => {
    while (counts.length <= cycle) counts.push(0);
    counts[cycle] = (counts[cycle] ?? 0) + count;
  };
  for (const { date, count } of entered)
    if (date < model.horizon.until) add(Math.floor(daysBetween(first, date) / cycleDays), count);
  if (refill === undefined) return { first, counts };
  const last = Math.floor(daysBetween(first, refill.lastStart) / cycleDays);
  for (let cycle = 0; cycle < last; cycle++) {
    let free = 0;
    for (let start = 0; start <= cycle; start++) {
      const count = counts[start] ?? 0;
      if (count !== 0)
        free += count * (leaving(start, addDays(first, start * cycleDays))[cycle - start] ?? 0);
    }
    if (free !== 0) add(cycle + 1, free);
  }
  return { first, counts };
};
