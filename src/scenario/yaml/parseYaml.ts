import type { EvidenceSet } from "../../evidence/evidence";
import type { Model, OwnMunicipality, PrintedTables, RuleSet } from "../../model/index";
import type { FigureDocument } from "../../parameters/index";
import type { Outcome, Problem } from "../../problems/index";
import { checkedAsync, is } from "../../problems/index";
import { rejected } from "../document";
import { parseEvidence } from "../evidence/index";
import { parseFigures } from "../figures/index";
import { given } from "../given";
import { type ParseOptions, parseDocument, parsePrintedTables, parseScenario } from "../parse";
import { at, recordOf } from "../raw";
import { readOptions } from "../shapes";
import { readYaml, type YamlDocument } from "./readYaml";

/** Where the text came from, for messages. */
export interface YamlOptions {
  readonly file?: string;
}

/** The same, with the rules a scenario may ask for. */
export interface ScenarioTextOptions extends YamlOptions {
  readonly rules?: RuleSet;
  /** What the file holds that the document names under `figures`; `traedesten/node` reads it. */
  readonly figures?: FigureDocument;
  /** What parameters may take by name. */
  readonly evidence?: EvidenceSet;
  /** What the file holds that the document names under `evidence`. */
  readonly ownEvidence?: EvidenceSet;
  /** Whose income tax, in the place of what the document says; one without figures comes with its own rate. */
  readonly municipality?: string | OwnMunicipality;
  /** One of the scenario's `cases`, by name, in the place of the scenario as it is written. */
  readonly case?: string;
}

const inFile = (problems: readonly Problem[], file: string | undefined): readonly Problem[] =>
  file === undefined
    ? problems
    : problems.map((problem) =>
        problem.at === undefined ? problem : { ...problem, at: { file, ...problem.at } },
      );

type Parse<T> = (input: unknown, options: ParseOptions) => Outcome<T> | Promise<Outcome<T>>;

/** Whether a case says whose income tax it is, which would then be taken in the place of what is asked for. */
const hasOwnMunicipality = (input: unknown, name: string): boolean =>
  at(recordOf(at(recordOf(at(recordOf(input), "cases")), name)), "municipality") !== undefined;

const withRules =
  <T>(
    read: Parse<T>,
    { rules, figures, evidence, ownEvidence, municipality, case: name }: ScenarioTextOptions,
  ): Parse<T> =>
  (input, options) => {
    const isReplaced = municipality !== undefined && recordOf(input) === input;
    if (isReplaced && name !== undefined && hasOwnMunicipality(input, name)) {
      const path = ["cases", name, "municipality"];
      return rejected([{ code: "municipality-of-case", path, found: name }], options);
    }
    return read(isReplaced ? { ...recordOf(input), municipality } : input, {
      ...options,
      ...given({ rules, figures, evidence, ownEvidence, case: name }),
    });
  };

/** Hands a document on that was read from text, so that problems come back with the file's name and places. */
export const parse = async <T>(
  document: Outcome<YamlDocument>,
  options: YamlOptions,
  read: Parse<T>,
): Promise<Outcome<T>> => {
  const outcome = document.ok
    ? await read(document.value.value, { locate: document.value.locate })
    : document;
  return outcome.ok ? outcome : { ok: false, problems: inFile(outcome.problems, options.file) };
};

/** Reads a scenario from a document, which may be asked for again with other options. */
export const scenarioIn = (
  document: Outcome<YamlDocument>,
  options: ScenarioTextOptions,
): Promise<Outcome<Model>> => parse(document, options, withRules(parseScenario, options));

/** The same of printed tables. */
export const printedTablesIn = (
  document: Outcome<YamlDocument>,
  options: YamlOptions,
): Promise<Outcome<PrintedTables>> => parse(document, options, parsePrintedTables);

/** The same of a user's own figures. */
export const figuresIn = (
  document: Outcome<YamlDocument>,
  options: YamlOptions,
): Promise<Outcome<FigureDocument>> => parse(document, options, parseFigures);

/** The same of a user's own evidence. */
export const evidenceIn = (
  document: Outcome<YamlDocument>,
  options: YamlOptions,
): Promise<Outcome<EvidenceSet>> => parse(document, options, parseEvidence);

