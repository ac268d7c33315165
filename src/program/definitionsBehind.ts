import type { Formula } from "../formula/index";
import type { Model } from "../model/index";
import { type Dependencies, dependenciesOf } from "./dependenciesOf";

/** The definitions that some formulas of a model read, themselves or through others, in the model's order. */
export const definitionsBehind = (
  model: Pick<Model, "definitions">,
  formulas: readonly Formula[],
): Model["definitions"] => {
  const known = new Map<string, Dependencies>();
  const read = new Set(formulas.flatMap((formula) => dependenciesOf(model, formula, known).definitions));
  return Object.fromEntries(Object.entries(model.definitions).filter(([id]) => read.has(id)));
};
