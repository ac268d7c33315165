import { floatArithmetic } from "../../formula/floatArithmetic";
import type { Distribution } from "./distribution";
import {
  betaLaw,
  gammaLaw,
  lognormalLaw,
  normalBelow,
  normalDensity,
  normalLaw,
  normalQuantile,
} from "./quantiles";

/** A distribution in float64. */
export interface Spread {
  readonly mean: number;
  readonly sd: number;
  /** The value that is not exceeded with a chance, above 0 and below 1. */
  readonly quantile: (chance: number) => number;
}

const { exp } = floatArithmetic;

const within = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));

const beta = (alpha: number, beta: number): Spread => {
  const all = alpha + beta;
  return {
    mean: alpha / all,
    sd: Math.sqrt((alpha * beta) / (all + 1)) / all,
    quantile: betaLaw(alpha, beta).quantile,
  };
};

const gamma = (shape: number, scale: number): Spread => ({
  mean: shape * scale,
  sd: Math.sqrt(shape) * scale,
  quantile: gammaLaw(shape, scale).quantile,
});

const lognormal = (logMean: number, logSd: number): Spread => {
  const mean = exp(logMean + (logSd * logSd) / 2);
  return {
    mean,
    sd: mean * Math.sqrt(exp(logSd * logSd) - 1),
    quantile: lognormalLaw(logMean, logSd).quantile,
  };
};

/**
 * A normal distribution cut off at both ends. Its moments: Johnson, Kotz & Balakrishnan, Continuous Univariate
 * Distributions, 2nd ed., vol. 1, § 13.10.1.
 */
const cutOff = (mean: number, sd: number, low: number, high: number): Spread => {
  const [a, b] = [(low - mean) / sd, (high - mean) / sd];
  // Above the mean chances are too near 1 to be told apart; turned round they are near 0.
  if (a > 0) {
    const turned = cutOff(-mean, sd, -high, -low);
    return { ...turned, mean: -turned.mean, quantile: (chance) => -turned.quantile(1 - chance) };
  }
  const [from, until] = [normalBelow(a), normalBelow(b)];
  const kept = until - from;
  const [atLow, atHigh] = [normalDensity(a), normalDensity(b)];
  const shift = (atLow - atHigh) / kept;
  const edge = (density: number, z: number): number => (density === 0 ? 0 : density * z);
  return {
    mean: mean + sd * shift,
    sd: sd * Math.sqrt(1 + (edge(atLow, a) - edge(atHigh, b)) / kept - shift * shift),
    quantile: (chance) => within(low, mean + sd * normalQuantile(from + chance * kept), high),
  };
};

const triangular = (low: number, mode: number, high: number): Spread => {
  const width = high - low;
  const rising = (mode - low) / width;
  const squares = low * (low - mode) + mode * (mode - high) + high * (high - low);
  return {
    mean: (low + mode + high) / 3,
    sd: Math.sqrt(squares / 18),
    quantile: (chance) =>
      chance < rising
        ? low + Math.sqrt(chance * width * (mode - low))
        : high - Math.sqrt((1 - chance) * width * (high - mode)),
  };
};

/** A beta distribution over a range: with the usual weight of 4 for what is most likely (Malcolm et al., Operations Research 1959). */
const pert = (low: number, mode: number, high: number): Spread => {
  const width = high - low;
  const { mean, sd, quantile } = beta(1 + (4 * (mode - low)) / width, 1 + (4 * (high - mode)) / width);
  return {
    mean: low + width * mean,
    sd: width * sd,
    quantile: (chance) => within(low, low + width * quantile(chance), high),
  };
};

const discrete = (values: readonly number[], weights: readonly number[]): Spread => {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = values.reduce((sum, value, index) => sum + value * ((weights[index] ?? 0) / all), 0);
  const variance = values.reduce(
    (sum, value, index) => sum + (value - mean) * (value - mean) * ((weights[index] ?? 0) / all),
    0,
  );
  return {
    mean,
    sd: Math.sqrt(variance),
    quantile: (chance) => {
      let sum = 0;
      for (const [index, value] of values.entries()) {
        sum += weights[index] ?? 0;
        if (chance * all <= sum) return value;
      }
      return values.at(-1) as number;
    },
  };
};

/** A distribution as numbers; that it is a possible one was checked when it was read. */
export const readDistribution = (of: Distribution): Spread => {
  switch (of.family) {
    case "beta":
      return beta(Number(of.alpha), Number(of.beta));
    case "gamma":
      return gamma(Number(of.shape), Number(of.scale));
    case "lognormal":
      return lognormal(Number(of.logMean), Number(of.logSd));
    case "normal": {
      const [mean, sd] = [Number(of.mean), Number(of.sd)];
      return of.low === undefined && of.high === undefined
        ? { mean, sd, quantile: normalLaw(mean, sd).quantile }
        : cutOff(mean, sd, Number(of.low ?? -Infinity), Number(of.high ?? Infinity));
    }
    case "triangular":
      return triangular(Number(of.low), Number(of.mode), Number(of.high));
    case "pert":
      return pert(Number(of.low), Number(of.mode), Number(of.high));
    case "uniform": {
      const [low, high] = [Number(of.low), Number(of.high)];
      return {
        mean: (low + high) / 2,
        sd: (high - low) / Math.sqrt(12),
        quantile: (chance) => within(low, low + chance * (high - low), high),
      };
    }
    case "discrete":
      return discrete(of.values.map(Number), of.weights.map(Number));
  }
};
