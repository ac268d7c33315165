import expm1 from "@stdlib/math-base-special-expm1";
import log1p from "@stdlib/math-base-special-log1p";

/** `applyRelativeRisk` in float64; a result above 1 is the caller's to refuse. */
export const floatRelativeRisk = (p: number, ratio: number): number => ratio * p;

/** `applyOddsRatio` in float64. */
export const floatOddsRatio = (p: number, ratio: number): number => {
  const happens = ratio * p;
  return happens / (1 - p + happens);
};

/**
 * `applyHazardRatio` in float64: 1 − (1 − p)^ratio. Of a small p both the power and the difference to 1 would lose the
 * digits, which `log1p` and `expm1` keep.
 */
export const floatHazardRatio = (p: number, ratio: number): number => -expm1(ratio * log1p(-p));

/** `rateToProbability` in float64: 1 − exp(−rate · years), with all digits of a small one. */
export const floatRateToProbability = (rate: number, years: number): number => -expm1(-rate * years);
