import type { Language } from "../problems/index";
import { checked } from "../problems/index";
import type { AmountUnit } from "./amountUnit";
import { type AmountFormat, formatAmount } from "./formatAmount";
import type { Money } from "./money";
import { formatShape, moneyShape } from "./shapes";

const WORDS: Readonly<Record<Language, Readonly<Record<AmountUnit, string>>>> = {
  da: { kr: "", "1000": "tusind ", mio: "mio. " },
  en: { kr: "", "1000": " thousand", mio: " million" },
};

const formatMoneyTakes = () => ({ money: moneyShape, format: formatShape });

/**
 * Money in running text, with plain spaces. In Danish the currency stands after the number (`kr.` for
 * DKK, other codes as they are), in English its code before. Rounded once, as the format says.
 *
 * @throws ProblemError what `formatAmount` says
 * @example
 * import { formatMoney, money } from "traedesten/money";
 *
 * const amount = money("1234567.5", "DKK", "running");
 * formatMoney(amount, { language: "da" }); // "1.234.567,50 kr."
 * formatMoney(amount, { language: "da", unit: "1000" }); // "1.235 tusind kr."
 * formatMoney(amount, { language: "da", unit: "mio" }); // "1,2 mio. kr."
 * formatMoney(amount, { language: "en", unit: "mio" }); // "DKK 1.2 million"
 */
export const formatMoney = /* @__PURE__ */ checked(
  formatMoneyTakes,
  ({ amount, currency }: Money, format: AmountFormat): string => {
    const { language, unit = "kr" } = format;
    const number = formatAmount(amount, format);
    const words = WORDS[language][unit];
    if (language === "en") return `${currency} ${number}${words}`;
    return `${number} ${words}${currency === "DKK" ? "kr." : currency}`;
  },
);
