import { getISOWeek } from "date-fns/getISOWeek";
import { getISOWeekYear } from "date-fns/getISOWeekYear";
import type { PlainDate } from "./plainDate";
import { toUtc } from "./utcDate";

/** A week of the ISO calendar: its number, 1–53, and the year it belongs to. */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

/**
 * The ISO week a date lies in. Weeks begin on Monday and belong to the year their Thursday lies in, so
 * the first days of January may belong to the year before and the last of December to the year after.
 *
 * @returns the week's number (ISO 8601, as Danish calendars print it) and its year
 * @throws ProblemError what `parseDate` says of `date`
 * @example
 * import { isoWeek } from "traedesten/calendar";
 *
 * isoWeek("2021-01-03"); // { year: 2020, week: 53 }
 */
export const isoWeek = (date: PlainDate): IsoWeek => {
  const value = toUtc(date);
  return { year: getISOWeekYear(value), week: getISOWeek(value) };
};
