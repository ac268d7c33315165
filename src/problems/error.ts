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
 *
 * @example
 * import { isProblemError, ProblemError } from "traedesten";
 *
 * const error = new ProblemError([{ code: "expected-number", path: ["rates", 2], found: "x" }]);
 * error.problems[0]?.code; // "expected-number"
 * isProblemError(error); // true
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
 * import { evaluate, isProblemError } from "traedesten";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/hiv.yaml");
 * const model = await loadScenario(file);
 * try {
 *   evaluate(model, { parameters: { efect: "0.6" } });
 * } catch (error) {
 *   if (!isProblemError(error)) throw error;
 *   error.problems[0]?.nearest; // "effect"
 * }
 */
export const isProblemError = (error: unknown): error is ProblemError =>
  typeof error === "object" && error !== null && BRAND in error;

/**
 * Thrown by `loadScenario` and its relatives: the document does not say something that can be run.
 *
 * @example
 * import { isProblemError, ScenarioError } from "traedesten";
 * import { loadScenario } from "traedesten/node";
 *
 * await loadScenario("no-such-file.yaml"); // throws file-missing
 * const error = new ScenarioError([{ code: "expected-number", path: ["rates", 2], found: "x" }]);
 * isProblemError(error); // true
 */
export class ScenarioError extends ProblemError {
  override readonly name = "ScenarioError";
}

/** Throws a single problem: `fail({ code: "missing-year", values: { … } })`. */
export const fail = (problem: Omit<Problem, "path"> & { readonly path?: Problem["path"] }): never => {
  throw new ProblemError([{ path: [], ...problem }]);
};
