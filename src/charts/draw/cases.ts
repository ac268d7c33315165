import * as Plot from "@observablehq/plot";
import type { CaseAmount, CasesChart } from "../chart";
import { exactAmount, onScale, shortAmount } from "./amounts";
import { framed } from "./frame";
import { besideBars, rowsPlot, scaleOf } from "./rows";
import { INK, LESS, MORE, TOTAL } from "./style";

const isLess = ({ amount }: CaseAmount): boolean => amount.startsWith("-");

/** A bar for each case, with the scenario as it is written set apart by its colour and a line down to the others. */
export const drawCases = (document: Document, chart: CasesChart): Element => {
  const { cases, language } = chart;
  const at = ({ amount }: CaseAmount): number => onScale(amount, chart);
  const rows = { names: cases.map(({ label }) => label) };
  const beside = cases.map((each, row) => ({
    at: at(each),
    row,
    text: shortAmount(each.amount, chart),
    isBefore: isLess(each),
  }));
  const panel = rowsPlot(document, rows, scaleOf(rows, beside), language, [
    Plot.ruleX(
      cases.filter((each) => each.case === undefined),
      { x: at, stroke: INK, strokeDasharray: "3,4" },
    ),
    Plot.barX(cases, {
      x1: 0,
      x2: at,
      y: (_: CaseAmount, index: number) => index,
      fill: (each: CaseAmount) => (each.case === undefined ? TOTAL : isLess(each) ? LESS : MORE),
      stroke: INK,
      strokeWidth: 0.75,
      title: ({ label, amount }: CaseAmount) => `${label}: ${exactAmount(amount, chart)}`,
    }),
    ...besideBars(beside),
  ]);
  return framed(document, chart, [panel]);
};
