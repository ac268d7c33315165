import { type Formula, parametersOf, readAffine, substitute } from "../../formula/index";
import type { Model } from "../../model/index";
import { dependentsOf, expanded } from "../../program/index";
import { isMoving } from "../prepare/reads";
import type { Asked } from "./question";

/** A formula in which everything computed from a parameter is written out, so that only the parameter itself is left. */
const writtenOut = (model: Model, formula: Formula, name: string, names: ReadonlySet<string>): Formula => {
  const parameters = Object.fromEntries(
    [...names].flatMap((each) => {
      const known = model.parameters[each];
      return each === name || known === undefined ? [] : [[each, known.formula]];
    }),
  );
  let written = formula;
  // Parameters do not go in circles, so each turn writes out one more level.
  while (parametersOf(written).some((each) => Object.hasOwn(parameters, each)))
    written = substitute(written, { parameters });
  return written;
};

/**
 * Whether a net cost is a straight line in a parameter, by the form of the formulas alone: no quantity and no discount
 * rate reads it, and every price of the two strategies is affine in it, or only the share that is kept.
 */
export const isProvenAffine = (
  model: Model,
  { of, against, stage, discounted, worth, effect }: Asked,
  name: string,
): boolean => {
  const names = dependentsOf(model, name);
  const reads = (formula: Formula | undefined): boolean =>
    formula !== undefined && parametersOf(formula).some((each) => names.has(each));
  if (isMoving(model, name)) return false;
  if (discounted && reads(model.discounting?.rate?.formula)) return false;
  const weights = (model.cohort?.outcomes ?? []).flatMap((each) => Object.values(each.weights ?? {}));
  const outcomeRate = discounted ? model.discounting?.outcomes?.rate?.formula : undefined;
  const countsOutcomes = worth !== undefined || effect !== undefined;
  if (countsOutcomes && [...weights, outcomeRate].some(reads)) return false;
  if (effect !== undefined) return true;
  const isAffine = (formula: Formula): boolean =>
    readAffine(writtenOut(model, formula, name, names), name) !== undefined;
  const prices = model.strategies
    .filter(({ id }) => id === of || id === against)
    .flatMap(({ flows }) => flows.map(({ amount }) => expanded(model, amount)))
    .filter(reads);
  const { retainedShare } = model;
  if (stage === "retained" && retainedShare !== undefined && reads(retainedShare))
    // The share multiplies the prices, so both together would be a square.
    return prices.length === 0 && isAffine(retainedShare);
  return prices.every(isAffine);
};
