import { apart } from "../../plain";
import { chanceAt } from "../../probability/chanceAt";
import { normalQuantile } from "../../probability/distribution/quantiles";
import { type Estimate, GROUPS, jackknifeError, orthonormal, solved } from "../information/regression";
import { meanOf } from "../information/rows";
import { surfaceOf } from "../information/splines";
import type { DrawnParameter } from "./drawn";
import type { Driver } from "./types";

/** Fewer tell one parameter from another no better than chance does. */
const LEAST_DRAWS = 100;
/** As many as tell a share to one or two hundredths; more would take their time and say the same. */
const MOST_DRAWS = 4000;

/** Sums over one part of the draws, from which a curve through any of the others is worked out. */
interface Sums {
  /** Of every two columns, the later by the earlier. */
  readonly products: readonly Float64Array[];
  readonly with: Float64Array;
  squares: number;
  sum: number;
  draws: number;
}

const sumsOf = (columns: readonly Float64Array[], values: Float64Array): readonly Sums[] => {
  const size = columns.length;
  const parts = Array.from(
    { length: GROUPS },
    (): Sums => ({
      products: Array.from({ length: size }, () => new Float64Array(size)),
      ...{ with: new Float64Array(size), squares: 0, sum: 0, draws: 0 },
    }),
  );
  values.forEach((value, index) => {
    const part = parts[index % GROUPS] as Sums;
    part.squares += value * value;
    part.sum += value;
    part.draws++;
    for (let row = 0; row < size; row++) {
      const own = (columns[row] as Float64Array)[index] as number;
      part.with[row] = (part.with[row] as number) + own * value;
      const products = part.products[row] as Float64Array;
      for (let at = 0; at <= row; at++)
        products[at] = (products[at] as number) + own * ((columns[at] as Float64Array)[index] as number);
    }
  });
  return parts;
};

/**
 * What part of the variance a curve explains, less what a curve of so many columns explains of nothing (the adjusted R²), and
 * its jackknife error.
 */
const explained = (columns: readonly Float64Array[], answers: Float64Array): Estimate => {
  const size = columns.length;
  const mean = meanOf(answers);
  const parts = sumsOf(
    columns,
    answers.map((value) => value - mean),
  );
  const total = (of: (part: Sums) => number): number => parts.reduce((sum, part) => sum + of(part), 0);
  const all = {
    with: Float64Array.from(columns, (_, row) => total((part) => part.with[row] as number)),
    squares: total(({ squares }) => squares),
    sum: total(({ sum }) => sum),
  };
  const without = (left?: Sums): number => {
    const right = all.with.map((sum, row) => sum - (left?.with[row] ?? 0));
    const by = solved(
      columns.map((_, row) =>
        Float64Array.from(
          columns,
          (_column, at) => Number(row === at) - (left?.products[Math.max(row, at)]?.[Math.min(row, at)] ?? 0),
        ),
      ),
      right,
    );
    const squares = all.squares - (left?.squares ?? 0);
    const draws = answers.length - (left?.draws ?? 0);
    const sum = all.sum - (left?.sum ?? 0);
    const rest = squares - by.reduce((added, each, row) => added + each * (right[row] as number), 0);
    return 1 - rest / (draws - size) / ((squares - (sum * sum) / draws) / (draws - 1));
  };
  return { value: without(), error: jackknifeError(parts.map(without)) };
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
      const { value: share, error } = explained(columns, some);
      return { id, label: apart(label), evidence, share, error };
    })
    .sort((one, other) => other.share - one.share);
};
