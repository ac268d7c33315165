import type { Model, PrintedTables } from "../model/index";
import { checkGiven, is, isProblemError, type Outcome, type Problem } from "../problems/index";
import { chanceProblems, fingerprinted, parameterValues, workProblems } from "../program/index";
import { asWritten } from "./asWritten";
import { cased, ofCase, valued, withInherited } from "./cases";
import { checkHorizonLength } from "./check/calendar";
import { checkCapacity } from "./check/capacity";
import { checkClosedStates } from "./check/closedStates";
import { checkCohortFrame } from "./check/cohortFrame";
import { checkCohortValues } from "./check/cohortValues";
import { checking, checkPeriod, unknownName } from "./check/context";
import { checkDecision } from "./check/decision";
import { checkDiscounting } from "./check/discounting";
import { checkDynamics } from "./check/dynamics";
import { checkFlows } from "./check/flows";
import { formulaSites } from "./check/formulaSites";
import { checkFormulas } from "./check/formulas";
import { checkGoals } from "./check/goals";
import { checkIndex } from "./check/indexSeries";
import { checkIntake } from "./check/intake";
import { checkOrdinaryEffort } from "./check/ordinaryEffort";
import { checkOutcomes } from "./check/outcomes";
import { checkOwnValues } from "./check/ownValues";
import { checkParameters } from "./check/parameters";
import { checkPriceLevels } from "./check/priceLevels";
import { checkPrintedTables } from "./check/printedTables";
import { checkReference } from "./check/reference";
import { checkRuledStates } from "./check/ruledStates";
import { checkRules } from "./check/rules";
import { checkSegments } from "./check/segments";
import { checkStates } from "./check/states";
import { checkTransitions } from "./check/transitions";
import { checkTrial } from "./check/trial";
import { checkTime, isUndatedDocument } from "./check/undated";
import { followedPeriod } from "./cohort/compileCohort";
import { isCohort } from "./cohort/isCohort";
import { compileParameters } from "./compileParameters";
import { compilePrintedTables } from "./compilePrintedTables";
import { compileScenario } from "./compileScenario";
import { compiling } from "./compiling";
import { readDistributions } from "./distribution/readDistributions";
import { kindProblems, type ParseOptions, rejected, start } from "./document";
import { withEvidence } from "./evidence/withEvidence";
import { expandStrategies } from "./inheritance";
import { at, has, namesOf, recordOf, textOf } from "./raw";
import { checkCohortFigures } from "./rules/checkFigures";
import { printedTablesSchema } from "./schema/printedTables";
import { scenarioSchema } from "./schema/scenario";
import { shapeProblems } from "./shapeProblems";
import { parseOptions } from "./shapes";
import { withNamed, withSeries } from "./withSeries";

export type { ParseOptions } from "./document";

const KINDS = ["scenario", "printed-tables"] as const;

const parseScenarioTakes = () => ({ input: is.anything, options: parseOptions });

/**
 * Checks a scenario whole and compiles it to a model. Parsing is the only asynchronous step: the formula
 * parser is loaded when a formula is more than a name.
 *
 * @param input - a scenario as a plain object, as read from YAML or JSON or written in TypeScript
 * @param options - `rules`: what `rules: denmark` in the scenario asks for; `case`: one of its `cases`, by name, which is
 *   checked and compiled as a scenario of its own
 * @returns the model, or every problem at once; of a case, where the case is written
 * @example
 * import { parseScenario } from "traedesten/scenario";
 *
 * const outcome = await parseScenario({ title: "Empty" });
 * const problems = outcome.ok ? [] : outcome.problems.map(({ code, values }) => [code, values?.key]).slice(0, 2);
 * problems; // [["missing-key", "prices"], ["missing-key", "horizon"]]
 */
export const parseScenario = async (input: unknown, options: ParseOptions = {}): Promise<Outcome<Model>> => {
  checkGiven(parseScenarioTakes, { input, options });
  if (options.case !== undefined) return parseCase(input, options.case, options);
  const outcome = await parseWhole(input, options);
  return outcome.ok ? { ...outcome, value: withInherited(outcome.value, recordOf(input)) } : outcome;
};

/** Reads a case as a scenario of its own; where the scenario itself is wrong, that is told and no more. */
const parseCase = async (input: unknown, name: string, options: ParseOptions): Promise<Outcome<Model>> => {
  const document = recordOf(input);
  const known = namesOf(at(document, "cases"));
  if (!known.includes(name)) {
    const whole = await parseWhole(input, options);
    return whole.ok ? rejected([{ ...unknownName(name, known, "cases"), path: ["cases"] }], options) : whole;
  }
  const { root, values, label, problems } = cased(document, name);
  const { locate: _, ...rest } = options;
  const outcome = problems.length > 0 ? { ok: false as const, problems } : await parseWhole(root, rest);
  const told = outcome.ok ? valued(outcome.value, values) : outcome;
  if (told.ok) {
    const { cases: _cases, ...model } = told.value;
    return { ok: true, value: { ...model, case: { id: name, label } } };
  }
  const whole = await parseWhole(input, options);
  return whole.ok ? rejected(ofCase(name, told.problems), options) : whole;
};

