import type { PlainDate, PlainMonth } from "../calendar/index";
import type { Decimal } from "../decimal";
import { type DiscountSchedule, discounter, discountTime, type Timing } from "../prices/index";
import { fail } from "../problems/index";

/** How something is discounted. */
export interface DiscountRule {
  readonly schedule: DiscountSchedule;
  readonly timing: Timing;
  /** The year discounted to or, for `exact` timing, the date; `ownStart`: each citizen's own start. */
  readonly base: number | PlainDate | "ownStart";
}

/** When something is counted. */
interface When {
  readonly month?: PlainMonth | undefined;
  readonly date?: PlainDate | undefined;
  readonly after?: number | undefined;
  readonly time?: string | undefined;
}

/** What discounting makes of 1 at some times. */
export const discountedAt = ({ schedule, timing, base }: DiscountRule): ((when: When) => Decimal) => {
  const factor = discounter(schedule);
  return ({ month, date, after = 0, time }) => {
    if (time !== undefined)
      return base === "ownStart"
        ? factor(time)
        : fail({ code: "discount-own-start", found: String(base), expected: "ownStart" });
    if (base === "ownStart") return factor(discountTime(timing, { base: 0, at: after }));
    const at = timing === "exact" ? (date ?? `${month}-01`) : Number(month?.slice(0, 4));
    return factor(discountTime(timing, { base, at }));
  };
};
