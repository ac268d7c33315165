import * as Plot from "@observablehq/plot";
import type { CumulativeChart, CumulativePoint } from "../chart";
import { TEXTS } from "../texts";
import { domainOf, onScale, shortAmount, tickText, widest } from "./amounts";
import { framed } from "./frame";
import { GRID, INK, LETTERS, MORE, PAPER, WIDTH } from "./style";

const HEIGHT = 380;
const BOTTOM = 56;

/** The sum over time as a line; where it comes up to nothing for good is marked. */
export const drawCumulative = (document: Document, chart: CumulativeChart): Element => {
  const { points, breakEven, note, language } = chart;
  const at = ({ amount }: CumulativePoint): number => onScale(amount, chart);
  const last = points.slice(-1);
  const lastText = last.map(({ amount }) => shortAmount(amount, chart));
  const left = Math.max(60, widest(points.map(({ amount }) => shortAmount(amount, chart))) + 14);
  const domain = domainOf(points.map(at), HEIGHT - BOTTOM, { before: 36, after: 44 });
  const end = Math.max(...points.map(({ time }) => Number(time)), Number(breakEven?.time ?? 0));
  const said = breakEven?.label ?? note ?? "";
  const plot = Plot.plot({
    document,
    width: WIDTH,
    height: HEIGHT,
    marginLeft: left,
    marginRight: widest(lastText) / 2 + 14,
    marginTop: 4,
    marginBottom: BOTTOM,
    style: { fontSize: `${LETTERS}px` },
    x: { domain: [Math.min(0, ...points.map(({ time }) => Number(time))), end], label: null },
    y: { domain, label: null },
    marks: [
      Plot.gridY({ stroke: GRID, strokeOpacity: 1, ticks: 5 }),
      Plot.axisY({ ticks: 5, tickFormat: (value: number) => tickText(value, language), tickSize: 0 }),
      Plot.axisX({
        ticks: 7,
        tickFormat: (value: number) => tickText(value, language),
        label: TEXTS.yearsAxis[language],
        labelAnchor: "center",
        labelArrow: "none",
        labelOffset: 48,
      }),
      Plot.ruleY([0], { stroke: INK, strokeWidth: 1.5 }),
      Plot.line(points, {
        x: ({ time }: CumulativePoint) => Number(time),
        y: at,
        stroke: MORE,
        strokeWidth: 3,
      }),
      Plot.dot(last, { x: ({ time }: CumulativePoint) => Number(time), y: at, r: 5, fill: MORE }),
      Plot.text(last, {
        x: ({ time }: CumulativePoint) => Number(time),
        y: at,
        text: lastText,
        dy: (last[0] === undefined ? 0 : at(last[0])) < 0 ? 18 : -16,
        fontSize: LETTERS,
        fontWeight: "bold",
      }),
      ...(breakEven === undefined
        ? []
        : [
            Plot.ruleX([Number(breakEven.time)], { stroke: INK, strokeDasharray: "3,4" }),
            Plot.dot([breakEven], {
              x: ({ time }) => Number(time),
              y: 0,
              r: 7,
              fill: PAPER,
              stroke: INK,
              strokeWidth: 2.5,
              title: ({ label }) => label,
            }),
          ]),
      Plot.text([said], {
        frameAnchor: "top-left",
        dx: 6,
        dy: 6,
        text: (each: string) => each,
        fontSize: LETTERS,
        fontWeight: "bold",
        stroke: PAPER,
        strokeWidth: 6,
        fill: INK,
      }),
    ],
  });
  return framed(document, chart, [{ plot, height: HEIGHT }]);
};
