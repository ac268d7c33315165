import { checkGiven, is } from "../problems/index";
import { type MonthPart, monthsOf } from "./monthsOf";
import type { Period } from "./period";

/** A part of one calendar month, with the days it lies on. */
export interface MonthPeriod extends MonthPart {
  readonly period: Period;
}

const monthPeriodsTakes = () => ({ of: is.period });

/**
 * A period cut at the first of every month.
 *
 * @throws ProblemError what `monthsOf` says
 * @example
 * import { monthPeriods, period } from "traedesten/calendar";
 *
 * monthPeriods(period("2022-01-16", "2022-03-01"))[0]?.period; // { from: "2022-01-16", until: "2022-02-01" }
 */
export const monthPeriods = (of: Period): readonly MonthPeriod[] => {
  checkGiven(monthPeriodsTakes, { of });
  const parts = monthsOf(of);
  return parts.map((part, index) => {
    const next = parts[index + 1];
    const from = index === 0 ? of.from : `${part.month}-01`;
    return { ...part, period: { from, until: next === undefined ? of.until : `${next.month}-01` } };
  });
};
