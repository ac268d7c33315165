import { fail } from "../problems/index";
import type { Money } from "./money";
import type { PriceLevel } from "./priceLevel";
import { samePriceLevel } from "./samePriceLevel";

const levelName = (level: PriceLevel): string => (level === "running" ? level : `${level.fixed}`);

/** Throws unless the two are in one currency and one price level. */
export const checkSameKind = (left: Money, right: Money): void => {
  if (left.currency !== right.currency) {
    fail({ code: "money-currencies-mixed", values: { left: left.currency, right: right.currency } });
  }
  if (!samePriceLevel(left.priceLevel, right.priceLevel)) {
    fail({
      code: "money-price-levels-mixed",
      values: { left: levelName(left.priceLevel), right: levelName(right.priceLevel) },
    });
  }
};
