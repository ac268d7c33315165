import { checkGiven, fail, is } from "../problems/index";
import { daysInMonth } from "./daysInMonth";
import { lengthInMonthAtoms } from "./lengthInMonths";
import { MONTH_ATOMS } from "./monthAtoms";
import type { Period } from "./period";
import type { PlainDate, PlainMonth } from "./plainDate";

/** What a period has of one calendar month. */
export interface MonthPart {
  readonly month: PlainMonth;
  /** Days of the period in that month, at least 1. */
  readonly days: number;
  /** All days of that month. */
  readonly daysInMonth: number;
}

/** No programme runs longer, and a slip of the pen in a year should not fill the memory. */
const LONGEST_YEARS = 200;

const monthNumber = (date: PlainDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
const dayNumber = (date: PlainDate): number => Number(date.slice(8));
const monthText = (number: number): PlainMonth =>
  `${Math.floor(number / 12)}-${`${(number % 12) + 1}`.padStart(2, "0")}`;

const monthsOfTakes = () => ({ of: is.period });

/**
 * The calendar months a period touches, in order, with the days it has of each.
 *
 * @throws ProblemError `period-too-long` over 200 years, and what `period` says
 * @example
 * import { monthsOf, period } from "traedesten/calendar";
 *
 * const [first, second] = monthsOf(period("2022-01-16", "2022-03-01"));
 * first; // { month: "2022-01", days: 16, daysInMonth: 31 }
 * second; // { month: "2022-02", days: 28, daysInMonth: 28 }
 */
export const monthsOf = (of: Period): readonly MonthPart[] => {
  checkGiven(monthsOfTakes, { of });
  const { from, until } = of;
  if (lengthInMonthAtoms(of) > LONGEST_YEARS * 12 * MONTH_ATOMS) {
    fail({ code: "period-too-long", expected: `${LONGEST_YEARS}`, values: { from, until } });
  }
  const first = monthNumber(from);
  const last = monthNumber(until);
  const parts: MonthPart[] = [];
  for (let number = first; number <= last; number++) {
    const month = monthText(number);
    const all = daysInMonth(month);
    const start = number === first ? dayNumber(from) : 1;
    const end = number === last ? dayNumber(until) : all + 1;
    if (start < end) parts.push({ month, days: end - start, daysInMonth: all });
  }
  return parts;
};
