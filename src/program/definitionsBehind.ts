import type { Formula } from "../formula/index";
import type { Model } from "../model/index";
import { dependenciesOf } from "./dependenciesOf";

/** The definitions that some formulas of a model read, themselves or through others, in the model's order. */
export const definitionsBehind = (
  model: Pick<Model, "definitions">,
  formulas: readonly Formula[],
): Model["definitions"] => {
  const read = new Set(formulas.flatMap((formula) => dependenciesOf(model, formula).definitions));
  return Object.fromEntries(Object.entries(model.definitions).filter(([id]) => read.has(id)));
};
