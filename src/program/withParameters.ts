import { Decimal, exactText } from "../decimal";
import {
  binary,
  type Formula,
  number as numberFormula,
  parametersOf,
  readDecimal,
  readWritten,
} from "../formula/index";
import { formulasOf, type Model, modelShape, type Parameter } from "../model/index";
import { checkGiven, is, type Problem, ProblemError, pathText, unknownName } from "../problems/index";
import { assumptionsAt } from "./assumptionsAt";
import { chanceProblems } from "./chances/index";
import { dependentsOf } from "./dependentsOf";
import { fingerprint, fingerprinted } from "./fingerprint";
import { isToldInPercent } from "./isToldInPercent";
import { parameterValues } from "./parameterValues";
import { rated } from "./rated";
import { valueProblems } from "./valueProblems";

/** A value as it is given: text as the scenario writes its numbers, such as `30%` or `90_000`; a number; or a decimal. */
export type ParameterValue = string | number | Decimal;

/** Values by parameter name. */
export type ParameterValues = Readonly<Record<string, ParameterValue>>;

/** What a value may be called a share of: nothing else is written in per cent. */
const SHARES = /^1(?:$|\/)/u;

/** A value carried to the scenario's prices, as the scenario's own was. */
const carried = ({ stated }: Parameter, value: Decimal): { formula: Formula; value: Decimal } => {
  const written = numberFormula(value.toFixed());
  if (stated === undefined) return { formula: written, value };
  const { times, over } = stated;
  const formula = binary("divide", binary("multiply", written, numberFormula(times)), numberFormula(over));
  return { formula, value: readDecimal(formula) };
};

/** A parameter as it was before it was first changed. */
const originalOf = ({ changedFrom, ...parameter }: Parameter): Parameter =>
  changedFrom === undefined ? parameter : { ...parameter, ...changedFrom };

/** A parameter at another value: what it was known by no longer holds. */
const changed = (parameter: Parameter, value: Decimal): Parameter => {
  const original = originalOf(parameter);
  const { formula, evidence, source: _source, note: _note, stated, ...rest } = original;
  const { source, note } = original;
  const next = carried(original, value);
  if (next.value.eq(readDecimal(formula))) return original;
  return {
    ...rest,
    formula: next.formula,
    evidence: "assumption",
    ...(stated === undefined ? {} : { stated: { ...stated, value: exactText(value) } }),
    changedFrom: {
      formula,
      evidence,
      ...(source === undefined ? {} : { source }),
      ...(note === undefined ? {} : { note }),
      ...(stated === undefined ? {} : { stated }),
    },
  };
};

/** Reads one value, or says why it is none for its parameter. */
const readValue = (
  model: Model,
  name: string,
  given: unknown,
): { readonly value: Decimal } | { readonly problem: Problem } => {
  const path = ["parameters", name];
  const refused = (problem: Omit<Problem, "path">) => ({ problem: { ...problem, path } });
  const known = Object.hasOwn(model.parameters, name) ? model.parameters[name] : undefined;
  if (known === undefined) return refused(unknownName(name, Object.keys(model.parameters), "parameters"));
  const read = parametersOf(known.formula);
  if (read.length > 0) return refused({ code: "not-a-value", found: name, expected: read.join(", ") });
  const behind = dependentsOf(model, name);
  const structural = model.bounds.find(
    ({ isStructural, formula }) => isStructural && parametersOf(formula).some((each) => behind.has(each)),
  );
  if (structural !== undefined)
    return refused({
      code: "structural-parameter",
      found: name,
      values: { place: pathText(structural.path) },
    });
  if (Decimal.isDecimal(given))
    return given.isFinite() ? { value: given } : refused({ code: "expected-number", found: String(given) });
  if (typeof given !== "string" && typeof given !== "number")
    return refused({ code: "expected-number", found: given === null ? "null" : typeof given });
  const found = readWritten(given, model.numberStyle);
  if (!found.ok) return refused(found.problem);
  if (typeof given === "string" && /(?:%|pct\.)\s*$/u.test(given) && !SHARES.test(known.unit))
    return refused({ code: "percent-not-a-share", found: given, expected: known.unit });
  return { value: new Decimal(found.value) };
};

const outsideRange = (
  name: string,
  given: unknown,
  { formula, range, stated }: Parameter,
  inPercent: boolean,
): readonly Problem[] => {
  if (range === undefined) return [];
  const value = readDecimal(formula);
  const [low, high] = range;
  if (value.gte(low) && value.lte(high)) return [];
  const shown = (end: string): string => (inPercent ? `${exactText(new Decimal(end).times(100))}%` : end);
  const expected = range.map(shown).join(" – ");
  const found = stated === undefined ? String(given) : exactText(value);
  return [{ code: "value-outside-range", path: ["parameters", name], found, expected }];
};

/** Whether how citizens move reads any of some parameters. */
const isMoved = ({ strategies }: Model, names: ReadonlySet<string>): boolean =>
  strategies.some(({ dynamics }) =>
    (dynamics?.transitions ?? []).some((transition) =>
      formulasOf(transition).some((formula) => parametersOf(formula).some((name) => names.has(name))),
    ),
  );

