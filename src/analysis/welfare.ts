import { Decimal, exactText } from "../decimal";
import { countsOf, type Ledger, netCost, total } from "../ledger/index";
import { own } from "../own";
import { checkGiven, is } from "../problems/index";
import type { Comparison } from "./arm";
import { armShape } from "./shapes";

/** How resources, public money, time and outcomes are valued for society; decimal text. */
export interface WelfareValues {
  /** Nettoafgiftsfaktor: what market prices are of factor prices. */
  readonly netTaxFactor: string;
  /** Skatteforvridning: the loss to society for each krone that has to be raised in tax; 0 since June 2023. */
  readonly distortion: string;
  /** What one of each outcome is worth in money, in market prices; outcomes left out are worth nothing here. */
  readonly outcomes: Readonly<Record<string, string>>;
}

/** Society's gains from one strategy over another, in market prices: positive is a gain. Exact decimal text. */
export interface WelfareAccount {
  /** Output produced more, at the wage it costs. */
  readonly output: string;
  /** Real resources used less. */
  readonly resources: string;
  /** Outcomes that have a price of their own. */
  readonly outcomes: string;
  /** Public need for finance times the distortion: a loss where public money is needed. */
  readonly distortion: string;
  /** Lost time outside work, when it is worth all that citizens gain in money (they are indifferent), as a loss. */
  readonly leisure: string;
  /** The sum, at both ends: lost time worth nothing, and worth all that citizens gain. */
  readonly net: { readonly withoutLeisure: string; readonly withLeisure: string };
  /** What all public parties pay net: must be financed. */
  readonly publicNeed: string;
}

const sumOf = (ledger: Ledger, isIt: (from: string, to: string) => boolean): Decimal =>
  total({ ...ledger, weightOf: ({ from, to }) => (isIt(from, to) ? 1 : 0) });

const welfareTakes = () => ({
  difference: armShape,
  values: is.options({
    netTaxFactor: is.decimalText,
    distortion: is.decimalText,
    outcomes: is.record(is.decimalText),
  }),
});

/**
 * The welfare account of one strategy against another: what society gains in real resources, output, time and
 * outcomes. Transfers, taxes and refunds between parties cancel by themselves; they come in only by what public
 * parties need to finance. Resources and output are carried from factor to market prices by the net tax factor; what
 * citizens buy has market prices already. The value of time that work takes is not known: the account is given at both
 * ends. (Finansministeriet, Vejledning i samfundsøkonomiske konsekvensvurderinger, 2023: net tax factor 1.28, no
 * distortion, https://fm.dk/nyheder/nyhedsarkiv/2023/juni/ny-vejledning-i-samfundsoekonomiske-konsekvensvurderinger/.)
 *
 * It is another valuation than the budgets of the parties, and never added to them.
 *
 * @param difference - from `compare`, its ledger and outcomes discounted or not, as `value` left them
 * @param values - factors and prices
 * @example
 * import { compare, evaluate, welfare } from "traedesten";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/jtpa.yaml");
 * const model = await loadScenario(file);
 * const difference = compare(evaluate(model), "training", "control");
 * const { net } = welfare(difference, { netTaxFactor: "1.28", distortion: "0", outcomes: {} });
 * Math.round(Number(net.withoutLeisure)); // 565
 */
export const welfare = (difference: Comparison, values: WelfareValues): WelfareAccount => {
  checkGiven(welfareTakes, { difference, values });
  const { ledger } = difference;
  const atMarket = (factor: Decimal, own: Decimal): Decimal => factor.times(values.netTaxFactor).plus(own);
  // All but citizens pay and receive at factor prices; what citizens buy and sell themselves has market prices.
  const output = atMarket(
    sumOf(ledger, (from, to) => from === "economy" && to !== "citizen"),
    sumOf(ledger, (from, to) => from === "economy" && to === "citizen"),
  );
  const used = atMarket(
    sumOf(ledger, (from, to) => to === "economy" && from !== "citizen"),
    sumOf(ledger, (from, to) => to === "economy" && from === "citizen"),
  );
  const outcomes = [...countsOf(ledger, "outcome")].reduce(
    (sum, [outcome, quantity]) => sum.plus(quantity.times(own(values.outcomes, outcome) ?? 0)),
    new Decimal(0),
  );
  const publicNeed = netCost(ledger, "public");
  const distortion = publicNeed.times(values.distortion).neg();
  const leisure = netCost(ledger, "citizen");
  const net = output.minus(used).plus(outcomes).plus(distortion);
  return {
    output: exactText(output),
    resources: exactText(used.neg()),
    outcomes: exactText(outcomes),
    distortion: exactText(distortion),
    leisure: exactText(leisure),
    net: { withoutLeisure: exactText(net), withLeisure: exactText(net.plus(leisure)) },
    publicNeed: exactText(publicNeed),
  };
};
