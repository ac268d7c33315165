import { Decimal } from "../../decimal";
import { readDecimal } from "../../formula/index";
import type { Model } from "../../model/index";
import { segmentParameters } from "./input";

/** The cycles that a time is counted as: the nearest whole number of them, the larger where it lies midway. */
export const cyclesIn = (days: Decimal, cycleDays: number): number =>
  days.div(cycleDays).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();

/**
 * The times within which shares are to be met, in cycles before they are rounded: by segment, strategy and transition.
 *
 * @param changed - values that stand instead of parameters of the same name, where a segment has none of its own
 * @throws ProblemError when a formula has no value
 */
export const cyclesWithin = (
  model: Model,
  changed: Readonly<Record<string, Decimal>> = {},
): readonly Decimal[] => {
  const within = model.strategies.flatMap(({ dynamics }) =>
    (dynamics?.transitions ?? []).flatMap(({ chance }) => (chance.kind === "share" ? [chance.within] : [])),
  );
  if (within.length === 0) return [];
  return model.segments.flatMap((segment) => {
    const parameters = segmentParameters(model, segment, changed);
    return within.map((formula) => readDecimal(formula, { parameters }).div(model.cohort?.cycleDays ?? 7));
  });
};
