import { parseHTML } from "linkedom";
import { bridge, occupancy, paybackFlows, tornado } from "../analysis/index";
import {
  bridgeChart,
  type Chart,
  type ChartKind,
  casesChart,
  cumulativeChart,
  flowsChart,
  occupancyChart,
  renderChart,
  tornadoChart,
  yearsChart,
} from "../charts/index";
import type { Model } from "../model/index";
import type { Language } from "../problems/index";
import { type Asking, compared, overviewFor } from "./answers";

/** A chart of a kind, from results that are worked out for it alone. */
export const chartOf = (
  kind: ChartKind,
  model: Model,
  cases: readonly Model[],
  { against, perspective }: Asking,
  language: Language,
): Chart => {
  const told = { language };
  const asking = {
    ...(against === undefined ? {} : { against }),
    ...(perspective === undefined ? {} : { perspective }),
  };
  switch (kind) {
    case "bridge":
      return bridgeChart(model, bridge(model, asking), told);
    case "cumulative":
      return cumulativeChart(model, paybackFlows(model, asking), told);
    case "years":
      return yearsChart(model, overviewFor(model, asking), told);
    case "flows":
      return flowsChart(model, overviewFor(model, asking), told);
    case "tornado":
      return tornadoChart(model, tornado(model, asking), told);
    case "occupancy":
      return occupancyChart(model, model.cohort === undefined ? [] : occupancy(model), told);
    case "cases":
      return casesChart(
        model,
        [model, ...cases].map((each) => compared(each, "", asking, false)),
        told,
      );
  }
};

/** A chart as the text of a file. */
export const svgOf = (chart: Chart, id?: string): string => {
  const { document } = parseHTML("<html></html>");
  return `${renderChart(chart, document, id === undefined ? {} : { id }).outerHTML}\n`;
};
