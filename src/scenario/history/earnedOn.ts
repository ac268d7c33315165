import { addMonths, daysBetween, type Period, type PlainDate } from "../../calendar/index";
import type { Earning } from "../../model/index";

/** Months from the first day on, and of the month begun its days over all of its days. */
const monthsOf = ({ from, until }: Period): number => {
  let months = 0;
  while (addMonths(from, months + 1) <= until) months += 1;
  const [begun, ends] = [addMonths(from, months), addMonths(from, months + 1)];
  return months + daysBetween(begun, until) / daysBetween(begun, ends);
};

/** Stays that touch are one: a new wage is the same employment. */
const stretchesOf = (stays: readonly Period[]): readonly Period[] => {
  const stretches: Period[] = [];
  for (const { from, until } of stays) {
    const before = stretches.at(-1);
    if (before?.until === from) stretches[stretches.length - 1] = { from: before.from, until };
    else stretches.push({ from, until });
  }
  return stretches;
};

/**
 * The first day after a stay by which a right was earned: so many months in some states, within so many before that day.
 *
 * @param stays - in order of time
 */
export const earnedOn = (
  { in: states, months, within }: Earning,
  stays: readonly { readonly state: string; readonly period: Period }[],
): PlainDate | undefined => {
  const stretches = stretchesOf(
    stays.flatMap(({ state, period }) => (states.includes(state) ? [period] : [])),
  );
  return stretches.find(({ until: day }) => {
    const first = addMonths(day, -within);
    const counted = stretches
      .filter(({ from, until }) => from < day && until > first)
      .map(({ from, until }) => monthsOf({ from: from < first ? first : from, until }));
    return counted.reduce((sum, each) => sum + each, 0) >= months;
  })?.until;
};