/** What discounting is at the values of a model's parameters. */
const discountingAt = (model: Model): Pick<Model, "discounting"> => {
  const { discounting, horizon } = model;
  if (discounting === undefined) return {};
  const parameters = parameterValues(model);
  const { rate, outcomes } = discounting;
  return {
    discounting: {
      ...discounting,
      ...(rate === undefined ? {} : rated(rate, parameters, horizon)),
      ...(outcomes === undefined
        ? {}
        : { outcomes: outcomes.rate === undefined ? outcomes : rated(outcomes.rate, parameters, horizon) }),
    },
  };
};

/** The fingerprint of a model at other values: of what it was compiled to, and of them. */
const fingerprintAt = (
  model: Model,
  parameters: Model["parameters"],
): Pick<Model, "fingerprint" | "unchanged"> => {
  const { unchanged = model.fingerprint } = model;
  const values = Object.values(parameters).flatMap(({ id, formula, changedFrom }) =>
    changedFrom === undefined ? [] : [[id, readDecimal(formula).toFixed()] as const],
  );
  return values.length === 0
    ? { fingerprint: unchanged }
    : { fingerprint: fingerprint({ model: unchanged, parameters: Object.fromEntries(values) }), unchanged };
};

type Content = Omit<Model, "fingerprint" | "unchanged">;

/** What follows from the values of a model's parameters, at those it has. */
const followed = (model: Model): Content => {
  const { fingerprint: _fingerprint, unchanged: _unchanged, ...content } = model;
  return { ...content, ...discountingAt(model), assumptions: assumptionsAt(model) };
};

/**
 * Whether a model is one at other values of what was compiled: with what it was changed from in its place it has the fingerprint
 * of that, and its own is of that and the values it has.
 */
export const isChangedFrom = (model: Model): boolean => {
  const { unchanged, fingerprint: stated, ...content } = model;
  const parameters = Object.fromEntries(
    Object.entries(model.parameters).map(([name, parameter]) => [name, originalOf(parameter)]),
  );
  return (
    fingerprinted(followed({ ...model, parameters })).fingerprint === unchanged &&
    fingerprintAt(model, model.parameters).fingerprint === stated &&
    fingerprint(followed(model)) === fingerprint(content)
  );
};

const withParametersTakes = () => ({ model: modelShape, values: is.anyRecord });

/**
 * A model at other values of its parameters, checked as the scenario's own were: the same as if the scenario had been
 * written so. What follows from a value follows – parameters computed from it, discounting, the price level it is stated
 * in – and each changed one says what it was changed from, and that it is now an assumption.
 *
 * @param model - a compiled scenario
 * @param values - by name; text is read as the scenario writes its numbers
 * @returns the model with another fingerprint; the same as before for its own values
 * @throws ProblemError with every problem: `unknown-reference` with the nearest name, `not-a-value` for one that is computed
 *   from others, `structural-parameter` for one that the length of a cycle was read from, numbers that are none, values
 *   outside their range, and probabilities and shares that are none
 * @example
 * import { withParameters } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const model = await loadScenario(file, { rules: denmark });
 * withParameters(model, { success: "30%" }).parameters.success?.changedFrom?.evidence; // "target"
 * withParameters(model, { succes: "30%" }); // throws unknown-reference
 */
export const withParameters = (model: Model, values: ParameterValues): Model => {
  checkGiven(withParametersTakes, { model, values });
  return placed(model, values, true);
};

/** A model at values that were drawn, by name and in the prices each is written in: a range is what somebody thought, and no bound of them. */
export const withDrawn = (model: Model, values: Readonly<Record<string, Decimal>>): Model =>
  placed(model, values, false);

const placed = (model: Model, values: ParameterValues, isInRange: boolean): Model => {
  if (Object.keys(values).length === 0) return model;
  const parameters: Record<string, Parameter> = { ...model.parameters };
  const problems: Problem[] = [];
  const names = new Set<string>();
  for (const [name, given] of Object.entries(values)) {
    const read = readValue(model, name, given);
    if ("problem" in read) {
      problems.push(read.problem);
      continue;
    }
    const next = changed(parameters[name] as Parameter, read.value);
    parameters[name] = next;
    if (isInRange)
      problems.push(...outsideRange(name, given, next, isToldInPercent(model, name, exactText(read.value))));
    for (const each of dependentsOf(model, name)) names.add(each);
  }
  if (problems.length > 0) throw new ProblemError(problems);
  const { unchanged: _, ...rest } = model;
  const valued: Model = { ...rest, parameters, ...fingerprintAt(model, parameters) };
  problems.push(...valueProblems(valued));
  if (problems.length > 0) throw new ProblemError(problems);
  const next = { ...valued, ...discountingAt(valued), assumptions: assumptionsAt(valued) };
  if (isMoved(next, names)) problems.push(...chanceProblems(next));
  if (problems.length > 0) throw new ProblemError(problems);
  return next;
};
