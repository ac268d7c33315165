import { Decimal, exactText } from "../../decimal";
import { type Formula, readDecimal } from "../../formula/index";
import { countsOf, type DiscountRule, type Ledger, netCost, valueOutcomes } from "../../ledger/index";
import type { Model, Perspective } from "../../model/index";
import { parameterValues } from "../../program/index";
import type { Arm, Comparison } from "../arm";
import { type DecisionOption, icer, incrementalRatios, marginalValueOfPublicFunds } from "../ratios/index";
import { type WelfareAccount, type WelfareValues, welfare } from "../welfare";
import { discountingOf, mapOf, outcomeRuleOf, type Sides, valued } from "./sides";
import type { Overview, OverviewOutcome, OverviewRatio, OverviewReturn } from "./types";

const quantityIn = (arm: Arm | undefined, id: string, rule?: DiscountRule): string => {
  if (arm === undefined) return "0";
  const counted = countsOf(rule === undefined ? arm.ledger : valueOutcomes(arm.ledger, rule), "outcome");
  return exactText(counted.get(id) ?? new Decimal(0));
};

/** What comes of the citizens in each strategy. */
export const outcomesOf = (model: Model, { arms, differences }: Sides): readonly OverviewOutcome[] =>
  (model.cohort?.outcomes ?? []).map(({ id }) => {
    const rule = outcomeRuleOf(model);
    const quantities = (discount?: DiscountRule) =>
      mapOf([...arms.keys()], (name) => quantityIn(arms.get(name), id, discount));
    return {
      outcome: id,
      quantities: quantities(),
      differences: mapOf([...differences.keys()], (name) => quantityIn(differences.get(name), id)),
      ...(rule === undefined ? {} : { discounted: quantities(rule) }),
    };
  });

/** Room for what floating point adds to amounts and effects that are the same. */
const ROUNDING = "1e-12";

/** Numbers of which those that differ by no more than rounding are the same: no ratio is made of noise. */
const settled = (values: readonly Decimal[]): readonly Decimal[] =>
  values.map((value, index) => {
    const same = values
      .slice(0, index)
      .find((other) => other.minus(value).abs().lte(Decimal.max(other.abs(), value.abs()).times(ROUNDING)));
    return same ?? value;
  });

/** What is asked of the differences per citizen, discounted where the scenario says how. */
export const economicsOf = (
  model: Model,
  { arms, differences }: Sides,
  { payer, reference, divisor }: { payer: Perspective; reference: string; divisor: Decimal },
): Pick<Overview, "ratios" | "returns" | "welfare"> => {
  const rule = discountingOf(model, "ownStart");
  const each = (ledger: Ledger, perspective: Perspective): Decimal =>
    netCost(ledger, perspective).div(divisor);
  const costs = settled([...arms.values()].map(({ ledger }) => each(valued(ledger, rule), payer)));
  const outcomeRule = outcomeRuleOf(model);
  const ratios = (model.cohort?.outcomes ?? []).map(({ id: outcome }): OverviewRatio => {
    const effects = settled(
      [...arms.values()].map((arm) => new Decimal(quantityIn(arm, outcome, outcomeRule)).div(divisor)),
    );
    const options = [...arms.keys()].map(
      (id, index): DecisionOption => ({
        id,
        cost: exactText(costs[index] ?? new Decimal(0)),
        effect: exactText(effects[index] ?? new Decimal(0)),
      }),
    );
    const base = options.find(({ id }) => id === reference);
    return {
      outcome,
      options: incrementalRatios(options).map((ratio, index) => ({
        ...(options[index] as DecisionOption),
        ...ratio,
      })),
      against: Object.fromEntries(
        options.flatMap((option) =>
          base === undefined || option === base ? [] : [[option.id, icer(option, base)]],
        ),
      ),
    };
  });
  const others = [...differences.values()].map((difference) => {
    const ledger = valued(difference.ledger, rule);
    return { ...difference, ledger: outcomeRule === undefined ? ledger : valueOutcomes(ledger, outcomeRule) };
  });
  const byName = <Value>(of: (difference: Comparison) => Value): Readonly<Record<string, Value>> =>
    Object.fromEntries(others.map((difference) => [difference.of, of(difference)]));
  const returns = byName(({ ledger }): OverviewReturn => {
    const willingnessToPay = exactText(each(ledger, "citizen").neg());
    const net = exactText(each(ledger, "public"));
    const funds = { willingnessToPay, netCost: net };
    return { ...funds, marginalValueOfPublicFunds: marginalValueOfPublicFunds(funds) };
  });
  const values = welfareValues(model);
  return {
    ratios,
    returns,
    welfare: values === undefined ? {} : byName((difference) => shared(welfare(difference, values), divisor)),
  };
};

/** How the scenario values what society gains, when it says so. */
const welfareValues = (model: Model): WelfareValues | undefined => {
  const { welfare: valuation } = model;
  if (valuation === undefined) return undefined;
  const parameters = parameterValues(model);
  const read = (formula: Formula): string => exactText(readDecimal(formula, { parameters }));
  return {
    netTaxFactor: read(valuation.netTaxFactor),
    distortion: read(valuation.distortion),
    outcomes: Object.fromEntries(
      Object.entries(valuation.outcomes).map(([outcome, formula]) => [outcome, read(formula)]),
    ),
  };
};

/** The account per citizen. */
const shared = ({ net, ...parts }: WelfareAccount, divisor: Decimal): WelfareAccount => {
  const each = (amount: string): string => exactText(new Decimal(amount).div(divisor));
  const { output, resources, outcomes, distortion, leisure, publicNeed } = parts;
  return {
    output: each(output),
    resources: each(resources),
    outcomes: each(outcomes),
    distortion: each(distortion),
    leisure: each(leisure),
    publicNeed: each(publicNeed),
    net: { withoutLeisure: each(net.withoutLeisure), withLeisure: each(net.withLeisure) },
  };
};
