import { binary, type Formula, type NumberStyle, number, readWritten } from "../../formula/index";

/** Days in each unit of time, as text; a month is a twelfth of a year. */
export const DAYS = { day: "1", week: "7", month: "30.4375", year: "365.25" } as const;
type TimeUnit = keyof typeof DAYS;

/** Units of time as they are written, in the plural first. */
export const TIME_UNITS = "days, weeks, months, years";

const WRITTEN = /^(?<count>[^\sA-Za-z]+)\s*(?<unit>[A-Za-z]+)$/u;

/** A unit of time by its name, in the singular or plural. */
export const timeUnit = (name: string): TimeUnit | undefined => {
  const singular = name.replace(/s$/u, "");
  return Object.hasOwn(DAYS, singular) ? (singular as TimeUnit) : undefined;
};

/** So many of a unit, in days. */
export const inDays = (count: Formula, unit: TimeUnit): Formula =>
  unit === "day" ? count : binary("multiply", count, number(DAYS[unit]));

/** A duration written as a number and a unit, `52 weeks`; nothing when it is written in another way. */
export const readDuration = (text: string, style: NumberStyle | undefined): Formula | undefined => {
  const { count = "", unit = "" } = WRITTEN.exec(text.trim())?.groups ?? {};
  const known = timeUnit(unit);
  if (known === undefined) return undefined;
  const read = readWritten(count, style);
  return read.ok && !read.value.startsWith("-") ? inDays(number(read.value), known) : undefined;
};

/** Whether a text is a number with no unit to it. */
export const isBare = (text: string): boolean => /^-?[\d.,_]+$/u.test(text.trim());
