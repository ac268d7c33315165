import { lengthInMonthAtoms, MONTH_ATOMS } from "../calendar/index";
import { Decimal } from "../decimal";
import { type Capacity, type Driver, YEAR_DAYS } from "../model/index";
import { frozen } from "../plain";
import type { LedgerCount, Measure } from "./ledger";

const days = (divisor: string): Measure => frozen({ by: "one", divisor });
const months = (divisor: number): Measure => ({ by: "month", divisor: String(divisor) });

const ONE = days("1");
const WEEK = days("7");
const YEAR = days(YEAR_DAYS);
/** A twelfth of a year, where there is no calendar. */
const MONTH = days(new Decimal(YEAR_DAYS).div(12).toFixed());

/**
 * How many of a flow's drivers its quantities come to. By the months' clock a whole month counts one and a part its days
 * over that month's days, a year is twelve, a week is seven days; without a calendar a year is 365.25 days. `person`
 * spreads each person evenly over the capacity's period, so a hundred persons in all are counted a hundred times
 * whatever the length.
 *
 * @param driver - what the flow is paid per
 * @param isDated - whether there is a calendar
 * @param capacity - the capacity it counts, if it counts one
 */
export const measureOf = (driver: Driver, isDated: boolean, capacity?: Capacity): Measure => {
  switch (driver) {
    case "place-month":
    case "staff-month":
    case "person-month":
      return isDated ? months(MONTH_ATOMS) : MONTH;
    case "place-year":
    case "staff-year":
    case "person-year":
      return isDated ? months(MONTH_ATOMS * 12) : YEAR;
    case "person-week":
      return WEEK;
    case "person":
      return months(capacity?.kind === "persons" ? lengthInMonthAtoms(capacity.period) : MONTH_ATOMS);
    case "date":
    case "time":
    case "event":
    case "calendar-year":
      return ONE;
  }
};

const COUNTED: Readonly<Record<LedgerCount["unit"], Measure>> = {
  entrants: ONE,
  events: ONE,
  weeks: WEEK,
  years: YEAR,
};

/** The same of an outcome or an event. */
export const measureOfCount = (unit: LedgerCount["unit"]): Measure => COUNTED[unit];
