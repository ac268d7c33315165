import { formatProblem, type Outcome, type Problem, ProblemError } from "../../src/problems/index";

const only = ([problem, ...more]: readonly Problem[]): Problem => {
  if (problem === undefined || more.length > 0) throw new Error(`${more.length + 1} problems or none`);
  for (const language of ["da", "en"] as const) {
    const line = formatProblem(problem, language);
    if (/\{\w+\}|undefined/u.test(line)) throw new Error(`a slot is open: ${line}`);
  }
  return problem;
};

/** The one problem a call throws, written out to see that no slot of its texts is left open. */
export const problemOf = (call: () => unknown): Problem => {
  try {
    call();
  } catch (error) {
    if (error instanceof ProblemError) return only(error.problems);
    throw error;
  }
  throw new Error("nothing was thrown");
};

/** The value a text was read as. */
export const valueIn = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new ProblemError(outcome.problems);
  return outcome.value;
};

/** The one problem in an outcome. */
export const problemIn = (outcome: Outcome<unknown>): Problem => {
  if (outcome.ok) throw new Error(`read as ${String(outcome.value)}`);
  return only(outcome.problems);
};
