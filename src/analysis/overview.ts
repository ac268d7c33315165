import { Decimal, exactText } from "../decimal";
import { type Formula, readDecimal } from "../formula/index";
import {
  beforeTax,
  condense,
  type DiscountRule,
  type Ledger,
  netCost,
  pivot,
  retained,
  value,
  valueOutcomes,
} from "../ledger/index";
import { isUndated, type Model, type Perspective, parameterValues } from "../model/index";
import { failUnknown } from "../problems/index";
import { type Arm, armOf, type Comparison, compare } from "./arm";
import { evaluate, type Result } from "./evaluate";
import {
  type DecisionOption,
  type Icer,
  type IncrementalRatio,
  icer,
  incrementalRatios,
  type MarginalValue,
  marginalValueOfPublicFunds,
} from "./ratios/index";
import { type StateCost, stateCosts } from "./stateCosts";
import { type NamedUnitCost, unitCosts } from "./unitCosts";
import { type WelfareAccount, welfare } from "./welfare";

/** How far a net cost goes: before income tax, after it, and after equalisation and budget guarantee. */
export type Stage = "beforeTax" | "afterTax" | "retained";

/** A net cost in every strategy and in every difference from the reference; exact decimal text. */
export interface OverviewLine {
  readonly perspective: Perspective;
  readonly stage: Stage;
  /** By strategy; none after equalisation, which is about changes. */
  readonly costs: Readonly<Record<string, string>>;
  /** By strategy: that strategy less the reference. */
  readonly differences: Readonly<Record<string, string>>;
  /** Differences, discounted, when the scenario says how. */
  readonly discounted?: Readonly<Record<string, string>>;
  /** Costs, discounted, when the scenario says how. */
  readonly discountedCosts?: Readonly<Record<string, string>>;
}

/** Net costs of the main payer by year. */
export interface OverviewYears {
  /** Calendar years or, without a calendar, whole years from the start. */
  readonly years: readonly string[];
  readonly costs: Readonly<Record<string, readonly string[]>>;
  readonly differences: Readonly<Record<string, readonly string[]>>;
}

/** An outcome in every strategy. */
export interface OverviewOutcome {
  readonly outcome: string;
  readonly quantities: Readonly<Record<string, string>>;
  readonly differences: Readonly<Record<string, string>>;
  /** Quantities, discounted, when the scenario says how outcomes are. */
  readonly discounted?: Readonly<Record<string, string>>;
}

/**
 * What an outcome costs the main payer per citizen in each strategy: which are worth choosing at some price of it,
 * and each against the reference. Discounted where the scenario says how.
 */
export interface OverviewRatio {
  readonly outcome: string;
  readonly options: readonly (DecisionOption & IncrementalRatio)[];
  readonly against: Readonly<Record<string, Icer>>;
}

/** What public money brings those who receive it, in one strategy over the reference, per citizen. */
export interface OverviewReturn {
  /** What citizens gain in money, taken as what they would pay for it. */
  readonly willingnessToPay: string;
  /** What all public parties pay. */
  readonly netCost: string;
  readonly marginalValueOfPublicFunds: MarginalValue;
}

/** Net costs per citizen of one segment. */
export interface OverviewSegment {
  readonly segment: string;
  readonly citizens: string;
  readonly lines: readonly OverviewLine[];
}

/** What a decision maker asks of a scenario, in numbers. */
export interface Overview {
  /** What the other strategies are held against. */
  readonly reference: string;
  readonly strategies: readonly string[];
  /** The payer that years, unit costs and ratios are of: all public ones where there is no calendar. */
  readonly payer: Perspective;
  /** The budget: everybody, to the end of the horizon. */
  readonly until: Result;
  /** Each citizen as long from their own start; absent from a budget without citizens. */
  readonly followUp?: Result;
  readonly citizens: string;
  /** Net costs of the whole cohort to the end of the horizon. */
  readonly cohort: readonly OverviewLine[];
  /** Net costs per citizen, each followed from their own start. */
  readonly perCitizen: readonly OverviewLine[];
  /** The same by segment, when there are several. */
  readonly bySegment: readonly OverviewSegment[];
  readonly byYear: OverviewYears;
  /** Over the follow-up. */
  readonly outcomes: readonly OverviewOutcome[];
  readonly ratios: readonly OverviewRatio[];
  /** By strategy other than the reference, over the follow-up and after income tax. */
  readonly returns: Readonly<Record<string, OverviewReturn>>;
  /** Per citizen, by strategy other than the reference, when the scenario says how it is valued; beside the budgets. */
  readonly welfare: Readonly<Record<string, WelfareAccount>>;
  /** The payer's net cost after income tax over the follow-up per unit, of each strategy and difference. */
  readonly unitCosts: Readonly<Record<string, readonly NamedUnitCost[]>>;
  readonly unitCostsOfDifferences: Readonly<Record<string, readonly NamedUnitCost[]>>;
  readonly stateCosts: readonly StateCost[];
}

