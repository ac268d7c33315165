import type { Formula } from "../formula/index";
import { formulasOf, type Model } from "../model/index";
import { dependenciesOf } from "./dependenciesOf";

const formulasIn = ({ cohort, segments, strategies, discounting, welfare, retainedShare, bounds }: Model) => [
  ...[cohort?.delay, cohort?.delayMonths, cohort?.followUp, retainedShare],
  ...[discounting?.rate?.formula, discounting?.outcomes?.rate?.formula],
  ...[welfare?.netTaxFactor, welfare?.distortion, ...Object.values(welfare?.outcomes ?? {})],
  ...(cohort?.entries ?? []).map(({ count }) => count),
  ...(cohort?.outcomes ?? []).flatMap(({ weights = {} }) => Object.values(weights)),
  ...segments.map(({ share }) => share),
  ...bounds.map(({ formula }) => formula),
  ...strategies.flatMap(({ capacity, dynamics, flows }) => [
    ...capacity.flatMap((bought) => ("count" in bought ? [bought.count] : [])),
    ...(dynamics?.transitions ?? []).flatMap(formulasOf),
    ...(dynamics?.caseloads ?? []).map(({ citizensPerStaff }) => citizensPerStaff),
    ...flows.map(({ amount }) => amount),
  ]),
];

/**
 * The parameters that a model's quantities and amounts read, through others as well, and what those count as having no
 * effect. All others are declared and change nothing; but a budget keeps the goals it is made to reach.
 */
export const readParameters = (model: Model): ReadonlySet<string> => {
  const { parameters, cohort } = model;
  const found = new Set<string>();
  const visit = (formula: Formula | undefined): void => {
    if (formula === undefined) return;
    for (const name of dependenciesOf(model, formula).parameters) {
      const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
      if (parameter === undefined || found.has(name)) continue;
      found.add(name);
      visit(parameter.formula);
      visit(parameter.neutral);
    }
  };
  for (const formula of formulasIn(model)) visit(formula);
  for (const { id, evidence } of Object.values(parameters))
    if (cohort === undefined && evidence === "target") found.add(id);
  return found;
};
