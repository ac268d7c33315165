import { UTCDateMini } from "@date-fns/utc/date/mini";
import { fail, type Outcome, type Problem, ProblemError } from "../problems/index";
import type { PlainDate } from "./plainDate";

type UtcDate = InstanceType<typeof UTCDateMini>;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;
const FORM = /^(\d{4})-(\d\d)-(\d\d)$/u;
/** Dates as they are written by hand: `1.7.2022`, `01-07-2022`, `1/7-2022`, `2022-7-1`; of `1/7/2022` nobody knows. */
const DAY_FIRST = /^(?<day>\d{1,2})[-./] ?(?<month>\d{1,2})[-.] ?(?<year>\d{4})$/u;
const YEAR_FIRST = /^(?<year>\d{4})[-.](?<month>\d{1,2})[-.](?<day>\d{1,2})$/u;

const inRange = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

const outOfRange = (found: string): Problem => ({
  code: "date-out-of-range",
  path: [],
  found,
  expected: `${FIRST_YEAR}–${LAST_YEAR}`,
});

const refused = (problem: Problem): Outcome<never> => ({ ok: false, problems: [problem] });

/** The date that is meant by one written otherwise, where there is such a day. */
const meantBy = (written: string): string | undefined => {
  const parts = (DAY_FIRST.exec(written) ?? YEAR_FIRST.exec(written))?.groups;
  if (parts === undefined) return undefined;
  const { year, month = "", day = "" } = parts;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return readUtc(date).ok ? date : undefined;
};

/**
 * Reads a date into the form date-fns works on. The UTC variant of `Date` is used everywhere, because
 * a plain `Date` loses or gains an hour, and thereby a day, wherever clocks change.
 */
export const readUtc = (date: string): Outcome<UtcDate> => {
  const parts = typeof date === "string" ? FORM.exec(date) : null;
  if (parts === null) {
    const nearest = meantBy(String(date));
    return refused({
      code: "date-malformed",
      path: [],
      found: String(date),
      expected: "YYYY-MM-DD",
      ...(nearest === undefined ? {} : { nearest }),
    });
  }
  // Before the date is made: `Date` reads the years 0–99 as 1900–1999.
  if (!inRange(Number(parts[1]))) return refused(outOfRange(date));
  const value = new UTCDateMini(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  // `Date` reads 30 February as 2 March, so a day that does not exist comes back as another text.
  return value.toISOString().startsWith(date)
    ? { ok: true, value }
    : refused({ code: "date-impossible", path: [], found: date });
};

/** The date for date-fns; throws what is wrong with it. */
export const toUtc = (date: PlainDate): UtcDate => {
  const read = readUtc(date);
  if (!read.ok) throw new ProblemError(read.problems);
  return read.value;
};

/** Back to text; `asked` is how the date came about, for the problem when it left the calendar. */
export const fromUtc = (value: UtcDate, asked: string): PlainDate =>
  inRange(value.getFullYear()) ? value.toISOString().slice(0, 10) : fail(outOfRange(asked));
