import { Decimal } from "../../decimal";
import { parametersOf, readDecimal } from "../../formula/index";
import type { Model, Parameter, Uncertainty } from "../../model/index";
import { chanceAt } from "../../probability/chanceAt";
import type { Distribution } from "../../probability/distribution/distribution";
import { readDistribution, type Spread } from "../../probability/distribution/readDistribution";
import { readParameters } from "../../program/index";

/** Why a parameter with a value of its own is not drawn. */
export type NotDrawnReason =
  /** It has neither a distribution nor a range that is drawn from. */
  | "noDistribution"
  /** A goal, which is drawn only where it has a distribution. */
  | "target"
  /** Another value was put in the place of the scenario's. */
  | "set"
  /** Nothing reads it. */
  | "unread"
  /** The model was made by its value. */
  | "structural";

/** A parameter that is drawn, and what from. */
export interface DrawnParameter {
  readonly parameter: Parameter;
  readonly distribution: Distribution;
  readonly spread: Spread;
  /** What a drawn value is multiplied by to stand in the scenario's prices. */
  readonly factor: number;
}

/** What is drawn of a model, and what is not. */
export interface Drawing {
  readonly drawn: readonly DrawnParameter[];
  readonly notDrawn: readonly { readonly parameter: Parameter; readonly reason: NotDrawnReason }[];
}

const overRange = (
  { formula, range, stated }: Parameter,
  ranges: Uncertainty["ranges"],
): Distribution | undefined => {
  if (range === undefined || new Decimal(range[0]).gte(range[1])) return undefined;
  // A range stands in the scenario's prices, and what is drawn in those the value is written in.
  const back = (value: string): string =>
    stated === undefined ? value : new Decimal(value).times(stated.over).div(stated.times).toFixed();
  const [low, high] = [back(range[0]), back(range[1])];
  if (ranges === "uniform") return { family: ranges, low, high };
  const mode = stated?.value ?? readDecimal(formula).toFixed();
  return { family: ranges, low, mode, high };
};

const isStructural = ({ bounds }: Model, name: string): boolean =>
  bounds.some((bound) => bound.isStructural === true && parametersOf(bound.formula).includes(name));

/** What is drawn of a model: parameters with a distribution, and with `ranges` those with a range that are no targets. */
export const drawingOf = (model: Model, ranges: Uncertainty["ranges"] | undefined): Drawing => {
  const read = readParameters(model);
  const drawn: DrawnParameter[] = [];
  const notDrawn: Drawing["notDrawn"][number][] = [];
  for (const parameter of Object.values(model.parameters)) {
    const { id, formula, evidence, distribution, stated, changedFrom } = parameter;
    if (parametersOf(formula).length > 0) continue;
    const isTarget = evidence === "target" && distribution === undefined;
    const from =
      distribution ?? (ranges === undefined || isTarget ? undefined : overRange(parameter, ranges));
    const reason: NotDrawnReason | undefined = !read.has(id)
      ? "unread"
      : changedFrom !== undefined
        ? "set"
        : isStructural(model, id)
          ? "structural"
          : from === undefined
            ? isTarget
              ? "target"
              : "noDistribution"
            : undefined;
    if (reason !== undefined || from === undefined)
      notDrawn.push({ parameter, reason: reason ?? "noDistribution" });
    else {
      const factor = stated === undefined ? 1 : new Decimal(stated.times).div(stated.over).toNumber();
      drawn.push({ parameter, distribution: from, spread: readDistribution(from), factor });
    }
  }
  return { drawn, notDrawn };
};

/**
 * The values of one draw after another, by their number: each parameter has a stream of its own, so that the value of one
 * is the same whatever else is drawn, in whatever order, and by however many threads.
 */
export const valuesAt = (
  { drawn }: Drawing,
  seed: number,
): ((index: number) => Readonly<Record<string, Decimal>>) => {
  const streams = drawn.map(
    ({ parameter, spread }) => [parameter.id, chanceAt(seed, parameter.id), spread] as const,
  );
  return (index) =>
    // Without a prototype: a parameter may be called `constructor`.
    Object.assign(
      Object.create(null),
      Object.fromEntries(
        streams.map(([id, chance, { quantile }]) => [id, new Decimal(quantile(chance(index)))]),
      ),
    );
};
