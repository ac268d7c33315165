import { checked, is } from "../problems/index";
import type { PriceLevel } from "./priceLevel";

const samePriceLevelTakes = () => ({ left: is.priceLevel, right: is.priceLevel });

/**
 * Whether two price levels are one, so that amounts in them may be added.
 *
 * @example
 * import { samePriceLevel } from "traedesten/money";
 *
 * samePriceLevel({ fixed: 2022 }, { fixed: 2022 }); // true
 * samePriceLevel({ fixed: 2022 }, "running"); // false
 */
export const samePriceLevel = /* @__PURE__ */ checked(
  samePriceLevelTakes,
  (left: PriceLevel, right: PriceLevel): boolean =>
    left === "running" || right === "running" ? left === right : left.fixed === right.fixed,
);
