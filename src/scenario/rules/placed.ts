import { type Substitution, substitute } from "../../formula/index";
import type { Label, RuleFlow, RuleFlows } from "../../model/index";
import type { Path } from "../../problems/index";
import { type Naming, quantity } from "../naming";

/** Where flows of rules are placed. */
export interface Place {
  /** What the names of their quantities begin with. */
  readonly on: string;
  /** The same for what is one however it is named: see `Naming`. */
  readonly why?: string;
  readonly labelled?: (label: Label) => Label;
  readonly path: Path;
}

/**
 * Flows of rules, where a model places them: the quantities that the rules name are named after the place.
 *
 * @param by - what stands there instead of what the rules read
 */
export const placed = (
  naming: Naming,
  { definitions = {}, flows }: RuleFlows,
  { on, why = on, labelled = (label) => label, path }: Place,
  by: Substitution = {},
): readonly RuleFlow[] => {
  const parameters = { ...by.parameters };
  const read: Substitution = { ...by, parameters };
  for (const [name, { label, formula }] of Object.entries(definitions))
    parameters[name] = quantity(
      naming,
      { id: `${on}.${name}`, formula: substitute(formula, read), label: labelled(label), path },
      `${why}.${name}`,
    );
  return flows.map((flow) => ({ ...flow, amount: substitute(flow.amount, read) }));
};
