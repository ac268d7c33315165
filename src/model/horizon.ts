import type { Period } from "../calendar/index";
import { Decimal } from "../decimal";
import { frozen } from "../plain";
import { fail } from "../problems/index";

/**
 * How the time between two points is counted when only who is where at the points is known: as at its `start`, as at
 * its `end`, as the mean of both (`lifeTable`, the half-cycle correction), or by Simpson's rule over two cycles at a
 * time, which needs an even number of them. (Elbasha & Chhatwal, “Theoretical foundations and practical applications
 * of within-cycle correction methods”, Medical Decision Making 2016;36(1):115–131.)
 */
export const ACCRUALS = /* @__PURE__ */ frozen(["start", "end", "lifeTable", "simpson"] as const);

export type Accrual = (typeof ACCRUALS)[number];

/** Time that is counted in cycles from everybody's start, without a calendar. */
export interface Cycles {
  /** A whole number. */
  readonly cycles: number;
  /** Days of each, decimal text; a year is 365.25 days. */
  readonly cycleDays: string;
  readonly accrual: Accrual;
}

/** What is counted: days of the calendar, until and not including the last; or cycles without one. */
export type Horizon = Period | Cycles;

/** The days of a year in dynamics, unless a scenario states another. */
export const YEAR_DAYS = "365.25";

/**
 * Whether a horizon counts cycles, without a calendar.
 *
 * @example
 * import { isUndated } from "traedesten";
 *
 * isUndated({ cycles: 20, cycleDays: "365.25", accrual: "end" }); // true
 * isUndated({ from: "2022-07-01", until: "2026-01-01" }); // false
 */
export const isUndated = (horizon: Horizon): horizon is Cycles =>
  typeof horizon === "object" && horizon !== null && "cycles" in horizon;

/**
 * The calendar period of a horizon, for what needs a calendar.
 *
 * @throws ProblemError `no-calendar` when it counts cycles
 * @example
 * import { calendarOf } from "traedesten";
 *
 * calendarOf({ from: "2022-07-01", until: "2026-01-01" }); // { from: "2022-07-01", until: "2026-01-01" }
 * calendarOf({ cycles: 20, cycleDays: "365.25", accrual: "end" }); // throws no-calendar
 */
export const calendarOf = (horizon: Horizon): Period =>
  typeof horizon !== "object" || horizon === null || isUndated(horizon)
    ? fail({ code: "no-calendar" })
    : { from: horizon.from, until: horizon.until };

/** The years from the start to the beginning of a cycle. */
export const yearsTo = ({ cycleDays }: Cycles, cycle: number): Decimal =>
  new Decimal(cycleDays).times(cycle).div(YEAR_DAYS);
