import { type DiscountSchedule, denmark2013, denmark2021, greenBook } from "../../src/prices/index";

/**
 * Chained discount factors at the end of year t, computed apart from this library from the rates on the
 * pages each schedule names as its source, and rounded to eight decimals.
 */
export const oracles: readonly (readonly [DiscountSchedule, number, string])[] = [
  [denmark2021, 1, "0.96618357"],
  [denmark2021, 5, "0.84197317"],
  [denmark2021, 10, "0.70891881"],
  [denmark2021, 35, "0.29997686"],
  [denmark2021, 36, "0.29266035"],
  [denmark2021, 70, "0.12640157"],
  [denmark2021, 71, "0.12453357"],
  [denmark2021, 100, "0.08086698"],
  [denmark2013, 1, "0.96153846"],
  [denmark2013, 5, "0.82192711"],
  [denmark2013, 10, "0.67556417"],
  [denmark2013, 35, "0.25341547"],
  [denmark2013, 36, "0.24603444"],
  [denmark2013, 70, "0.09005965"],
  [denmark2013, 71, "0.08829378"],
  [denmark2013, 100, "0.04971931"],
  [greenBook, 1, "0.96618357"],
  [greenBook, 30, "0.35627841"],
  [greenBook, 31, "0.34590137"],
  [greenBook, 75, "0.09421377"],
  [greenBook, 76, "0.09191588"],
  [greenBook, 125, "0.02741076"],
  [greenBook, 126, "0.02687330"],
];
