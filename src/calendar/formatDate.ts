import type { Language } from "../problems/index";
import { checkGiven, is } from "../problems/index";
import type { PlainDate } from "./plainDate";
import { toUtc } from "./utcDate";

// Written by hand: `Intl` words differ between engines and their versions, and a report may not.
const MONTHS: Record<Language, readonly string[]> = {
  da: "januar februar marts april maj juni juli august september oktober november december".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

const DOT: Record<Language, string> = { da: ".", en: "" };

const formatDateTakes = () => ({ date: is.text, language: is.language });

/**
 * A date as it is written in running text.
 *
 * @param language - `"da"` or `"en"`
 * @throws ProblemError what `parseDate` says of `date`
 * @example
 * import { formatDate } from "traedesten/calendar";
 *
 * formatDate("2022-07-01", "da"); // "1. juli 2022"
 * formatDate("2022-07-01", "en"); // "1 July 2022"
 */
export const formatDate = (date: PlainDate, language: Language): string => {
  checkGiven(formatDateTakes, { date, language });
  const value = toUtc(date);
  return `${value.getDate()}${DOT[language]} ${MONTHS[language][value.getMonth()]} ${value.getFullYear()}`;
};
