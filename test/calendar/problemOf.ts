import { formatProblem, type Problem, ProblemError } from "../../src/problems/index";

/** The one problem a call throws, written out to see that no slot of its texts is left open. */
export const problemOf = (call: () => unknown): Problem => {
  let thrown: unknown;
  try {
    call();
  } catch (error) {
    thrown = error;
  }
  if (!(thrown instanceof ProblemError)) throw new Error(`no ProblemError but ${String(thrown)}`);
  const [problem, ...more] = thrown.problems;
  if (problem === undefined || more.length > 0) throw new Error(`${thrown.problems.length} problems`);
  const open = (["da", "en"] as const).map((language) => formatProblem(problem, language)).join(" ");
  if (/\{\w+\}/u.test(open)) throw new Error(`a slot is open: ${open}`);
  return problem;
};
