import type { Path, Position, Problem } from "../problems/index";
import type { Locate } from "../scenario/locate";
import { readYaml } from "../scenario/yaml/index";
import { decoded } from "./decoded";
import { readBytes } from "./readBytes";

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
    const read = readYaml(decoded(await readBytes(file)) ?? "");
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

/** A problem with a file that another document names, at the line that names it. */
const whereNamed = async (problem: Problem, { file, path, optional }: Naming): Promise<Problem> => {
  const missing = problem.code === "file-missing";
  const named = missing ? { code: "named-file-missing" as const, values: { optional } } : {};
  return { ...problem, ...named, path, at: await placeIn(file, path) };
};

/** A problem with a file as a whole: at each line that names it, and in the file itself where nothing does. */
export const whereAllNamed = async (problem: Problem, by: readonly Naming[]): Promise<readonly Problem[]> =>
  by.length === 0 ? [problem] : Promise.all(by.map((naming) => whereNamed(problem, naming)));

/**
 * Whether a file says that it is a document of this kind of program. What is wrong with any other file that a
 * document names is not told: a scenario could otherwise name a file to have it read out.
 */
export const isDeclared = (text: string): boolean =>
  /(?:^|[{,])\s*["']?kind["']?\s*:\s*["']?(?:scenario|printed-tables|history|figures)\b/mu.test(text);
