import type { Chart } from "./chart";

/** How many marks a chart has: none where there is nothing to show. */
export const marksOf = (chart: Chart): number => {
  switch (chart.kind) {
    case "bridge":
      // The sum alone says nothing of what it is made of.
      return chart.steps.length - 1;
    case "cumulative":
      return chart.points.length;
    case "years":
    case "flows":
      return chart.amounts.length;
    case "tornado":
      return chart.bars.length;
    case "occupancy":
      return chart.counts.length;
    case "cases":
      // The scenario as it is written is no range.
      return chart.cases.length - 1;
  }
};
