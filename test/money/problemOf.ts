import { formatProblem, type Outcome, type Problem, ProblemError } from "../../src/problems/index";

const checked = (problems: readonly Problem[]): Problem => {
  const [problem, ...more] = problems;
  if (problem === undefined || more.length > 0) throw new Error(`${problems.length} problems`);
  const written = (["da", "en"] as const).map((language) => formatProblem(problem, language)).join(" ");
  if (/\{\w+\}/u.test(written)) throw new Error(`a slot is open: ${written}`);
  return problem;
};

/** The one problem a call throws, written out to see that no slot of its texts is left open. */
export const problemOf = (call: () => unknown): Problem => {
  try {
    call();
  } catch (error) {
    if (error instanceof ProblemError) return checked(error.problems);
    throw error;
  }
  throw new Error("nothing was thrown");
};

/** The one problem a reading reports. */
export const problemIn = (outcome: Outcome<unknown>): Problem => {
  if (outcome.ok) throw new Error(`read as ${JSON.stringify(outcome.value)}`);
  return checked(outcome.problems);
};

/** What a reading read. */
export const valueIn = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.problems.map((one) => formatProblem(one, "en")).join("\n"));
  return outcome.value;
};
