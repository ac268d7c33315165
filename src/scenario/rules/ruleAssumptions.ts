import { addDays, formatDate, type Period } from "../../calendar/index";
import type { Assumption, RuleSet } from "../../model/index";
import type { EndedLaw, FigureSet } from "../../parameters/index";
import type { Language } from "../../problems/index";
import { answersOf } from "./answersOf";
import type { FigureChoice } from "./figureTables";

/** How the rules' open questions were answered, in words. */
export const switchAssumptions = (
  set: RuleSet,
  switches: Readonly<Record<string, unknown>> = {},
): Assumption[] => {
  const answers = answersOf(set, switches);
  return Object.entries(set.switches).map(([id, { label, choices }]) => {
    const answer = answers[id] ?? "";
    const words = choices?.[answer] ?? { da: answer, en: answer };
    return { id, label: { da: `${label.da}: ${words.da}.`, en: `${label.en}: ${words.en}.` } };
  });
};

const gapWords = (gaps: Exclude<FigureChoice["gaps"], "refuse">): Assumption["label"] =>
  gaps === "carryForward"
    ? {
        da: "Hvor en sats mangler, er den seneste ført videre.",
        en: "Where a figure has no value, its latest one is carried forward.",
      }
    : {
        da: `Hvor en sats mangler, er den seneste reguleret med ${gaps.regulate}.`,
        en: `Where a figure has no value, its latest one is regulated by ${gaps.regulate}.`,
      };

/** How figures were read in time, in words. */
export const figureAssumptions = ({ asOf, gaps }: FigureChoice): Assumption[] => {
  const frozen =
    asOf === undefined
      ? undefined
      : {
          da: `Alle satser og regler som de var ${formatDate(asOf, "da")}.`,
          en: `All figures and rules as they stood on ${formatDate(asOf, "en")}.`,
        };
  return [
    ...(frozen === undefined ? [] : [{ id: "asOf", label: frozen }]),
    ...(gaps === "refuse" ? [] : [{ id: "gaps", label: gapWords(gaps) }]),
  ];
};

/** That a law ended: where its figures are kept all the way, in a line of its own before what came in its place. */
const endedWords = (
  { law, successor, last }: EndedLaw,
  { asOf }: FigureChoice,
  language: Language,
): readonly string[] => {
  const date = formatDate(addDays(last, 1), language);
  if (asOf === undefined)
    return language === "da"
      ? [`Fra ${date} gælder ${successor.da} i stedet for ${law.da}.`]
      : [`From ${date} there is ${successor.en} in place of ${law.en}.`];
  return language === "da"
    ? [
        `${asOf.slice(0, 4)}-regler hele vejen: ${law.da} blev afløst ${date}.`,
        `Fra ${date} gælder ellers ${successor.da}.`,
      ]
    : [
        `${asOf.slice(0, 4)} rules throughout: ${law.en} ended ${formatDate(last, language)}.`,
        `From ${date} there is otherwise ${successor.en}.`,
      ];
};

/** Laws that ended within the time a model covers, among those that set its figures. */
export const lawAssumptions = (
  { figures }: FigureSet,
  names: readonly string[],
  choice: FigureChoice,
  { from, until }: Period,
): Assumption[] => {
  const begins = choice.asOf ?? from;
  const laws = new Map(
    names.flatMap((name) => {
      const ended = figures[name]?.ended;
      return ended !== undefined && begins <= ended.last && ended.last < addDays(until, -1)
        ? [[ended.law.da, ended] as const]
        : [];
    }),
  );
  return [...laws.values()].flatMap((law, index) => {
    const danish = endedWords(law, choice, "da");
    return endedWords(law, choice, "en").map((en, line) => ({
      id: `${line === 0 ? "endedLaw" : "afterLaw"}.${index + 1}`,
      label: { da: danish[line] ?? en, en },
    }));
  });
};
