import type { Decimal } from "../decimal";
import { exactText } from "../decimal";
import type { Label } from "../problems/index";
import { checkGiven, is } from "../problems/index";
import type { Compounding } from "./discountSchedule";
import { compoundingShape } from "./shapes";

const WORDS: Readonly<Record<"annual" | "continuous" | "perCycle", Label>> = {
  annual: { da: ", tilskrevet årligt", en: ", compounded annually" },
  perCycle: { da: ", tilskrevet hver cyklus", en: ", compounded every cycle" },
  continuous: { da: ", kontinuert", en: ", continuous" },
};

const rateLabelTakes = () => ({ rate: is.decimal, compounding: compoundingShape, namesAnnual: is.truth });

/**
 * What a rate is called: `3.5% a year, continuous`.
 *
 * @param rate - per year
 * @param namesAnnual - whether once a year is said, too: without a calendar every way of compounding is named, as
 * published models differ in it
 * @example
 * import { Decimal } from "traedesten";
 * import { rateLabel } from "traedesten/prices";
 *
 * const label = rateLabel(new Decimal("0.035"), "continuous", false);
 * label; // { da: "3,5 pct. om året, kontinuert", en: "3.5 % a year, continuous" }
 */
export const rateLabel = (rate: Decimal, compounding: Compounding, namesAnnual: boolean): Label => {
  checkGiven(rateLabelTakes, { rate, compounding, namesAnnual });
  const text = exactText(rate.times(100));
  const how = typeof compounding === "string" ? compounding : "perCycle";
  const words = how === "annual" && !namesAnnual ? { da: "", en: "" } : WORDS[how];
  return { da: `${text.replace(".", ",")} pct. om året${words.da}`, en: `${text}% a year${words.en}` };
};
