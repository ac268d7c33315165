import * as Plot from "@observablehq/plot";
import type { TornadoChart, TornadoChartBar, TornadoEnd } from "../chart";
import { exactAmount, onScale, shortAmount } from "./amounts";
import { framed } from "./frame";
import { besideBars, rowsPlot, scaleOf } from "./rows";
import { INK, LESS, MORE } from "./style";

interface Half extends Required<TornadoEnd> {
  readonly bar: TornadoChartBar;
  readonly row: number;
  readonly isLow: boolean;
  /** Whether it stands to the left of the other end. */
  readonly isBefore: boolean;
}

const halvesOf = (bars: readonly TornadoChartBar[]): readonly Half[] =>
  bars.flatMap((bar, row) => {
    const ends = [bar.low, bar.high];
    return ends.flatMap((end, index): Half[] => {
      if (end.amount === undefined) return [];
      const [own, other] = [Number(end.amount), Number(ends[1 - index]?.amount ?? end.amount)];
      const isBefore = own === other ? index === 0 : own < other;
      return [{ bar, row, isLow: index === 0, isBefore, value: end.value, amount: end.amount }];
    });
  });

/** A bar from the scenario's own answer to each end of a range, which stands under the parameter's name. */
export const drawTornado = (document: Document, chart: TornadoChart): Element => {
  const { bars, base, words, language } = chart;
  const at = ({ amount }: Half): number => onScale(amount, chart);
  const middle = onScale(base, chart);
  const halves = halvesOf(bars);
  const rows = {
    names: bars.map(({ label, turns }) => (turns ? `${label} (${words.turns})` : label)),
    notes: bars.map(({ range }) => range),
  };
  const beside = halves.map((half) => ({
    // A range that lies on one side of the scenario's own answer begins there.
    at: (half.isBefore ? Math.min : Math.max)(at(half), middle),
    row: half.row,
    text: shortAmount(half.amount, chart),
    isBefore: half.isBefore,
  }));
  const panel = rowsPlot(document, rows, scaleOf(rows, beside, [middle]), language, [
    Plot.barX(halves, {
      x1: middle,
      x2: at,
      y: "row",
      fill: ({ isLow }: Half) => (isLow ? LESS : MORE),
      stroke: INK,
      strokeWidth: 0.75,
      title: ({ bar, value, amount }: Half) => `${bar.label}, ${value}: ${exactAmount(amount, chart)}`,
    }),
    Plot.ruleX([middle], { stroke: INK, strokeDasharray: "3,4", strokeWidth: 1.5 }),
    ...besideBars(beside),
  ]);
  const keys = [
    { label: words.low, color: LESS },
    { label: words.high, color: MORE },
  ];
  return framed(document, chart, [panel], keys);
};
