import type { Path, Position, Problem } from "../problems/index";

/** Where a path stands in the text a document came from: its value, or its key. */
export type Locate = (path: Path, part: "key" | "value") => Position;

const byPosition = (a: Problem, b: Problem): number =>
  (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0);

const AT_KEY = new Set<Problem["code"]>(["unknown-key", "invalid-name", "missing-key"]);

/** Gives each problem its place, in the order a reader meets them, and each only once. */
export const located = (problems: readonly Problem[], locate: Locate | undefined): readonly Problem[] => {
  const seen = new Set<string>();
  const unique = problems.filter((problem) => {
    const key = JSON.stringify(problem);
    return !seen.has(key) && seen.add(key);
  });
  if (locate === undefined) return unique;
  return unique
    .map((problem) => ({
      ...problem,
      at: locate(problem.path, AT_KEY.has(problem.code) ? "key" : "value"),
    }))
    .sort(byPosition);
};
