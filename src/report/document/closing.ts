import type { Overview } from "../../analysis/index";
import { formatPeriod } from "../../calendar/index";
import { isUndated, type Model } from "../../model/index";
import { priceLevelText } from "../../money/index";
import type { Language } from "../../problems/index";
import { type Block, heading, list, table } from "../block";
import { discountingTexts } from "../overview/sentences";
import { yearsText } from "../overview/shown";
import { fill } from "../words";
import { GLOSSARY, TEXTS } from "./texts";

/** How the figures are made, as far as it holds for this scenario. */
export const methodBlocks = (model: Model, { until, followUp }: Overview, language: Language): Block[] => {
  const { horizon, cohort } = model;
  return [
    heading(TEXTS.method[language]),
    list([
      TEXTS.whoseMoney[language],
      TEXTS.bought[language],
      ...(cohort === undefined ? [] : [TEXTS.expected[language]]),
      ...(followUp === undefined || cohort === undefined
        ? []
        : [fill(TEXTS.perCitizen[language], { years: yearsText(followUp.followUpDays, language) })]),
      ...(isUndated(horizon)
        ? []
        : [fill(TEXTS.budgetPeriod[language], { period: formatPeriod(horizon, language) })]),
      fill(TEXTS.level[language], { level: priceLevelText(until.priceLevel, language) }),
      ...discountingTexts(model, language),
      TEXTS.once[language],
      TEXTS.targets[language],
    ]),
  ];
};

const left = (text: string) => ({ heading: text, align: "left" as const });

/** The words of the field, with what each is called in the other language. */
export const glossaryBlocks = (language: Language): Block[] => {
  const other = language === "da" ? "en" : "da";
  return [
    heading(TEXTS.glossary[language]),
    table({
      columns: [left(TEXTS.term[language]), left(TEXTS.inEnglish[language]), left(TEXTS.means[language])],
      lines: GLOSSARY.map(({ term, means }) => ({
        cells: [{ text: term[language] }, { text: term[other] }, { text: means[language] }],
      })),
    }),
  ];
};

/** What it takes to compute the same again. */
export const manifestBlocks = (model: Model, { until }: Overview, language: Language): Block[] => {
  const { library, version, model: fingerprint } = until.manifest;
  const said: readonly (readonly [string, string])[] = [
    [TEXTS.version[language], `${library} ${version}`],
    [TEXTS.scenarioHash[language], fingerprint],
    ...model.assumptions
      .filter(({ id }) => id === "asOf")
      .map(({ label }) => [TEXTS.figuresOf[language], label[language]] as const),
  ];
  return [
    heading(TEXTS.manifest[language]),
    table({
      columns: [left(TEXTS.what[language]), left(TEXTS.value[language])],
      lines: said.map(([what, value]) => ({ cells: [{ text: what }, { text: value }] })),
    }),
  ];
};
