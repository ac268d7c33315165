import { Decimal } from "../../decimal";
import { type Model, modelShape } from "../../model/index";
import { priceLevelText, unitText } from "../../money/index";
import { checkGiven, is } from "../../problems/index";
import { type Compared, casesData } from "../../report/page/compareReport";
import { TEXTS as PAGE } from "../../report/page/texts";
import { basisText } from "../../report/page/verdictText";
import { perspectiveText } from "../../report/perspectiveText";
import { comparedShape } from "../../report/shapes";
import { fill } from "../../report/words";
import type { CaseAmount, CasesChart } from "../chart";
import { type ChartOptions, chartOptions } from "../options";
import { TEXTS } from "../texts";
import { amountText, described, unitOf, words } from "./said";

const casesChartTakes = () => ({
  model: modelShape,
  all: is.list(comparedShape),
  options: chartOptions,
});

/**
 * What the asked payer pays more in the scenario as it is written and in each of its cases: the data behind the picture.
 *
 * @param model - the scenario
 * @param all - the scenario and its cases, each with what was worked out of it, as for `pageReport`
 * @example
 * import { overview, verdict } from "traedesten";
 * import { casesChart } from "traedesten/charts";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/jtpa.yaml");
 * const model = await loadScenario(file);
 * const asWritten = { name: "", model, overview: overview(model), verdicts: [verdict(model)] };
 * casesChart(model, [asWritten]).cases[0]?.label; // "As the file is written"
 */
export const casesChart = (
  model: Model,
  all: readonly Compared[],
  options: ChartOptions = {},
): CasesChart => {
  checkGiven(casesChartTakes, { model, all, options });
  const { language = model.language } = options;
  const { currency, priceLevel } = model;
  const [verdict] = all.flatMap(({ verdicts }) => verdicts);
  const payer = verdict?.perspective ?? "municipality";
  const isSeveral = all.some(({ verdicts }) => verdicts.length > 1);
  const labelOf = (strategy: string): string =>
    model.strategies.find(({ id }) => id === strategy)?.label[language] ?? strategy;
  const cases = casesData(all).flatMap(({ case: id, label, differences, verdicts }) =>
    differences
      .filter(({ perspective }) => perspective === String(payer))
      .flatMap(({ strategy, amount }): CaseAmount[] => {
        const name = id === null ? TEXTS.asWritten[language] : label[language];
        return amount === null
          ? []
          : [
              {
                ...(id === null ? {} : { case: id }),
                label: words(isSeveral ? `${name}: ${labelOf(strategy)}` : name),
                strategy,
                amount,
                pays: verdicts.some(({ of, pays }) => of === strategy && pays),
              },
            ];
      }),
  );
  const unit = unitOf(cases.map(({ amount }) => amount));
  const amounts = cases.map(({ amount }) => new Decimal(amount));
  const range =
    amounts.length < 2
      ? []
      : [
          fill(TEXTS.casesRange[language], {
            low: amountText(Decimal.min(...amounts).toFixed(), currency, language),
            high: amountText(Decimal.max(...amounts).toFixed(), currency, language),
          }),
        ];
  return {
    kind: "cases",
    language,
    currency,
    unit,
    title: fill(TEXTS.cases[language], { party: perspectiveText(payer, language) }),
    subtitle: fill(TEXTS.casesUnder[language], {
      per: PAGE[verdict?.per === "citizen" ? "perCitizen" : "inAll"][language],
      unit: unitText(unit, currency, language),
      level: priceLevelText(priceLevel, language),
      basis: verdict === undefined ? "" : basisText(model, verdict, language),
    }),
    description: described([
      ...range,
      ...cases.map(({ label, amount }) => `${label}: ${amountText(amount, currency, language)}`),
    ]),
    cases,
  };
};
