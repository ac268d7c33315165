import { pathText } from "./pathText";
import type { Problem } from "./problem";

/** A problem without its wording: `bi46.yaml:12:3 parameters.placePrice: expected-number, found “x”`. */
const summary = ({ at, path, code, found, expected, nearest }: Problem): string => {
  const place =
    at === undefined ? "" : `${at.file === undefined ? "" : `${at.file}:`}${at.line}:${at.column} `;
  const details = Object.entries({ found, expected, nearest })
    .flatMap(([name, value]) => (value === undefined ? [] : [`, ${name} “${value}”`]))
    .join("");
  return `${place}${path.length === 0 ? "" : `${pathText(path)}: `}${code}${details}`;
};

/**
 * What a `ProblemError` is known by. Of the registry that all copies of this module share, and all pages and contexts: an
 * error of the build for `require` is one of those of the build for `import`.
 */
const BRAND: symbol = Symbol.for("traedesten.ProblemError");

/**
 * Thrown by functions that cannot give an answer; carries every problem as data. Its message names codes
 * and values; `formatProblem` of `traedesten/report` puts a problem into words, in Danish or English.
 */
export class ProblemError extends Error {
  override readonly name: string = "ProblemError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], message = problems.map(summary).join("\n")) {
    super(message);
    this.problems = problems;
    Object.defineProperty(this, BRAND, { value: true });
  }
}

/**
 * Whether something that was thrown is the library's, with problems as data. `instanceof` would ask which copy of the class made
 * it, and a program may hold two: one imported, one required. An error that is posted to a worker arrives as a bare `Error`; its
 * `problems` are plain data and arrive as they are.
 *
 * @param error - what a `catch` caught
 * @example
 * try {
 *   evaluate(model, { parameters: { succes: "30%" } });
 * } catch (error) {
 *   if (!isProblemError(error)) throw error;
 *   error.problems[0]?.nearest; // "success"
 * }
 */
export const isProblemError = (error: unknown): error is ProblemError =>
  typeof error === "object" && error !== null && BRAND in error;

/** Thrown by `loadScenario` and its relatives: the document does not say something that can be run. */
export class ScenarioError extends ProblemError {
  override readonly name = "ScenarioError";
}

/** Throws a single problem: `fail({ code: "missing-year", values: { … } })`. */
export const fail = (problem: Omit<Problem, "path"> & { readonly path?: Problem["path"] }): never => {
  throw new ProblemError([{ path: [], ...problem }]);
};
