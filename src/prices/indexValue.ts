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
 * indexValue({ id: "cpi", kind: "prices", vintage: "2024-08", base: "2015 = 100",
 *   values: { "2022": "113.46" }, source: "https://dst.dk" }, 2022); // 113.46
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
