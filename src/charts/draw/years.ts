import * as Plot from "@observablehq/plot";
import type { YearAmount, YearsChart } from "../chart";
import { domainOf, exactAmount, onScale, shortAmount, tickText, widest } from "./amounts";
import { framed, type Panel } from "./frame";
import { GRID, INK, LETTERS, strategyColor, WIDTH, widthOf } from "./style";

const HEIGHT = 190;
const BOTTOM = 26;
const AMOUNT_LETTERS = 14;

/** The years of one party beside each other, a bar for each strategy. */
const partyPanel = (
  document: Document,
  chart: YearsChart,
  { id, label }: YearsChart["parties"][number],
): Panel => {
  const { strategies, years, language } = chart;
  const own = chart.amounts.filter(({ party }) => party === id);
  const at = ({ amount }: YearAmount): number => onScale(amount, chart);
  const left = Math.max(56, widest(own.map(({ amount }) => shortAmount(amount, chart))) + 14);
  const bar = ((WIDTH - left) / Math.max(1, years.length * strategies.length)) * 0.8;
  // Where bars are narrower than what would stand above them, the scale tells it alone.
  const isTold =
    widest(
      own.map(({ amount }) => shortAmount(amount, chart)),
      AMOUNT_LETTERS,
    ) <=
    bar + 8;
  const isLess = ({ amount }: YearAmount): boolean => amount.startsWith("-");
  const domain = domainOf(own.map(at), HEIGHT - BOTTOM, {
    before: isTold && own.some(isLess) ? 20 : 4,
    after: isTold ? 20 : 4,
  });
  const every = Math.ceil((years.length * widthOf("2026 ")) / (WIDTH - left));
  const texts = (isBelow: boolean) =>
    Plot.text(own, {
      filter: (each: YearAmount) => isLess(each) === isBelow,
      fx: "year",
      x: "strategy",
      y: at,
      text: ({ amount }: YearAmount) => shortAmount(amount, chart),
      dy: isBelow ? 10 : -10,
      fontSize: AMOUNT_LETTERS,
    });
  const plot = Plot.plot({
    document,
    width: WIDTH,
    height: HEIGHT,
    marginLeft: left,
    marginRight: 0,
    marginTop: 4,
    marginBottom: BOTTOM,
    style: { fontSize: `${LETTERS}px` },
    fx: { domain: years, label: null, padding: 0.12 },
    x: { domain: strategies.map((each) => each.id), axis: null, padding: 0.06 },
    y: { domain, label: null },
    marks: [
      Plot.gridY({ stroke: GRID, strokeOpacity: 1, ticks: 4 }),
      Plot.axisY({ ticks: 4, tickFormat: (value: number) => tickText(value, language), tickSize: 0 }),
      Plot.axisFx({
        anchor: "bottom",
        tickSize: 0,
        tickFormat: (year: string, index: number) => (index % every === 0 ? year : ""),
      }),
      Plot.barY(own, {
        fx: "year",
        x: "strategy",
        y1: 0,
        y2: at,
        fill: ({ strategy }: YearAmount) =>
          strategyColor(strategies.findIndex((each) => each.id === strategy)),
        stroke: INK,
        strokeWidth: 0.75,
        title: (each: YearAmount) =>
          `${label} ${each.year}, ${strategies.find((one) => one.id === each.strategy)?.label}: ${exactAmount(each.amount, chart)}`,
      }),
      Plot.ruleY([0], { stroke: INK, strokeWidth: 1.5 }),
      ...(isTold ? [texts(false), texts(true)] : []),
    ],
  });
  return { heading: label, plot, height: HEIGHT };
};

/** The net cost of each party by year, a panel for each party with a scale of its own. */
export const drawYears = (document: Document, chart: YearsChart): Element => {
  const keys = chart.strategies.map(({ label }, index) => ({ label, color: strategyColor(index) }));
  return framed(
    document,
    chart,
    chart.parties.map((party) => partyPanel(document, chart, party)),
    keys,
  );
};
