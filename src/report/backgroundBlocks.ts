import type { Model } from "../model/index";
import type { Language } from "../problems/index";
import { type Block, heading, list } from "./block";
import { quantity } from "./numbers";
import { WORDS } from "./words";

/** Figures a reader ought to know beside a scenario, each with where it was read; nothing where there are none. */
export const backgroundBlocks = (
  { background = [], currency }: Pick<Model, "background" | "currency">,
  language: Language,
): Block[] =>
  background.length === 0
    ? []
    : [
        heading(WORDS.background[language]),
        list(
          background.map(({ label, value, unit, source, note }) => {
            const more = note === undefined ? "" : ` – ${note[language]}`;
            const shown = quantity(value, unit, currency, language);
            return `${label[language]}: ${shown} (${source[language]})${more}`;
          }),
        ),
      ];
