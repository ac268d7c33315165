import type { Language } from "../problems/index";
import { checked, is } from "../problems/index";
import type { PriceLevel } from "./priceLevel";

const priceLevelTextTakes = () => ({ level: is.priceLevel, language: is.language });

/**
 * A price level in words.
 *
 * @example
 * import { priceLevelText } from "traedesten/money";
 *
 * priceLevelText({ fixed: 2022 }, "da"); // "2022 p/l"
 * priceLevelText("running", "en"); // "running prices"
 */
export const priceLevelText = /* @__PURE__ */ checked(
  priceLevelTextTakes,
  (level: PriceLevel, language: Language): string =>
    language === "da"
      ? `${level === "running" ? "løbende" : level.fixed} p/l`
      : `${level === "running" ? level : level.fixed} prices`,
);
