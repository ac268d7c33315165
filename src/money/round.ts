import Base from "decimal.js";
import { Decimal } from "../decimal";
import { fail } from "../problems/index";

const MODES = {
  halfEven: Base.ROUND_HALF_EVEN,
  halfUp: Base.ROUND_HALF_UP,
  halfDown: Base.ROUND_HALF_DOWN,
  up: Base.ROUND_UP,
  down: Base.ROUND_DOWN,
  ceiling: Base.ROUND_CEIL,
  floor: Base.ROUND_FLOOR,
} as const satisfies Record<string, Base.Rounding>;

/**
 * How a value between two steps is rounded.
 *
 * - `halfEven`: to the nearest; a tie to the even step, so ties even out
 * - `halfUp`: to the nearest; a tie away from zero, as people round
 * - `halfDown`: to the nearest; a tie towards zero
 * - `up`: away from zero
 * - `down`: towards zero
 * - `ceiling`: to the larger
 * - `floor`: to the smaller
 */
export type RoundingMode = keyof typeof MODES;

/**
 * For quotients and products of numbers of working precision: a quotient that is no whole number or tie
 * differs from one within its first 100 digits, so cutting after 200 never makes a tie.
 */
export const Wide = Base.clone({
  precision: 200,
  rounding: Base.ROUND_DOWN,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

/** A positive step to round to or share out in. */
export const stepOf = (unit: Decimal | string): Decimal => {
  const step = new Decimal(unit);
  return step.isFinite() && step.gt(0)
    ? step
    : fail({ code: "step-not-positive", found: String(unit), expected: "> 0" });
};

/**
 * Rounds to a multiple of a step.
 *
 * @param value - any amount
 * @param unit - the step, such as `"1"`, `"1000"` or `"0.01"`; positive
 * @param mode - how values between two steps are rounded
 * @throws ProblemError `step-not-positive`
 * @example
 * roundTo(new Decimal("6549.5"), "1000", "halfUp"); // 7000
 */
export const roundTo = (value: Decimal, unit: Decimal | string, mode: RoundingMode): Decimal => {
  const step = stepOf(unit);
  const steps = new Wide(value).div(step).toDecimalPlaces(0, MODES[mode]);
  const rounded = new Decimal(steps.times(step));
  return rounded.isZero() ? new Decimal(0) : rounded;
};
