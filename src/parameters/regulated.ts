import { formatDate, type PlainDate, yearOf } from "../calendar/index";
import { Decimal, exactText } from "../decimal";
import { fail } from "../problems/index";
import { coverage } from "./coverage";
import type { Figure, FigureValue } from "./figure";
import { valueOn } from "./lookUp";

const percentOf = (series: Figure, year: number): string =>
  valueOn(series, `${year}-01-01`)?.value ??
  fail({
    code: "regulation-year-missing",
    found: `${year}`,
    expected: coverage(series),
    values: { series: series.id },
  });

/**
 * A value on the days of a gap, raised every 1 January by a yearly per cent, also in years it passes on the way.
 * Nothing is rounded: that happens once, where a result is shown.
 */
export const regulated = (
  before: FigureValue,
  series: Figure,
  first: PlainDate,
  last: PlainDate,
): readonly FigureValue[] => {
  if (series.unit !== "%") {
    fail({ code: "regulation-not-percent", found: series.unit, values: { series: series.id } });
  }
  const rows: FigureValue[] = [];
  const since = yearOf(before.to ?? before.from);
  let value = new Decimal(before.value);
  for (let year = since; year <= yearOf(last); year++) {
    if (year > since) value = value.times(new Decimal(percentOf(series, year)).div(100).plus(1));
    if (year < yearOf(first)) continue;
    rows.push({
      ...before,
      from: year === yearOf(first) ? first : `${year}-01-01`,
      to: year === yearOf(last) ? last : `${year}-12-31`,
      value: exactText(value),
      evidence: "assumption",
      note: `${before.value.replace(".", ",")} fra ${formatDate(before.from, "da")} er reguleret med ${series.id}`,
    });
  }
  return rows;
};