const parseWhole = async (input: unknown, options: ParseOptions): Promise<Outcome<Model>> => {
  const wrongKind = kindProblems(input, ["scenario"]);
  if (wrongKind.length > 0) return rejected(wrongKind, options);
  const whole = expandStrategies(recordOf(input));
  const { root, written, problems: ofInheritance } = whole;
  if (whole.isTooLarge === true) return rejected(ofInheritance, options);
  // A document that is no mapping at all is for the schema to say so.
  const { root: known, problems: ofEvidence } = withEvidence(root, options);
  const { root: priced, series, problems: ofSeries } = withSeries(known, options.rules);
  const expanded = recordOf(input) !== input || known === input ? input : known;
  const prototypes = start(input).problems;
  const check = checking(series === undefined ? recordOf(expanded) : priced);
  const reject = (problems: readonly Problem[]): Outcome<never> =>
    rejected(asWritten(problems, whole), options);
  const shape = scenarioSchema(check.style).safeParse(expanded);
  const inForce = isUndatedDocument(check.root)
    ? undefined
    : checkRules(check, options.rules, options.figures);
  checkTime(check);
  checkPeriod(check, recordOf(at(check.root, "horizon")), ["horizon"]);
  checkHorizonLength(check);
  checkIndex(check);
  checkDiscounting(check);
  checkParameters(check);
  checkPriceLevels(check);
  checkDecision(check, written);
  checkGoals(check);
  checkTrial(check);
  checkReference(check);
  checkOrdinaryEffort(check, written);
  checkCohortFrame(check);
  checkCapacity(check);
  if (isCohort(check.root)) {
    checkStates(check, inForce);
    checkIntake(check, inForce);
    checkOutcomes(check);
    checkTransitions(check);
    checkDynamics(check);
  }
  checkFlows(check, inForce?.rules);
  const sites = formulaSites(check, inForce?.rules);
  const read = await checkFormulas(check, sites);
  const distributions = await readDistributions(check);
  const { formulas } = read;
  if (isCohort(check.root)) checkSegments(check, formulas);
  checkOwnValues(check, written, { sites, formulas });
  const problems = [
    ...ofInheritance,
    ...ofEvidence,
    ...ofSeries,
    ...(shape.success ? [] : shapeProblems(shape.error, expanded)),
    ...prototypes,
    ...check.problems,
  ];
  if (!shape.success || problems.length > 0) return reject(problems);
  if (inForce !== undefined) checkRuledStates(check);
  if (check.problems.length > 0) return reject(check.problems);
  const source = compiling(withNamed(shape.data, series), read, written, inForce, distributions);
  checkCohortValues(check, source, compileParameters(source), { sites, formulas });
  if (check.problems.length > 0) return reject(check.problems);
  try {
    const model = compileScenario(source);
    check.problems.push(...workProblems({ ...model, fingerprint: "" }));
    if (check.problems.length > 0) return reject(check.problems);
    if (model.cohort !== undefined && inForce !== undefined) {
      const followed = followedPeriod(source, parameterValues(model));
      checkClosedStates(check, inForce, followed, shape.data.asOf);
      checkCohortFigures(check, model, followed, inForce.set.figures, shape.data.asOf);
    }
    const cases = Object.entries(shape.data.cases ?? {}).map(([id, { label }]) => ({ id, label }));
    const value: Model = { ...fingerprinted(model), ...(cases.length === 0 ? {} : { cases }) };
    check.problems.push(...chanceProblems(value));
    return check.problems.length > 0 ? reject(check.problems) : { ok: true, value };
  } catch (error) {
    if (!isProblemError(error)) throw error;
    // A series that is to fill gaps can have gaps of its own.
    const isOfGaps = has(check.root, "gaps");
    return reject(error.problems.map((problem) => (isOfGaps ? { ...problem, path: ["gaps"] } : problem)));
  }
};

const parsePrintedTablesTakes = () => ({ input: is.anything, options: parseOptions });

/**
 * Checks a document of printed tables. Nothing in it is corrected: what does not add up is for
 * `reconcile` to find.
 *
 * @param input - the document as a plain object
 * @returns the tables, or every problem at once
 * @example
 * import { parsePrintedTables } from "traedesten/printed";
 *
 * const outcome = parsePrintedTables({ kind: "printed-tables", title: "A note" });
 * const problems = outcome.ok ? [] : outcome.problems.map(({ code, values }) => [code, values?.key]);
 * problems; // [["missing-key", "currency"], ["missing-key", "tables"]]
 */
export const parsePrintedTables = (input: unknown, options: ParseOptions = {}): Outcome<PrintedTables> => {
  checkGiven(parsePrintedTablesTakes, { input, options });
  const wrongKind = kindProblems(input, ["printed-tables"]);
  if (wrongKind.length > 0) return rejected(wrongKind, options);
  const check = start(input);
  const shape = printedTablesSchema(check.style, textOf(at(check.root, "currency"))).safeParse(input);
  checkPrintedTables(check);
  const problems = [...(shape.success ? [] : shapeProblems(shape.error, input)), ...check.problems];
  if (!shape.success || problems.length > 0) return rejected(problems, options);
  return { ok: true, value: compilePrintedTables(shape.data) };
};

/**
 * Reads either kind of document, by its `kind`; without one it is a scenario.
 *
 * @param input - the document as a plain object
 * @returns a model or printed tables, or every problem at once
 */
export const parseDocument = async (
  input: unknown,
  options: ParseOptions = {},
): Promise<Outcome<Model | PrintedTables>> => {
  const wrongKind = kindProblems(input, KINDS);
  if (wrongKind.length > 0) return rejected(wrongKind, options);
  const kind = at(recordOf(input), "kind");
  return kind === "printed-tables" ? parsePrintedTables(input, options) : parseScenario(input, options);
};
