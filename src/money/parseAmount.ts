import { Decimal, EXACT_DIGITS } from "../decimal";
import type { Language, Outcome } from "../problems/index";
import { checkGiven, is } from "../problems/index";
import { fitsDigits } from "./exact";
import { NUMBER_SIGNS } from "./numberSigns";
import { plainSigns } from "./plainSigns";
import { refuse } from "./refuse";

/** Longest text read as an amount. */
export const LONGEST_AMOUNT = 60;

const SAMPLES: Readonly<Record<Language, string>> = { da: "1.234,50", en: "1,234.50" };
const SHAPES: Readonly<Record<Language, RegExp>> = {
  da: /^(?:0|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d*)(?:,\d+)?$/u,
  en: /^(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.\d+)?$/u,
};
const SIGNED = /^(?:-(?<minus>\d[\d.,]*)|\((?<within>\d[\d.,]*)\)|(?<plain>\d[\d.,]*))$/u;

const parseAmountTakes = () => ({ text: is.text, language: is.language });

/**
 * Reads a number as it is written in Danish (`1.234,50`) or English (`1,234.50`): with all its thousands
 * separated or none, and `-`, U+2212 or parentheses for a negative. Nothing is guessed: `1.23` is no
 * Danish number, and not 1 or 123 either.
 *
 * @param text - at most 60 characters, no exponent, at most 34 significant digits
 * @param language - whose signs it uses
 * @returns the number, or one problem: `amount-empty`, `amount-too-long`, `amount-malformed`,
 *   `amount-grouping` or `money-too-many-digits`
 * @example
 * import { parseAmount } from "traedesten/money";
 *
 * parseAmount("(1.234,50)", "da"); // { ok: true, value: -1234.5 }
 * const wrong = parseAmount("1.23", "da");
 * wrong.ok ? [] : wrong.problems.map(({ code }) => code); // ["amount-grouping"]
 */
export const parseAmount = (text: string, language: Language): Outcome<Decimal> => {
  checkGiven(parseAmountTakes, { text, language });
  const expected = SAMPLES[language];
  if (text.length > LONGEST_AMOUNT) {
    return refuse({ code: "amount-too-long", expected: `≤ ${LONGEST_AMOUNT}` }, text);
  }
  const plain = plainSigns(text);
  if (plain === "") return refuse({ code: "amount-empty", expected }, text);
  const signed = SIGNED.exec(plain)?.groups;
  if (signed === undefined) return refuse({ code: "amount-malformed", expected }, text);
  const { group, point } = NUMBER_SIGNS[language];
  const digits = signed.plain ?? signed.minus ?? signed.within ?? "";
  if (!SHAPES[language].test(digits)) {
    return refuse({ code: "amount-grouping", expected, values: { group, point } }, text);
  }
  const size = new Decimal(digits.replaceAll(group, "").replace(point, "."));
  if (!fitsDigits(size, EXACT_DIGITS)) {
    return refuse({ code: "money-too-many-digits", expected: `${EXACT_DIGITS}` }, text);
  }
  return { ok: true, value: signed.plain !== undefined || size.isZero() ? size : size.neg() };
};
