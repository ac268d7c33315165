import type { Decimal } from "../decimal";
import { checkGiven, fail, is } from "../problems/index";
import type { IndexSeries } from "./indexSeries";
import { readDecimal } from "./readDecimal";
import { seriesShape } from "./shapes";
import { yearRanges } from "./yearRanges";

const indexValueTakes = () => ({ series: seriesShape, year: is.anyNumber });

/**
 * The value of an index in a year. A year without a value is an error: never the nearest year, never
 * another index.
 *
 * @param year - calendar year
 * @returns the index in the series' own base
 * @throws ProblemError `index-year-missing` (naming the series, the year and the years it has), and
 *   `index-value-invalid` when what stands there is not a positive decimal number
 * @example
 * import { indexValue } from "traedesten/prices";
 *
 * const series = { id: "cpi", kind: "prices", vintage: "2024-08", base: "2015 = 100", source: "https://dst.dk" } as const;
 * indexValue({ ...series, values: { "2022": "113.46" } }, 2022); // 113.46
 */
export const indexValue = (series: IndexSeries, year: number): Decimal => {
  checkGiven(indexValueTakes, { series, year });
  const { id, values } = series;
  const text = Object.hasOwn(values, year) ? values[year] : undefined;
  if (text === undefined) {
    return fail({
      code: "index-year-missing",
      found: `${year}`,
      values: { series: id, years: yearRanges(Object.keys(values)) },
    });
  }
  const value = readDecimal(text);
  return value?.gt(0)
    ? value
    : fail({
        code: "index-value-invalid",
        found: `${text}`,
        expected: "> 0",
        values: { series: id, year: `${year}` },
      });
};
