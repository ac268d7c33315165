import { type Formula, parameter, substitute } from "../formula/index";
import type { OutcomeMeasure, Strategy } from "../model/index";

/**
 * What time in a state is worth to an outcome in one strategy; nothing is said where it is 1.
 *
 * @param strategy - its values of parameters take the place of those common to all
 */
export const weightOf = (
  { own = {} }: Pick<Strategy, "own">,
  { weights }: Pick<OutcomeMeasure, "weights">,
  state: string,
): Formula | undefined => {
  const weight = weights !== undefined && Object.hasOwn(weights, state) ? weights[state] : undefined;
  if (weight === undefined) return undefined;
  const parameters = Object.fromEntries(Object.entries(own).map(([name, id]) => [name, parameter(id)]));
  return substitute(weight, { parameters });
};
