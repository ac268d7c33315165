import { Decimal } from "../decimal";
import { checked, checkGiven, is } from "../problems/index";
import { MONTH_ATOMS, monthAtomsBetween } from "./monthAtoms";
import { type Period, period } from "./period";
import { yearsBetween } from "./yearsBetween";

const lengthInMonthAtomsTakes = () => ({ of: is.period });

/**
 * Length of a period in atoms of a month, see `MONTH_ATOMS`: the exact form of `lengthInMonths`, to
 * add up before dividing.
 *
 * @returns a whole number, at most about 1.4 · 10⁹
 * @throws ProblemError what `period` says
 * @example
 * import { lengthInMonthAtoms, period } from "traedesten/calendar";
 *
 * // A 31st of the 377580 atoms of a month.
 * lengthInMonthAtoms(period("2022-07-01", "2022-07-02")); // 12180
 */
export const lengthInMonthAtoms = (of: Period): number => {
  checkGiven(lengthInMonthAtomsTakes, { of });
  const { from, until } = period(of.from, of.until);
  return monthAtomsBetween(from, until);
};

const lengthInMonthsTakes = () => ({ of: is.period });

/**
 * Length of a period in months: a whole month counts exactly 1, a part its days over that month's days.
 *
 * @returns months, exact where a decimal can be; for sums of parts use `lengthInMonthAtoms`
 * @throws ProblemError what `period` says
 * @example
 * import { lengthInMonths, period } from "traedesten/calendar";
 *
 * lengthInMonths(period("2022-07-01", "2025-07-01")); // 36
 * lengthInMonths(period("2022-06-16", "2022-08-01")); // 1.5
 */
export const lengthInMonths = /* @__PURE__ */ checked(
  lengthInMonthsTakes,
  (of: Period): Decimal => new Decimal(lengthInMonthAtoms(of)).div(MONTH_ATOMS),
);

const lengthInYearsTakes = () => ({ of: is.period });

/**
 * Length of a period in years of twelve months, whatever their days: half a year is 6/12.
 *
 * @throws ProblemError what `period` says
 * @example
 * import { lengthInYears, period } from "traedesten/calendar";
 *
 * lengthInYears(period("2022-07-01", "2025-07-01")); // 3
 */
export const lengthInYears = (of: Period): Decimal => {
  checkGiven(lengthInYearsTakes, { of });
  const { from, until } = period(of.from, of.until);
  return yearsBetween(from, until);
};
