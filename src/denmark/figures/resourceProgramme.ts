import type { FigureRows } from "./figureRows";

/** Ressourceforløbsydelse and its earnings disregard. */
export const resourceProgramme = {
  "ressourceforloebsydelse.forsoerger": {
    da: "Ressourceforløbsydelse, forsørger",
    en: "Resource-programme benefit, provider",
    unit: "DKK/month",
    paragraph: "Aktivloven § 68, stk. 2, nr. 1; § 69 j, stk. 2, nr. 1",
    values: [
      ["2017-01-02/2017-12-31", "law", "14808", "bm-2017-ressourceforloeb"],
      ["2020", "law", "15355", "bm-2020-ressourceforloeb"],
      ["2022", "law", "15570", "bm-2022-ressourceforloeb"],
      ["2023", "published", "15874", "region-satser-2023", { paragraph: "Aktivloven § 68, stk. 2, nr. 1" }],
      ["2024", "law", "16382", "bm-2024-ressourceforloeb"],
    ],
  },
  "ressourceforloebsydelse.ikke_forsoerger": {
    da: "Ressourceforløbsydelse, ikke-forsørger",
    en: "Resource-programme benefit, non-provider",
    unit: "DKK/month",
    paragraph: "Aktivloven § 68, stk. 2, nr. 2; § 69 j, stk. 2, nr. 2",
    values: [
      ["2017-01-02/2017-12-31", "law", "11143", "bm-2017-ressourceforloeb"],
      ["2020", "law", "11554", "bm-2020-ressourceforloeb"],
      ["2022", "law", "11716", "bm-2022-ressourceforloeb"],
      ["2023", "published", "11944", "region-satser-2023", { paragraph: "Aktivloven § 68, stk. 2, nr. 2" }],
      ["2024", "law", "12326", "bm-2024-ressourceforloeb"],
    ],
  },
  "ressourceforloebsydelse.u25_hjemmeboende": {
    da: "Ressourceforløbsydelse, under 25 år hjemmeboende uden forsørgerpligt",
    en: "Resource-programme benefit, under 25 with parents",
    unit: "DKK/month",
    paragraph: "Aktivloven § 68, stk. 2, nr. 3",
    values: [
      ["2017-01-02/2017-12-31", "law", "3466", "bm-2017-ressourceforloeb"],
      ["2020", "law", "3594", "bm-2020-ressourceforloeb"],
      ["2022", "law", "3644", "bm-2022-ressourceforloeb"],
      ["2024", "law", "3834", "bm-2024-ressourceforloeb"],
    ],
  },
  "ressourceforloebsydelse.sygedagpengesats": {
    da: "Ressourceforløbsydelse på sygedagpengesats",
    en: "Resource-programme benefit at sickness-benefit rate",
    unit: "DKK/week",
    paragraph: "Aktivloven § 68, stk. 4",
    values: [
      ["2017-01-02/2017-12-31", "law", "4245", "bm-2017-ressourceforloeb"],
      ["2020", "law", "4405", "bm-2020-ressourceforloeb"],
      ["2022", "law", "4465", "bm-2022-ressourceforloeb"],
      ["2024", "law", "4695", "bm-2024-ressourceforloeb"],
    ],
  },
  "ressourceforloeb.timefradrag": {
    da: "Beløb der ses bort fra pr. arbejdstime i tilbud (ressourceforløb)",
    en: "Disregard per hour worked in offer (resource programme)",
    unit: "DKK/hour",
    paragraph: "Aktivloven § 68 a, stk. 3",
    values: [
      ["2017-01-02/2017-12-31", "law", "16.15", "bm-2017-ressourceforloeb"],
      ["2020", "law", "16.74", "bm-2020-ressourceforloeb"],
      ["2022", "law", "16.98", "bm-2022-ressourceforloeb"],
      ["2024", "law", "17.86", "bm-2024-ressourceforloeb"],
    ],
  },
} satisfies FigureRows;
