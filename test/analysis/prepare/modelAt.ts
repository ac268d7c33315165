import type { Decimal } from "../../../src/decimal";
import { number } from "../../../src/formula/index";
import type { Model } from "../../../src/model/index";

export type Values = Readonly<Record<string, Decimal>>;

/** A model with other values for some of its parameters, unchecked: one computed from others included. */
export const modelAt = (model: Model, values: Values): Model => ({
  ...model,
  parameters: {
    ...model.parameters,
    ...Object.fromEntries(
      Object.entries(values).flatMap(([name, value]) => {
        const known = model.parameters[name];
        return known === undefined ? [] : [[name, { ...known, formula: number(value.toFixed()) }]];
      }),
    ),
  },
});
