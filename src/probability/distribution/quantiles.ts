import betainc from "@stdlib/math-base-special-betainc";
import betaincinv from "@stdlib/math-base-special-betaincinv";
import erfc from "@stdlib/math-base-special-erfc";
import erfcinv from "@stdlib/math-base-special-erfcinv";
import gammainc from "@stdlib/math-base-special-gammainc";
import gammaincinv from "@stdlib/math-base-special-gammaincinv";
import { floatArithmetic } from "../../formula/floatArithmetic";

const { exp, ln } = floatArithmetic;

/** A law of chance: how likely it is to be at or below a value, and the value that a chance is at or below. */
export interface Law {
  readonly below: (value: number) => number;
  readonly quantile: (chance: number) => number;
}

/** The standard normal distribution, with all digits of the lower tail. */
export const normalBelow = (z: number): number => erfc(-z / Math.SQRT2) / 2;
export const normalQuantile = (chance: number): number => -Math.SQRT2 * erfcinv(2 * chance);
export const normalDensity = (z: number): number => exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/** How likely Student's t is to lie further from 0 on either side: Abramowitz & Stegun 26.7.1. */
export const studentBeyond = (t: number, freedom: number): number =>
  betainc(freedom / (freedom + t * t), freedom / 2, 0.5);

export const betaLaw = (alpha: number, beta: number): Law => ({
  below: (value) => (value <= 0 ? 0 : value >= 1 ? 1 : betainc(value, alpha, beta)),
  quantile: (chance) => betaincinv(chance, alpha, beta),
});

export const gammaLaw = (shape: number, scale: number): Law => ({
  below: (value) => (value <= 0 ? 0 : gammainc(value / scale, shape)),
  quantile: (chance) => scale * gammaincinv(chance, shape),
});

export const normalLaw = (mean: number, sd: number): Law => ({
  below: (value) => normalBelow((value - mean) / sd),
  quantile: (chance) => mean + sd * normalQuantile(chance),
});

export const lognormalLaw = (logMean: number, logSd: number): Law => {
  const log = normalLaw(logMean, logSd);
  return {
    below: (value) => (value <= 0 ? 0 : log.below(ln(value))),
    quantile: (chance) => exp(log.quantile(chance)),
  };
};
