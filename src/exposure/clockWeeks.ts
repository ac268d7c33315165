import type { Clock, ClockStart } from "../model/index";
import { weekNumber } from "./week";

/** Days in one state, as day numbers: `[from, until)`. */
export interface Stay {
  readonly from: number;
  readonly until: number;
  readonly state: string;
}

/** What a clock says of one calendar week. */
export interface ClockWeek {
  /** The week's number, see `weekNumber`. */
  readonly week: number;
  /** Weeks counted so far, this one included; 0 before the first and after a restart. */
  readonly counted: number;
  /** The step that holds in a counted week; nothing in other weeks. */
  readonly step?: string;
  /** Whether the count started over at the end of this week. */
  readonly restarted: boolean;
}

const DAYS = 7;

/** Days of each week that are spent in some states. */
const daysByWeek = (
  stays: readonly Stay[],
  states: ReadonlySet<string>,
  first: number,
  weeks: number,
): Uint8Array => {
  const days = new Uint8Array(weeks);
  for (const { from, until, state } of stays) {
    if (!states.has(state)) continue;
    for (let week = weekNumber(from); week <= weekNumber(until - 1); week++) {
      const start = Math.max(from, week * DAYS);
      days[week - first] = (days[week - first] ?? 0) + Math.min(until, (week + 1) * DAYS) - start;
    }
  }
  return days;
};

const stepAt = ({ steps }: Clock, counted: number): string | undefined =>
  steps.findLast(({ fromWeek }) => fromWeek <= counted)?.step;

/**
 * Runs a clock over the calendar weeks of a history. A week touched by a state that counts is counted, once
 * whatever states touch it; a week spent wholly in states that reset brings a restart nearer; any other week
 * does neither. Weeks older than the window, the current one included, no longer help.
 *
 * For the Danish benefit ladder this is lov om kommunernes finansiering af visse offentlige ydelser §§ 5–6.
 *
 * @param clock - which states count and reset, the steps, and when the count starts over
 * @param start - where the clock stands before the first week
 * @param stays - in order of time, without overlap
 * @returns one entry per calendar week from the first stay to the last
 */
export const clockWeeks = (clock: Clock, start: ClockStart, stays: readonly Stay[]): readonly ClockWeek[] => {
  const [earliest, latest] = [stays[0], stays.at(-1)];
  if (earliest === undefined || latest === undefined) return [];
  const first = weekNumber(earliest.from);
  const weeks = weekNumber(latest.until - 1) - first + 1;
  const touched = daysByWeek(stays, new Set(clock.counts), first, weeks);
  const free = daysByWeek(stays, new Set(clock.resets), first, weeks);
  let { counted } = start;
  let resetting = Array.from(
    { length: counted > 0 ? start.resetting : 0 },
    (_, index) => first - start.resetting + index,
  );
  let oldest = 0;
  return Array.from({ length: weeks }, (_, index): ClockWeek => {
    const week = first + index;
    if ((touched[index] ?? 0) > 0) {
      counted += 1;
      const step = stepAt(clock, counted);
      return { week, counted, restarted: false, ...(step === undefined ? {} : { step }) };
    }
    if (counted === 0 || free[index] !== DAYS) return { week, counted, restarted: false };
    resetting.push(week);
    while ((resetting[oldest] ?? week) <= week - clock.reset.window) oldest += 1;
    if (resetting.length - oldest < clock.reset.weeks) return { week, counted, restarted: false };
    counted = 0;
    resetting = [];
    oldest = 0;
    return { week, counted, restarted: true };
  });
};
