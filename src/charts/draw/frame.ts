import type { Chart } from "../chart";
import { FAINT_INK, FONT, INK, LETTERS, LINE, linesOf, PAPER, TITLE_LETTERS, WIDTH, widthOf } from "./style";

const SVG = "http://www.w3.org/2000/svg";

/** One of several pictures under each other, with what stands above it. */
export interface Panel {
  readonly heading?: string;
  readonly plot: Element;
  readonly height: number;
}

/** What a colour stands for; with a number where the colour alone is not enough. */
export interface Key {
  readonly label: string;
  readonly color: string;
}

type Attributes = Readonly<Record<string, string | number>>;

/** Makes elements in the document that was given. */
export const maker = (document: Document) => (name: string, attributes: Attributes, text?: string) => {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
};

const SWATCH = 16;
const GAP = 18;

/** Keys in as many rows as they take. */
const keyRows = (keys: readonly Key[]): readonly (readonly (Key & { readonly x: number })[])[] => {
  const rows: (Key & { x: number })[][] = [];
  let x = WIDTH;
  for (const key of keys) {
    const width = SWATCH + 8 + widthOf(key.label) + GAP;
    if (x + width - GAP > WIDTH) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ ...key, x });
    x += width;
  }
  return rows;
};

/** A picture by itself: its title, what its colours are, and its panels under each other. */
export const framed = (
  document: Document,
  chart: Pick<Chart, "kind" | "language" | "title" | "subtitle" | "description">,
  panels: readonly Panel[],
  keys: readonly Key[] = [],
): Element => {
  const make = maker(document);
  const children: Element[] = [];
  let y = 0;
  const write = (text: string, size: number, more: Attributes = {}, x = 0): void => {
    children.push(make("text", { x, y, "font-size": size, ...more }, text));
  };
  for (const line of linesOf(chart.title, WIDTH, TITLE_LETTERS)) {
    y += TITLE_LETTERS + 5;
    write(line, TITLE_LETTERS, { "font-weight": "bold" });
  }
  for (const line of linesOf(chart.subtitle, WIDTH)) {
    y += LINE + 2;
    write(line, LETTERS, { fill: FAINT_INK });
  }
  y += 8;
  for (const row of keyRows(keys)) {
    y += LINE + 4;
    for (const { label, color, x } of row) {
      children.push(
        make("rect", {
          x: x + 0.5,
          y: y - SWATCH + 2.5,
          width: SWATCH,
          height: SWATCH,
          fill: color,
          stroke: INK,
          "stroke-width": 0.75,
        }),
      );
      write(label, LETTERS, {}, x + SWATCH + 8);
    }
  }
  y += 10;
  for (const { heading, plot, height } of panels) {
    if (heading !== undefined) {
      y += LINE;
      write(heading, LETTERS, { "font-weight": "bold" });
      y += 4;
    }
    // Its own style is for a picture that stands in a page by itself.
    plot.removeAttribute("class");
    plot.querySelector("style")?.remove();
    for (const [key, value] of Object.entries({ x: 0, y, fill: INK, "font-family": FONT }))
      plot.setAttribute(key, String(value));
    children.push(plot);
    y += height + 8;
  }
  const svg = make("svg", {
    xmlns: SVG,
    viewBox: `-8 0 ${WIDTH + 16} ${Math.ceil(y)}`,
    width: WIDTH + 16,
    height: Math.ceil(y),
    role: "img",
    lang: chart.language,
    "font-family": FONT,
    color: INK,
    fill: INK,
  });
  svg.append(
    make("title", {}, chart.title),
    make("desc", {}, `${chart.subtitle}. ${chart.description}`),
    make("rect", { x: -8, y: 0, width: WIDTH + 16, height: Math.ceil(y), fill: PAPER }),
    ...children,
  );
  return svg;
};
