import type { ResultParameter } from "../analysis/index";
import { exactText } from "../decimal";
import { readDecimal } from "../formula/index";
import type { Model } from "../model/index";
import type { Language } from "../problems/index";
import { isToldInPercent } from "../program/index";
import { type Block, paragraph } from "./block";
import { quantity } from "./numbers";
import { EVIDENCE_WORDS } from "./words";

/** A parameter at another value than the scenario's. */
type Changed = Pick<ResultParameter, "id" | "label" | "unit" | "value" | "inPercent" | "changedFrom">;

const WORDS = {
  da: { head: "Regnet med andre værdier end scenariets", own: "i scenariet" },
  en: { head: "Computed at other values than the scenario's own", own: "in the scenario" },
} as const;

/** The parameters of a model that are at another value than the scenario's. */
export const changedIn = (model: Model): readonly Changed[] =>
  Object.values(model.parameters).flatMap(({ id, label, unit, formula, changedFrom }) =>
    changedFrom === undefined
      ? []
      : [
          {
            id,
            label,
            unit,
            value: exactText(readDecimal(formula)),
            ...(isToldInPercent(model, id, exactText(readDecimal(formula)))
              ? { inPercent: true as const }
              : {}),
            changedFrom: {
              value: exactText(readDecimal(changedFrom.formula)),
              evidence: changedFrom.evidence,
            },
          },
        ],
  );

/** The same for programs; nothing where all is as the scenario has it. */
export const changedData = (model: Model): { readonly changed?: readonly Changed[] } => {
  const changed = changedIn(model);
  return changed.length === 0 ? {} : { changed };
};

/** Which values were put in the place of the scenario's own, said before anything is shown that follows from them. */
export const changedBlocks = (
  parameters: readonly Changed[],
  currency: string,
  language: Language,
): readonly Block[] => {
  const { head, own } = WORDS[language];
  const changes = parameters.flatMap(({ label, unit, value, inPercent = false, changedFrom }) => {
    if (changedFrom === undefined) return [];
    const shown = (number: string): string => quantity(number, unit, currency, language, inPercent);
    const evidence = EVIDENCE_WORDS[changedFrom.evidence][language];
    return [`${label[language]} ${shown(value)} (${own} ${shown(changedFrom.value)}, ${evidence})`];
  });
  return changes.length === 0 ? [] : [paragraph(`${head}: ${changes.join("; ")}.`)];
};
