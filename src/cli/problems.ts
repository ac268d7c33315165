import { open } from "node:fs/promises";
import { formatProblem, type Language, ProblemError } from "../problems/index";
import type { Format } from "./options";
import { print, printError } from "./output";

const HEAD_BYTES = 4096;

/** The language a document asks for, even when the rest of it cannot be read. */
const languageIn = async (file: string | undefined): Promise<Language> => {
  if (file === undefined) return "en";
  try {
    const handle = await open(file);
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    await handle.close();
    return /^language:\s*da\b/mu.test(buffer.toString("utf8", 0, bytesRead)) ? "da" : "en";
  } catch {
    return "en";
  }
};

/** Shows what is wrong with the input, every problem on a line of its own; 2 is the exit code for that. */
export const reportProblems = async (
  error: unknown,
  options: { readonly format?: Format; readonly lang?: Language },
): Promise<number> => {
  if (!(error instanceof ProblemError)) throw error;
  const [first] = error.problems;
  const language = options.lang ?? (await languageIn(first?.at?.file));
  printError(error.problems.map((problem) => formatProblem(problem, language)).join("\n"));
  if (options.format === "json") print(`${JSON.stringify({ problems: error.problems }, null, 2)}\n`);
  return 2;
};
