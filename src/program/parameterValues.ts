import type { Decimal } from "../decimal";
import { parametersOf, readDecimal } from "../formula/index";
import type { Model } from "../model/index";
import { type Problem, ProblemError } from "../problems/index";

/**
 * The exact value of every parameter, those given by a formula of others included.
 *
 * @param model - a compiled scenario; its parameters are known not to go in circles
 * @param own - values that stand instead of parameters of the same name, such as a segment's
 * @returns values by parameter name
 * @throws ProblemError with every formula that has no value, such as a division by zero
 */
export const parameterValues = (
  model: Pick<Model, "parameters">,
  own: Readonly<Record<string, Decimal>> = {},
): Readonly<Record<string, Decimal>> => {
  // Without a prototype: a parameter may be called `constructor`.
  const values: Record<string, Decimal> = Object.assign(Object.create(null), own);
  const problems: Problem[] = [];
  const stopped = new Set<string>();
  /** Whether there is a value; what follows from one that has none is no problem of its own. */
  const read = (id: string): boolean => {
    const parameter = Object.hasOwn(model.parameters, id) ? model.parameters[id] : undefined;
    if (parameter === undefined || Object.hasOwn(values, id)) return true;
    if (stopped.has(id)) return false;
    stopped.add(id);
    if (!parametersOf(parameter.formula).map(read).every(Boolean)) return false;
    try {
      values[id] = readDecimal(parameter.formula, { parameters: values });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const path = [...parameter.path, "formula"];
      problems.push(...error.problems.map((problem) => ({ ...problem, path })));
      return false;
    }
    stopped.delete(id);
    return true;
  };
  for (const id of Object.keys(model.parameters)) read(id);
  if (problems.length > 0) throw new ProblemError(problems);
  return values;
};
