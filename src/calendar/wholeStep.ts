import { fail } from "../problems/index";

/** Refuses half days and months: `Date` would drop the fraction without a word. */
export const wholeStep = (step: number): number =>
  Number.isSafeInteger(step) ? step : fail({ code: "step-not-whole", found: String(step) });
