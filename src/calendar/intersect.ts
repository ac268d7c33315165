import { checkGiven, is } from "../problems/index";
import { type Period, period } from "./period";

const intersectTakes = () => ({ a: is.period, b: is.period });

/**
 * The days two periods have in common.
 *
 * @returns the common period, or `undefined` when they share no day, as periods that only meet do not
 * @throws ProblemError what `period` says of either
 * @example
 * import { intersect, period } from "traedesten/calendar";
 *
 * const both = intersect(period("2022-07-01", "2025-07-01"), period("2022-01-01", "2023-01-01"));
 * both; // { from: "2022-07-01", until: "2023-01-01" }
 * intersect(period("2022-01-01", "2023-01-01"), period("2023-01-01", "2024-01-01")); // undefined
 */
export const intersect = (a: Period, b: Period): Period | undefined => {
  checkGiven(intersectTakes, { a, b });
  const first = period(a.from, a.until);
  const second = period(b.from, b.until);
  // Checked above, so ISO texts stand in the order of time.
  const from = first.from < second.from ? second.from : first.from;
  const until = first.until < second.until ? first.until : second.until;
  return from < until ? { from, until } : undefined;
};
