import * as Plot from "@observablehq/plot";
import { fill } from "../../report/words";
import type { FlowAmount, FlowsChart } from "../chart";
import { TEXTS } from "../texts";
import { exactAmount, onScale, shortAmount } from "./amounts";
import { framed } from "./frame";
import { besideBars, rowsLayout, rowsPlot, scaleOf } from "./rows";
import { INK, strategyColor } from "./style";

const BAR = 22;
const AMOUNT_LETTERS = 15;
/** How much of a row is bars: the rest is the room between rows. */
const FILLED = 0.72;

/** A bar for each strategy under each pair of parties. */
export const drawFlows = (document: Document, chart: FlowsChart): Element => {
  const { amounts, parties, strategies, language } = chart;
  const at = ({ amount }: FlowAmount): number => onScale(amount, chart);
  const labelOf = (id: string): string => parties.find((each) => each.id === id)?.label ?? id;
  const pairOf = ({ from, to }: FlowAmount): string => `${from} ${to}`;
  const pairs = [...new Map(amounts.map((each) => [pairOf(each), each])).values()];
  const nameOf = ({ from, to }: FlowAmount): string =>
    fill(TEXTS.pays[language], { from: labelOf(from), to: labelOf(to).toLowerCase() });
  const order = pairs.map(pairOf);
  const rows = { names: pairs.map(nameOf), least: (strategies.length * BAR) / FILLED };
  const filled = rowsLayout(rows).row * FILLED;
  const bar = Math.min(BAR, filled / strategies.length);
  const row = (each: FlowAmount): number => order.indexOf(pairOf(each));
  const away = (index: number): number => (index - (strategies.length - 1) / 2) * bar;
  const beside = strategies.flatMap(({ id }, index) =>
    amounts
      .filter(({ strategy }) => strategy === id)
      .map((each) => ({
        at: at(each),
        row: row(each),
        text: shortAmount(each.amount, chart),
        isBefore: each.amount.startsWith("-"),
        dy: away(index),
        letters: AMOUNT_LETTERS,
      })),
  );
  const bars = strategies.map(({ id, label }, index) =>
    Plot.barX(
      amounts.filter(({ strategy }) => strategy === id),
      {
        x1: 0,
        x2: at,
        y: row,
        dy: away(index),
        insetTop: (filled - bar) / 2,
        insetBottom: (filled - bar) / 2,
        fill: strategyColor(index),
        stroke: INK,
        strokeWidth: 0.75,
        title: (each: FlowAmount) => `${nameOf(each)}, ${label}: ${exactAmount(each.amount, chart)}`,
      },
    ),
  );
  const keys = strategies.map(({ label }, index) => ({ label, color: strategyColor(index) }));
  return framed(
    document,
    chart,
    [rowsPlot(document, rows, scaleOf(rows, beside), language, [...bars, ...besideBars(beside)])],
    keys,
  );
};
