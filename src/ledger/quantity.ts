import { daysInMonth, lengthInMonthAtoms, MONTH_ATOMS } from "../calendar/index";
import { Decimal } from "../decimal";
import type { Capacity, Driver, ExposureCell } from "../model/index";

/** A number kept as a fraction until the last moment, so that prices meet whole numbers. */
export interface Fraction {
  readonly numerator: Decimal;
  readonly denominator: number;
}

/**
 * How many of a flow's drivers an exposure cell holds, by the months' clock: a whole month counts one, a
 * year is twelve. `person` spreads each person evenly over the capacity's period, so a hundred persons in
 * all are counted a hundred times whatever the length.
 *
 * @param cell - days in one month
 * @param driver - what the flow is paid per
 * @param capacity - the capacity the cell counts
 */
export const quantityOf = (cell: ExposureCell, driver: Driver, capacity: Capacity): Fraction => {
  const numerator = new Decimal(cell.days).times(MONTH_ATOMS / daysInMonth(cell.month));
  switch (driver) {
    case "place-month":
    case "staff-month":
      return { numerator, denominator: MONTH_ATOMS };
    case "place-year":
    case "staff-year":
      return { numerator, denominator: MONTH_ATOMS * 12 };
    case "person":
      return {
        numerator,
        denominator: capacity.kind === "dates" ? MONTH_ATOMS : lengthInMonthAtoms(capacity.period),
      };
    case "date":
      return { numerator: new Decimal(0), denominator: 1 };
  }
};
