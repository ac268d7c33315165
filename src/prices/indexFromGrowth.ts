import { Decimal } from "../decimal";
import { checkGiven, fail, is } from "../problems/index";
import type { IndexSeries } from "./indexSeries";
import { readDecimal } from "./readDecimal";

const indexFromGrowthTakes = () => ({
  series: is.made("IndexSeries", { texts: "id" }),
  percentages: is.record(is.text),
});

/**
 * An index series from yearly percentages, as price and wage assumptions are published. The year before the
 * first stands for 100; nothing is rounded.
 *
 * @param series - all of the series but base and values
 * @param percentages - the change from the year before, in per cent, by year: `{ "2022": "2.0" }`
 * @throws ProblemError `index-growth-gap` for a year that is skipped; `index-value-invalid`
 * @example
 * import { indexFromGrowth } from "traedesten/prices";
 *
 * const series = { id: "pl", kind: "public", vintage: "2024-08", source: "https://www.kl.dk" } as const;
 * indexFromGrowth(series, { "2023": "4", "2024": "2.5" }).values; // { "2022": "100", "2023": "104", "2024": "106.6" }
 */
export const indexFromGrowth = (
  series: Omit<IndexSeries, "base" | "values">,
  percentages: Readonly<Record<string, string>>,
): IndexSeries => {
  checkGiven(indexFromGrowthTakes, { series, percentages });
  const years = Object.keys(percentages)
    .map(Number)
    .sort((a, b) => a - b);
  const first = years[0] ?? fail({ code: "index-growth-gap", found: "–", values: { series: series.id } });
  let value = new Decimal(100);
  const values: Record<string, string> = { [first - 1]: "100" };
  years.forEach((year, index) => {
    if (year !== first + index) {
      fail({ code: "index-growth-gap", found: `${first + index}`, values: { series: series.id } });
    }
    const text = percentages[year] ?? "";
    const percent =
      readDecimal(text) ??
      fail({
        code: "index-value-invalid",
        found: text,
        expected: "> -100",
        values: { series: series.id, year: `${year}` },
      });
    value = value.times(percent.div(100).plus(1));
    values[year] = value.toFixed();
  });
  return { ...series, base: `${first - 1} = 100`, values };
};
