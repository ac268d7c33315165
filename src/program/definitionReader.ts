import type { Decimal } from "../decimal";
import { decimalReader, type Environment, type Formula, parametersOf, type Reader } from "../formula/index";
import type { Model } from "../model/index";

/** Values by name, to which those of definitions are added when they are first read. */
export type OpenValues = Record<string, Decimal | string>;

/**
 * Reads formulas of a model, with definitions as values of their own: each is worked out once for each set of values it
 * is read among.
 *
 * @returns a reader of one formula: given values of all else and where tables are read, the formula's value; what it finds
 *   of definitions it leaves among the values for the next formula that is read at the same place
 */
export const definitionReader = (
  model: Pick<Model, "definitions">,
): ((formula: Formula) => (values: OpenValues, where: Omit<Environment, "parameters">) => Decimal) => {
  const { definitions } = model;
  const readers = new Map<string, Reader<Decimal>>();
  const readerOf = (name: string, formula: Formula): Reader<Decimal> => {
    const known = readers.get(name) ?? decimalReader(formula);
    readers.set(name, known);
    return known;
  };
  const fill = (formula: Formula, values: OpenValues, where: Omit<Environment, "parameters">): void => {
    for (const name of parametersOf(formula)) {
      const definition =
        !Object.hasOwn(values, name) && Object.hasOwn(definitions, name) ? definitions[name] : undefined;
      if (definition === undefined) continue;
      fill(definition.formula, values, where);
      values[name] = readerOf(name, definition.formula)({ ...where, parameters: values });
    }
  };
  return (formula) => {
    const read = decimalReader(formula);
    return (values, where) => {
      fill(formula, values, where);
      return read({ ...where, parameters: values });
    };
  };
};