/** What an overview takes beside the model. */
export interface OverviewOptions {
  /** The strategy the others are held against; the last that includes the ordinary effort when left out. */
  readonly against?: string;
}

const SHOWN: readonly (readonly [Perspective, Stage])[] = [
  ["municipality", "beforeTax"],
  ["municipality", "afterTax"],
  ["municipality", "retained"],
  ["centralGovernment", "beforeTax"],
  ["centralGovernment", "afterTax"],
  ["region", "afterTax"],
  ["public", "afterTax"],
  ["foundation", "afterTax"],
  ["employer", "afterTax"],
  ["citizen", "afterTax"],
];

const referenceOf = ({ strategies, horizon }: Model, against: string | undefined): string => {
  const names = strategies.map(({ id }) => id);
  if (against !== undefined && !names.includes(against)) return failUnknown(against, names, "strategies");
  const usual = strategies.findLast(({ dynamics }) => dynamics?.ordinaryEffort === "included");
  // Published models begin with what is done today.
  return against ?? usual?.id ?? (isUndated(horizon) ? names[0] : names.at(-1)) ?? "";
};

const mapOf = <Value>(
  names: readonly string[],
  of: (name: string) => Value,
): Readonly<Record<string, Value>> => Object.fromEntries(names.map((name) => [name, of(name)]));

/** Strategies of a result and their differences from the reference, each worked out once. */
const sidesOf = (whole: Result, names: readonly string[], reference: string) => {
  // Everything asked of it is by year, and it is asked many times.
  const result = { ...whole, ledger: condense(whole.ledger) };
  const arms = new Map<string, Arm>(names.map((name) => [name, armOf(result, name)]));
  const differences = new Map<string, Comparison>(
    names.filter((name) => name !== reference).map((name) => [name, compare(result, name, reference)]),
  );
  return { arms, differences };
};

type Sides = ReturnType<typeof sidesOf>;

const discountingOf = (model: Model, base: number | "ownStart"): DiscountRule | undefined => {
  const { discounting, priceLevel } = model;
  if (discounting === undefined || priceLevel === "running") return undefined;
  const { schedule, timing } = discounting;
  return { schedule, timing, base };
};

const valued = (ledger: Ledger, discounting: DiscountRule | undefined): Ledger =>
  discounting === undefined ? ledger : value(ledger, { discounting });

const linesOf = (
  model: Model,
  { arms, differences }: Sides,
  divisor: Decimal,
  base: number | "ownStart",
): readonly OverviewLine[] => {
  const others = [...differences.keys()];
  const { retainedShare } = model;
  const discounting = discountingOf(model, base);
  const kept =
    retainedShare === undefined
      ? undefined
      : readDecimal(retainedShare, { parameters: parameterValues(model) });
  const staged = (ledger: Ledger, stage: Stage): Ledger => {
    if (stage === "beforeTax") return beforeTax(ledger);
    return stage === "retained" && kept !== undefined ? retained(ledger, kept) : ledger;
  };
  const hasTax = [...arms.values()].some(({ ledger }) => ledger.flows.some(({ tax }) => tax === true));
  return SHOWN.flatMap(([perspective, stage]): readonly OverviewLine[] => {
    if (stage === "retained" && kept === undefined) return [];
    if (stage === "beforeTax" && !hasTax) return [];
    const cost = (arm: Arm | undefined, rule?: DiscountRule): string =>
      arm === undefined
        ? "0"
        : exactText(netCost(valued(staged(arm.ledger, stage), rule), perspective).div(divisor));
    const costs = (rule?: DiscountRule): Readonly<Record<string, string>> =>
      stage === "retained" ? {} : mapOf([...arms.keys()], (name) => cost(arms.get(name), rule));
    const line = {
      perspective,
      stage,
      costs: costs(),
      differences: mapOf(others, (name) => cost(differences.get(name))),
    };
    if (discounting === undefined) return [line];
    return [
      {
        ...line,
        discounted: mapOf(others, (name) => cost(differences.get(name), discounting)),
        discountedCosts: costs(discounting),
      },
    ];
  });
};

