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
      ["2020", "law", "19083", "bm-2020-ressourceforloeb"],
      ["2022", "published", "19351", "serviceforbundet-2022"],
      ["2023", "law", "19728", "bm-2023"],
      [
        "2024",
        "computed",
        "20359",
        "fagligehus-2024-fleksloentilskud",
        { note: "højeste fleksløntilskud 19.952 ÷ 98 pct." },
      ],
      ["2025", "law", "21092", "bm-2025-dagpenge"],
    ],
  },
  "dagpenge.max.beskaeftigelsestillaeg": {
    da: "Dagpenge med beskæftigelsestillæg (første 481 timer)",
    en: "Unemployment benefit incl. employment supplement (first 481 hours)",
    unit: "DKK/month",
    paragraph: "Arbejdsløshedsforsikringsloven § 48, stk. 8",
    values: [["2025", "law", "25070", "bm-2025-dagpenge"]],
  },
} satisfies FigureRows;
