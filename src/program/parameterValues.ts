import type { Decimal } from "../decimal";
import { parametersOf, readDecimal } from "../formula/index";
import type { Model } from "../model/index";

/**
 * The exact value of every parameter, those given by a formula of others included.
 *
 * @param model - a compiled scenario; its parameters are known not to go in circles
 * @param own - values that stand instead of parameters of the same name, such as a segment's
 * @returns values by parameter name
 * @throws ProblemError when a formula has no value, such as a division by zero
 */
export const parameterValues = (
  model: Pick<Model, "parameters">,
  own: Readonly<Record<string, Decimal>> = {},
): Readonly<Record<string, Decimal>> => {
  // Without a prototype: a parameter may be called `constructor`.
  const values: Record<string, Decimal> = Object.assign(Object.create(null), own);
  const read = (id: string): void => {
    const parameter = model.parameters[id];
    if (parameter === undefined || Object.hasOwn(values, id)) return;
    for (const name of parametersOf(parameter.formula)) read(name);
    values[id] = readDecimal(parameter.formula, { parameters: values });
  };
  for (const id of Object.keys(model.parameters)) read(id);
  return values;
};
