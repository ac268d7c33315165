import { type Formula, rewrite } from "../formula/index";
import { formulaShape } from "../formula/shapes";
import type { Model } from "../model/index";
import { checked, is } from "../problems/index";

const expandedTakes = () => ({ model: is.made("Model", { records: "definitions" }), formula: formulaShape });

/**
 * A formula with the model's definitions put back into it, so that it reads parameters and tables alone.
 *
 * @param model - the model the formula is of
 * @param formula - the amount of a flow, or the formula of a definition
 * @returns the formula as one tree; a definition that is read twice stands in it twice
 * @example
 * import { expanded } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { parametersOf } from "traedesten/formula";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const model = await loadScenario(file, { rules: denmark });
 * const flow = model.strategies[1]?.flows.find(({ id }) => id === "flexJob.benefit");
 * flow && parametersOf(flow.amount); // ["flexJob.subsidy"]
 * flow && parametersOf(expanded(model, flow.amount)); // ["flexJobWage"]
 */
export const expanded = /* @__PURE__ */ checked(
  expandedTakes,
  ({ definitions }: Pick<Model, "definitions">, formula: Formula): Formula =>
    rewrite(formula, {
      leaf: (node) => {
        // A parameter may be called `constructor`, which no record is without.
        const definition =
          node.op === "parameter" && Object.hasOwn(definitions, node.name)
            ? definitions[node.name]
            : undefined;
        return definition === undefined ? node : expanded({ definitions }, definition.formula);
      },
    }),
);
