import { type NumberStyle, readWritten } from "../../formula/index";
import type { Problem } from "../../problems/index";
import { isBare, TIME_UNITS, timeUnit } from "../cohort/duration";
import { durationMeant } from "../cohort/durationWords";

/** A number with letters after it is no formula. */
const NUMBER_AND_WORD = /^[-\u2212]?[\d.,_½]+\s*\p{L}/u;
const WRITTEN = /^(?<count>[-\u2212]?[\d.,_]+)\s*(?<unit>[A-Za-z]+)$/u;

/** What is wrong with a text that is no length of time as one is written; nothing when it may be a formula. */
export const durationProblem = (
  text: string,
  style: NumberStyle | undefined,
): Omit<Problem, "path"> | undefined => {
  if (isBare(text)) return { code: "duration-without-unit", found: text, expected: TIME_UNITS };
  const meant = durationMeant(text, style);
  const { count = "", unit = "" } = WRITTEN.exec(text.trim())?.groups ?? {};
  if (timeUnit(unit) !== undefined) {
    const read = readWritten(count, style);
    if (read.ok) return { code: "value-out-of-bounds", found: text, expected: ">= 0" };
    if (meant === undefined) return read.problem;
  }
  if (meant !== undefined) return { code: "duration-words", found: text, expected: meant };
  return NUMBER_AND_WORD.test(text.trim())
    ? { code: "duration-malformed", found: text, expected: TIME_UNITS }
    : undefined;
};
