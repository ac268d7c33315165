import type { Decimal } from "../decimal";
import type { Model } from "../model/index";
import { segmentParameters } from "./chances/input";
import { parameterValues } from "./parameterValues";

/** Values by parameter name. */
export type Values = Readonly<Record<string, Decimal>>;

/** A model with the values its parameters have: what every room that turns names into numbers reads. */
export interface Program {
  readonly model: Model;
  readonly parameters: Values;
  /** The same as each segment has them, in the order of the model's segments. */
  readonly segments: readonly Values[];
}

const known = new WeakMap<Model, Program>();

/**
 * Reads every parameter of a model once, for all who ask of it.
 *
 * @throws ProblemError when a formula has no value, such as a division by zero
 */
export const programOf = (model: Model): Program => {
  const found = known.get(model);
  if (found !== undefined) return found;
  const parameters = parameterValues(model);
  const program = {
    model,
    parameters,
    segments: model.segments.map((segment) =>
      Object.keys(segment.numbers).length === 0 ? parameters : segmentParameters(model, segment),
    ),
  };
  known.set(model, program);
  return program;
};
