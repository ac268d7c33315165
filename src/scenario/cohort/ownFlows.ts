import { type Formula, parameter, parametersOf, substitute } from "../../formula/index";
import type { Flow } from "../../model/index";
import type { Compiling } from "../compiling";
import type { Naming } from "../naming";

/**
 * Flows of the rules as a strategy with values of its own has them: quantities that read any of these, themselves or
 * through others, are named once more, for it alone.
 */
export const ownFlows = (
  { ownOf }: Compiling,
  { define, definitions }: Naming,
  strategy: string,
  flows: readonly Flow[],
): readonly Flow[] => {
  const own = ownOf(strategy);
  if (Object.keys(own).length === 0) return flows;
  const known = new Map<string, Formula>();
  const standing = (name: string): Formula => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const id = own[name];
    const definition = definitions()[name];
    let made: Formula = parameter(id ?? name);
    if (definition !== undefined) {
      const formula = changed(definition.formula);
      if (formula !== definition.formula)
        made = define({ ...definition, id: `${strategy}.${name}`, formula });
    }
    known.set(name, made);
    return made;
  };
  const changed = (formula: Formula): Formula => {
    const parameters = Object.fromEntries(
      parametersOf(formula).flatMap((name) => {
        const stands = standing(name);
        return stands.op === "parameter" && stands.name === name ? [] : [[name, stands]];
      }),
    );
    return Object.keys(parameters).length === 0 ? formula : substitute(formula, { parameters });
  };
  return flows.map((flow) => ({ ...flow, amount: changed(flow.amount) }));
};
