import { apart } from "../../plain";
import { chanceAt } from "../../probability/chanceAt";
import { normalQuantile } from "../../probability/distribution/quantiles";
import { jackknifed, orthonormal, type Statistic } from "../information/regression";
import { meanOf } from "../information/rows";
import { surfaceOf } from "../information/splines";
import type { DrawnParameter } from "./drawn";
import type { Driver } from "./types";

/** Fewer tell one parameter from another no better than chance does. */
const LEAST_DRAWS = 100;
/** As many as tell a share to a hundredth; more would take their time and say the same. */
const MOST_DRAWS = 10_000;

const squaresOf = (values: Float64Array, about: (index: number) => number): number =>
  values.reduce((sum, value, index) => sum + (value - about(index)) ** 2, 0);

/** What part of the variance a curve explains, less what a curve of so many columns explains of nothing: the adjusted R². */
const explained =
  (columns: number): Statistic =>
  ([fitted], [values]) => {
    if (fitted === undefined || values === undefined) return 0;
    const mean = meanOf(values);
    const all = squaresOf(values, () => mean) / (values.length - 1);
    const rest = squaresOf(values, (index) => fitted[index] as number) / (values.length - columns);
    return all === 0 ? 0 : 1 - rest / all;
  };

/**
 * What a parameter was in each draw, by rank: how much of an answer a value explains its chance explains as well, and a chance
 * takes no quantile. As a normal number, in which most curves are nearly straight; one of single values as it is.
 */
const scoreOf = (
  { parameter, distribution, spread }: DrawnParameter,
  seed: number,
  draws: number,
): Float64Array => {
  const chance = chanceAt(seed, parameter.id);
  const read = distribution.family === "discrete" ? spread.quantile : normalQuantile;
  return Float64Array.from({ length: draws }, (_, index) => read(chance(index)));
};

/**
 * How much of the variance of an answer each parameter explains by itself, the most first: first-order indices by regression
 * on the draws there are. (Saltelli et al., Global Sensitivity Analysis: The Primer, 2008, § 1.2; Strong, Oakley & Brennan
 * 2014 for the regression.) What is left is of several parameters together, and of none where the sum is 1.
 *
 * @param answers - what the draws came to, in their order
 */
export const driversOf = (
  drawn: readonly DrawnParameter[],
  answers: Float64Array,
  seed: number,
): readonly Driver[] | undefined => {
  if (answers.length < LEAST_DRAWS || drawn.length === 0) return undefined;
  const some = answers.slice(0, MOST_DRAWS);
  if (some.every((value) => value === some[0])) return undefined;
  return drawn
    .map((one): Driver => {
      const { id, label, evidence } = one.parameter;
      const columns = orthonormal(surfaceOf([scoreOf(one, seed, some.length)]), some.length);
      const { value: share, error } = jackknifed(columns, [some], explained(columns.length));
      return { id, label: apart(label), evidence, share, error };
    })
    .sort((one, other) => other.share - one.share);
};
