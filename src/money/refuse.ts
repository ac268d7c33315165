import { type Outcome, type Problem, shorten } from "../problems/index";

/** The outcome of reading a text that is wrong in one way. */
export const refuse = (problem: Omit<Problem, "path" | "found">, found: string): Outcome<never> => ({
  ok: false,
  problems: [{ path: [], ...problem, found: shorten(found) }],
});
