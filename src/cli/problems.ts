import { locateIn } from "../node/naming";
import { bounded, formatProblem, type Language, type Problem, ProblemError } from "../problems/index";
import { jsonText } from "../report/renderJson";
import { located } from "../scenario/locate";
import { headOf } from "./head";
import type { Format } from "./options";
import { print, printError } from "./print";

/** The language a document asks for, even when the rest of it cannot be read. */
const languageIn = async (file: string | undefined): Promise<Language | undefined> => {
  const head = file === undefined ? undefined : await headOf(file);
  if (head === undefined) return undefined;
  return /^\s*"?language"?\s*:\s*["']?da\b/mu.test(head) ? "da" : "en";
};

/** As many as are mended in one go. */
const MOST_SHOWN = 50;

/** The first problems of each file, and how many more it has. */
const shownOf = (problems: readonly Problem[]): readonly Problem[] => {
  const files = new Map<string | undefined, Problem[]>();
  for (const problem of problems) {
    const known = files.get(problem.at?.file);
    if (known === undefined) files.set(problem.at?.file, [problem]);
    else known.push(problem);
  }
  return [...files.values()].flatMap((some) => bounded(some, MOST_SHOWN));
};

/** What a question meets in a scenario that could be read stands in it too: it is told with its line. */
const placed = async (
  problems: readonly Problem[],
  file: string | undefined,
): Promise<readonly Problem[]> => {
  const isPlaced = ({ at, path: [first] }: Problem): boolean =>
    at !== undefined || typeof first !== "string" || first.startsWith("--");
  if (file === undefined || problems.every(isPlaced)) return problems;
  const locate = await locateIn(file);
  return problems.flatMap((problem) => (isPlaced(problem) ? [problem] : located([problem], locate)));
};

/**
 * Shows what is wrong with the input, every problem on a line of its own; 2 is the exit code for that.
 *
 * @param file - the first file of the command, for problems that do not stand in a file
 */
export const reportProblems = async (
  error: unknown,
  options: { readonly format?: Format; readonly lang?: Language },
  file?: string,
): Promise<number> => {
  if (!(error instanceof ProblemError)) throw error;
  const problems = await placed(error.problems, file);
  const [first] = problems;
  const language = options.lang ?? (await languageIn(first?.at?.file)) ?? (await languageIn(file)) ?? "en";
  printError(
    shownOf(problems)
      .map((problem) => formatProblem(problem, language))
      .join("\n"),
  );
  if (options.format === "json") print(jsonText({ problems }));
  return 2;
};
