import { readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Model, PrintedTables } from "../model/index";
import { formatProblem, type Outcome, type Problem, ScenarioError } from "../problems/index";
import {
  parsePrintedTablesYaml,
  parseScenarioYaml,
  parseYaml,
  type YamlOptions,
} from "../scenario/yaml/index";

const MOST_BYTES = 1_000_000;

const refuse = (problems: readonly Problem[]): never => {
  throw new ScenarioError(problems, problems.map((problem) => formatProblem(problem, "en")).join("\n"));
};

const stop = (problem: Omit<Problem, "path" | "at">, file: string): never => {
  return refuse([{ path: [], at: { file, line: 1, column: 1 }, ...problem }]);
};

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "it does not exist",
  EISDIR: "it is a folder",
  EACCES: "access denied",
};

const unreadable = (error: unknown, file: string): never => {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return stop({ code: "file-unreadable", found: file, values: { reason: REASONS[code] ?? code } }, file);
};

const readText = async (file: string): Promise<string> => {
  try {
    // Looked at before it is read, so that a huge file costs nothing.
    if ((await stat(file)).size > MOST_BYTES) stop({ code: "file-too-large", expected: "1 MB" }, file);
    const bytes = await readFile(file);
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof ScenarioError) throw error;
    if (error instanceof TypeError) return stop({ code: "file-not-text" }, file);
    return unreadable(error, file);
  }
};

const load = async <T>(
  file: string,
  parse: (text: string, options: YamlOptions) => Promise<Outcome<T>>,
): Promise<T> => {
  const outcome = await parse(await readText(file), { file });
  return outcome.ok ? outcome.value : refuse(outcome.problems);
};

/**
 * Reads a scenario file and compiles it.
 *
 * @param file - path of a YAML or JSON file
 * @returns the model
 * @throws ScenarioError with every problem, each with file, line and column
 * @example
 * const model = await loadScenario("scenarios/bi46-model-a.yaml");
 */
export const loadScenario = (file: string): Promise<Model> => load(file, parseScenarioYaml);

/** Reads a file of either kind, by its `kind`; throws as `loadScenario` does. */
export const loadDocument = (file: string): Promise<Model | PrintedTables> => load(file, parseYaml);

/** Printed tables together with the scenarios that rebuild them, by the name of the printed model. */
export interface PrintedSource {
  readonly printed: PrintedTables;
  readonly models: Readonly<Record<string, Model>>;
}

/**
 * Reads a file of printed tables, and beside it the scenarios it names.
 *
 * @param file - path of a YAML file of `kind: printed-tables`
 * @returns what `reconcile` and `decompose` take
 * @throws ScenarioError with every problem of every file
 * @example
 * const { printed, models } = await loadPrintedTables("scenarios/bi46-printed-tables.yaml");
 * reconcile(printed, models).findings.length;
 */
export const loadPrintedTables = async (file: string): Promise<PrintedSource> => {
  const printed = await load(file, parsePrintedTablesYaml);
  const models: Record<string, Model> = {};
  for (const { id, scenario } of printed.models)
    if (scenario !== undefined) models[id] = await loadScenario(join(dirname(file), scenario));
  return { printed, models };
};
