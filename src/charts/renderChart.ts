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
});

/**
 * Draws a chart as one SVG element with its title and description: a picture by itself, legible in grey and half as wide.
 * Every mark of money has its amount as a title; all words are set as text, so that what a scenario calls things stays words.
 *
 * @param chart - from `bridgeChart` and the others
 * @param document - a page's `document`, or in Node that of a DOM such as linkedom
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
export const renderChart = <Element>(chart: Chart, document: ChartDocument<Element>): Element => {
  checkGiven(renderChartTakes, { chart, document });
  return draw(document as unknown as Document, chart) as unknown as Element;
};
