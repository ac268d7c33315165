import { checkGiven, is } from "../problems/index";
import type { Chart } from "./chart";
import { drawBridge } from "./draw/bridge";
import { drawCases } from "./draw/cases";
import { drawCumulative } from "./draw/cumulative";
import { drawFlows } from "./draw/flows";
import { drawOccupancy } from "./draw/occupancy";
import { drawTornado } from "./draw/tornado";
import { drawYears } from "./draw/years";
import { chartShape } from "./shapes";

/** Where elements are made: a page's own document, or that of a DOM for Node. */
export interface ChartDocument<Element> {
  createElementNS(namespace: "http://www.w3.org/2000/svg", name: string): Element;
}

/** How a chart is drawn. */
export interface RenderChartOptions {
  /** What its title and description are known by in the page, where it has several of a kind; `chart-bridge` when left out. */
  readonly id?: string;
}

const draw = (document: Document, chart: Chart): globalThis.Element => {
  switch (chart.kind) {
    case "bridge":
      return drawBridge(document, chart);
    case "cumulative":
      return drawCumulative(document, chart);
    case "years":
      return drawYears(document, chart);
    case "tornado":
      return drawTornado(document, chart);
    case "flows":
      return drawFlows(document, chart);
    case "occupancy":
      return drawOccupancy(document, chart);
    case "cases":
      return drawCases(document, chart);
  }
};

const renderChartTakes = () => ({
  chart: chartShape,
  document: is.made("Document", {}, { createElementNS: is.callable }),
  options: is.optional(is.choices({ id: is.text })),
});

/**
 * Draws a chart as one SVG element with its title and description: a picture by itself, legible in grey and half as wide.
 * Every mark of money has its amount as a title; all words are set as text, so that what a scenario calls things stays words.
 *
 * @param chart - from `bridgeChart` and the others
 * @param document - a page's `document`, or in Node that of a DOM such as linkedom
 * @param options - its id
 * @returns an `svg` element; its `outerHTML` is a file
 * @example
 * import { parseHTML } from "linkedom";
 * import { bridge } from "traedesten";
 * import { bridgeChart, renderChart } from "traedesten/charts";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/jtpa.yaml");
 * const model = await loadScenario(file);
 * const chart = bridgeChart(model, bridge(model, { perspective: "public" }));
 * const { document } = parseHTML("<html></html>");
 * renderChart(chart, document).outerHTML.slice(0, 4); // "<svg"
 */
export const renderChart = <Element>(
  chart: Chart,
  document: ChartDocument<Element>,
  options: RenderChartOptions = {},
): Element => {
  checkGiven(renderChartTakes, { chart, document, options });
  const { id = `chart-${chart.kind}` } = options;
  const svg = draw(document as unknown as Document, chart);
  const [title, description] = [svg.querySelector("title"), svg.querySelector("desc")];
  title?.setAttribute("id", `${id}-title`);
  description?.setAttribute("id", `${id}-desc`);
  svg.setAttribute("aria-labelledby", `${id}-title ${id}-desc`);
  return svg as unknown as Element;
};
