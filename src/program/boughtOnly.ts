import { parametersOf } from "../formula/index";
import type { Model } from "../model/index";
import { modelShape } from "../model/index";
import { own } from "../own";
import { checkGiven } from "../problems/index";
import { definitionsBehind } from "./definitionsBehind";
import { fingerprint } from "./fingerprint";

/**
 * Parameters that some formulas read, through others as well; goals are kept, as a budget is made to reach them. Where
 * they would have no effect is not, as that is read of what becomes of citizens.
 */
const parametersBehind = ({ parameters }: Model, names: readonly string[]): Model["parameters"] => {
  const found = new Set<string>();
  const visit = (name: string): void => {
    const parameter = own(parameters, name);
    if (found.has(name) || parameter === undefined) return;
    found.add(name);
    for (const next of parametersOf(parameter.formula)) visit(next);
  };
  const goals = Object.keys(parameters).filter((name) => parameters[name]?.evidence === "target");
  for (const name of [...names, ...goals]) visit(name);
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([id, { neutral: _, ...parameter }]) =>
      found.has(id) ? [[id, parameter]] : [],
    ),
  );
};

const boughtOnlyTakes = () => ({ model: modelShape });

/**
 * A model as a budget: what its strategies buy, without what becomes of the citizens. A model without citizens is
 * its own budget.
 *
 * @example
 * import { boughtOnly, evaluate } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const model = await loadScenario(file, { rules: denmark });
 * evaluate(boughtOnly(model)).limits; // ["no-outcomes"]
 */
export const boughtOnly = (model: Model): Model => {
  checkGiven(boughtOnlyTakes, { model });
  const {
    cohort,
    clock: _clock,
    discounting: _discounting,
    retainedShare: _retained,
    welfare: _welfare,
    decision: _decision,
    goals: _goals,
    trial: _trial,
    ordinaryEffort: _effort,
    reference,
    ...others
  } = model;
  if (cohort === undefined) return model;
  const strategies = model.strategies
    .filter(({ capacity }) => capacity.length > 0)
    .map(({ dynamics: _, own: _own, ...strategy }) => ({
      ...strategy,
      flows: strategy.flows.filter(({ of }) => strategy.capacity.some(({ id }) => id === of)),
    }));
  const flows = strategies.flatMap((strategy) => strategy.flows);
  const counts = strategies.flatMap(({ capacity }) =>
    capacity.flatMap((bought) => ("count" in bought ? [bought.count] : [])),
  );
  const amounts = flows.map(({ amount }) => amount);
  const definitions = definitionsBehind(model, amounts);
  const used = new Set(flows.map(({ account }) => account));
  const elsewhere = new Set(
    model.strategies.flatMap((strategy) => strategy.flows.map(({ account }) => account)),
  );
  const { bounds, ...rest } = others;
  return {
    ...rest,
    fingerprint: fingerprint({ model: model.fingerprint, part: "bought" }),
    bounds: bounds.filter(({ isForAll }) => isForAll === true),
    strategies,
    ...(strategies.some(({ id }) => id === reference) ? { reference } : {}),
    accounts: model.accounts.filter(({ id }) => used.has(id) || !elsewhere.has(id)),
    parameters: parametersBehind(
      model,
      [...amounts, ...Object.values(definitions).map(({ formula }) => formula), ...counts].flatMap(
        parametersOf,
      ),
    ),
    definitions,
    states: [],
    segments: [],
    tables: {},
    assumptions: [],
  };
};
