import { normalBelow, normalQuantile } from "../../probability/distribution/quantiles";
import { checkGiven, is } from "../../problems/index";
import { leastWhole, nearestEnough } from "./search";
import { armsShape, checkChances, checkShares, pair } from "./shapes";

export type Pair = readonly [number, number];

/** How often a two-sided test sees a difference that is not there. */
export const ALPHA = 0.05;
/** How often a trial is to see the difference that there is, when nothing else is asked for. */
export const POWER = 0.8;

/** What a trial that counts people may ask. */
export interface ProportionTrial {
  /** The share of each arm that is expected to reach what is counted. */
  readonly shares: Pair;
  /** Citizens in each arm, in the same order. */
  readonly arms: Pair;
  /** How often a test that sees nothing is to be wrong, both sides together; 0.05 when left out. */
  readonly alpha?: number;
}

const shares = pair(is.finite);
const alphaShape = is.optional(is.finite);

const chanceOf = ([p, q]: Pair, [m, n]: Pair, alpha: number): number => {
  const critical = -normalQuantile(alpha / 2);
  const all = (m * p + n * q) / (m + n);
  // A test that knows of no difference has one share for both; what is counted then spreads by their own.
  const supposed = critical * Math.sqrt(all * (1 - all) * (1 / m + 1 / n));
  const spread = Math.sqrt((p * (1 - p)) / m + (q * (1 - q)) / n);
  const difference = Math.abs(p - q);
  if (spread === 0) return difference > supposed ? 1 : 0;
  return normalBelow((difference - supposed) / spread) + normalBelow((-difference - supposed) / spread);
};

const powerTakes = () => ({ trial: is.options({ shares, arms: armsShape, alpha: alphaShape }) });

/**
 * How likely a trial of two arms is to show that their shares differ: the two-sided test of two proportions with a common
 * share under no difference, in the normal approximation with both tails. (Fleiss, Levin & Paik, Statistical Methods for
 * Rates and Proportions, 3rd ed. 2003, § 4.2; R's `power.prop.test(strict = TRUE)`.)
 *
 * @param trial - the shares of the two arms, and how many citizens are in each
 * @returns the chance, which is `alpha` where the shares are alike
 * @throws ProblemError `value-out-of-bounds` for what is no share or no chance
 * @example
 * import { proportionPower } from "traedesten/simulate";
 *
 * proportionPower({ shares: [0.2, 0.15], arms: [200, 200] }).toFixed(2); // "0.26"
 */
export const proportionPower = (trial: ProportionTrial): number => {
  checkGiven(powerTakes, { trial });
  const { alpha = ALPHA } = trial;
  checkChances({ alpha });
  checkShares("shares", trial.shares);
  return chanceOf(trial.shares, trial.arms, alpha);
};

/** How sure a trial is to be of what it sees. */
export interface Wanted {
  /** How likely it is to be to show the difference; 0.8 when left out. */
  readonly power?: number;
  /** 0.05 when left out. */
  readonly alpha?: number;
}

const sizeTakes = () => ({
  trial: is.options({ shares, power: is.optional(is.finite), alpha: alphaShape }),
});

/**
 * How many citizens each of two arms alike needs for a trial to show, as likely as is wanted, that their shares differ; by
 * `proportionPower`.
 *
 * @param trial - the shares of the two arms, and how likely it is to be
 * @returns the least whole number in each arm; none where the shares are alike
 * @throws ProblemError `value-out-of-bounds` for what is no share or no chance
 * @example
 * import { proportionSampleSize } from "traedesten/simulate";
 *
 * proportionSampleSize({ shares: [0.2, 0.15] }); // 906
 */
export const proportionSampleSize = (trial: { readonly shares: Pair } & Wanted): number | undefined => {
  checkGiven(sizeTakes, { trial });
  const { shares: both, power = POWER, alpha = ALPHA } = trial;
  checkChances({ alpha, power });
  checkShares("shares", both);
  if (both[0] === both[1]) return undefined;
  return leastWhole((citizens) => chanceOf(both, [citizens, citizens], alpha) >= power);
};

/** Shares that a trial would see as likely as is wanted, on both sides of another; none where there are none. */
export interface DetectableShares {
  readonly lower?: number;
  readonly higher?: number;
}

const detectableTakes = () => ({
  trial: is.options({
    ...{ share: is.finite, arms: armsShape },
    ...{ power: is.optional(is.finite), alpha: alphaShape },
  }),
});

/**
 * The shares nearest to the controls' that a trial would show to differ, as likely as is wanted: its smallest detectable
 * difference, by `proportionPower`.
 *
 * @param trial - the share of the controls, and how many citizens are in each arm, the controls last
 * @throws ProblemError `value-out-of-bounds` for what is no share or no chance
 * @example
 * import { detectableShares } from "traedesten/simulate";
 *
 * detectableShares({ share: 0.15, arms: [200, 200] }).higher?.toFixed(3); // "0.263"
 */
export const detectableShares = (
  trial: { readonly share: number; readonly arms: Pair } & Wanted,
): DetectableShares => {
  checkGiven(detectableTakes, { trial });
  const { share, arms, power = POWER, alpha = ALPHA } = trial;
  checkChances({ alpha, power });
  checkShares("share", [share]);
  const isSeen = (other: number): boolean => chanceOf([other, share], arms, alpha) >= power;
  const lower = nearestEnough(isSeen, share, 0);
  const higher = nearestEnough(isSeen, share, 1);
  return {
    ...(lower === undefined ? {} : { lower }),
    ...(higher === undefined ? {} : { higher }),
  };
};
