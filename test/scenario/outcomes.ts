import { formatProblem, type Outcome, type Problem } from "../../src/problems/index";

/** The value of an outcome that must be good. */
export const goodOf = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok)
    throw new Error(outcome.problems.map((problem) => formatProblem(problem, "en")).join("\n"));
  return outcome.value;
};

/** The problems of an outcome that must be bad. */
export const problemsOf = (outcome: Outcome<unknown>): readonly Problem[] => {
  if (outcome.ok) throw new Error("nothing is wrong");
  return outcome.problems;
};

/** `line:column code`, for every problem in order. */
export const placed = (outcome: Outcome<unknown>): string[] =>
  problemsOf(outcome).map(({ at, code }) => `${at?.line}:${at?.column} ${code}`);
