import { floatArithmetic } from "../../formula/floatArithmetic";
import { chanceAt } from "../../probability/chanceAt";
import { lognormalLaw, studentBeyond } from "../../probability/distribution/quantiles";
import { checkGiven, fail, is } from "../../problems/index";
import { errorOf, type Moments, moments, take } from "../simulate/moments";
import type { Odds } from "../simulate/types";
import { ALPHA, type Pair } from "./proportions";
import { armsShape, checkAbove, checkChances, pair } from "./shapes";

const { ln } = floatArithmetic;

/** A trial whose citizens cost nothing below 0, and some of them many times what most do. */
export interface SkewedTrial {
  /** The mean cost of a citizen in each arm, above 0. */
  readonly means: Pair;
  /** The standard deviation of a citizen's cost in each arm, in the same order. */
  readonly sds: Pair;
  /** Citizens in each arm: at least two. */
  readonly arms: Pair;
  /** How often a test that sees nothing is to be wrong, both sides together; 0.05 when left out. */
  readonly alpha?: number;
  /** How many such trials are tried; 1,000 when left out. */
  readonly trials?: number;
  /** Which citizens: a whole number from 0; 1 when left out. */
  readonly seed?: number;
}

const TRIALS = 1000;

/** Lognormal costs with a mean and a standard deviation, each citizen of each trial by an address of their own. */
const costsOf = (mean: number, sd: number, chance: (index: number) => number): ((at: number) => number) => {
  const spread = ln(1 + (sd / mean) * (sd / mean));
  const { quantile } = lognormalLaw(ln(mean) - spread / 2, Math.sqrt(spread));
  return (at) => quantile(chance(at));
};

/** Welch's test: how likely means that lie so far apart are, of arms whose costs may spread unlike (Biometrika 1947). */
const chanceUnder = (one: Moments, other: Moments): number => {
  const [a, b] = [errorOf(one), errorOf(other)];
  const variance = a * a + b * b;
  const freedom = (variance * variance) / (a ** 4 / (one.count - 1) + b ** 4 / (other.count - 1));
  return studentBeyond((one.mean - other.mean) / Math.sqrt(variance), freedom);
};

const simulatedMeanPowerTakes = () => ({
  trial: is.options({
    ...{ means: pair(is.finite), sds: pair(is.finite), arms: armsShape, alpha: is.optional(is.finite) },
    ...{ trials: is.optional(is.whole(1, 1_000_000)), seed: is.optional(is.whole(0)) },
  }),
});

/**
 * How often a trial of two arms shows that mean costs differ when citizens' costs are skewed: trials are tried with
 * lognormal costs, each looked at by Welch's test of two means.
 *
 * @param trial - what citizens of each arm cost on average, how far they lie apart, and how many there are
 * @returns the share of trials that show it, and its Monte Carlo error
 * @throws ProblemError `value-out-of-bounds` for means and standard deviations that are not above 0, for an arm of one, or no
 *   chance
 * @example
 * import { simulatedMeanPower } from "traedesten/simulate";
 *
 * const asked = { means: [100_000, 140_000], sds: [200_000, 200_000], arms: [200, 200], trials: 50 } as const;
 * const { share } = simulatedMeanPower(asked);
 * share > 0.3 && share < 0.8; // true
 */
export const simulatedMeanPower = (trial: SkewedTrial): Odds => {
  checkGiven(simulatedMeanPowerTakes, { trial });
  const { means, sds, arms, alpha = ALPHA, trials = TRIALS, seed = 1 } = trial;
  checkChances({ alpha });
  checkAbove("means", means);
  checkAbove("sds", sds);
  const least = Math.min(...arms);
  if (least < 2)
    fail({ code: "value-out-of-bounds", path: ["arms"], found: String(least), expected: ">= 2" });
  const [one, other] = [0, 1].map((arm) =>
    costsOf(means[arm] as number, sds[arm] as number, chanceAt(seed, `cost of arm ${arm + 1}`)),
  ) as [(at: number) => number, (at: number) => number];
  const counted = (cost: (at: number) => number, citizens: number, index: number): Moments => {
    const found = moments();
    for (let citizen = 0; citizen < citizens; citizen++) take(found, cost(index * citizens + citizen));
    return found;
  };
  let seen = 0;
  for (let index = 0; index < trials; index++)
    if (chanceUnder(counted(one, arms[0], index), counted(other, arms[1], index)) < alpha) seen++;
  const share = seen / trials;
  return { share, error: Math.sqrt((share * (1 - share)) / trials) };
};
