import { dateAfter, type PaybackFlows } from "../../analysis/index";
import { formatDate } from "../../calendar/index";
import { Decimal, exactText } from "../../decimal";
import { type Model, modelShape } from "../../model/index";
import { priceLevelText, unitText } from "../../money/index";
import { checkGiven, type Language } from "../../problems/index";
import { measured } from "../../report/numbers";
import { perspectiveText } from "../../report/perspectiveText";
import { fill } from "../../report/words";
import type { CumulativeChart, CumulativePoint } from "../chart";
import { type ChartOptions, chartOptions } from "../options";
import { flowsShape } from "../shapes";
import { TEXTS } from "../texts";
import { amountText, described, stageText, unitOf } from "./said";

const cumulativeChartTakes = () => ({
  model: modelShape,
  found: flowsShape,
  options: chartOptions,
});

/** What had been gained at the beginning, and at the end of each flow. */
const pointsOf = ({ flows }: PaybackFlows): readonly CumulativePoint[] => {
  const [first] = flows;
  if (first === undefined) return [];
  let sum = new Decimal(0);
  const points: CumulativePoint[] = [{ time: first.from, amount: "0" }];
  for (const { from, until, gain } of flows) {
    // Nothing is gained between two flows.
    if (points.at(-1)?.time !== from) points.push({ time: from, amount: exactText(sum) });
    sum = sum.plus(gain);
    points.push({ time: until, amount: exactText(sum) });
  }
  return points;
};

/** When it has come back, in words; years rounded up, as a payback is not shown shorter than it is. */
const breakEvenOf = (
  { first, payback: { permanent } }: PaybackFlows,
  language: Language,
): CumulativeChart["breakEven"] => {
  if (permanent === undefined) return undefined;
  const date = first === undefined ? undefined : dateAfter(first, permanent);
  return {
    time: permanent,
    ...(date === undefined ? {} : { date }),
    label: fill(TEXTS.paidBack[language], {
      years: measured(
        new Decimal(permanent).toDecimalPlaces(1, Decimal.ROUND_CEIL).toFixed(),
        "years",
        language,
      ),
      date: date === undefined ? "" : ` (${formatDate(date, language)})`,
    }),
  };
};

/**
 * What a payer has got back over time, with when it has paid back: the data behind the picture.
 *
 * @param model - the scenario
 * @param found - from `paybackFlows(model)`
 * @example
 * import { paybackFlows } from "traedesten";
 * import { cumulativeChart } from "traedesten/charts";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/jtpa.yaml");
 * const model = await loadScenario(file);
 * const { points } = cumulativeChart(model, paybackFlows(model, { perspective: "public" }));
 * points[0]; // { time: "0", amount: "0" }
 */
export const cumulativeChart = (
  model: Model,
  found: PaybackFlows,
  options: ChartOptions = {},
): CumulativeChart => {
  checkGiven(cumulativeChartTakes, { model, found, options });
  const { language = model.language } = options;
  const { currency, priceLevel } = model;
  const points = pointsOf(found);
  const breakEven = breakEvenOf(found, language);
  const unit = unitOf(points.map(({ amount }) => amount));
  const { outcome } = found.payback;
  const note =
    breakEven === undefined
      ? TEXTS[outcome === "nothingPaid" ? "nothingPaid" : "never"][language]
      : undefined;
  const last = amountText(points.at(-1)?.amount ?? "0", currency, language);
  return {
    kind: "cumulative",
    language,
    currency,
    unit,
    title: fill(TEXTS.cumulative[language], {
      party: perspectiveText(found.perspective, language),
      stage: stageText(model, found.stage, language),
    }),
    subtitle: fill(TEXTS.cumulativeUnder[language], {
      unit: unitText(unit, currency, language),
      level: priceLevelText(priceLevel, language),
    }),
    description: described([breakEven?.label ?? note ?? "", `${TEXTS.lastPoint[language]}: ${last}`]),
    points,
    ...(breakEven === undefined ? {} : { breakEven }),
    ...(note === undefined ? {} : { note }),
  };
};
