import {
  type Bridge,
  bridge,
  differenceLines,
  type OccupancyRow,
  type Overview,
  occupancy,
  overview,
  type PaybackFlows,
  paybackFlows,
  type Tornado,
  tornado,
  trialsOf,
  verdict,
} from "../../src/analysis/index";
import {
  bridgeChart,
  type Chart,
  casesChart,
  cumulativeChart,
  flowsChart,
  occupancyChart,
  tornadoChart,
  yearsChart,
} from "../../src/charts/index";
import { denmark } from "../../src/denmark/index";
import type { Model } from "../../src/model/index";
import { loadScenario } from "../../src/node/index";
import type { Language } from "../../src/problems/index";
import type { Compared } from "../../src/report/index";
import { scenarioPath } from "../fixtures/scenarioPath";

/** What charts are made of. */
export interface Results {
  readonly bridge: Bridge;
  readonly flows: PaybackFlows;
  readonly overview: Overview;
  readonly tornado: Tornado;
  readonly rows: readonly OccupancyRow[];
  readonly all: readonly Compared[];
}

const comparedOf = (model: Model): Compared => {
  const trials = trialsOf(model);
  const verdicts = [verdict(trials, { count: 0, needs: false })];
  return { name: "", model, verdicts, overview: differenceLines(trials, verdicts) };
};

export const resultsOf = (model: Model, cases: readonly Model[] = []): Results => {
  const found = overview(model);
  return {
    bridge: bridge(model),
    flows: paybackFlows(model),
    overview: found,
    tornado: tornado(model, {
      parameters: ["mentorJob", "benefit", "success", "placePrice"].filter(
        (name) => model.parameters[name]?.range !== undefined,
      ),
    }),
    rows: occupancy(found.until),
    all: [model, ...cases].map(comparedOf),
  };
};

export const chartsOf = (model: Model, results: Results, language: Language) => {
  const told = { language };
  return {
    bridge: bridgeChart(model, results.bridge, told),
    cumulative: cumulativeChart(model, results.flows, told),
    years: yearsChart(model, results.overview, told),
    tornado: tornadoChart(model, results.tornado, told),
    flows: flowsChart(model, results.overview, told),
    occupancy: occupancyChart(model, results.rows, told),
    cases: casesChart(model, results.all, told),
  } satisfies Record<Chart["kind"], Chart>;
};

const A = scenarioPath("bi46-model-a");

/** With a calendar, taxes and cases; and small, without a calendar and with ranges. */
export const bi46 = await loadScenario(A, { rules: denmark });
export const mentors = await loadScenario("test/fixtures/uncertain.yaml");
export const bi46Cases = await Promise.all(
  (bi46.cases ?? []).map(({ id }) => loadScenario(A, { rules: denmark, case: id })),
);
