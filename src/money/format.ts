import type { Decimal } from "../decimal";
import type { Language } from "../problems/index";
import type { Money } from "./money";
import { type RoundingMode, roundTo } from "./round";

/** What one printed unit is worth, in whole currency units. */
export const MONEY_UNITS = { kr: "1", "1000": "1000", mio: "1000000" } as const;
export type MoneyUnit = keyof typeof MONEY_UNITS;

/** How a number is written. */
export interface AmountFormat {
  readonly language: Language;
  /** Decimals written; 2 when left out. */
  readonly decimals?: number;
  /** Rounding to those decimals; `halfEven` when left out. */
  readonly mode?: RoundingMode;
}

const MARKS: Record<Language, { readonly group: string; readonly point: string }> = {
  da: { group: ".", point: "," },
  en: { group: ",", point: "." },
};

/**
 * A number as a Danish or British reader writes it, the same on every engine.
 *
 * @example
 * formatAmount(new Decimal("-1234.5"), { language: "da" }); // "-1.234,50"
 * formatAmount(new Decimal("11200"), { language: "en", decimals: 0 }); // "11,200"
 */
export const formatAmount = (value: Decimal, format: AmountFormat): string => {
  const { language, decimals = 2, mode = "halfEven" } = format;
  const rounded = roundTo(value, `1e-${decimals}`, mode);
  const [whole = "0", part = ""] = rounded.abs().toFixed(decimals).split(".");
  const { group, point } = MARKS[language];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, group);
  return `${rounded.isNegative() ? "-" : ""}${grouped}${part === "" ? "" : point + part}`;
};

/** How an amount of money is written. */
export interface MoneyFormat extends AmountFormat {
  /** `kr`, `1000` or `mio`; kroner when left out. */
  readonly unit?: MoneyUnit;
}

const NAMES: Record<MoneyUnit, Record<Language, string>> = {
  kr: { da: "", en: "" },
  "1000": { da: "1.000 ", en: "thousand" },
  mio: { da: "mio. ", en: "million" },
};

/**
 * An amount with its currency and unit.
 *
 * @example
 * formatMoney(money("1234.50", "DKK", "running"), { language: "da" }); // "1.234,50 kr."
 * formatMoney(money(5600000, "DKK", "running"), { language: "da", unit: "mio", decimals: 1 }); // "5,6 mio. kr."
 * formatMoney(money(5600000, "DKK", "running"), { language: "en", unit: "mio", decimals: 1 }); // "DKK 5.6 million"
 */
export const formatMoney = (value: Money, format: MoneyFormat): string => {
  const { unit = "kr", language } = format;
  const digits = formatAmount(value.amount.div(MONEY_UNITS[unit]), format);
  const name = NAMES[unit][language];
  if (language === "en") return `${value.currency} ${digits}${name === "" ? "" : ` ${name}`}`;
  const currency = value.currency === "DKK" ? "kr." : value.currency;
  return unit === "1000" ? `${digits} (${name}${currency})` : `${digits} ${name}${currency}`;
};