/** Reads either kind of document, by its `kind`. */
export const eitherIn = (
  document: Outcome<YamlDocument>,
  options: ScenarioTextOptions,
): Promise<Outcome<Model | PrintedTables>> => parse(document, options, withRules(parseDocument, options));

const parseScenarioYamlTakes = () => ({ text: is.text, options: readOptions });

/**
 * Reads a scenario from YAML (or JSON) text.
 *
 * @param text - the document
 * @param options - `file`: the name problems carry; `rules`: what `rules: denmark` in it asks for
 * @returns the model, or every problem with its line and column
 * @example
 * import { parseScenarioYaml } from "traedesten/yaml";
 *
 * const outcome = await parseScenarioYaml("title: Empty\nstrateges: {}\n", { file: "empty.yaml" });
 * if (!outcome.ok) {
 *   const { at, found, nearest } = outcome.problems.find(({ code }) => code === "unknown-key") ?? {};
 *   [at, found, nearest]; // [{ file: "empty.yaml", line: 2, column: 1 }, "strateges", "strategies"]
 * }
 */
export const parseScenarioYaml = /* @__PURE__ */ checkedAsync(
  parseScenarioYamlTakes,
  (text: string, options: ScenarioTextOptions = {}): Promise<Outcome<Model>> =>
    scenarioIn(readYaml(text), options),
);

const parsePrintedTablesYamlTakes = () => ({ text: is.text, options: readOptions });

/**
 * Reads printed tables from YAML text; see `parseScenarioYaml`.
 *
 * @example
 * import { parsePrintedTablesYaml } from "traedesten/printed";
 *
 * const outcome = await parsePrintedTablesYaml("kind: printed-tables\ntitle: A note\n", { file: "note.yaml" });
 * const problems = outcome.ok ? [] : outcome.problems.map(({ code, values }) => [code, values?.key]);
 * problems; // [["missing-key", "currency"], ["missing-key", "tables"]]
 */
export const parsePrintedTablesYaml = /* @__PURE__ */ checkedAsync(
  parsePrintedTablesYamlTakes,
  (text: string, options: YamlOptions = {}): Promise<Outcome<PrintedTables>> =>
    printedTablesIn(readYaml(text), options),
);

const parseFiguresYamlTakes = () => ({ text: is.text, options: readOptions });

/**
 * Reads a user's own figures from YAML text; see `parseScenarioYaml`.
 *
 * @example
 * import { parseFiguresYaml } from "traedesten/figures";
 *
 * const outcome = await parseFiguresYaml(`
 * kind: figures
 * id: leaflet
 * title: Rates of 2026
 * sources: { leaflet: { title: The leaflet of 2026, link: "https://example.org/rates" } }
 * figures:
 *   kontanthjaelp.30plus_andre:
 *     label: Kontanthjælp
 *     unit: DKK/month
 *     values: [{ from: 2026-01-01, value: 13_100, evidence: published, source: leaflet }]
 * `);
 * outcome.ok && Object.keys(outcome.value.set.figures); // ["kontanthjaelp.30plus_andre"]
 */
export const parseFiguresYaml = /* @__PURE__ */ checkedAsync(
  parseFiguresYamlTakes,
  (text: string, options: YamlOptions = {}): Promise<Outcome<FigureDocument>> =>
    figuresIn(readYaml(text), options),
);

const parseEvidenceYamlTakes = () => ({ text: is.text, options: readOptions });

/**
 * Reads a user's own evidence from YAML text; see `parseScenarioYaml`.
 *
 * @example
 * import { parseEvidenceYaml } from "traedesten/evidence";
 *
 * const outcome = await parseEvidenceYaml("kind: evidence\nentries: { own.2026: { label: Own } }\n", { file: "own.yaml" });
 * const problems = outcome.ok ? [] : outcome.problems.map(({ values }) => values?.key).slice(0, 3);
 * problems; // ["population", "outcome", "value"]
 */
export const parseEvidenceYaml = /* @__PURE__ */ checkedAsync(
  parseEvidenceYamlTakes,
  (text: string, options: YamlOptions = {}): Promise<Outcome<EvidenceSet>> =>
    evidenceIn(readYaml(text), options),
);

/** Reads either kind of document from YAML text, by its `kind`. */
export const parseYaml = (
  text: string,
  options: ScenarioTextOptions = {},
): Promise<Outcome<Model | PrintedTables>> => eitherIn(readYaml(text), options);
