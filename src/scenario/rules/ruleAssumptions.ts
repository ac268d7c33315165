import { formatDate } from "../../calendar/index";
import type { Assumption, RuleSet } from "../../model/index";
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
