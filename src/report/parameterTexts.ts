import type { Result } from "../analysis/index";
import type { Language } from "../problems/index";
import { quantity } from "./numbers";
import { EVIDENCE_WORDS } from "./words";

const RANGE = { da: "mellem {low} og {high}", en: "between {low} and {high}" };

/** A result's parameters in words: value, range, evidence, source and note. */
export const parameterTexts = (result: Result, language: Language): string[] =>
  result.parameters.map(({ label, value, unit, evidence, source, note, range }) => {
    const shown = (number: string): string => quantity(number, unit, result.currency, language);
    const [low, high] = range ?? [];
    const between =
      low === undefined || high === undefined
        ? ""
        : `, ${RANGE[language].replace("{low}", shown(low)).replace("{high}", shown(high))}`;
    const from = source === undefined ? "" : `: ${source[language]}`;
    const more = note === undefined ? "" : ` – ${note[language]}`;
    return `${label[language]}: ${shown(value)} (${EVIDENCE_WORDS[evidence][language]}${between}${from})${more}`;
  });
