import type { Result } from "../analysis/index";
import type { Language } from "../problems/index";
import { quantity } from "./numbers";
import { EVIDENCE_WORDS } from "./words";

const RANGE = { da: "mellem {low} og {high}", en: "between {low} and {high}" };

const STATED = {
  da: "læst som {value} i {year}-priser og fremført med scenariets prisindeks",
  en: "read as {value} in {year} prices and carried on by the scenario's price index",
};

/** A result's parameters in words: value, range, evidence, source and note. */
export const parameterTexts = (result: Result, language: Language): string[] =>
  result.parameters.map(
    ({ label, value, unit, evidence, source, note, range, stated, inPercent = false, segments = [] }) => {
      const shown = (number: string): string => quantity(number, unit, result.currency, language, inPercent);
      const [low, high] = range ?? [];
      const between =
        low === undefined || high === undefined
          ? ""
          : `, ${RANGE[language].replace("{low}", shown(low)).replace("{high}", shown(high))}`;
      const read =
        stated === undefined
          ? ""
          : `, ${STATED[language]
              .replace("{value}", shown(stated.value))
              .replace("{year}", String(stated.year))}`;
      // Where every group has its own, the value beside them is nobody's.
      const own = segments.map((segment) => `${segment.label[language]} ${shown(segment.value)}`).join("; ");
      const values = segments.length === 0 ? shown(value) : `${own}`;
      const from = source === undefined ? "" : `: ${source[language]}`;
      const more = note === undefined ? "" : ` – ${note[language]}`;
      return `${label[language]}: ${values} (${EVIDENCE_WORDS[evidence][language]}${between}${read}${from})${more}`;
    },
  );
