import { formatDate } from "../calendar/index";
import type { UsedFigure } from "../ledger/index";
import type { FigureValue } from "../model/index";
import { own } from "../own";
import type { Sources } from "../parameters/index";
import type { Language } from "../problems/index";
import { figureQuantity } from "./numbers";
import { EVIDENCE_WORDS, fill } from "./words";

const SINCE = { da: "siden {date}", en: "since {date}" };

/** Keys of the sources behind figures, in the order they are met. */
export const sourceKeys = (figures: readonly UsedFigure[]): readonly string[] => [
  ...new Set(figures.flatMap(({ values }) => values.map(({ source }) => source))),
];

/** The sources behind figures with what is known of each, for programs. */
export const sourcesOf = (figures: readonly UsedFigure[], sources: Sources) =>
  Object.fromEntries(sourceKeys(figures).map((key) => [key, sources[key] ?? null]));

/** The first day there is: what holds from then on holds always, as figures frozen on a day do. */
const FIRST_DAY = "1900-01-01";

/** The days a value holds: a whole calendar year as its number, and nothing when it is all of them. */
const daysText = ({ from, to }: FigureValue, language: Language): string => {
  if (from === FIRST_DAY && to === undefined) return "";
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return ` ${year}`;
  const first = formatDate(from, language);
  return to === undefined
    ? ` ${fill(SINCE[language], { date: first })}`
    : ` ${first} – ${formatDate(to, language)}`;
};

/** One line for each figure, its values with days, evidence and the number of their source. */
export const figureTexts = (
  figures: readonly UsedFigure[],
  numbered: readonly string[],
  currency: string,
  language: Language,
): string[] =>
  figures.map(({ label, unit, values }) => {
    const parts = values.map((entry) => {
      const { value, evidence, paragraph, note } = entry;
      const known = [EVIDENCE_WORDS[evidence][language], paragraph, note].filter(
        (part) => part !== undefined,
      );
      const number = numbered.indexOf(entry.source) + 1;
      const shown = figureQuantity(value, unit, currency, language);
      return `${shown}${daysText(entry, language)} (${known.join("; ")}) [${number}]`;
    });
    return `${label[language]}: ${parts.join(", ")}`;
  });

/** Sources in the order of their numbers, with links. */
export const sourceTexts = (numbered: readonly string[], sources: Sources): string[] =>
  numbered.map((key, index) => {
    const known = own(sources, key);
    return `[${index + 1}] ${known === undefined ? key : `${known.title}, ${known.link}`}`;
  });
