import type { Language } from "../problems/index";
import { checkGiven, is } from "../problems/index";
import { addDays } from "./addDays";
import { formatDate } from "./formatDate";
import { type Period, period } from "./period";

const formatPeriodTakes = () => ({ of: is.period, language: is.language });

/**
 * A period as people say it, from its first day to its last; a period of one day is that day.
 *
 * @param language - `"da"` or `"en"`
 * @throws ProblemError what `period` says
 * @example
 * import { formatPeriod, period } from "traedesten/calendar";
 *
 * formatPeriod(period("2022-07-01", "2025-07-01"), "da"); // "1. juli 2022 – 30. juni 2025"
 */
export const formatPeriod = (of: Period, language: Language): string => {
  checkGiven(formatPeriodTakes, { of, language });
  const { from, until } = period(of.from, of.until);
  const first = formatDate(from, language);
  const last = formatDate(addDays(until, -1), language);
  return first === last ? first : `${first} – ${last}`;
};
