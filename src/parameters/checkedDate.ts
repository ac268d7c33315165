import { type PlainDate, parseDate } from "../calendar/index";
import { ProblemError } from "../problems/index";

/** A date that is one: dates are compared as text, and `2022-7-1` would come after every day of 2022. */
export const checkedDate = (date: PlainDate): PlainDate => {
  const read = parseDate(date);
  if (!read.ok) throw new ProblemError(read.problems);
  return read.value;
};
