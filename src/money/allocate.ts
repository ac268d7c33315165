import { Decimal } from "../decimal";
import { checkGiven, fail, is, shorten } from "../problems/index";
import { exactSum, readExact, readUnit, settle, WIDE_DIGITS } from "./exact";
import { largestRests } from "./largestRests";
import type { Numeric } from "./numeric";
import { numericShape } from "./shapes";

const checkedWhole = (ratios: readonly Decimal[], total: string): Decimal => {
  if (ratios.length === 0) fail({ code: "allocation-without-ratios", values: { total } });
  const whole = exactSum(ratios);
  return whole.isZero()
    ? fail({ code: "allocation-ratios-cancel", found: shorten(ratios.join(", ")), values: { total } })
    : whole;
};

const allocateTakes = () => ({ total: is.decimal, ratios: is.list(numericShape), unit: is.numeric });

/**
 * Divides a total by ratios into whole units, so that the parts always sum to the total: each part is
 * the exact share rounded down, and the units left over go to the largest remainders, of equal ones to
 * the first (the largest-remainder method of Hamilton and Hare). So every part is less than a unit from its exact
 * share, equal ratios get equal parts up to one unit, and a ratio of zero gets nothing. A negative total
 * gives the parts of the positive one with the other sign.
 *
 * @param total - a multiple of `unit`
 * @param ratios - in any unit, also negative; they must not sum to zero
 * @param unit - positive decimal, the smallest amount handed out: `"1"`, `"0.01"`, `"1000"`
 * @returns one part for each ratio
 * @throws ProblemError `allocation-without-ratios`; `allocation-ratios-cancel`;
 *   `allocation-total-not-multiple`; `rounding-unit-not-positive`; `money-too-many-digits` beyond 100
 *   digits; and what `money` says of numbers
 * @example
 * import { Decimal } from "traedesten";
 * import { allocate } from "traedesten/money";
 *
 * allocate(new Decimal(100), [1, 1, 1], "1"); // [34, 33, 33]
 * allocate(new Decimal("-0.05"), [3, 7], "0.01"); // [-0.02, -0.03]
 */
export const allocate = (
  total: Decimal,
  ratios: readonly Numeric[],
  unit: Decimal | string,
): readonly Decimal[] => {
  checkGiven(allocateTakes, { total, ratios, unit });
  const step = readUnit(unit);
  const whole = readExact(total);
  const signed = ratios.map((ratio) => readExact(ratio));
  const sum = checkedWhole(signed, `${total}`);
  if (!whole.mod(step).isZero()) {
    fail({ code: "allocation-total-not-multiple", found: `${total}`, expected: `${unit}` });
  }
  const steps = whole.abs().div(step);
  // A share is steps · ratio / |sum|. All have the same divisor, so remainders compare undivided.
  const divisor = sum.abs();
  const shares = signed.map((ratio) => steps.times(ratio).times(sum.s));
  const floors = shares.map((share) => share.toNearest(divisor, Decimal.ROUND_FLOOR));
  const rests = shares.map((share, index) => share.minus(floors[index] ?? share));
  const chosen = largestRests(rests, exactSum(rests).div(divisor).toNumber());
  return floors.map((floor, index) => {
    const count = floor.div(divisor).plus(chosen.has(index) ? 1 : 0);
    return settle(count.times(step).times(whole.s), 4 * WIDE_DIGITS);
  });
};
