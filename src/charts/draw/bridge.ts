import * as Plot from "@observablehq/plot";
import type { BridgeChart, BridgeStep } from "../chart";
import { exactAmount, onScale, shortAmount } from "./amounts";
import { framed } from "./frame";
import { besideBars, rowsPlot, scaleOf } from "./rows";
import { INK, LESS, MORE, TOTAL } from "./style";

const isLess = ({ amount }: BridgeStep): boolean => amount.startsWith("-");

const colorOf = (step: BridgeStep): string => (step.part === "total" ? TOTAL : isLess(step) ? LESS : MORE);

/** A waterfall that runs down: names of steps are long, and stand where there is room for them. */
export const drawBridge = (document: Document, chart: BridgeChart): Element => {
  const { steps, language } = chart;
  const at = (amount: string): number => onScale(amount, chart);
  const rows = { names: steps.map(({ label }) => label) };
  const beside = steps.map((step, row) => ({
    at: (isLess(step) ? Math.min : Math.max)(at(step.from), at(step.until)),
    row,
    text: shortAmount(step.amount, chart),
    isBefore: isLess(step),
  }));
  const ends = steps.flatMap(({ from, until }) => [at(from), at(until)]);
  const panel = rowsPlot(document, rows, scaleOf(rows, beside, ends), language, [
    Plot.barX(steps, {
      x1: ({ from }: BridgeStep) => at(from),
      x2: ({ until }: BridgeStep) => at(until),
      y: (_: BridgeStep, index: number) => index,
      fill: colorOf,
      stroke: INK,
      strokeWidth: 0.75,
      title: ({ label, amount }: BridgeStep) => `${label}: ${exactAmount(amount, chart)}`,
    }),
    Plot.link(steps.slice(0, -1), {
      x1: ({ until }: BridgeStep) => at(until),
      x2: ({ until }: BridgeStep) => at(until),
      y1: (_: BridgeStep, index: number) => index,
      y2: (_: BridgeStep, index: number) => index + 1,
      stroke: INK,
      strokeDasharray: "2,3",
    }),
    ...besideBars(beside),
  ]);
  return framed(document, chart, [panel]);
};
