import { daysInMonth, lengthInMonthAtoms, MONTH_ATOMS } from "../calendar/index";
import { Decimal } from "../decimal";
import { type Capacity, type Driver, type ExposureCell, YEAR_DAYS } from "../model/index";

/** A number kept as a fraction until the last moment, so that prices meet whole numbers. */
export interface Fraction {
  readonly numerator: Decimal;
  readonly denominator: number;
}

/** Months and weeks of a year without a calendar. */
const YEARLY = { month: "12", week: new Decimal(YEAR_DAYS).div(7), year: "1" } as const;

/** The same without a calendar, where a year is 365.25 days and twelve months. */
const undatedQuantity = (days: Decimal, driver: Driver): Fraction => {
  const unit = driver.slice(driver.indexOf("-") + 1);
  const each = unit === "month" || unit === "week" || unit === "year" ? YEARLY[unit] : "0";
  return { numerator: days.times(each).times(100), denominator: 36_525 };
};

/**
 * How many of a flow's drivers some days of an exposure cell come to, by the months' clock: a whole month
 * counts one, a year is twelve, a week is seven days. `person` spreads each person evenly over the
 * capacity's period, so a hundred persons in all are counted a hundred times whatever the length.
 *
 * @param days - place-days, staff-days or person-days, all in the cell's month
 * @param cell - the cell they are of
 * @param driver - what the flow is paid per
 * @param capacity - the capacity the cell counts, if it counts one
 */
export const quantityOf = (
  days: Decimal,
  cell: ExposureCell,
  driver: Driver,
  capacity: Capacity | undefined,
): Fraction => {
  const { month, months } = cell;
  if (month === undefined) return undatedQuantity(days, driver);
  const atoms = (): Decimal =>
    months === undefined
      ? days.times(MONTH_ATOMS / daysInMonth(month))
      : days.times(months).div(cell.days).times(MONTH_ATOMS);
  switch (driver) {
    case "place-month":
    case "staff-month":
    case "person-month":
      return { numerator: atoms(), denominator: MONTH_ATOMS };
    case "place-year":
    case "staff-year":
    case "person-year":
      return { numerator: atoms(), denominator: MONTH_ATOMS * 12 };
    case "person-week":
      return { numerator: days, denominator: 7 };
    case "person":
      return {
        numerator: atoms(),
        denominator: capacity?.kind === "persons" ? lengthInMonthAtoms(capacity.period) : MONTH_ATOMS,
      };
    case "date":
    case "time":
    case "event":
    case "calendar-year":
      return { numerator: new Decimal(0), denominator: 1 };
  }
};
