import { chanceAt } from "../../../src/probability/chanceAt";
import { normalBelow, normalDensity, normalQuantile } from "../../../src/probability/distribution/quantiles";

/** The expected value of what is positive of a normal number. */
export const positivePart = (mean: number, sd: number): number =>
  mean * normalBelow(mean / sd) + sd * normalDensity(mean / sd);

/** The example of the R package voi: the second of two strategies is p1 − p2 better, p1 ~ N(1, 1) and p2 ~ N(0, 2). */
export const normals = (draws: number, seed: number) => {
  const [first, second] = [chanceAt(seed, "p1"), chanceAt(seed, "p2")];
  const values = Array.from({ length: draws }, (_, index) => [
    1 + normalQuantile(first(index)),
    2 * normalQuantile(second(index)),
  ]) as readonly (readonly [number, number])[];
  return {
    netBenefits: values.map(([p1, p2]) => [0, p1 - p2]),
    both: values,
    p1: values.map(([p1]) => [p1]),
    p2: values.map(([, p2]) => [p2]),
  };
};
