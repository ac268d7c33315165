import type { Language } from "../problems/index";
import { checkGiven, is } from "../problems/index";
import type { Formula } from "./formula";
import type { Notation } from "./notation";
import { print } from "./print";
import { formulaShape } from "./shapes";

const WORDS = {
  da: {
    comma: "; ",
    if: "hvis",
    and: "og",
    or: "eller",
    not: "ikke",
    date: "dato",
    round: "afrund",
    group: ".",
    point: ",",
    quote: (text: string) => `»${text}«`,
  },
  en: {
    comma: ", ",
    if: "if",
    and: "and",
    or: "or",
    not: "not",
    date: "date",
    round: "round",
    group: ",",
    point: ".",
    quote: (text: string) => `“${text}”`,
  },
} as const;

const SIGNS: Notation["signs"] = {
  add: "+",
  subtract: "−",
  multiply: "×",
  divide: "÷",
  power: "^",
  "<": "<",
  "<=": "≤",
  ">": ">",
  ">=": "≥",
  "==": "=",
  "!=": "≠",
};

const readTextTakes = () => ({
  formula: formulaShape,
  language: is.language,
  labels: is.optional(is.record(is.text)),
});

/**
 * Writes a formula for people: × ÷ −, numbers with the language's separators, every digit kept, and
 * only the parentheses that are needed.
 *
 * @param formula - the formula to write
 * @param language - `da` or `en`
 * @param labels - what to write for a parameter, table or attribute instead of its name
 * @returns one line
 * @example
 * import { binary, number, parameter, readText } from "traedesten/formula";
 *
 * const formula = binary("multiply", parameter("price"), number("1234.5"));
 * readText(formula, "en"); // "price × 1,234.5"
 * readText(formula, "da", { price: "pris" }); // "pris × 1.234,5"
 */
export const readText = (
  formula: Formula,
  language: Language,
  labels: Readonly<Record<string, string>> = {},
): string => {
  checkGiven(readTextTakes, { formula, language, labels });
  const words = WORDS[language];
  const name = (id: string): string => (Object.hasOwn(labels, id) ? (labels[id] ?? id) : id);
  return print(formula, {
    ...words,
    signs: SIGNS,
    minus: "−",
    sqrt: "√",
    exactGrouping: false,
    number: (text) => {
      const [whole = "", decimals] = text.split(".");
      const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, words.group);
      return decimals === undefined ? grouped : grouped + words.point + decimals;
    },
    name,
    table: ({ table, key }) => {
      if (key.by === "date") {
        const variant = key.variant === undefined ? [] : [name(key.variant)];
        // What has a name for people changes with the day of itself.
        const keys = Object.hasOwn(labels, table) ? variant : [words.date, ...variant];
        return `${name(table)}${keys.length === 0 ? "" : `(${keys.join(words.comma)})`}`;
      }
      const at = key.by === "text" ? words.quote(key.text) : name(key.attribute);
      return `${name(table)}(${at})`;
    },
  });
};
