import { EXACT_DIGITS } from "../decimal";
import { own } from "../own";
import type { Language, Outcome } from "../problems/index";
import { checkGiven, is } from "../problems/index";
import { type AmountUnit, UNIT_POWERS } from "./amountUnit";
import { Exact, fitsDigits } from "./exact";
import { type Money, money } from "./money";
import { LONGEST_AMOUNT, parseAmount } from "./parseAmount";
import { plainSigns } from "./plainSigns";
import type { PriceLevel } from "./priceLevel";
import { refuse } from "./refuse";
import { unitShape } from "./shapes";

/** What is known of an amount besides its text. */
export interface MoneyContext {
  readonly language: Language;
  /** ISO 4217 code; a text that names another is refused. */
  readonly currency: string;
  readonly priceLevel: PriceLevel;
  /**
   * What a number without words counts. Default `kr`. When given, a text that names another unit is
   * refused: `25 kr.` in a column of thousands may be either.
   */
  readonly unit?: AmountUnit;
}

const SAMPLES: Readonly<Record<Language, string>> = { da: "1.234,50 kr.", en: "DKK 1,234.50" };
const UNITS: Readonly<Record<string, AmountUnit>> = {
  mio: "mio",
  t: "1000",
  million: "mio",
  thousand: "1000",
};
const WITHIN = /^\((?<inner>[^()]*)\)$/u;

const shapeOf = (units: string): RegExp =>
  new RegExp(
    `^(?:(?<sign>-)?(?<before>[A-Z]{3}) ?)?(?<number>-?\\(?[\\d.,]+\\)?)(?: ?(?<unit>${units}))?(?: ?(?<after>kr\\.?|[A-Z]{3}))?$`,
    "u",
  );
const SHAPES: Readonly<Record<Language, RegExp>> = {
  da: shapeOf("mio\\.?|t\\.?"),
  en: shapeOf("million|thousand"),
};

/** The parts of a text, or nothing when it has none or contradicts itself. */
const readParts = (text: string, language: Language) => {
  const plain = plainSigns(text);
  const inner = WITHIN.exec(plain)?.groups?.inner;
  const parts = SHAPES[language].exec(inner ?? plain)?.groups;
  const { sign, before, number, unit, after } = parts ?? {};
  const twice = before !== undefined && after !== undefined;
  const code = before ?? (after?.startsWith("kr") ? "DKK" : after);
  if (number === undefined || twice || (unit !== undefined && code === undefined)) return undefined;
  const minus = `${inner === undefined ? "" : "-"}${sign ?? ""}`;
  const named = unit === undefined ? undefined : own(UNITS, unit.replace(".", ""));
  return { number: minus + number, code, unit: named ?? (code === undefined ? undefined : "kr") };
};

const parseMoneyTakes = () => ({
  text: is.text,
  context: is.options({
    language: is.language,
    currency: is.text,
    priceLevel: is.priceLevel,
    unit: is.optional(unitShape),
  }),
});

/**
 * Reads an amount with its currency and unit as `formatMoney` writes it, and a number alone. The currency
 * may stand on either side, `kr.` means DKK, and negatives are written `-`, U+2212 or in parentheses.
 *
 * @param text - at most 60 characters
 * @param context - the language, currency and price level of the amount, and its unit unless the text
 *   says so
 * @returns the amount in whole currency units, or one problem: what `parseAmount` says of the number,
 *   `amount-malformed`, `amount-currency-differs` or `amount-unit-differs`
 * @throws ProblemError what `money` says of the context's currency and price level
 * @example
 * import { parseMoney } from "traedesten/money";
 *
 * const context = { language: "da", currency: "DKK", priceLevel: { fixed: 2022 } } as const;
 * const text = parseMoney("5,6 mio. kr.", context);
 * text.ok && text.value.amount; // 5600000
 * const inTable = parseMoney("35.600", { ...context, unit: "1000" });
 * inTable.ok && inTable.value.amount; // 35600000
 */
export const parseMoney = (text: string, context: MoneyContext): Outcome<Money> => {
  checkGiven(parseMoneyTakes, { text, context });
  const { language, currency, priceLevel, unit: column } = context;
  const zero = money(0, currency, priceLevel);
  // Too long, empty or no more than a number: what `parseAmount` says of it is all there is to say.
  const parts = text.length > LONGEST_AMOUNT ? undefined : readParts(text, language);
  if (parts === undefined) {
    const bare = parseAmount(text, language);
    return bare.ok ? refuse({ code: "amount-malformed", expected: SAMPLES[language] }, text) : bare;
  }
  const { number, code, unit = column ?? "kr" } = parts;
  if (code !== undefined && code !== currency) {
    return refuse({ code: "amount-currency-differs", expected: currency }, text);
  }
  if (column !== undefined && unit !== column) {
    return refuse({ code: "amount-unit-differs", expected: column, values: { unit } }, text);
  }
  const counted = parseAmount(number, language);
  if (!counted.ok) return counted;
  const amount = new Exact(counted.value).times(`1e${UNIT_POWERS[unit]}`);
  if (!fitsDigits(amount, EXACT_DIGITS)) {
    return refuse({ code: "money-too-many-digits", expected: `${EXACT_DIGITS}` }, text);
  }
  return { ok: true, value: { ...zero, amount: money(amount, currency, priceLevel).amount } };
};
