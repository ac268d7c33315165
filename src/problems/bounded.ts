import type { Problem } from "./problem";

/** Beyond these nobody reads on: what is wrong is wrong everywhere. */
export const MOST_PROBLEMS = 1000;

const countOf = ({ code, found }: Problem): number => (code === "problems-left-out" ? Number(found) : 1);

/** The first of many problems, and instead of the rest one that says how many they are and where they begin. */
export const bounded = (problems: readonly Problem[], most = MOST_PROBLEMS): readonly Problem[] => {
  const [first, ...rest] = problems.slice(most);
  if (first === undefined || countOf(first) > 1) return problems;
  const count = rest.reduce((sum, problem) => sum + countOf(problem), 1);
  const at = first.at === undefined ? {} : { at: first.at };
  return [...problems.slice(0, most), { code: "problems-left-out", path: [], found: String(count), ...at }];
};
