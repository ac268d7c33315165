import { Decimal } from "../decimal";
import { formatAmount } from "../money/index";
import type { Language } from "../problems/index";
import { fill } from "./words";

const PLACES = 4;

/** A number as it stands, with at most four decimals. */
export const count = (value: string, language: Language): string => {
  const rounded = new Decimal(value).toDecimalPlaces(PLACES);
  return formatAmount(rounded, { language, decimals: rounded.decimalPlaces() });
};

/** Kroner in full: `112.000 kr.`, `DKK 112,000`; øre only when there are any. */
export const kroner = (value: string, currency: string, language: Language): string => {
  const rounded = new Decimal(value).toDecimalPlaces(2);
  const digits = formatAmount(rounded, { language, decimals: rounded.isInteger() ? 0 : 2 });
  if (language === "en") return `${currency} ${digits}`;
  return `${digits} ${currency === "DKK" ? "kr." : currency}`;
};

const PER: Readonly<Record<string, Record<Language, string>>> = {
  "place-year": { da: "pladsår", en: "place-year" },
  "place-month": { da: "pladsmåned", en: "place-month" },
  "staff-year": { da: "årsværk", en: "staff-year" },
  "staff-month": { da: "månedsværk", en: "staff-month" },
  person: { da: "person", en: "person" },
};

/** A parameter's value with its unit: `112.000 kr. pr. pladsår`, `20 pct.`. */
export const quantity = (value: string, unit: string, currency: string, language: Language): string => {
  const [top = "", per] = unit.split("/");
  if (top === currency) {
    const amount = kroner(value, currency, language);
    if (per === undefined) return amount;
    return fill({ da: "{amount} pr. {per}", en: "{amount} per {per}" }[language], {
      amount,
      per: PER[per]?.[language] ?? per,
    });
  }
  if (unit === "1" || unit === "%") {
    const share = new Decimal(value);
    if (share.abs().lte(1) && !share.isInteger())
      return `${count(share.times(100).toFixed(), language)}${language === "da" ? " pct." : "%"}`;
    return count(value, language);
  }
  return `${count(value, language)} ${unit}`;
};
