import type { Bridge } from "../../analysis/index";
import { Decimal, exactText } from "../../decimal";
import { type Model, modelShape } from "../../model/index";
import { priceLevelText, unitText } from "../../money/index";
import { checkGiven } from "../../problems/index";
import { itemsShown, partWords } from "../../report/page/bridgeTable";
import { TEXTS as PAGE } from "../../report/page/texts";
import { perspectiveText } from "../../report/perspectiveText";
import { bridgeShape } from "../../report/shapes";
import { fill } from "../../report/words";
import type { BridgeChart, BridgeStep } from "../chart";
import { type ChartOptions, chartOptions } from "../options";
import { TEXTS } from "../texts";
import { amountText, described, stageText, unitOf, words } from "./said";

/** Steps a picture has room for before the last, which is their sum. */
const MOST_STEPS = 9;

const bridgeChartTakes = () => ({
  model: modelShape,
  bridge: bridgeShape,
  options: chartOptions,
});

/**
 * From what is bought to what a strategy costs more, as a waterfall: the data behind the picture.
 *
 * @param model - the scenario
 * @param bridge - from `bridge(model)`
 * @example
 * import { bridge } from "traedesten";
 * import { bridgeChart } from "traedesten/charts";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/jtpa.yaml");
 * const model = await loadScenario(file);
 * const { steps } = bridgeChart(model, bridge(model, { perspective: "public" }), { language: "en" });
 * steps[0]?.label; // "Bought: Training"
 */
export const bridgeChart = (model: Model, bridge: Bridge, options: ChartOptions = {}): BridgeChart => {
  checkGiven(bridgeChartTakes, { model, bridge, options });
  const { language = model.language } = options;
  const { currency, priceLevel } = model;
  const { told, small } = itemsShown([{ bridge, heading: "", unit: "kr" }], MOST_STEPS);
  const total = new Decimal(bridge.total);
  const items = told.map(({ part, label, amounts: [amount = new Decimal(0)] }) => ({
    part,
    label: words(partWords(part, label, amount, language)),
    amount,
  }));
  const known = items.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0));
  const steps: BridgeStep[] = [];
  let at = new Decimal(0);
  for (const { part, label, amount } of [
    ...items,
    ...(small.length === 0
      ? []
      : [{ part: "rest" as const, label: TEXTS.rest[language], amount: total.minus(known) }]),
  ]) {
    const until = at.plus(amount);
    steps.push({ part, label, amount: exactText(amount), from: exactText(at), until: exactText(until) });
    at = until;
  }
  steps.push({
    part: "total",
    label: TEXTS.difference[language],
    amount: bridge.total,
    from: "0",
    until: bridge.total,
  });
  const unit = unitOf(steps.flatMap(({ amount, until }) => [amount, until]));
  const per =
    TEXTS[bridge.per === "citizen" ? "each" : model.cohort === undefined ? "budget" : "all"][language];
  const level = priceLevelText(priceLevel, language);
  const discounted = PAGE[bridge.discounted ? "discounted" : "undiscounted"][language];
  const title = fill(TEXTS.bridge[language], {
    party: perspectiveText(bridge.perspective, language),
    stage: stageText(model, bridge.stage, language),
  });
  return {
    kind: "bridge",
    language,
    currency,
    unit,
    title,
    subtitle: `${per}, ${unitText(unit, currency, language)} (${level}, ${discounted})`,
    description: described([
      TEXTS.bridgeMarks[language],
      ...steps.map(({ label, amount }) => `${label}: ${amountText(amount, currency, language)}`),
    ]),
    steps,
  };
};
