import { Decimal, exactText } from "../decimal";
import { readDecimal } from "../formula/index";
import { beforeTax, condense, type Ledger, netCost, pivot, retained, value } from "../ledger/index";
import { type Model, type Perspective, parameterValues } from "../model/index";
import { failUnknown } from "../problems/index";
import { type Arm, armOf, type Comparison, compare } from "./arm";
import { evaluate, type Result } from "./evaluate";
import { type StateCost, stateCosts } from "./stateCosts";
import { type NamedUnitCost, unitCosts } from "./unitCosts";

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
}

/** Net costs of the municipality by year. */
export interface OverviewYears {
  readonly years: readonly string[];
  readonly costs: Readonly<Record<string, readonly string[]>>;
  readonly differences: Readonly<Record<string, readonly string[]>>;
}

/** An outcome in every strategy. */
export interface OverviewOutcome {
  readonly outcome: string;
  readonly quantities: Readonly<Record<string, string>>;
  readonly differences: Readonly<Record<string, string>>;
}

/** What a decision maker asks of a scenario, in numbers. */
export interface Overview {
  /** What the other strategies are held against. */
  readonly reference: string;
  readonly strategies: readonly string[];
  /** The budget: everybody, to the end of the horizon. */
  readonly until: Result;
  /** Each citizen as long from their own start; absent from a budget without citizens. */
  readonly followUp?: Result;
  readonly citizens: string;
  /** Net costs of the whole cohort to the end of the horizon. */
  readonly cohort: readonly OverviewLine[];
  /** Net costs per citizen, each followed from their own start. */
  readonly perCitizen: readonly OverviewLine[];
  readonly byYear: OverviewYears;
  /** Over the follow-up. */
  readonly outcomes: readonly OverviewOutcome[];
  /** The municipality's net cost after income tax over the follow-up per unit, of each strategy and difference. */
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

const referenceOf = ({ strategies }: Model, against: string | undefined): string => {
  const names = strategies.map(({ id }) => id);
  if (against !== undefined && !names.includes(against)) return failUnknown(against, names, "strategies");
  const usual = strategies.findLast(({ dynamics }) => dynamics?.ordinaryEffort === "included");
  return against ?? usual?.id ?? names.at(-1) ?? "";
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

const linesOf = (
  model: Model,
  { arms, differences }: Sides,
  divisor: Decimal,
  base: number | "ownStart",
): readonly OverviewLine[] => {
  const others = [...differences.keys()];
  const { discounting, retainedShare } = model;
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
    const cost = (arm: Arm | undefined, discounted: boolean): string => {
      if (arm === undefined) return "0";
      const ledger = staged(arm.ledger, stage);
      const valued =
        discounting !== undefined && discounted
          ? value(ledger, {
              discounting: { schedule: discounting.schedule, timing: discounting.timing, base },
            })
          : ledger;
      return exactText(netCost(valued, perspective).div(divisor));
    };
    const line = {
      perspective,
      stage,
      costs: stage === "retained" ? {} : mapOf([...arms.keys()], (name) => cost(arms.get(name), false)),
      differences: mapOf(others, (name) => cost(differences.get(name), false)),
    };
    if (discounting === undefined || model.priceLevel === "running") return [line];
    return [{ ...line, discounted: mapOf(others, (name) => cost(differences.get(name), true)) }];
  });
};

const yearsOf = ({ arms, differences }: Sides): OverviewYears => {
  const table = (arm: Arm | undefined) =>
    arm === undefined
      ? undefined
      : pivot(arm.ledger, { rows: "strategy", columns: "year", perspective: "municipality" });
  const tables = mapOf([...arms.keys()], (name) => table(arms.get(name)));
  const years = [...new Set(Object.values(tables).flatMap((found) => found?.columns ?? []))].sort();
  const row = (found: ReturnType<typeof table>): readonly string[] =>
    years.map((year) => found?.cells[0]?.[found.columns.indexOf(year)] ?? "0");
  return {
    years,
    costs: mapOf([...arms.keys()], (name) => row(tables[name])),
    differences: mapOf([...differences.keys()], (name) => row(table(differences.get(name)))),
  };
};

const outcomesOf = (model: Model, { arms, differences }: Sides): readonly OverviewOutcome[] =>
  (model.cohort?.outcomes ?? []).map(({ id }) => {
    const quantity = (arm: Arm | undefined): string =>
      exactText(
        (arm?.outcomes ?? [])
          .filter(({ outcome }) => outcome === id)
          .reduce((sum, row) => sum.plus(row.quantity), new Decimal(0)),
      );
    return {
      outcome: id,
      quantities: mapOf([...arms.keys()], (name) => quantity(arms.get(name))),
      differences: mapOf([...differences.keys()], (name) => quantity(differences.get(name))),
    };
  });

/**
 * What a scenario comes to for those who decide: costs per citizen and for the cohort by who pays, each strategy
 * against the reference, by year, with outcomes and what a month in each state costs.
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
  const until = evaluate(model);
  const budget = sidesOf(until, names, reference);
  const base = model.discounting?.base ?? Number(model.horizon.from.slice(0, 4));
  const citizens = budget.arms.get(reference)?.citizens ?? "0";
  const common = {
    reference,
    strategies: names,
    until,
    citizens,
    cohort: linesOf(model, budget, new Decimal(1), base),
    byYear: yearsOf(budget),
  };
  if (model.cohort === undefined)
    return {
      ...common,
      perCitizen: [],
      outcomes: [],
      unitCosts: {},
      unitCostsOfDifferences: {},
      stateCosts: [],
    };
  const followUp = evaluate(model, { reach: "followUp" });
  const followed = sidesOf(followUp, names, reference);
  const divisor = new Decimal(citizens);
  return {
    ...common,
    followUp,
    perCitizen: divisor.isZero() ? [] : linesOf(model, followed, divisor, "ownStart"),
    outcomes: outcomesOf(model, followed),
    unitCosts: mapOf(names, (name) => {
      const arm = followed.arms.get(name);
      return arm === undefined ? [] : unitCosts(arm, "municipality");
    }),
    unitCostsOfDifferences: mapOf([...followed.differences.keys()], (name) => {
      const arm = followed.differences.get(name);
      return arm === undefined ? [] : unitCosts(arm, "municipality");
    }),
    stateCosts: stateCosts(model, reference),
  };
};
