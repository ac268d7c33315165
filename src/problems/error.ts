import { formatProblem } from "./format";
import type { Problem } from "./problem";

/** Thrown by functions that cannot give an answer; carries every problem as data. */
export class ProblemError extends Error {
  override readonly name: string = "ProblemError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => formatProblem(problem, "en")).join("\n"));
    this.problems = problems;
  }
}

/** Thrown by `loadScenario` and its relatives: the document does not say something that can be run. */
export class ScenarioError extends ProblemError {
  override readonly name = "ScenarioError";
}

/** Throws a single problem: `fail({ code: "missing-year", values: { … } })`. */
export const fail = (problem: Omit<Problem, "path"> & { readonly path?: Problem["path"] }): never => {
  throw new ProblemError([{ path: [], ...problem }]);
};
