import { isPlainDate, type PlainDate, yearOf, yearsBetween } from "../calendar/index";
import { Decimal } from "../decimal";
import { checked, fail, is } from "../problems/index";
import { momentShape } from "./shapes";

/**
 * When in a year an amount counts: at its `start`, in the `mid`dle, at its `end`, or on the `exact` date.
 * No guidance read so far fixes one, and the choice moves results by half a year's rate or a whole
 * one; so it is always said.
 */
export type Timing = "start" | "mid" | "end" | "exact";

const LATER: Record<Exclude<Timing, "exact">, string> = { start: "0", mid: "0.5", end: "1" };

const toDate = (moment: number | PlainDate): PlainDate =>
  isPlainDate(moment)
    ? moment
    : fail({ code: "discount-timing-needs-dates", found: `${moment}`, expected: "YYYY-MM-DD" });

const toYear = (moment: number | PlainDate): number =>
  typeof moment === "string"
    ? yearOf(moment)
    : Number.isSafeInteger(moment)
      ? moment
      : fail({ code: "discount-year-not-whole", found: `${moment}` });

const discountTimeTakes = () => ({
  timing: is.oneOf(["start", "mid", "end", "exact"], "timing"),
  when: is.data("{ base, at }", { base: momentShape, at: momentShape }),
});

/**
 * The time t an amount is discounted by: calendar years from the base year, plus 0 at the `start`, ½ in
 * the `mid`dle and 1 at the `end` of its year; or, `exact`, years of twelve months from the base date
 * to its date by the months' clock. Base year 2022 with `start` leaves 2022 undiscounted.
 *
 * @param timing - when in the year the amount counts
 * @param when - `base` and `at` as calendar years or dates; `exact` takes dates, the others take a
 *   date for the year it lies in
 * @returns years, at working precision; negative before the base, which `discountFactor` refuses
 * @throws ProblemError `discount-timing-needs-dates`, `discount-year-not-whole`, and what `parseDate`
 *   says of a date
 * @example
 * import { discountTime } from "traedesten/prices";
 *
 * discountTime("mid", { base: 2022, at: 2025 }); // 3.5
 * discountTime("exact", { base: "2022-07-01", at: "2025-01-01" }); // 2.5
 */
export const discountTime = /* @__PURE__ */ checked(
  discountTimeTakes,
  (timing: Timing, when: { readonly base: number | PlainDate; readonly at: number | PlainDate }): Decimal =>
    timing === "exact"
      ? yearsBetween(toDate(when.base), toDate(when.at))
      : new Decimal(LATER[timing]).plus(toYear(when.at) - toYear(when.base)),
);
