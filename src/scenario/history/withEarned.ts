import { formatDate } from "../../calendar/index";
import type { Assumption, Rules } from "../../model/index";
import { own } from "../../own";
import type { Language } from "../../problems/index";
import { earnedOn } from "./earnedOn";
import type { HistoryDocument } from "./schema";
import { periodOf } from "./spellPeriod";
import { stateOf } from "./stateOf";

type SpellInput = HistoryDocument["spells"][number];

interface Passed {
  readonly spells: readonly SpellInput[];
  readonly assumptions: readonly Assumption[];
}

/** Spells as they stand, with the category that was earned by then where one was; an amount that was paid stays what it is. */
export const withEarned = (document: HistoryDocument, rules: Rules): Passed => {
  const stateIn = ({ state, awarded }: SpellInput): string => stateOf(rules, state, awarded);
  const stays = document.spells
    .map((spell) => ({ state: stateIn(spell), period: periodOf(spell) }))
    .sort((a, b) => (a.period.from < b.period.from ? -1 : 1));
  const assumptions = new Map<string, Assumption>();
  const spells = document.spells.map((spell): SpellInput => {
    const state = stateIn(spell);
    const earned = own(rules.states, state)?.earned;
    if (earned === undefined || spell.amount !== undefined || !earned.from.includes(spell.category ?? ""))
      return spell;
    const day = earnedOn(earned, stays);
    if (day === undefined || periodOf(spell).from < day) return spell;
    const words = (language: Language): string => formatDate(day, language);
    assumptions.set(state, {
      id: `earned.${state}`,
      label: {
        da: `Fra ${words("da")}: ${earned.words.da}.`,
        en: `From ${words("en")}: ${earned.words.en}.`,
      },
    });
    return { ...spell, category: earned.category };
  });
  return { spells, assumptions: [...assumptions.values()] };
};
