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
      ["2018", "computed", "14993", "aktivloven-109", { note: "14.808 i 2017 × 1,0125" }],
      ["2019", "published", "15180", "danskerhverv-2019"],
      ["2020", "law", "15355", "bm-2020-ressourceforloeb"],
      ["2021", "published", "15547", "serviceforbundet-2021"],
      ["2022", "law", "15570", "bm-2022-ressourceforloeb"],
      ["2023", "published", "15874", "region-satser-2023", { paragraph: "Aktivloven § 68, stk. 2, nr. 1" }],
      ["2024", "law", "16382", "bm-2024-ressourceforloeb"],
      [
        "2025",
        "computed",
        "16972",
        "aktivloven-109",
        {
          note: "16.382 i 2024 × 1,036 (aktivloven § 109, stk. 2, nr. 9); om lov 1655/2024 ændrede det, er ikke læst",
        },
      ],
      [
        "2026",
        "computed",
        "17736",
        "aktivloven-109",
        {
          note: "16.972 i 2025 × 1,045 (aktivloven § 109, stk. 2, nr. 9); om lov 1655/2024 ændrede det, er ikke læst",
        },
      ],
    ],
  },
  "ressourceforloebsydelse.ikke_forsoerger": {
    da: "Ressourceforløbsydelse, ikke-forsørger",
    en: "Resource-programme benefit, non-provider",
    unit: "DKK/month",
    paragraph: "Aktivloven § 68, stk. 2, nr. 2; § 69 j, stk. 2, nr. 2",
    values: [
      ["2017-01-02/2017-12-31", "law", "11143", "bm-2017-ressourceforloeb"],
      ["2018", "computed", "11282", "aktivloven-109", { note: "11.143 i 2017 × 1,0125" }],
      ["2019", "published", "11423", "danskerhverv-2019"],
      ["2020", "law", "11554", "bm-2020-ressourceforloeb"],
      ["2021", "computed", "11698", "aktivloven-109", { note: "11.554 i 2020 × 1,0125" }],
      ["2022", "law", "11716", "bm-2022-ressourceforloeb"],
      ["2023", "published", "11944", "region-satser-2023", { paragraph: "Aktivloven § 68, stk. 2, nr. 2" }],
      ["2024", "law", "12326", "bm-2024-ressourceforloeb"],
      [
        "2025",
        "computed",
        "12770",
        "aktivloven-109",
        {
          note: "12.326 i 2024 × 1,036 (aktivloven § 109, stk. 2, nr. 9); om lov 1655/2024 ændrede det, er ikke læst",
        },
      ],
      [
        "2026",
        "computed",
        "13345",
        "aktivloven-109",
        {
          note: "12.770 i 2025 × 1,045 (aktivloven § 109, stk. 2, nr. 9); om lov 1655/2024 ændrede det, er ikke læst",
        },
      ],
    ],
  },
  "ressourceforloebsydelse.u25_hjemmeboende": {
    da: "Ressourceforløbsydelse, under 25 år hjemmeboende uden forsørgerpligt",
    en: "Resource-programme benefit, under 25 with parents",
    unit: "DKK/month",
    paragraph: "Aktivloven § 68, stk. 2, nr. 3",
    values: [
      ["2017-01-02/2017-12-31", "law", "3466", "bm-2017-ressourceforloeb"],
      ["2018", "computed", "3509", "aktivloven-109", { note: "3.466 i 2017 × 1,0125" }],
      ["2019", "published", "3553", "danskerhverv-2019"],
      ["2020", "law", "3594", "bm-2020-ressourceforloeb"],
      ["2021", "computed", "3639", "aktivloven-109", { note: "3.594 i 2020 × 1,0125" }],
      ["2022", "law", "3644", "bm-2022-ressourceforloeb"],
      ["2023", "computed", "3715", "aktivloven-109", { note: "3.644 i 2022 × 1,0195" }],
      ["2024", "law", "3834", "bm-2024-ressourceforloeb"],
      [
        "2025",
        "computed",
        "3972",
        "aktivloven-109",
        {
          note: "3.834 i 2024 × 1,036 (aktivloven § 109, stk. 2, nr. 9); om lov 1655/2024 ændrede det, er ikke læst",
        },
      ],
      [
        "2026",
        "computed",
        "4151",
        "aktivloven-109",
        {
          note: "3.972 i 2025 × 1,045 (aktivloven § 109, stk. 2, nr. 9); om lov 1655/2024 ændrede det, er ikke læst",
        },
      ],
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
