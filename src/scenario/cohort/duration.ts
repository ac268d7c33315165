import { binary, type Formula, type NumberStyle, number, readWritten } from "../../formula/index";
import type { TimeUnit } from "../../model/index";

/** Days in each unit of time, as text; a month is a twelfth of a year. */
export const DAYS: Readonly<Record<TimeUnit, string>> = {
  day: "1",
  week: "7",
  month: "30.4375",
  year: "365.25",
};

/** Units of time as they are written, in the plural first. */
export const TIME_UNITS = "days, weeks, months, years";

/** A length of time as it is written: so many of a unit. */
export interface Duration {
  readonly count: Formula;
  readonly unit: TimeUnit;
}

const WRITTEN = /^(?<count>[^\sA-Za-z]+)\s*(?<unit>[A-Za-z]+)$/u;

/** A unit of time by its name, in the singular or plural. */
export const timeUnit = (name: string): TimeUnit | undefined => {
  const singular = name.replace(/s$/u, "");
  return Object.hasOwn(DAYS, singular) ? (singular as TimeUnit) : undefined;
};

/** A length of time in days. */
export const inDays = ({ count, unit }: Duration): Formula =>
  unit === "day" ? count : binary("multiply", count, number(DAYS[unit]));

/** A length of time in months, for what moves by the calendar; nothing when it counts days or weeks. */
export const inMonths = ({ count, unit }: Duration): Formula | undefined => {
  if (unit === "month") return count;
  return unit === "year" ? binary("multiply", count, number("12")) : undefined;
};

/** A duration written as a number and a unit, `52 weeks`; nothing when it is written in another way. */
export const readDuration = (text: string, style: NumberStyle | undefined): Duration | undefined => {
  const { count = "", unit = "" } = WRITTEN.exec(text.trim())?.groups ?? {};
  const known = timeUnit(unit);
  if (known === undefined) return undefined;
  const read = readWritten(count, style);
  return read.ok && !read.value.startsWith("-") ? { count: number(read.value), unit: known } : undefined;
};

/** Whether a text is a number with no unit to it. */
export const isBare = (text: string): boolean => /^-?[\d.,_]+$/u.test(text.trim());
