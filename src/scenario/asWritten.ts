import { type Path, type Problem, type ProblemCode, pathText } from "../problems/index";
import type { Expanded } from "./inheritance";

/** What a strategy may owe to another that it was to extend. */
const OWED = new Set<ProblemCode>([
  "missing-key",
  "accrual-missing",
  "ladder-missing",
  "missing-one-of",
  "more-than-one-of",
  "unknown-reference",
  "no-names",
  "nothing-inherited",
  "place-taken-twice",
]);
const OF_ALL = new Set<ProblemCode>(["state-unreachable", "nothing-moves", "places-not-held"]);

/** Whether a problem may only follow from a strategy that could not be made whole. */
const isOwed = ({ code, path }: Problem, broken: Expanded["broken"]): boolean => {
  if (broken.size === 0) return false;
  if (OF_ALL.has(code)) return true;
  const isHeading = path.length === 3 && path[2] === "extends";
  return path[0] === "strategies" && broken.has(`${path[1]}`) && OWED.has(code) && !isHeading;
};

/**
 * Problems where they were written. What is wrong with an inherited line is found once in each strategy that
 * inherits it, and said once.
 */
export const asWritten = (
  problems: readonly Problem[],
  { written, broken }: Pick<Expanded, "written" | "broken">,
): readonly Problem[] => {
  const keyOf = ({ code, found = "" }: Problem, path: Path): string => `${code} ${pathText(path)} ${found}`;
  const direct = new Set(problems.map((problem) => keyOf(problem, problem.path)));
  const moved = new Set<string>();
  return problems.flatMap((problem) => {
    if (isOwed(problem, broken)) return [];
    const path = written(problem.path);
    if (pathText(path) === pathText(problem.path)) return [problem];
    const key = keyOf(problem, path);
    if (direct.has(key) || moved.has(key)) return [];
    moved.add(key);
    return [{ ...problem, path }];
  });
};
