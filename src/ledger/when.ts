import { Decimal } from "../decimal";
import { type ExposurePeriod, YEAR_DAYS } from "../model/index";

/** The calendar year of a period or, without a calendar, whole years from the start to the beginning of its cycle. */
export const yearOfPeriod = (
  { month, cycle = 0 }: Pick<ExposurePeriod, "month" | "cycle">,
  { cycleDays = YEAR_DAYS }: { readonly cycleDays?: string },
): number =>
  month === undefined
    ? new Decimal(cycleDays).times(cycle).div(YEAR_DAYS).floor().toNumber()
    : Number(month.slice(0, 4));

/** Years by number, and of each period the number of its own. */
export interface YearGroups {
  readonly years: readonly number[];
  readonly groups: readonly number[];
}

/** Periods by year, in order of time. */
export const yearGroups = (
  periods: readonly ExposurePeriod[],
  dated: { readonly cycleDays?: string },
): YearGroups => {
  const each = periods.map((period) => yearOfPeriod(period, dated));
  const years = [...new Set(each)].sort((a, b) => a - b);
  const numbers = new Map(years.map((year, number) => [year, number]));
  return { years, groups: each.map((year) => numbers.get(year) ?? 0) };
};
