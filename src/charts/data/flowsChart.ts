import type { Overview } from "../../analysis/index";
import { formatPeriod } from "../../calendar/index";
import { Decimal, exactText } from "../../decimal";
import { yearRows } from "../../ledger/index";
import { isUndated, type Model, modelShape, PARTIES, type Party } from "../../model/index";
import { priceLevelText, unitText } from "../../money/index";
import { checkGiven } from "../../problems/index";
import { capital, namesOf, yearsText } from "../../report/overview/shown";
import { perspectiveText } from "../../report/perspectiveText";
import { overviewShape } from "../../report/shapes";
import { fill } from "../../report/words";
import type { FlowAmount, FlowsChart } from "../chart";
import { type ChartOptions, chartOptions } from "../options";
import { TEXTS } from "../texts";
import { amountText, described, stageText, unitOf, words } from "./said";

const flowsChartTakes = () => ({ model: modelShape, overview: overviewShape, options: chartOptions });

/** What each party pays each other party in each strategy; pairs with less than one krone in all of them are left out. */
const amountsIn = ({ until }: Overview, names: readonly string[]): readonly FlowAmount[] => {
  const sums = new Map<string, Decimal>();
  const keyOf = (...parts: readonly string[]): string => JSON.stringify(parts);
  for (const { strategy, from, to, exact } of yearRows(until.ledger)) {
    const key = keyOf(from, to, strategy);
    sums.set(key, (sums.get(key) ?? new Decimal(0)).plus(exact));
  }
  const of = (from: Party, to: Party, strategy: string): Decimal =>
    sums.get(keyOf(from, to, strategy)) ?? new Decimal(0);
  return PARTIES.flatMap((from) =>
    PARTIES.flatMap((to) =>
      names.every((name) => of(from, to, name).abs().lt(1))
        ? []
        : names.map((strategy) => ({ from, to, strategy, amount: exactText(of(from, to, strategy)) })),
    ),
  );
};

/**
 * Who pays whom, and how much in each strategy: the data behind the picture.
 *
 * @param model - the scenario
 * @param overview - from `overview(model)`
 * @example
 * import { overview } from "traedesten";
 * import { flowsChart } from "traedesten/charts";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/jtpa.yaml");
 * const model = await loadScenario(file);
 * const { amounts } = flowsChart(model, overview(model));
 * [amounts[0]?.from, amounts[0]?.to]; // ["centralGovernment", "economy"]
 */
export const flowsChart = (model: Model, overview: Overview, options: ChartOptions = {}): FlowsChart => {
  checkGiven(flowsChartTakes, { model, overview, options });
  const { language = model.language } = options;
  const { currency, priceLevel } = model;
  const { horizon, followUpDays } = overview.until;
  const { names, labelOf } = namesOf(model, overview, language);
  const amounts = amountsIn(overview, names);
  const unit = unitOf(amounts.map(({ amount }) => amount));
  const strategies = names.map((id) => ({ id, label: words(labelOf(id)) }));
  const parties = PARTIES.filter((party) =>
    amounts.some(({ from, to }) => from === party || to === party),
  ).map((id) => ({ id, label: capital(perspectiveText(id, language)) }));
  const labels = new Map([...parties, ...strategies].map(({ id, label }) => [id, label]));
  return {
    kind: "flows",
    language,
    currency,
    unit,
    title: `${TEXTS.flows[language]}${stageText(model, "afterTax", language)}`,
    subtitle: fill(TEXTS.flowsUnder[language], {
      period: isUndated(horizon) ? yearsText(followUpDays, language) : formatPeriod(horizon, language),
      unit: unitText(unit, currency, language),
      level: priceLevelText(priceLevel, language),
    }),
    description: described(
      amounts.map(({ from, to, strategy, amount }) => {
        const pair = fill(TEXTS.pays[language], {
          from: labels.get(from) ?? from,
          to: perspectiveText(to, language),
        });
        return `${pair}, ${labels.get(strategy)}: ${amountText(amount, currency, language)}`;
      }),
    ),
    parties,
    strategies,
    amounts,
  };
};
