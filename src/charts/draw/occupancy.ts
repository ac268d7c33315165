import * as Plot from "@observablehq/plot";
import type { OccupancyChart, OccupancyCount } from "../chart";
import { tickText } from "./amounts";
import { framed, type Panel } from "./frame";
import { GRID, INK, LETTERS, onState, PAPER, stateColor, WIDTH, widthOf } from "./style";

const HEIGHT = 268;
const TOP = 14;
const BOTTOM = 28;
const LEFT = 56;
/** How high a band is at least where its number has room. */
const LEAST_BAND = 20;
const MOST_TICKS = 8;

interface Band extends OccupancyCount {
  readonly at: number;
  readonly state: string;
  readonly index: number;
  readonly low: number;
  readonly high: number;
}

/** Every state upon those before it. */
const bandsOf = ({ states, times, counts }: OccupancyChart, strategy: string): readonly Band[] => {
  const own = new Map(
    counts.filter((each) => each.strategy === strategy).map((each) => [`${each.state} ${each.time}`, each]),
  );
  const below = times.map(() => 0);
  return states.flatMap(({ id }, index) =>
    times.flatMap((time, at) => {
      const found = own.get(`${id} ${time}`);
      if (found === undefined) return [];
      const low = below[at] ?? 0;
      const high = low + found.citizens;
      below[at] = high;
      return [{ ...found, at, index, low, high }];
    }),
  );
};

/** Where a state's number stands: where most are in it, away from the edges. */
const placesOf = (bands: readonly Band[], most: number, length: number): readonly Band[] => {
  const least = (LEAST_BAND / (HEIGHT - TOP - BOTTOM)) * most;
  const edge = Math.min(Math.floor(length / 2), Math.ceil(length * 0.03));
  const best = new Map<number, Band>();
  for (const band of bands) {
    if (band.at < edge || band.at > length - 1 - edge || band.high - band.low < least) continue;
    const known = best.get(band.index);
    if (known === undefined || band.citizens > known.citizens) best.set(band.index, band);
  }
  return [...best.values()];
};

const strategyPanel = (
  document: Document,
  chart: OccupancyChart,
  { id, label }: OccupancyChart["strategies"][number],
): Panel => {
  const { states, times, language } = chart;
  const bands = bandsOf(chart, id);
  const most = Math.max(
    1,
    ...chart.strategies.flatMap((each) => bandsOf(chart, each.id)).map(({ high }) => high),
  );
  const isMonths = times.some((time) => time.includes("-"));
  // Whole years, where there are months.
  const named = times.flatMap((time, at) => (!isMonths || time.endsWith("-01") || at === 0 ? [at] : []));
  const every = Math.ceil(
    named.length / Math.min(MOST_TICKS, Math.floor((WIDTH - LEFT) / widthOf("2026-01  "))),
  );
  const shown = named.filter((at, index) =>
    isMonths && at === 0 && (named[1] ?? times.length) < times.length / 10
      ? false
      : index % every === 0 || at === 0,
  );
  const plot = Plot.plot({
    document,
    width: WIDTH,
    height: HEIGHT,
    marginLeft: LEFT,
    marginRight: 30,
    marginTop: TOP,
    marginBottom: BOTTOM,
    style: { fontSize: `${LETTERS}px` },
    x: { domain: [0, Math.max(1, times.length - 1)], label: null },
    y: { domain: [0, most], label: null },
    marks: [
      Plot.gridY({ stroke: GRID, strokeOpacity: 1, ticks: 4 }),
      Plot.axisY({ ticks: 4, tickFormat: (value: number) => tickText(value, language), tickSize: 0 }),
      ...states.map((state, index) =>
        Plot.areaY(
          bands.filter((band) => band.index === index),
          {
            x: "at",
            y1: "low",
            y2: "high",
            fill: stateColor(index),
            stroke: PAPER,
            strokeWidth: 0.75,
            title: () => state.label,
          },
        ),
      ),
      Plot.text(placesOf(bands, most, times.length), {
        x: "at",
        y: ({ low, high }: Band) => (low + high) / 2,
        text: ({ index }: Band) => String(index + 1),
        fill: ({ index }: Band) => onState(index),
        fontSize: LETTERS,
        fontWeight: "bold",
      }),
      Plot.axisX(shown, {
        tickFormat: (at: number) => (times[at] ?? "").replace(/-01$/u, ""),
        tickSize: 4,
      }),
      Plot.ruleY([0], { stroke: INK, strokeWidth: 1.5 }),
    ],
  });
  return { heading: label, plot, height: HEIGHT };
};

/** Who is where, a panel for each strategy; each state has a number of its own, as shades are hard to tell apart in grey. */
export const drawOccupancy = (document: Document, chart: OccupancyChart): Element =>
  framed(
    document,
    chart,
    chart.strategies.map((strategy) => strategyPanel(document, chart, strategy)),
    chart.states.map(({ label }, index) => ({ label: `${index + 1} ${label}`, color: stateColor(index) })),
  );
