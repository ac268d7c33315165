export { fail, ProblemError, ScenarioError } from "./error";
export { formatProblem, type Language, pathText, problemText, shorten } from "./format";
export { nearestName } from "./nearest";
export type { Outcome, Path, Position, Problem } from "./problem";
export { type ProblemCode, problemTexts } from "./texts/index";
