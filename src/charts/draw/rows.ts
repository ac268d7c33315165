import * as Plot from "@observablehq/plot";
import type { Language } from "../../problems/index";
import { tickText } from "./amounts";
import type { Panel } from "./frame";
import { FAINT_INK, GRID, INK, LETTERS, linesOf, WIDTH, widthOf } from "./style";

/** The most of a picture's width that names of rows may take. */
const MOST_NAMES = 0.42;
const TOP = 4;
const BOTTOM = 30;
const RIGHT = 8;
/** Between a mark and the amount beside it. */
const GAP = 6;
const LINE_HEIGHT = 1.1;

/** Rows with a name each, above a scale. */
export interface Rows {
  readonly names: readonly string[];
  /** What stands fainter under each name. */
  readonly notes?: readonly string[];
  /** How high a row is at least. */
  readonly least?: number;
}

/** An amount in words beside the end of a mark. */
export interface Beside {
  readonly at: number;
  readonly row: number;
  readonly text: string;
  readonly isBefore: boolean;
  /** Away from the middle of the row. */
  readonly dy?: number;
  readonly letters?: number;
}

/** Where the rows stand, and how much room there is beside their names. */
export const rowsLayout = ({ names, notes = [], least = 36 }: Rows) => {
  const most = WIDTH * MOST_NAMES;
  const lines = names.map((name) => linesOf(name, most));
  const under = notes.map((note) => linesOf(note, most));
  const all = [...lines, ...under].flat();
  const left = Math.min(most, Math.max(0, ...all.map((line) => widthOf(line)))) + 12;
  const row = Math.max(
    least,
    ...lines.map((own, index) => (own.length + (under[index]?.length ?? 0)) * LETTERS * LINE_HEIGHT + 16),
  );
  return { lines, under, left, row, room: WIDTH - left - RIGHT, height: names.length * row + TOP + BOTTOM };
};

/** How often the room that words take is worked out anew, as it makes the scale wider: far more than it takes to settle. */
const ROUNDS = 40;

/** The ends of a scale that holds 0, all marks, and the words beside them. */
export const scaleOf = (
  rows: Rows,
  beside: readonly Beside[],
  others: readonly number[] = [],
): [number, number] => {
  const { room } = rowsLayout(rows);
  const all = [0, ...others, ...beside.map(({ at }) => at)];
  let [low, high] = [Math.min(...all), Math.max(...all)];
  if (low === high) high = low + 1;
  for (let round = 0; round < ROUNDS; round++) {
    const pixel = (high - low) / room;
    const ends = beside.map(({ at, text, isBefore, letters }) => {
      const width = (widthOf(text, letters) + 2 * GAP) * pixel;
      return isBefore ? at - width : at + width;
    });
    [low, high] = [Math.min(...all, ...ends), Math.max(...all, ...ends)];
  }
  return [low, high];
};

/** The words beside marks. */
export const besideBars = (all: readonly Beside[]): readonly Plot.Markish[] =>
  [
    ...new Set(all.map(({ isBefore, dy = 0, letters = LETTERS }) => JSON.stringify([isBefore, dy, letters]))),
  ].map((key) => {
    const [isBefore, dy, letters] = JSON.parse(key) as [boolean, number, number];
    return Plot.text(
      all.filter(
        (each) =>
          each.isBefore === isBefore && (each.dy ?? 0) === dy && (each.letters ?? LETTERS) === letters,
      ),
      {
        x: "at",
        y: "row",
        text: "text",
        textAnchor: isBefore ? "end" : "start",
        dx: isBefore ? -GAP : GAP,
        dy,
        fontSize: letters,
        fontWeight: "bold",
      },
    );
  });

/** A picture of rows; marks have the number of their row as y. */
export const rowsPlot = (
  document: Document,
  rows: Rows,
  domain: [number, number],
  language: Language,
  marks: readonly Plot.Markish[],
): Panel => {
  const { lines, under, left, room, height } = rowsLayout(rows);
  const [low, high] = domain;
  /** A number that would be cut at the edge is left out. */
  const tick = (value: number): string => {
    const text = tickText(value, language);
    const x = ((value - low) / (high - low)) * room;
    return x + widthOf(text) / 2 > room + RIGHT ? "" : text;
  };
  const names = (
    own: readonly (readonly string[])[],
    other: readonly (readonly string[])[],
    isFirst: boolean,
  ) =>
    own.map((texts, index) =>
      // Each leaves the room that the other takes.
      isFirst
        ? [...texts, ...(other[index] ?? []).map(() => "")].join("\n")
        : [...(other[index] ?? []).map(() => ""), ...texts].join("\n"),
    );
  const axis = (texts: readonly string[], fill: string) =>
    Plot.axisY({
      tickFormat: (index: number) => texts[index] ?? "",
      tickSize: 0,
      lineHeight: LINE_HEIGHT,
      fill,
    });
  const plot = Plot.plot({
    document,
    width: WIDTH,
    height,
    marginLeft: left,
    marginRight: RIGHT,
    marginTop: TOP,
    marginBottom: BOTTOM,
    style: { fontSize: `${LETTERS}px` },
    x: { domain, label: null },
    y: { domain: lines.map((_, index) => index), label: null, padding: 0.28, type: "band" },
    marks: [
      Plot.gridX({ stroke: GRID, strokeOpacity: 1, ticks: 5 }),
      Plot.axisX({ ticks: 5, tickFormat: tick, tickSize: 0 }),
      axis(names(lines, under, true), INK),
      ...(under.length === 0 ? [] : [axis(names(under, lines, false), FAINT_INK)]),
      ...marks,
      Plot.ruleX([0], { stroke: INK, strokeWidth: 1.5 }),
    ],
  });
  return { plot, height };
};
