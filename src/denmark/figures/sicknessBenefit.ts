import type { FigureRows } from "./figureRows";

/** Sygedagpenge. */
export const sicknessBenefit = {
  "sygedagpenge.max": {
    da: "Højeste sygedagpengebeløb",
    en: "Maximum sickness benefit",
    unit: "DKK/week",
    paragraph: "Sygedagpengeloven § 50, stk. 1",
    values: [
      [
        "2016-01-04/2017-01-01",
        "law",
        "4180",
        "retsinformation-184114",
        { note: "til mandagen, hvor 2017-satsen begynder" },
      ],
      ["2017-01-02/2017-12-31", "law", "4245", "bm-2017"],
      [
        "2018-01-01/2019-01-06",
        "computed",
        "4300",
        "bfa-satser-2018",
        {
          note: "fem gange dagpenge pr. dag, 18.633 × 12 ÷ 260 = 860 kr.; sådan er satserne i 2019–2022 også; til mandagen, hvor 2019-satsen begynder",
        },
      ],
      ["2019-01-07/2019-12-31", "law", "4355", "retsinformation-207562"],
      ["2020", "law", "4405", "bm-2020-ressourceforloeb"],
      ["2021", "published", "4460", "serviceforbundet-2021"],
      ["2022", "law", "4465", "bm-2022-ressourceforloeb"],
      ["2023", "law", "4550", "bm-2023"],
      [
        "2024-01-01/2025-01-05",
        "law",
        "4695",
        "bm-2024-ressourceforloeb",
        { note: "til mandagen, hvor 2025-satsen begynder" },
      ],
      [
        "2025-01-06/2026-01-04",
        "computed",
        "4865",
        "bm-2025-dagpenge",
        {
          note: "højeste dagpenge 21.092 × 12 ÷ 52, ned til hele 5 kr. som i 2022–2024; fra den første mandag i året",
        },
      ],
      [
        "2026-01-05/2027-01-03",
        "computed",
        "5085",
        "beraknare-dagpenge-2026",
        {
          note: "højeste dagpenge 22.041 × 12 ÷ 52, ned til hele 5 kr. som i 2022–2024; fra den første mandag i året",
        },
      ],
    ],
  },
  "sygedagpenge.max_time": {
    da: "Højeste sygedagpengebeløb pr. time",
    en: "Maximum sickness benefit per hour",
    unit: "DKK/hour",
    paragraph: "Sygedagpengeloven § 50, stk. 1",
    values: [
      ["2016", "law", "112.97", "retsinformation-184114"],
      ["2019", "law", "117.7", "retsinformation-207562"],
      ["2023", "law", "122.97", "vejledning-10391-2022"],
    ],
  },
} satisfies FigureRows;
