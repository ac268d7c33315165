import { Decimal } from "../decimal";
import { checkGiven, is } from "../problems/index";
import { exactSum, readExact, readUnit, settle, WIDE_DIGITS } from "./exact";
import { largestRests } from "./largestRests";

const roundPartsTakes = () => ({ values: is.list(is.decimal), unit: is.numeric });

/**
 * Rounds a list so that the parts still add up to the rounded total: the total goes to the nearest
 * multiple of the unit (`halfEven`), each part down or up to a neighbouring one, up where most is lost by
 * going down (largest remainder; of equal ones the first). Multiples of the unit stay as they are. The
 * one-row case of `roundTable`.
 *
 * @param values - exact parts, of at most 100 digits each
 * @param unit - positive decimal
 * @throws ProblemError `rounding-unit-not-positive`; `money-not-finite`; `money-too-many-digits`
 * @example
 * import { Decimal } from "traedesten";
 * import { roundParts } from "traedesten/money";
 *
 * roundParts(["33.4", "33.4", "33.2"].map((text) => new Decimal(text)), "1"); // [34, 33, 33]
 */
export const roundParts = (values: readonly Decimal[], unit: Decimal | string): readonly Decimal[] => {
  checkGiven(roundPartsTakes, { values, unit });
  const step = readUnit(unit);
  const exact = values.map((value) => readExact(value));
  const floors = exact.map((value) => value.toNearest(step, Decimal.ROUND_FLOOR));
  const rests = exact.map((value, index) => value.minus(floors[index] ?? value));
  const total = exactSum(exact).toNearest(step, Decimal.ROUND_HALF_EVEN);
  const chosen = largestRests(rests, total.minus(exactSum(floors)).div(step).toNumber());
  return floors.map((floor, index) => settle(chosen.has(index) ? floor.plus(step) : floor, 2 * WIDE_DIGITS));
};
