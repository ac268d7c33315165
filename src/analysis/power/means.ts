import { normalBelow, normalQuantile } from "../../probability/distribution/quantiles";
import { checkGiven, is } from "../../problems/index";
import { ALPHA, type Pair, POWER, type Wanted } from "./proportions";
import { leastWhole } from "./search";
import { armsShape, checkAbove, checkChances, pair } from "./shapes";

/** What a trial that adds up kroner may ask. */
export interface MeanTrial {
  /** What the means of the arms differ by. */
  readonly difference: number;
  /** The standard deviation of a citizen's amount in each arm. */
  readonly sds: Pair;
  /** Citizens in each arm, in the same order. */
  readonly arms: Pair;
  /** How often a test that sees nothing is to be wrong, both sides together; 0.05 when left out. */
  readonly alpha?: number;
}

const sds = pair(is.finite);
const chance = is.optional(is.finite);

const errorOf = ([a, b]: Pair, [m, n]: Pair): number => Math.sqrt((a * a) / m + (b * b) / n);

const chanceOf = (difference: number, error: number, alpha: number): number => {
  const critical = -normalQuantile(alpha / 2);
  const seen = Math.abs(difference) / error;
  return normalBelow(seen - critical) + normalBelow(-seen - critical);
};

const powerTakes = () => ({
  trial: is.options({ difference: is.finite, sds, arms: armsShape, alpha: chance }),
});

/**
 * How likely a trial of two arms is to show that mean costs differ: the two-sided test of two means in the normal
 * approximation with both tails. What costs are skewed by is in their standard deviation, and with hundreds of citizens their
 * mean is not: `simulatedMeanPower` tries it. (Chow, Shao, Wang & Lokhnygina, Sample Size Calculations in Clinical
 * Research, 3rd ed. 2018, § 3.2.)
 *
 * @param trial - by how much the means differ, how far citizens lie apart, and how many are in each arm
 * @returns the chance, which is `alpha` where the means are alike
 * @throws ProblemError `value-out-of-bounds` for no standard deviation or no chance
 * @example
 * import { meanPower } from "traedesten/simulate";
 *
 * meanPower({ difference: 40_000, sds: [200_000, 200_000], arms: [200, 200] }).toFixed(2); // "0.52"
 */
export const meanPower = (trial: MeanTrial): number => {
  checkGiven(powerTakes, { trial });
  const { alpha = ALPHA } = trial;
  checkChances({ alpha });
  checkAbove("sds", trial.sds);
  return chanceOf(trial.difference, errorOf(trial.sds, trial.arms), alpha);
};

const sizeTakes = () => ({
  trial: is.options({ difference: is.finite, sds, power: chance, alpha: chance }),
});

/**
 * How many citizens each of two arms alike needs for a trial to show, as likely as is wanted, that mean costs differ; by
 * `meanPower`.
 *
 * @param trial - by how much the means differ, how far citizens lie apart, and how likely it is to be
 * @returns the least whole number in each arm; none where the means are alike
 * @throws ProblemError `value-out-of-bounds` for no standard deviation or no chance
 * @example
 * import { meanSampleSize } from "traedesten/simulate";
 *
 * meanSampleSize({ difference: 40_000, sds: [200_000, 200_000] }); // 393
 */
export const meanSampleSize = (
  trial: { readonly difference: number; readonly sds: Pair } & Wanted,
): number | undefined => {
  checkGiven(sizeTakes, { trial });
  const { difference, power = POWER, alpha = ALPHA } = trial;
  checkChances({ alpha, power });
  checkAbove("sds", trial.sds);
  if (difference === 0) return undefined;
  return leastWhole(
    (citizens) => chanceOf(difference, errorOf(trial.sds, [citizens, citizens]), alpha) >= power,
  );
};

const detectableTakes = () => ({
  trial: is.options({ sds, arms: armsShape, power: chance, alpha: chance }),
});

const ROUNDS = 60;

/**
 * The least difference of mean costs that a trial would show, as likely as is wanted; by `meanPower`.
 *
 * @param trial - how far citizens lie apart, and how many are in each arm
 * @throws ProblemError `value-out-of-bounds` for no standard deviation or no chance
 * @example
 * import { detectableMean } from "traedesten/simulate";
 *
 * Math.round(detectableMean({ sds: [200_000, 200_000], arms: [200, 200] })); // 56032
 */
export const detectableMean = (trial: { readonly sds: Pair; readonly arms: Pair } & Wanted): number => {
  checkGiven(detectableTakes, { trial });
  const { power = POWER, alpha = ALPHA } = trial;
  checkChances({ alpha, power });
  checkAbove("sds", trial.sds);
  const error = errorOf(trial.sds, trial.arms);
  // With one tail it would be just this; the other sees it as well, so that it is a little less.
  let [low, high] = [0, (normalQuantile(power) - normalQuantile(alpha / 2)) * error];
  for (let round = 0; round < ROUNDS; round++) {
    const middle = (low + high) / 2;
    if (chanceOf(middle, error, alpha) >= power) high = middle;
    else low = middle;
  }
  return high;
};
