import type { Decimal as Base } from "decimal.js";
import { Decimal } from "../decimal";
import { checked, is } from "../problems/index";
import { readExact, readUnit, settle, WIDE_DIGITS } from "./exact";

/**
 * How a number between two multiples of the unit is rounded. The half modes take the nearest multiple
 * and differ only for a number in the exact middle. Up and down are seen from zero.
 *
 * - `halfEven`: middle to the even multiple (1.5 → 2, 2.5 → 2, −2.5 → −2); many roundings balance out
 * - `halfUp`: middle away from zero (2.5 → 3, −2.5 → −3)
 * - `halfDown`: middle towards zero (2.5 → 2, −2.5 → −2)
 * - `up`: always away from zero (2.1 → 3, −2.1 → −3)
 * - `down`: always towards zero (2.9 → 2, −2.9 → −2)
 * - `ceiling`: always to the greater (2.1 → 3, −2.9 → −2)
 * - `floor`: always to the smaller (2.9 → 2, −2.1 → −3)
 */
export type RoundingMode = "halfEven" | "halfUp" | "halfDown" | "up" | "down" | "ceiling" | "floor";

const MODES: Readonly<Record<RoundingMode, Base.Rounding>> = {
  halfEven: Decimal.ROUND_HALF_EVEN,
  halfUp: Decimal.ROUND_HALF_UP,
  halfDown: Decimal.ROUND_HALF_DOWN,
  up: Decimal.ROUND_UP,
  down: Decimal.ROUND_DOWN,
  ceiling: Decimal.ROUND_CEIL,
  floor: Decimal.ROUND_FLOOR,
};

const roundToTakes = () => ({
  value: is.decimal,
  unit: is.numeric,
  mode: is.oneOf(["halfEven", "halfUp", "halfDown", "up", "down", "ceiling", "floor"], "mode"),
});

/**
 * The multiple of a unit that a number rounds to.
 *
 * @param value - any number of at most 100 digits
 * @param unit - positive decimal, such as `"1"`, `"1000"`, `"0.01"` or `"0.25"`
 * @param mode - which multiple, see `RoundingMode`
 * @throws ProblemError `rounding-unit-not-positive`; `money-not-finite`; `money-text-malformed` for the
 *   unit; `money-too-many-digits` beyond 100 digits
 * @example
 * import { Decimal } from "traedesten";
 * import { roundTo } from "traedesten/money";
 *
 * roundTo(new Decimal("1234.5"), "1", "halfEven"); // 1234
 * roundTo(new Decimal("-1500"), "1000", "up"); // -2000
 */
export const roundTo = /* @__PURE__ */ checked(
  roundToTakes,
  (value: Decimal, unit: Decimal | string, mode: RoundingMode): Decimal =>
    settle(readExact(value).toNearest(readUnit(unit), MODES[mode]), 2 * WIDE_DIGITS),
);
