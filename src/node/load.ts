import { readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Model, PrintedTables, RuleSet } from "../model/index";
import type { FigureDocument } from "../parameters/index";
import { formatProblem, type Outcome, type Problem, ProblemError, ScenarioError } from "../problems/index";
import {
  parseFiguresYaml,
  parsePrintedTablesYaml,
  parseScenarioYaml,
  parseYaml,
  readYaml,
  type YamlOptions,
} from "../scenario/yaml/index";
import { type Naming, whereNamed } from "./naming";

const MOST_BYTES = 1_000_000;

const refuse = (problems: readonly Problem[]): never => {
  throw new ScenarioError(problems, problems.map((problem) => formatProblem(problem, "en")).join("\n"));
};

const CODES: Readonly<Record<string, Problem["code"]>> = {
  ENOENT: "file-missing",
  ENOTDIR: "file-missing",
  EISDIR: "file-is-folder",
  EACCES: "file-no-access",
  EPERM: "file-no-access",
};

const readProblem = (error: unknown, found: string): Omit<Problem, "path" | "at"> => {
  const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
  const code = CODES[reason];
  return code === undefined ? { code: "file-unreadable", found, values: { reason } } : { code, found };
};

/** The text of a file, or why there is none. `by`: what names the file. */
const readText = async (file: string, by: Naming | undefined): Promise<string> => {
  const stop = async (reason: Omit<Problem, "path" | "at">): Promise<never> => {
    const problem = { path: [], at: { file, line: 1, column: 1 }, ...reason };
    return refuse([by === undefined ? problem : await whereNamed(problem, by)]);
  };
  const bytes = await (async () => {
    try {
      // Looked at before it is read, so that a huge file costs nothing.
      const { size } = await stat(file);
      return size > MOST_BYTES ? undefined : await readFile(file);
    } catch (error) {
      return stop(readProblem(error, file));
    }
  })();
  if (bytes === undefined || bytes.length > MOST_BYTES)
    return stop({ code: "file-too-large", expected: "1 MB" });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return stop({ code: "file-not-text" });
  }
};

/** Reads a file as `parse` does; throws every problem at once. `by`: the key of another document that names it. */
export const load = async <T>(
  file: string,
  parse: (text: string, options: YamlOptions) => Promise<Outcome<T>>,
  by?: Naming,
): Promise<T> => {
  const outcome = await parse(await readText(file, by), { file });
  return outcome.ok ? outcome.value : refuse(outcome.problems);
};

/**
 * Loads several things, and says everything that is wrong with any of them at once.
 *
 * @param loads - one promise for each
 * @throws ScenarioError with the problems of all
 */
export const allOf = async <T>(loads: readonly Promise<T>[]): Promise<readonly T[]> => {
  const settled = await Promise.allSettled(loads);
  const problems = settled.flatMap((outcome): readonly Problem[] => {
    if (outcome.status === "fulfilled") return [];
    if (outcome.reason instanceof ProblemError) return outcome.reason.problems;
    throw outcome.reason;
  });
  if (problems.length > 0) refuse(problems);
  return settled.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : []));
};

/**
 * The figures of the file that a document names under `figures`, in its own folder; nothing when it names none, or when it
 * cannot be read at all, which reading it will tell.
 */
export const figuresNamedIn = async (
  text: string,
  file: string,
): Promise<{ readonly figures?: FigureDocument }> => {
  const document = readYaml(text);
  const root: unknown = document.ok ? document.value.value : undefined;
  if (typeof root !== "object" || root === null || !("figures" in root)) return {};
  // A document of figures has them as a mapping, and so has one that holds its own.
  const { figures } = root;
  if (typeof figures !== "string" || figures === "") return {};
  const by = { file, path: ["figures"], optional: "figures" };
  return { figures: await load(join(dirname(file), figures), parseFiguresYaml, by) };
};

/** What loading a scenario takes beside the file. */
export interface LoadOptions {
  /** The rules a scenario may ask for by name, such as `denmark`. */
  readonly rules?: RuleSet;
}

/**
 * Reads a scenario file and compiles it.
 *
 * @param file - path of a YAML or JSON file
 * @param options - `rules`: what `rules: denmark` in the file asks for
 * @returns the model
 * @throws ScenarioError with every problem, each with file, line and column
 * @example
 * const model = await loadScenario("scenarios/bi46-model-a.yaml");
 */
export const loadScenario = (file: string, options: LoadOptions = {}): Promise<Model> =>
  load(file, async (text, place) =>
    parseScenarioYaml(text, { ...place, ...options, ...(await figuresNamedIn(text, file)) }),
  );

/** Reads a file of either kind, by its `kind`; throws as `loadScenario` does. */
export const loadDocument = (file: string, options: LoadOptions = {}): Promise<Model | PrintedTables> =>
  load(file, async (text, place) =>
    parseYaml(text, { ...place, ...options, ...(await figuresNamedIn(text, file)) }),
  );

/**
 * Reads a file of a user's own figures.
 *
 * @param file - path of a YAML file of `kind: figures`
 * @throws ScenarioError with every problem, each with file, line and column
 * @example
 * const { set, sources } = await loadFigures("our-rates.yaml");
 */
export const loadFigures = (file: string): Promise<FigureDocument> => load(file, parseFiguresYaml);

/** Printed tables together with the scenarios that rebuild them, by the name of the printed model. */
export interface PrintedSource {
  readonly printed: PrintedTables;
  readonly models: Readonly<Record<string, Model>>;
}

/**
 * Reads a file of printed tables, and beside it the scenarios it names.
 *
 * @param file - path of a YAML file of `kind: printed-tables`
 * @param options - `rules`: what scenarios it names may ask for
 * @returns what `reconcile` and `decompose` take
 * @throws ScenarioError with every problem of every file
 * @example
 * const { printed, models } = await loadPrintedTables("scenarios/bi46-printed-tables.yaml");
 * reconcile(printed, models).findings.length;
 */
export const loadPrintedTables = async (file: string, options: LoadOptions = {}): Promise<PrintedSource> => {
  const printed = await load(file, parsePrintedTablesYaml);
  const named = printed.models.flatMap(({ id, scenario, path }) =>
    scenario === undefined
      ? []
      : [{ id, scenario: join(dirname(file), scenario), path: [...path, "scenario"] }],
  );
  const models = await allOf(
    named.map(async ({ id, scenario, path }) => {
      const by = { file, path, optional: "scenario" };
      return [
        id,
        await load(
          scenario,
          async (text, place) =>
            parseScenarioYaml(text, { ...place, ...options, ...(await figuresNamedIn(text, scenario)) }),
          by,
        ),
      ] as const;
    }),
  );
  return { printed, models: Object.fromEntries(models) };
};
