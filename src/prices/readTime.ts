import { Decimal } from "../decimal";
import { fail } from "../problems/index";
import { readDecimal } from "./readDecimal";

/** Beyond this no schedule has been thought through, and a number of days given as years is caught. */
const LONGEST_YEARS = 1000;

/** Years from the base as a number; refuses the past, where discounting would turn into interest. */
export const readTime = (years: Decimal | string | number): Decimal => {
  const time = typeof years === "string" ? readDecimal(years) : new Decimal(years);
  return time?.gte(0) && time.lte(LONGEST_YEARS)
    ? time
    : fail({ code: "discount-time-invalid", found: `${years}`, expected: `0 ≤ t ≤ ${LONGEST_YEARS}` });
};