const yearsOf = ({ arms, differences }: Sides, perspective: Perspective): OverviewYears => {
  const table = (arm: Arm | undefined) =>
    arm === undefined ? undefined : pivot(arm.ledger, { rows: "strategy", columns: "year", perspective });
  const tables = mapOf([...arms.keys()], (name) => table(arms.get(name)));
  const years = [...new Set(Object.values(tables).flatMap((found) => found?.columns ?? []))].sort(
    (a, b) => Number(a) - Number(b),
  );
  const row = (found: ReturnType<typeof table>): readonly string[] =>
    years.map((year) => found?.cells[0]?.[found.columns.indexOf(year)] ?? "0");
  return {
    years,
    costs: mapOf([...arms.keys()], (name) => row(tables[name])),
    differences: mapOf([...differences.keys()], (name) => row(table(differences.get(name)))),
  };
};

/** How outcomes over the follow-up are discounted: each to the citizen's own start. */
const outcomeRuleOf = ({ discounting }: Model): DiscountRule | undefined =>
  discounting?.outcomes === undefined
    ? undefined
    : { schedule: discounting.outcomes.schedule, timing: discounting.timing, base: "ownStart" };

const quantityIn = (arm: Arm | undefined, id: string, rule?: DiscountRule): string => {
  const rows = (arm?.outcomes ?? []).filter(({ outcome }) => outcome === id);
  const counted = rule === undefined ? rows : valueOutcomes(rows, rule);
  return exactText(counted.reduce((sum, { quantity }) => sum.plus(quantity), new Decimal(0)));
};

const outcomesOf = (model: Model, { arms, differences }: Sides): readonly OverviewOutcome[] =>
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

