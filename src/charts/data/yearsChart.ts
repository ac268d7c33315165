import type { Overview } from "../../analysis/index";
import { Decimal } from "../../decimal";
import { pivot } from "../../ledger/index";
import { type Model, modelShape, PARTIES } from "../../model/index";
import { priceLevelText, unitText } from "../../money/index";
import { checkGiven } from "../../problems/index";
import { capital, namesOf } from "../../report/overview/shown";
import { perspectiveText } from "../../report/perspectiveText";
import { overviewShape } from "../../report/shapes";
import { fill } from "../../report/words";
import type { YearAmount, YearsChart } from "../chart";
import { type ChartOptions, chartOptions } from "../options";
import { TEXTS } from "../texts";
import { amountText, described, stageText, unitOf, words } from "./said";

const yearsChartTakes = () => ({ model: modelShape, overview: overviewShape, options: chartOptions });

/**
 * What each party pays net in each year of each strategy: the data behind the picture. Parties with less than one krone in
 * every year are left out.
 *
 * @param model - the scenario
 * @param overview - from `overview(model)`
 * @example
 * import { overview } from "traedesten";
 * import { yearsChart } from "traedesten/charts";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/jtpa.yaml");
 * const model = await loadScenario(file);
 * const { years } = yearsChart(model, overview(model));
 * years; // ["0", "1"]
 */
export const yearsChart = (model: Model, overview: Overview, options: ChartOptions = {}): YearsChart => {
  checkGiven(yearsChartTakes, { model, overview, options });
  const { language = model.language } = options;
  const { currency, priceLevel } = model;
  const { ledger } = overview.until;
  const { names, labelOf } = namesOf(model, overview, language);
  const all = PARTIES.flatMap((party) => {
    const { rows, columns, cells } = pivot(ledger, { rows: "year", columns: "strategy", perspective: party });
    return overview.byYear.years.flatMap((year) =>
      names.map((strategy): YearAmount => {
        const amount = cells[rows.indexOf(year)]?.[columns.indexOf(strategy)] ?? "0";
        return { party, year, strategy, amount };
      }),
    );
  });
  const isShown = (party: string): boolean =>
    all.some((each) => each.party === party && new Decimal(each.amount).abs().gte(1));
  const parties = PARTIES.filter((party) => isShown(party)).map((id) => ({
    id,
    label: capital(perspectiveText(id, language)),
  }));
  const amounts = all.filter(({ party }) => parties.some(({ id }) => id === party));
  const unit = unitOf(amounts.map(({ amount }) => amount));
  const strategies = names.map((id) => ({ id, label: words(labelOf(id)) }));
  return {
    kind: "years",
    language,
    currency,
    unit,
    title: fill(TEXTS.years[language], { stage: stageText(model, "afterTax", language) }),
    subtitle: fill(TEXTS.yearsUnder[language], {
      unit: unitText(unit, currency, language),
      level: priceLevelText(priceLevel, language),
    }),
    description: described(
      parties.flatMap((party) =>
        strategies.map(({ id, label }) => {
          const own = amounts.filter((each) => each.party === party.id && each.strategy === id);
          const told = own.map(({ year, amount }) => `${year} ${amountText(amount, currency, language)}`);
          return `${party.label}, ${label}: ${told.join(", ")}`;
        }),
      ),
    ),
    parties,
    strategies,
    years: overview.byYear.years,
    amounts,
  };
};
