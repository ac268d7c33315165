import type { GridRow, Tornado } from "../../analysis/index";
import { type Model, modelShape } from "../../model/index";
import { priceLevelText, unitText } from "../../money/index";
import { checkGiven } from "../../problems/index";
import { valueText } from "../../report/breakEven/shown";
import { TEXTS as PAGE } from "../../report/page/texts";
import { perspectiveText } from "../../report/perspectiveText";
import { fill } from "../../report/words";
import type { TornadoChart, TornadoChartBar, TornadoEnd } from "../chart";
import { type ChartOptions, chartOptions } from "../options";
import { tornadoShape } from "../shapes";
import { TEXTS } from "../texts";
import { amountText, described, stageText, unitOf, words } from "./said";

/** Parameters a picture has room for: those that move it most. */
const MOST_BARS = 12;

/** Both ends of a range, with what they are counted in once. */
const rangeText = ({ low, high }: Pick<TornadoChartBar, "low" | "high">): string => {
  const unit = /\s\D*$/u.exec(high.value)?.[0] ?? "";
  const first = unit !== "" && low.value.endsWith(unit) ? low.value.slice(0, -unit.length) : low.value;
  return `${first} – ${high.value}`;
};

const tornadoChartTakes = () => ({
  model: modelShape,
  tornado: tornadoShape,
  options: chartOptions,
});

/**
 * What the answer comes to at both ends of each range, the widest first: the data behind the picture.
 *
 * @param model - the scenario
 * @param tornado - from `tornado(model)`
 * @example
 * import { tornado } from "traedesten";
 * import { tornadoChart } from "traedesten/charts";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/hiv.yaml");
 * const model = await loadScenario(file);
 * const found = tornado(model, { parameters: ["effect", "careC"], perspective: "region" });
 * tornadoChart(model, found).bars.map(({ parameter }) => parameter); // ["careC", "effect"]
 */
export const tornadoChart = (model: Model, tornado: Tornado, options: ChartOptions = {}): TornadoChart => {
  checkGiven(tornadoChartTakes, { model, tornado, options });
  const { language = model.language } = options;
  const { currency, priceLevel } = model;
  const isPer = tornado.reach === "followUp";
  const amountOf = (row: GridRow): string | undefined => (isPer ? row.perCitizen : row.netCost);
  const bars = tornado.bars.slice(0, MOST_BARS).map(({ varied, low, high, turns }) => {
    const endOf = (row: GridRow): TornadoEnd => {
      const amount = amountOf(row);
      return {
        value: valueText(row.values[varied.parameter] ?? "0", varied, currency, language),
        ...(amount === undefined ? {} : { amount }),
      };
    };
    const label = words(varied.label[language]);
    const ends = { low: endOf(low), high: endOf(high) };
    return { parameter: varied.parameter, label, range: rangeText(ends), ...ends, turns };
  });
  const base = amountOf(tornado.base) ?? "0";
  const told = ({ value, amount }: TornadoEnd): string =>
    `${value} ${amount === undefined ? PAGE.noValue[language] : amountText(amount, currency, language)}`;
  const amounts = bars.flatMap(({ low, high }) => [low.amount ?? "0", high.amount ?? "0"]);
  const unit = unitOf([base, ...amounts]);
  return {
    kind: "tornado",
    language,
    currency,
    unit,
    title: fill(TEXTS.tornado[language], {
      party: perspectiveText(tornado.perspective, language),
      stage: stageText(model, tornado.stage, language),
    }),
    subtitle: fill(TEXTS.tornadoUnder[language], {
      per: PAGE[isPer ? "perCitizen" : "inAll"][language],
      unit: unitText(unit, currency, language),
      level: priceLevelText(priceLevel, language),
      discounted: PAGE[tornado.discounted ? "discounted" : "undiscounted"][language],
    }),
    description: described([
      `${TEXTS.asWritten[language]}: ${amountText(base, currency, language)}`,
      ...bars.map(
        ({ label, low, high, turns }) =>
          `${label}: ${told(low)}, ${told(high)}${turns ? `; ${TEXTS.turns[language]}` : ""}`,
      ),
    ]),
    base,
    bars,
    words: { low: TEXTS.low[language], high: TEXTS.high[language], turns: TEXTS.turns[language] },
  };
};
