import { type Path, type Problem, pathText } from "../problems/index";

/**
 * Problems where they were written. What is wrong with an inherited line is found once in each strategy that
 * inherits it, and said once.
 */
export const asWritten = (
  problems: readonly Problem[],
  written: (path: Path) => Path,
): readonly Problem[] => {
  const keyOf = ({ code, found = "" }: Problem, path: Path): string => `${code} ${pathText(path)} ${found}`;
  const direct = new Set(problems.map((problem) => keyOf(problem, problem.path)));
  const moved = new Set<string>();
  return problems.flatMap((problem) => {
    const path = written(problem.path);
    if (pathText(path) === pathText(problem.path)) return [problem];
    const key = keyOf(problem, path);
    if (direct.has(key) || moved.has(key)) return [];
    moved.add(key);
    return [{ ...problem, path }];
  });
};
