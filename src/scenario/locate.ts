import type { Path, Position, Problem } from "../problems/index";

/**
 * Where a path stands in the text a document came from: its key, its value, or a character (from 1) of
 * the text that is its value.
 */
export type Locate = (path: Path, part: "key" | "value" | number) => Position;

export const byPosition = (a: Problem, b: Problem): number =>
  (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0);

const AT_KEY = new Set<Problem["code"]>([
  "unknown-key",
  "number-split",
  "unknown-quantity",
  "missing-key",
  "accrual-missing",
  "ladder-missing",
  "reference-missing",
  "reference-several",
  "missing-one-of",
  "more-than-one-of",
  "invalid-name",
  "invalid-parameter-name",
  "invalid-table-name",
  "invalid-figure-name",
  "invalid-heading",
  "reserved-name",
  "index-year-malformed",
  "invalid-step",
  "invalid-date-step",
  "needs-key",
  "steps-begin-late",
  "steps-not-rising",
  "name-of-schedules",
  "name-taken",
  "place-taken-twice",
  "segment-changes-formula",
  "segment-not-recomputed",
  "self-support-of-rule",
  "state-unreachable",
]);

const partOf = ({ code, values }: Problem): "key" | "value" | number => {
  if (AT_KEY.has(code)) return "key";
  return values?.column === undefined ? "value" : Number(values.column);
};

/** Gives each problem its place, in the order a reader meets them, and each only once. */
export const located = (problems: readonly Problem[], locate: Locate | undefined): readonly Problem[] => {
  const seen = new Set<string>();
  const unique = problems.filter((problem) => {
    const key = JSON.stringify(problem);
    return !seen.has(key) && seen.add(key);
  });
  if (locate === undefined) return unique;
  return unique
    .map((problem) => ({ ...problem, at: locate(problem.path, partOf(problem)) }))
    .sort(byPosition);
};
