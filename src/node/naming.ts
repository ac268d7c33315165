import { readFile } from "node:fs/promises";
import type { Path, Position, Problem } from "../problems/index";
import type { Locate } from "../scenario/locate";
import { readYaml } from "../scenario/yaml/index";

/** The key of a document that names another file. */
export interface Naming {
  readonly file: string;
  readonly path: Path;
  /** What a document without the other file leaves out. */
  readonly optional: string;
}

/** Where paths stand in a document that has been read before. */
export const locateIn = async (file: string): Promise<Locate> => {
  const first: Locate = () => ({ file, line: 1, column: 1 });
  try {
    const read = readYaml(await readFile(file, "utf8"));
    if (!read.ok) return first;
    const { locate } = read.value;
    return (path, part) => ({ file, ...locate(path, part) });
  } catch {
    return first;
  }
};

/** Where a path stands in a document that has been read before. */
export const placeIn = async (file: string, path: Path): Promise<Position> =>
  (await locateIn(file))(path, "value");

/**
 * What is wrong with a file that another document names, at the line that names it: a file that is not there
 * has none. A problem that does not say which file it is about stays with the file.
 */
export const whereNamed = async (problem: Problem, { file, path, optional }: Naming): Promise<Problem> => {
  if (problem.found === undefined) return { ...problem, path };
  const at = await placeIn(file, path);
  return problem.code === "file-missing"
    ? { ...problem, code: "named-file-missing", values: { optional }, path, at }
    : { ...problem, path, at };
};
