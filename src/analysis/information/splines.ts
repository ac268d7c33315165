import { quantileOf } from "../simulate/moments";

/** What a parameter's values are worth, as a curve that bends at some of them. */
const FIRST = 0.01;
const LAST = 0.99;

/** Values at which a curve may bend: spread over the draws, and every value where there are few. */
const knotsOf = (values: Float64Array, most: number): readonly number[] => {
  const sorted = values.slice().sort();
  const distinct = new Set<number>();
  for (const value of sorted) if (distinct.size <= most) distinct.add(value);
  if (distinct.size <= most) return [...distinct];
  const parts = Array.from({ length: most }, (_, at) => FIRST + (at / (most - 1)) * (LAST - FIRST));
  return [...new Set(parts.map((part) => quantileOf(sorted, part)))];
};

const cubed = (value: number): number => (value > 0 ? value * value * value : 0);

/**
 * A natural cubic spline over some values, without its constant: columns that add up to any curve that is straight beyond its
 * outermost knots. (Hastie, Tibshirani & Friedman, The Elements of Statistical Learning, 2nd ed. 2009, § 5.2.1.)
 *
 * @param most - knots: one more than there are columns
 */
export const splineOf = (values: Float64Array, most: number): readonly Float64Array[] => {
  const knots = knotsOf(values, most);
  const [first = 0, last = 0] = [knots[0], knots.at(-1)];
  if (knots.length < 2) return [];
  // From 0 to 1, so that cubes of kroner and of shares are alike.
  const unit = (value: number): number => (value - first) / (last - first);
  const at = knots.map(unit);
  const bend = (value: number, knot: number): number => (cubed(value - knot) - cubed(value - 1)) / (1 - knot);
  const before = at.at(-2) as number;
  return [
    values.map(unit),
    ...at.slice(0, -2).map((knot) =>
      values.map((value) => {
        const x = unit(value);
        return bend(x, knot) - bend(x, before);
      }),
    ),
  ];
};

const ALONE = 8;
const TOGETHER = 5;

const times = (one: Float64Array, other: Float64Array): Float64Array =>
  one.map((value, index) => value * (other[index] as number));

/**
 * Columns that add up to a curve of one parameter, to a surface of two, and of more to a curve of each and the products of
 * every two; without the constant.
 */
export const surfaceOf = (parameters: readonly Float64Array[]): readonly Float64Array[] => {
  const [one, ...others] = parameters;
  if (one === undefined) return [];
  if (others.length === 0) return splineOf(one, ALONE);
  const curves = parameters.map((values) => splineOf(values, TOGETHER));
  const products = curves.flatMap((curve, index) =>
    curves.slice(index + 1).flatMap((other) =>
      // Every column with every other of two parameters; of more, the straight ones alone, or there are too many.
      parameters.length === 2
        ? curve.flatMap((a) => other.map((b) => times(a, b)))
        : curve.slice(0, 1).flatMap((a) => other.slice(0, 1).map((b) => times(a, b))),
    ),
  );
  return [...curves.flat(), ...products];
};
