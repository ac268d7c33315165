export { fail, ProblemError, ScenarioError } from "./error";
export { formatProblem, problemText } from "./format";
export type { Label } from "./label";
export { nearestName } from "./nearest";
export { pathText } from "./pathText";
export type { Outcome, Path, Position, Problem } from "./problem";
export { shorten } from "./shorten";
export { type Language, type ProblemCode, problemTexts } from "./texts/index";
export { failUnknown } from "./unknown";
