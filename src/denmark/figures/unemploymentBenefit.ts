import type { FigureRows } from "./figureRows";

/** Dagpenge. */
export const unemploymentBenefit = {
  "dagpenge.max": {
    da: "Højeste dagpenge, fuldtidsforsikret",
    en: "Maximum unemployment benefit, full-time insured",
    unit: "DKK/month",
    paragraph: "Arbejdsløshedsforsikringsloven § 47",
    values: [
      ["2017-01-01/2017-06-30", "law", "18395", "star-2017-satser"],
      ["2017-07-01/2017-12-31", "law", "18403", "bm-2017"],
      ["2018", "published", "18633", "bfa-satser-2018"],
      ["2019", "law", "18866", "retsinformation-206186"],
      ["2020", "law", "19083", "bm-2020-ressourceforloeb"],
      ["2021", "published", "19322", "serviceforbundet-2021"],
      ["2022", "published", "19351", "serviceforbundet-2022"],
      ["2023", "law", "19728", "bm-2023"],
      ["2024", "published", "20359", "fak-2024"],
      ["2025", "law", "21092", "bm-2025-dagpenge"],
      [
        "2026",
        "published",
        "22041",
        "beraknare-dagpenge-2026",
        { note: "sekundær kilde; 21.092 i 2025 × 1,045" },
      ],
    ],
  },
  "dagpenge.max.beskaeftigelsestillaeg": {
    da: "Dagpenge med beskæftigelsestillæg (første 481 timer)",
    en: "Unemployment benefit incl. employment supplement (first 481 hours)",
    unit: "DKK/month",
    paragraph: "Arbejdsløshedsforsikringsloven § 48, stk. 8",
    values: [
      ["2023-05-01/2023-12-31", "published", "23449", "fak-2023"],
      ["2024", "published", "24199", "fak-2024"],
      ["2025", "law", "25070", "bm-2025-dagpenge"],
      ["2026", "published", "26198", "beraknare-dagpenge-2026", { note: "sekundær kilde" }],
    ],
  },
} satisfies FigureRows;
