import { Decimal } from "../decimal";
import type { Language, Outcome, Problem } from "../problems/index";
import { MONEY_UNITS, type MoneyUnit } from "./format";
import type { Money } from "./money";
import type { PriceLevel } from "./priceLevel";

const NUMBER: Record<Language, RegExp> = {
  da: /^(?<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?<part>\d+))?$/u,
  en: /^(?<whole>\d{1,3}(?:,\d{3})+|\d+)(?:\.(?<part>\d+))?$/u,
};
const EXAMPLE: Record<Language, string> = { da: "1.234,50", en: "1,234.50" };
const LONGEST = 60;
const MOST_DIGITS = 34;

const refuse = (problem: Omit<Problem, "path">): Outcome<never> => ({
  ok: false,
  problems: [{ path: [], ...problem }],
});

/** Any space is a space, and any minus a minus. */
const tidy = (text: string): string =>
  text
    .replace(/[\s\u00a0\u202f]+/gu, " ")
    .replace(/\u2212/gu, "-")
    .trim();

const unsigned = (text: string): { readonly negative: boolean; readonly digits: string } => {
  const bracketed = /^\((?<inside>[^()]*)\)$/u.exec(text)?.groups?.inside;
  if (bracketed !== undefined) return { negative: true, digits: bracketed };
  return text.startsWith("-")
    ? { negative: true, digits: text.slice(1).trimStart() }
    : { negative: false, digits: text };
};

/**
 * Reads a number written in Danish or English, as `formatAmount` writes it. Wrong grouping is refused, never
 * guessed at: `1.23` is no Danish number.
 *
 * @param text - digits, with grouping or without; a minus, or parentheses, for negative amounts
 * @returns the number, or a problem: `amount-invalid`, `amount-too-long`
 * @example
 * parseAmount("-1.234,50", "da"); // { ok: true, value: -1234.5 }
 */
export const parseAmount = (text: string, language: Language): Outcome<Decimal> => {
  if (text.length > LONGEST)
    return refuse({ code: "amount-too-long", found: text, expected: String(LONGEST) });
  const { negative, digits } = unsigned(tidy(text));
  const groups = NUMBER[language].exec(digits)?.groups;
  if (groups === undefined)
    return refuse({ code: "amount-invalid", found: text, expected: EXAMPLE[language] });
  const whole = (groups.whole ?? "").replace(/[.,]/gu, "");
  const value = new Decimal(groups.part === undefined ? whole : `${whole}.${groups.part}`);
  if (value.precision() > MOST_DIGITS)
    return refuse({ code: "amount-too-long", found: text, expected: String(MOST_DIGITS) });
  return { ok: true, value: negative && !value.isZero() ? value.neg() : value };
};

/** What an amount of money is read with. */
export interface MoneyReading {
  readonly language: Language;
  readonly currency: string;
  readonly priceLevel: PriceLevel;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

/** The number and unit of an amount, with the currency where `formatMoney` puts it. */
const split = (
  text: string,
  { language, currency }: MoneyReading,
): { digits: string; unit: MoneyUnit } | undefined => {
  const code = escaped(currency);
  if (language === "en") {
    const match = new RegExp(`^(?:${code} )?(?<digits>[^a-z]+?)(?: (?<unit>thousand|million))?$`, "u").exec(
      text,
    )?.groups;
    const unit = match?.unit === "million" ? "mio" : match?.unit === "thousand" ? "1000" : "kr";
    return match?.digits === undefined ? undefined : { digits: match.digits, unit };
  }
  const name = currency === "DKK" ? `(?:kr\\.|${code})` : code;
  const thousands = new RegExp(`^(?<digits>\\S+) (?:\\(1\\.000 ${name}\\)|t\\.? ?${name})$`, "u").exec(text)
    ?.groups?.digits;
  if (thousands !== undefined) return { digits: thousands, unit: "1000" };
  const match = new RegExp(`^(?<digits>[^a-z]+?)(?: (?<unit>mio\\.))?(?: ${name})?$`, "u").exec(text)?.groups;
  return match?.digits === undefined
    ? undefined
    : { digits: match.digits, unit: match.unit === undefined ? "kr" : "mio" };
};

/**
 * Reads an amount of money as `formatMoney` writes it, and as budget notes print it.
 *
 * @param text - `1.234,50 kr.`, `5,6 mio. kr.`, `35.600 (1.000 kr.)`; `DKK 5.6 million` in English
 * @returns the amount in whole currency units, or a problem: `amount-invalid`, `amount-too-long`
 * @example
 * parseMoney("5,6 mio. kr.", { language: "da", currency: "DKK", priceLevel: "running" }); // 5600000 DKK
 */
export const parseMoney = (text: string, reading: MoneyReading): Outcome<Money> => {
  if (text.length > LONGEST)
    return refuse({ code: "amount-too-long", found: text, expected: String(LONGEST) });
  const parts = split(tidy(text), reading);
  if (parts === undefined)
    return refuse({
      code: "amount-invalid",
      found: text,
      expected: `${EXAMPLE[reading.language]} ${reading.currency}`,
    });
  const amount = parseAmount(parts.digits, reading.language);
  if (!amount.ok) return amount;
  const { currency, priceLevel } = reading;
  return { ok: true, value: { amount: amount.value.times(MONEY_UNITS[parts.unit]), currency, priceLevel } };
};
