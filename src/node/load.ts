import { resolve } from "node:path";
import type { EvidenceSet } from "../evidence/evidence";
import type { Model, OwnMunicipality, PrintedTables, RuleSet } from "../model/index";
import { rulesShape } from "../model/index";
import type { FigureDocument } from "../parameters/index";
import {
  formatProblem,
  is,
  type Outcome,
  type Problem,
  ProblemError,
  ScenarioError,
} from "../problems/index";
import { parseEvidenceCsv } from "../scenario/evidence/index";
import { municipality } from "../scenario/shapes";
import {
  eitherIn,
  evidenceIn,
  figuresIn,
  printedTablesIn,
  scenarioIn,
  type YamlOptions,
} from "../scenario/yaml/index";
import { fileVerb } from "./fileVerb";
import { isCsv } from "./isCsv";
import { namedFile } from "./namedFile";
import { isDeclared, type Naming, whereAllNamed } from "./naming";
import { type Contents, type OpenFile, openFile } from "./openFile";

const refuse = (problems: readonly Problem[]): never => {
  throw new ScenarioError(problems, problems.map((problem) => formatProblem(problem, "en")).join("\n"));
};

/** Reads a file as `parse` does; throws every problem at once. `by`: the keys of other documents that name it. */
export const load = async <T>(
  { file, read: readFile }: OpenFile,
  parse: (contents: Contents, options: YamlOptions) => Promise<Outcome<T>>,
  by: readonly Naming[] = [],
): Promise<T> => {
  const read = await readFile();
  const at = { file, line: 1, column: 1 };
  if (!("text" in read)) return refuse(await whereAllNamed({ path: [], at, ...read }, by));
  const outcome = await parse(read, { file });
  if (outcome.ok) return outcome.value;
  return refuse(
    by.length === 0 || isDeclared(read.text)
      ? outcome.problems
      : await whereAllNamed({ code: "named-file-unreadable", path: [], found: file, at }, by),
  );
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

/** The text that a document has under a key, where it has one: the name of a file. */
const nameIn = ({ document: read }: Contents, key: string): string | undefined => {
  const document = read();
  const root: unknown = document.ok ? document.value.value : undefined;
  if (typeof root !== "object" || root === null || !Object.hasOwn(root, key)) return undefined;
  const named = (root as Readonly<Record<string, unknown>>)[key];
  return typeof named === "string" && named !== "" ? named : undefined;
};

/**
 * The figures of the file that a document names under `figures`, in its own folder; nothing when it names none, or when it
 * cannot be read at all, which reading it will tell.
 */
export const figuresNamedIn = async (
  contents: Contents,
  file: string,
  { allowOutside }: Pick<LoadOptions, "allowOutside">,
): Promise<{ readonly figures?: FigureDocument }> => {
  // A document of figures has them as a mapping, and so has one that holds its own.
  const figures = nameIn(contents, "figures");
  if (figures === undefined) return {};
  const by = { file, path: ["figures"], optional: "figures" };
  return { figures: await loadNamedFigures(await namedFile(figures, by, allowOutside), [by]) };
};

const loadNamedFigures = (file: string, by: readonly Naming[]): Promise<FigureDocument> =>
  load(openFile(file), ({ document }, options) => figuresIn(document(), options), by);

/** The evidence of the file that a document names under `evidence`, in its own folder; CSV or YAML. */
const evidenceNamedIn = async (
  contents: Contents,
  file: string,
  { allowOutside }: Pick<LoadOptions, "allowOutside">,
): Promise<{ readonly ownEvidence?: EvidenceSet }> => {
  const named = nameIn(contents, "evidence");
  if (named === undefined) return {};
  const by = { file, path: ["evidence"], optional: "evidence" };
  return { ownEvidence: await loadNamedEvidence(await namedFile(named, by, allowOutside), [by]) };
};

const loadNamedEvidence = (file: string, by: readonly Naming[]): Promise<EvidenceSet> =>
  isCsv(file)
    ? load(openFile(file), ({ text }, options) => Promise.resolve(parseEvidenceCsv(text, options)))
    : load(openFile(file), ({ document }, options) => evidenceIn(document(), options), by);

/**
 * Reads a file of a user's own evidence.
 *
 * @param file - path or `file:` URL of a YAML file of `kind: evidence`, or of a CSV file with a line for each entry
 * @throws ScenarioError with every problem, each with file, line and column
 * @example
 * import { loadEvidence } from "traedesten/node";
 *
 * await loadEvidence("our-evidence.csv"); // throws file-missing
 */
export const loadEvidence = /* @__PURE__ */ fileVerb<[], EvidenceSet>(
  () => ({}),
  (file: string): Promise<EvidenceSet> => loadNamedEvidence(file, []),
);

/** What the files hold that a scenario names. */
const namedIn = async (contents: Contents, file: string, options: Pick<LoadOptions, "allowOutside">) => ({
  ...(await figuresNamedIn(contents, file, options)),
  ...(await evidenceNamedIn(contents, file, options)),
});

/** What loading a scenario takes beside the file. */
export interface LoadOptions {
  /** The rules a scenario may ask for by name, such as `denmark`. */
  readonly rules?: RuleSet;
  /** Whether files that a document names may lie outside its folder. */
  readonly allowOutside?: boolean;
  /** What parameters may take by name, such as `evidence` of `traedesten/evidence`. */
  readonly evidence?: EvidenceSet;
  /** Whose income tax, in the place of what the file says. */
  readonly municipality?: string | OwnMunicipality;
  /** One of the scenario's `cases`, by name, in the place of the scenario as it is written. */
  readonly case?: string;
}

/** What reading a file's text takes of it. */
const forText = ({ allowOutside: _, ...options }: LoadOptions): Omit<LoadOptions, "allowOutside"> => options;

const loadOptions = is.optional(
  is.choices({
    rules: rulesShape,
    allowOutside: is.truth,
    evidence: is.record(is.anyRecord),
    municipality,
    case: is.text,
  }),
);

/** A scenario of a file that may be asked again, with other options; throws as `loadScenario` does. */
export const scenarioOf = (
  open: OpenFile,
  options: LoadOptions,
  by: readonly Naming[] = [],
): Promise<Model> =>
  load(
    open,
    async (contents, place) =>
      scenarioIn(contents.document(), {
        ...place,
        ...forText(options),
        ...(await namedIn(contents, open.file, options)),
      }),
    by,
  );

const takes = () => ({ options: loadOptions });

/**
 * Reads a scenario file and compiles it.
 *
 * @param file - path or `file:` URL of a YAML or JSON file
 * @param options - `rules`: what `rules: denmark` in the file asks for
 * @returns the model
 * @throws ScenarioError with every problem, each with file, line and column
 * @example
 * import { denmark } from "traedesten/denmark";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const model = await loadScenario(file, { rules: denmark });
 * model.title.da; // "BI46 – Forlængelse af Projekt Trædesten, model A"
 */
export const loadScenario = /* @__PURE__ */ fileVerb(
  takes,
  (file: string, options: LoadOptions = {}): Promise<Model> => scenarioOf(openFile(file), options),
);

/** A document of either kind of a file that may be asked again; throws as `loadScenario` does. */
export const documentOf = (open: OpenFile, options: LoadOptions): Promise<Model | PrintedTables> =>
  load(open, async (contents, place) =>
    eitherIn(contents.document(), {
      ...place,
      ...forText(options),
      ...(await namedIn(contents, open.file, options)),
    }),
  );

/**
 * Reads a file of either kind, by its `kind`; throws as `loadScenario` does.
 *
 * @example
 * import { loadDocument } from "traedesten/node";
 *
 * const document = await loadDocument(import.meta.resolve("traedesten/scenarios/bi46-printed-tables.yaml"));
 * document.kind; // "printed-tables"
 */
export const loadDocument = /* @__PURE__ */ fileVerb(
  takes,
  (file: string, options: LoadOptions = {}): Promise<Model | PrintedTables> =>
    documentOf(openFile(file), options),
);

/**
 * Reads a file of a user's own figures.
 *
 * @param file - path or `file:` URL of a YAML file of `kind: figures`
 * @throws ScenarioError with every problem, each with file, line and column
 * @example
 * import { loadFigures } from "traedesten/node";
 *
 * await loadFigures("our-rates.yaml"); // throws file-missing
 */
export const loadFigures = /* @__PURE__ */ fileVerb(
  () => ({}),
  (file: string): Promise<FigureDocument> => loadNamedFigures(file, []),
);

/** Printed tables together with the scenarios that rebuild them, by the name of the printed model. */
export interface PrintedSource {
  readonly printed: PrintedTables;
  readonly models: Readonly<Record<string, Model>>;
}

/** A model that was read of a file, which is not read for it again. */
export interface ReadModel {
  readonly file: string;
  readonly model: Model;
}

/**
 * Printed tables as `loadPrintedTables` reads them.
 *
 * @param by - the keys of scenarios that name the file
 * @param known - what was read of the files of scenarios, each for the printed model that it names
 */
export const loadNamedTables = async (
  file: string,
  options: LoadOptions,
  by: readonly Naming[],
  known: readonly ReadModel[] = [],
): Promise<PrintedSource> => {
  const printed = await load(openFile(file), ({ document }, place) => printedTablesIn(document(), place), by);
  const named = printed.models.flatMap(({ id, scenario, path }) =>
    scenario === undefined
      ? []
      : [{ id, scenario, by: { file, path: [...path, "scenario"], optional: "scenario" } }],
  );
  const models = await allOf(
    named.map(async ({ id, scenario, by: naming }) => {
      const own = await namedFile(scenario, naming, options.allowOutside);
      const found = known.find(
        (each) => each.model.printed?.model === id && resolve(each.file) === resolve(own),
      );
      return [id, found?.model ?? (await scenarioOf(openFile(own), options, [naming]))] as const;
    }),
  );
  return { printed, models: Object.fromEntries(models) };
};

/**
 * Reads a file of printed tables, and beside it the scenarios it names.
 *
 * @param file - path or `file:` URL of a YAML file of `kind: printed-tables`
 * @param options - `rules`: what scenarios it names may ask for; `allowOutside`: whether these may lie outside its
 *   folder
 * @returns what `reconcile` and `decompose` take
 * @throws ScenarioError with every problem of every file
 * @example
 * import { denmark } from "traedesten/denmark";
 * import { loadPrintedTables } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-printed-tables.yaml");
 * const { printed, models } = await loadPrintedTables(file, { rules: denmark });
 * printed.title.en; // "BI46 – extension of Projekt Trædesten, the printed tables"
 * Object.keys(models); // ["A", "B"]
 */
export const loadPrintedTables = /* @__PURE__ */ fileVerb(
  takes,
  (file: string, options: LoadOptions = {}): Promise<PrintedSource> => loadNamedTables(file, options, []),
);
