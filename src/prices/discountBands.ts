import type { Decimal } from "../decimal";
import { fail } from "../problems/index";
import type { DiscountSchedule } from "./discountSchedule";
import { readDecimal } from "./readDecimal";

/** A band with its rate as a number and the time it begins at. */
export interface RateBand {
  readonly fromYear: number;
  readonly rate: Decimal;
}

/** The bands of a schedule, checked: years whole and rising from 0, rates above −100 %. */
export const discountBands = ({ id, bands, compounding }: DiscountSchedule): readonly RateBand[] => {
  const years = bands.map(({ fromYear }) => fromYear);
  const rising = years.every(
    (year, at) => Number.isSafeInteger(year) && (at === 0 ? year === 0 : year > (years[at - 1] ?? year)),
  );
  if (years.length === 0 || !rising) {
    fail({
      code: "discount-bands-invalid",
      found: years.join(", "),
      expected: "0 < a < b < …",
      values: { schedule: id },
    });
  }
  const times = typeof compounding === "string" ? "1" : compounding.timesPerYear;
  if (readDecimal(times)?.gt(0) !== true)
    fail({ code: "discount-times-invalid", found: times, expected: "> 0", values: { schedule: id } });
  return bands.map(({ fromYear, rate }) => {
    const value = readDecimal(rate);
    const least = `-${times}`;
    return value?.gt(least)
      ? { fromYear, rate: value }
      : fail({
          code: "discount-rate-invalid",
          found: `${rate}`,
          expected: `> ${least}`,
          values: { schedule: id, year: `${fromYear}` },
        });
  });
};
