import {
  addDays,
  addMonths,
  daysBetween,
  type Period,
  type PlainDate,
  startOfIsoWeek,
} from "../calendar/index";
import type { Decimal } from "../decimal";
import { type Formula, readDecimal } from "../formula/index";
import type { Cohort } from "../model/index";

/** Entrants by cycle, counted from the first day anybody starts. */
export interface Starts {
  readonly first: PlainDate;
  readonly counts: readonly number[];
}

/** The first Monday on or after a day: the start of a cycle of whole weeks. */
const nextMonday = (date: PlainDate): PlainDate => {
  const monday = startOfIsoWeek(date);
  return monday === date ? date : addDays(monday, 7);
};

interface StartsInput {
  readonly horizon: Period;
  readonly cohort: Cohort;
  readonly parameters: Readonly<Record<string, Decimal>>;
  /** Of the capacity that refills. */
  readonly places: number;
  /** Of one entrant who starts on a day, the expected number who leave the places by the end of each cycle, less those who come back to them. */
  readonly leaving: (start: PlainDate) => Float64Array;
}

/**
 * When entrants start. Places that refill take a new entrant on the first day of the cycle after one has left
 * them: the renewal equation. Who comes back to a place has it before anybody new.
 */
export const startsOf = ({ horizon, cohort, parameters, places, leaving }: StartsInput): Starts => {
  const read = (formula: Formula): number => readDecimal(formula, { parameters }).toNumber();
  const { refill, entries, cycleDays } = cohort;
  const { delay, delayMonths } = cohort;
  const [days, months] = [delay, delayMonths].map((length) => (length === undefined ? 0 : read(length)));
  const startOf = (date: PlainDate): PlainDate =>
    nextMonday(addDays(addMonths(date, months ?? 0), days ?? 0));
  const entered = entries.map(({ date = horizon.from, count }) => ({
    date: startOf(date),
    count: read(count),
  }));
  if (refill !== undefined) entered.push({ date: startOf(refill.first), count: places });
  const first = entered.reduce((least, { date }) => (date < least ? date : least), "9999-12-31");
  const counts: number[] = [];
  const add = (cycle: number, count: number): void => {
    while (counts.length <= cycle) counts.push(0);
    counts[cycle] = (counts[cycle] ?? 0) + count;
  };
  // All starts lie whole cycles apart, so a start between two waits for the next: nobody begins before they enter.
  for (const { date, count } of entered) {
    const cycle = Math.ceil(daysBetween(first, date) / cycleDays);
    if (addDays(first, cycle * cycleDays) < horizon.until) add(cycle, count);
  }
  // Everybody may be put off beyond the horizon.
  if (counts.length === 0) return { first: horizon.from, counts };
  if (refill === undefined) return { first, counts };
  const last = Math.floor(daysBetween(first, refill.lastStart) / cycleDays);
  const left: Float64Array[] = [];
  let free = 0;
  for (let cycle = 0; cycle < last; cycle++) {
    for (let start = 0; start <= cycle; start++) {
      const count = counts[start] ?? 0;
      if (count === 0) continue;
      left[start] ??= leaving(addDays(first, start * cycleDays));
      free += count * (left[start]?.[cycle - start] ?? 0);
    }
    if (free <= 0) continue;
    add(cycle + 1, free);
    free = 0;
  }
  return { first, counts };
};
