import { parametersOf } from "../formula/index";
import type { Model } from "../model/index";

/** The parameters whose values follow that of one: itself, and those computed from it. */
export const dependentsOf = (
  { parameters }: Pick<Model, "parameters">,
  name: string,
): ReadonlySet<string> => {
  const found = new Set([name]);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const { id, formula } of Object.values(parameters))
      if (parametersOf(formula).some((read) => found.has(read))) found.add(id);
  }
  return found;
};
