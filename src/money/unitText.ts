import type { Language } from "../problems/index";
import { checkGiven, is } from "../problems/index";
import type { AmountUnit } from "./amountUnit";
import { unitShape } from "./shapes";

const unitTextTakes = () => ({ unit: unitShape, currency: is.text, language: is.language });

/**
 * What the amounts of a table are counted in, for its heading.
 *
 * @param currency - ISO 4217 code
 * @example
 * import { unitText } from "traedesten/money";
 *
 * unitText("1000", "DKK", "da"); // "1.000 kr."
 * unitText("mio", "DKK", "en"); // "DKK million"
 */
export const unitText = (unit: AmountUnit, currency: string, language: Language): string => {
  checkGiven(unitTextTakes, { unit, currency, language });
  if (language === "en") return currency + { kr: "", "1000": " thousand", mio: " million" }[unit];
  return { kr: "", "1000": "1.000 ", mio: "mio. " }[unit] + (currency === "DKK" ? "kr." : currency);
};
