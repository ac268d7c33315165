import type { Model, PrintedTables } from "../model/index";
import type { Outcome } from "../problems/index";
import { checkCapacity } from "./check/capacity";
import { checkPeriod } from "./check/context";
import { checkFlows } from "./check/flows";
import { checkFormulas } from "./check/formulas";
import { checkIndex } from "./check/indexSeries";
import { checkParameters } from "./check/parameters";
import { checkPrintedTables } from "./check/printedTables";
import { compilePrintedTables } from "./compilePrintedTables";
import { compileScenario } from "./compileScenario";
import { kindProblems, type ParseOptions, rejected, start } from "./document";
import { at, recordOf, textOf } from "./raw";
import { printedTablesSchema } from "./schema/printedTables";
import { scenarioSchema } from "./schema/scenario";
import { shapeProblems } from "./shapeProblems";

export type { ParseOptions } from "./document";

const KINDS = ["scenario", "printed-tables"] as const;

/**
 * Checks a scenario whole and compiles it to a model. Parsing is the only asynchronous step: the formula
 * parser is loaded when a formula is more than a name.
 *
 * @param input - a scenario as a plain object, as read from YAML or JSON or written in TypeScript
 * @returns the model, or every problem at once
 * @example
 * const outcome = await parseScenario({ title: "Empty" });
 * outcome.ok; // false
 * outcome.problems.map((problem) => problem.code); // ["missing-key", "missing-key", …]
 */
export const parseScenario = async (input: unknown, options: ParseOptions = {}): Promise<Outcome<Model>> => {
  const wrongKind = kindProblems(input, ["scenario"]);
  if (wrongKind.length > 0) return rejected(wrongKind, options);
  const check = start(input);
  const shape = scenarioSchema(check.style).safeParse(input);
  checkPeriod(check, recordOf(at(check.root, "horizon")), ["horizon"]);
  checkIndex(check);
  checkParameters(check);
  checkCapacity(check);
  checkFlows(check);
  const formulas = await checkFormulas(check);
  const problems = [...(shape.success ? [] : shapeProblems(shape.error, input)), ...check.problems];
  if (!shape.success || problems.length > 0) return rejected(problems, options);
  return { ok: true, value: compileScenario(shape.data, formulas) };
};

/**
 * Checks a document of printed tables. Nothing in it is corrected: what does not add up is for
 * `reconcile` to find.
 *
 * @param input - the document as a plain object
 * @returns the tables, or every problem at once
 */
export const parsePrintedTables = (input: unknown, options: ParseOptions = {}): Outcome<PrintedTables> => {
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
