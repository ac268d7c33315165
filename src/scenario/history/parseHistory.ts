import type { Model, RuleSet } from "../../model/index";
import { checkGiven, is, isProblemError, type Outcome } from "../../problems/index";
import { checking } from "../check/context";
import { type ParseOptions, rejected } from "../document";
import { at, recordOf, textOf } from "../raw";
import { answersOf } from "../rules/answersOf";
import { checkFigures } from "../rules/checkFigures";
import { ownRules } from "../rules/ownFigures";
import { shapeProblems } from "../shapeProblems";
import { historyOptions } from "../shapes";
import { checkHistory } from "./checkHistory";
import { compileHistory } from "./compileHistory";
import { historySchema } from "./schema";

/** What reading a history takes beside the document. */
export interface HistoryOptions extends ParseOptions {
  /** The rules and figures it is priced by, such as `denmark`. */
  readonly rules: RuleSet;
}

const parseHistoryTakes = () => ({ input: is.anything, options: historyOptions });

/**
 * Checks one citizen's history – spells with a state and what else the state's rules read – and compiles it to
 * a model that `evaluate` runs like any other.
 *
 * @param input - the document as a plain object
 * @param options - the rules it is priced by
 * @returns the model, or every problem at once; a figure without a value on a day it is needed is one of them
 * @example
 * import { evaluate, netCost } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { parseHistory } from "traedesten/history";
 *
 * const outcome = parseHistory(
 *   {
 *     kind: "history", title: "One citizen", rules: "denmark",
 *     ladder: { weeksOnBenefits: 60, selfSupportedWeeks: 0 },
 *     spells: [{ from: "2022-01-01", until: "2022-02-01", state: "cashBenefit", category: "30plus_andre" }],
 *   },
 *   { rules: denmark },
 * );
 * outcome.ok && netCost(evaluate(outcome.value).ledger, "municipality").toFixed(); // "9372.8"
 */
export const parseHistory = (input: unknown, options: HistoryOptions): Outcome<Model> => {
  checkGiven(parseHistoryTakes, { input, options });
  const check = checking(recordOf(input));
  const shape = historySchema(check.style).safeParse(input);
  const asked = textOf(at(check.root, "rules"));
  if (asked !== undefined && asked !== options.rules.id)
    check.report(["rules"], { code: "rules-not-given", found: asked, expected: options.rules.id });
  const { set, municipality, sources } = ownRules(check, options.rules, options.figures);
  const rules = set.build({
    switches: answersOf(set, recordOf(at(check.root, "switches"))),
    ...(municipality === undefined ? {} : { municipality }),
  });
  checkHistory(check, set, rules);
  const problems = [...(shape.success ? [] : shapeProblems(shape.error, input)), ...check.problems];
  if (!shape.success || problems.length > 0) return rejected(problems, options);
  try {
    const model = compileHistory(shape.data, set, rules, sources);
    checkFigures(check, model, set.figures, shape.data.asOf);
    return check.problems.length > 0 ? rejected(check.problems, options) : { ok: true, value: model };
  } catch (error) {
    // A series that is to fill gaps can have gaps of its own.
    if (!isProblemError(error)) throw error;
    return rejected(
      error.problems.map((problem) => ({ ...problem, path: ["gaps"] })),
      options,
    );
  }
};