/** What is asked of the differences per citizen, discounted where the scenario says how. */
const economicsOf = (
  model: Model,
  { arms, differences }: Sides,
  { payer, reference, divisor }: { payer: Perspective; reference: string; divisor: Decimal },
): Pick<Overview, "ratios" | "returns" | "welfare"> => {
  const rule = discountingOf(model, "ownStart");
  const each = (ledger: Ledger, perspective: Perspective): Decimal =>
    netCost(valued(ledger, rule), perspective).div(divisor);
  const ratios = (model.cohort?.outcomes ?? []).map(({ id: outcome }): OverviewRatio => {
    const options = [...arms].map(([id, arm]): DecisionOption => {
      const effect = new Decimal(quantityIn(arm, outcome, outcomeRuleOf(model))).div(divisor);
      return { id, cost: exactText(each(arm.ledger, payer)), effect: exactText(effect) };
    });
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
  const others = [...differences.keys()];
  const returns = mapOf(others, (name): OverviewReturn => {
    const ledger = differences.get(name)?.ledger as Ledger;
    const willingnessToPay = exactText(each(ledger, "citizen").neg());
    const net = exactText(each(ledger, "public"));
    const funds = { willingnessToPay, netCost: net };
    return { ...funds, marginalValueOfPublicFunds: marginalValueOfPublicFunds(funds) };
  });
  return { ratios, returns, welfare: welfareOf(model, differences, rule, divisor) };
};

const welfareOf = (
  model: Model,
  differences: ReadonlyMap<string, Comparison>,
  rule: DiscountRule | undefined,
  divisor: Decimal,
): Overview["welfare"] => {
  const { welfare: valuation } = model;
  if (valuation === undefined) return {};
  const parameters = parameterValues(model);
  const read = (formula: Formula): string => exactText(readDecimal(formula, { parameters }));
  const values = {
    netTaxFactor: read(valuation.netTaxFactor),
    distortion: read(valuation.distortion),
    outcomes: Object.fromEntries(
      Object.entries(valuation.outcomes).map(([outcome, formula]) => [outcome, read(formula)]),
    ),
  };
  return mapOf([...differences.keys()], (name) => {
    const difference = differences.get(name) as Comparison;
    const outcomeRule = outcomeRuleOf(model);
    const counted =
      outcomeRule === undefined ? difference.outcomes : valueOutcomes(difference.outcomes, outcomeRule);
    return shared(
      welfare({ ...difference, ledger: valued(difference.ledger, rule), outcomes: counted }, values),
      divisor,
    );
  });
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

/** Net costs per citizen of each segment by itself. */
const segmentsOf = (model: Model, result: Result, names: readonly string[], reference: string) =>
  model.segments.length < 2
    ? []
    : model.segments.map(({ id: segment }): OverviewSegment => {
        const isOwn = (row: { readonly segment?: string }): boolean => row.segment === segment;
        const entrants = result.entrants.filter(isOwn);
        const citizens = entrants.reduce((sum, { count }) => sum.plus(count), new Decimal(0));
        const ledger = { ...result.ledger, entries: result.ledger.entries.filter(isOwn) };
        const sides = sidesOf({ ...result, ledger, entrants }, names, reference);
        return {
          segment,
          citizens: exactText(citizens),
          lines: citizens.isZero() ? [] : linesOf(model, sides, citizens, "ownStart"),
        };
      });

/**
 * What a scenario comes to for those who decide: costs per citizen and for the cohort by who pays, each strategy
 * against the reference, by year, with outcomes and what they cost, and what a month in each state costs.
 *
 * @param model - a compiled scenario; without citizens only the budget is filled in
 * @param options - the reference
 * @throws ProblemError `unknown-reference` for a reference the model does not have, and what `evaluate` says
 * @example
 * overview(model).perCitizen.find(({ perspective }) => perspective === "public")?.differences.intensive;
 */
export const overview = (model: Model, options: OverviewOptions = {}): Overview => {
  const reference = referenceOf(model, options.against);
  const names = model.strategies.map(({ id }) => id);
  const { horizon } = model;
  const isCycles = isUndated(horizon);
  const payer = isCycles ? "public" : "municipality";
  const until = evaluate(model);
  const budget = sidesOf(until, names, reference);
  const first = isCycles ? "ownStart" : Number(horizon.from.slice(0, 4));
  const citizens = budget.arms.get(reference)?.citizens ?? "0";
  const divisor = new Decimal(citizens);
  const common = {
    reference,
    strategies: names,
    payer,
    until,
    citizens,
    cohort: linesOf(model, budget, new Decimal(1), model.discounting?.base ?? first),
    byYear: yearsOf(budget, payer),
  } as const;
  if (model.cohort === undefined || divisor.isZero())
    return {
      ...common,
      perCitizen: [],
      bySegment: [],
      outcomes: [],
      ratios: [],
      returns: {},
      welfare: {},
      unitCosts: {},
      unitCostsOfDifferences: {},
      stateCosts: [],
      ...(model.cohort === undefined ? {} : { followUp: evaluate(model, { reach: "followUp" }) }),
    };
  // Without a calendar all are followed from the same start, so both are the same.
  const followUp = isCycles ? until : evaluate(model, { reach: "followUp" });
  const followed = isCycles ? budget : sidesOf(followUp, names, reference);
  const costsOf = (arms: ReadonlyMap<string, Arm>) =>
    Object.fromEntries([...arms].map(([name, arm]) => [name, unitCosts(arm, payer)]));
  return {
    ...common,
    followUp,
    perCitizen: linesOf(model, followed, divisor, "ownStart"),
    bySegment: segmentsOf(model, followUp, names, reference),
    outcomes: outcomesOf(model, followed),
    ...economicsOf(model, followed, { payer, reference, divisor }),
    unitCosts: costsOf(followed.arms),
    unitCostsOfDifferences: costsOf(followed.differences),
    stateCosts: isCycles ? [] : stateCosts(model, reference),
  };
};
