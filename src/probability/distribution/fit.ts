import { Decimal, exactText } from "../../decimal";
import { floatArithmetic } from "../../formula/floatArithmetic";
import type { Distribution } from "./distribution";
import { betaLaw, gammaLaw, type Law, lognormalLaw, normalLaw } from "./quantiles";

/** Families that a mean and one thing more pin down. */
export const FITTED = [
  "beta",
  "gamma",
  "lognormal",
  "normal",
] as const satisfies readonly Distribution["family"][];
export type Fitted = (typeof FITTED)[number];

/** So many of a hundred within two values. */
export interface Interval {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

const { ln } = floatArithmetic;

const text = (value: number): string => exactText(new Decimal(value));

/** A family with one mean, from nearly certain to as wide as it goes: by its standard deviation over the mean's room. */
interface Scaled {
  readonly of: (sd: number) => Distribution;
  readonly law: (sd: number) => Law;
  /** What the standard deviation stays below. */
  readonly most: number;
}

const scaled = (family: Fitted, mean: number): Scaled => {
  switch (family) {
    case "beta": {
      const room = mean * (1 - mean);
      const parts = (sd: number): readonly [number, number] => {
        const size = room / (sd * sd) - 1;
        return [mean * size, (1 - mean) * size];
      };
      return {
        most: Math.sqrt(room),
        law: (sd) => betaLaw(...parts(sd)),
        of: (sd) => {
          const [alpha, beta] = parts(sd);
          return { family, alpha: text(alpha), beta: text(beta) };
        },
      };
    }
    case "gamma": {
      const parts = (sd: number): readonly [number, number] => [(mean / sd) * (mean / sd), (sd * sd) / mean];
      return {
        most: Number.POSITIVE_INFINITY,
        law: (sd) => gammaLaw(...parts(sd)),
        of: (sd) => {
          const [shape, scale] = parts(sd);
          return { family, shape: text(shape), scale: text(scale) };
        },
      };
    }
    case "lognormal": {
      const parts = (sd: number): readonly [number, number] => {
        const variance = ln(1 + (sd / mean) * (sd / mean));
        return [ln(mean) - variance / 2, Math.sqrt(variance)];
      };
      return {
        most: Number.POSITIVE_INFINITY,
        law: (sd) => lognormalLaw(...parts(sd)),
        of: (sd) => {
          const [logMean, logSd] = parts(sd);
          return { family, logMean: text(logMean), logSd: text(logSd) };
        },
      };
    }
    case "normal":
      return {
        most: Number.POSITIVE_INFINITY,
        law: (sd) => normalLaw(mean, sd),
        of: (sd) => ({ family, mean: text(mean), sd: text(sd) }),
      };
  }
};

/** The means that a family may have: all, but no share beyond 0 and 1 and no logarithm of nothing. */
export const meansOf = (family: Fitted): readonly [above: number, below: number] =>
  family === "beta"
    ? [0, 1]
    : family === "normal"
      ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
      : [0, Number.POSITIVE_INFINITY];

/** What a standard deviation must be less than, beside a mean. */
export const mostSd = (family: Fitted, mean: number): number => scaled(family, mean).most;

/** The distribution of a family with a mean and a standard deviation, both possible: the method of moments. */
export const byMoments = (family: Fitted, mean: number, sd: number): Distribution =>
  scaled(family, mean).of(sd);

const STEP = 2 ** 0.25;
const STEPS = 160;
const HALVINGS = 80;

/**
 * The distribution of a family with a mean, of which a share lies within an interval that holds the mean: the narrowest,
 * looked for from certainty on, as a very wide one may have that share as well. Nothing where there is none.
 */
export const byInterval = (
  family: Fitted,
  mean: number,
  { share, low, high }: Interval,
): Distribution | undefined => {
  const { most, law, of } = scaled(family, mean);
  const inside = (sd: number): number => {
    const { below } = law(sd);
    return below(high) - below(low);
  };
  let narrow = Math.min(mean - low, high - mean) / 40;
  let wide = narrow;
  for (let step = 0; step < STEPS; step++) {
    wide = narrow * STEP;
    if (!(wide < most)) return undefined;
    if (inside(wide) <= share) break;
    narrow = wide;
  }
  if (!(inside(wide) <= share && inside(narrow) >= share)) return undefined;
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (narrow + wide) / 2;
    if (middle <= narrow || middle >= wide) break;
    if (inside(middle) > share) narrow = middle;
    else wide = middle;
  }
  return of(narrow);
};
