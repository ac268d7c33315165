import type { Finding } from "../analysis/index";
import { formatDate, formatPeriod } from "../calendar/index";
import { type AmountUnit, priceLevelText } from "../money/index";
import type { Language } from "../problems/index";
import { NO_YEAR, NOTHING } from "./findingWords";
import { count, kroner, listed, measured, percent, quoted } from "./numbers";

const NUMERIC = /^-?\d+(?:\.\d+)?$/u;
export const isNumber = (value: string): boolean => NUMERIC.test(value);

/** Numbers that stand in words are read as shares where the words say per cent. */
const plainNumber = (value: string, words: string | undefined, language: Language): string =>
  /\d\s?(?:pct\.|%)/u.test(words ?? "") ? percent(value, language) : count(value, language);

/** `2022: 1000000, 2025: 1000000`: the years something is left in, with what. */
const patternText = (pattern: string, currency: string, language: Language, unit: AmountUnit): string =>
  listed(
    pattern.split(", ").map((part) => {
      const [year = "", amount = "0"] = part.split(": ");
      return `${year} (${kroner(amount, currency, language, unit)})`;
    }),
    language,
  );

const periodText = (value: string, language: Language): string => {
  const [from = "", until = ""] = value.split(" – ");
  return formatPeriod({ from, until }, language);
};

const directionText = (value: string): string =>
  value === "expense" ? "U" : value === "income" ? "I" : value;

const statementValue = (finding: Finding, value: string, language: Language, unit: AmountUnit): string => {
  const own = finding.unit ?? "1";
  if (own === "date") return formatDate(value, language);
  if (/^[A-Z]{3}$/u.test(own)) return kroner(value, own, language, unit);
  return own === "1" ? plainNumber(value, finding.subject, language) : measured(value, own, language);
};

/**
 * A value of a finding in words: amounts of tables as printed, in the table's own unit; amounts of sentences
 * and of fixed parts in the unit asked for.
 */
export const findingValue = (
  finding: Finding,
  value: string,
  language: Language,
  unit: AmountUnit,
): string => {
  const currency = finding.unit ?? "";
  if (value === "") return (finding.kind === "fixed-part" ? NO_YEAR : NOTHING)[language];
  switch (finding.kind) {
    case "statement":
      return statementValue(finding, value, language, unit);
    case "fixed-part":
      return patternText(value, currency, language, unit);
    case "misfit":
      return kroner(value, currency, language, unit);
    case "period":
      return periodText(value, language);
    case "price-level":
      return priceLevelText(value === "running" ? value : { fixed: Number(value) }, language);
    case "code":
      return directionText(value);
    case "label":
      return quoted(value, language);
    case "years":
      return listed(value.split(", "), language);
    case "numbering":
      return value;
    default:
      return isNumber(value)
        ? plainNumber(value, finding.kind === "words" ? finding.subject : undefined, language)
        : value;
  }
};
