import type { FigureRows } from "./figureRows";

/** Sygedagpenge. */
export const sicknessBenefit = {
  "sygedagpenge.max": {
    da: "Højeste sygedagpengebeløb",
    en: "Maximum sickness benefit",
    unit: "DKK/week",
    paragraph: "Sygedagpengeloven § 50, stk. 1",
    values: [
      ["2016-01-04/2016-12-31", "law", "4180", "retsinformation-184114"],
      ["2017-01-02/2017-12-31", "law", "4245", "bm-2017"],
      ["2019-01-07/2019-12-31", "law", "4355", "retsinformation-207562"],
      ["2020", "law", "4405", "bm-2020-ressourceforloeb"],
      ["2021", "computed", "4460", "jcenter-2021", { note: "4.405 i 2020 × 1,0125" }],
      ["2022", "law", "4465", "bm-2022-ressourceforloeb"],
      ["2023", "law", "4550", "bm-2023"],
      ["2024", "law", "4695", "bm-2024-ressourceforloeb"],
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
