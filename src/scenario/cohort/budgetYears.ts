import { addDays, type Period, yearOf } from "../../calendar/index";
import type { FigureTable } from "../../model/index";

/** The number of each calendar year since the first, as a table that rules read by date: figures may be those of one day. */
export const budgetYears = ({ from, until }: Period): Readonly<Record<string, FigureTable>> => {
  const first = yearOf(from);
  const years = Array.from({ length: yearOf(addDays(until, -1)) - first + 1 }, (_, index) => first + index);
  return {
    budgetYear: {
      by: "date",
      label: {
        da: `Budgetår siden ${first}`,
        en: `Budget years since ${first}`,
      },
      unit: "years",
      rows: years.map((year, index) => ({
        from: `${year}-01-01`,
        to: `${year}-12-31`,
        value: `${index}`,
        evidence: "computed",
        source: "horizon",
      })),
    },
  };
};
