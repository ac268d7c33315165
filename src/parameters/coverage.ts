import { addDays } from "../calendar/index";
import { checkGiven } from "../problems/index";
import type { Figure } from "./figure";
import { lastDay } from "./lastDay";
import { figureShape } from "./shapes";

const coverageTakes = () => ({ figure: figureShape });

/**
 * `2016-01-01 – 2018-12-31, 2020-01-01 –`: the days a figure has values for, for messages.
 *
 * @example
 * import { denmarkFigures } from "traedesten/denmark";
 * import { coverage, figureOf } from "traedesten/parameters";
 *
 * coverage(figureOf(denmarkFigures, "dagpenge.max")); // "2017-01-01 – 2026-12-31"
 */
export const coverage = (figure: Figure): string => {
  checkGiven(coverageTakes, { figure });
  const spans: { readonly from: string; to: string | undefined }[] = [];
  figure.values.forEach(({ from }, index) => {
    const to = lastDay(figure, index);
    const before = spans.at(-1);
    if (before?.to !== undefined && addDays(before.to, 1) === from) before.to = to;
    else spans.push({ from, to });
  });
  return spans.map(({ from, to }) => `${from} – ${to ?? ""}`.trim()).join(", ");
};
