import { binary, type Formula, number } from "../../formula/index";
import type { Driver, Flow, Label, RuleFlows } from "../../model/index";
import { type Naming, quantity } from "../naming";
import { placed } from "../rules/placed";

/** How often in a year each driver of time is paid; a week as a year has 365.25 days. */
const yearly = (amount: Formula, per: Driver): Formula => {
  if (per === "person-month") return binary("multiply", amount, number("12"));
  if (per === "person-week")
    return binary("divide", binary("multiply", amount, number("365.25")), number("7"));
  return amount;
};

const sumOf = (flows: readonly Flow[]): Formula =>
  flows
    .map(({ amount, per }) => yearly(amount, per))
    .reduce<Formula | undefined>(
      (sum, amount) => (sum === undefined ? amount : binary("add", sum, amount)),
      undefined,
    ) ?? number("0");

const LABELS: Readonly<Record<NonNullable<Flow["income"]>, Label>> = {
  wage: { da: "løn i et år", en: "a year's wages" },
  transfer: { da: "overførsler i et år", en: "a year's transfers" },
};

/** How many calendar years after the horizon's first a day lies, see `budgetYears`. */
const BUDGET_YEAR: Formula = { op: "table", table: "budgetYear", key: { by: "date" } };

/** Whose income is taxed. */
export interface Taxed {
  readonly state: string;
  /** The strategy, where what citizens get in the state is its own. */
  readonly strategy?: string;
  readonly labelled: (label: Label) => Label;
}

/**
 * A month's twelfth of the tax of a year spent in one state: tax is not linear, so it is never computed on averages
 * over states. A state without income pays none.
 */
export const incomeTaxOf = (
  naming: Naming,
  { state, strategy, labelled }: Taxed,
  flows: readonly Flow[],
  taxes: RuleFlows,
  taxBaseLag?: Formula,
): readonly Flow[] => {
  const own = flows.filter(({ of, income }) => of === state && income !== undefined);
  if (own.length === 0) return [];
  const on = strategy === undefined ? state : `${strategy}.${state}`;
  const path = ["states", state];
  const incomeOf = (kind: NonNullable<Flow["income"]>): Formula => {
    const formula = sumOf(own.filter(({ income }) => income === kind));
    const label = labelled(LABELS[kind]);
    return quantity(naming, { id: `${on}.${kind}Income`, formula, label, path }, `${state}.${kind}Income`);
  };
  const parameters = {
    wageIncome: incomeOf("wage"),
    transferIncome: incomeOf("transfer"),
    ...(taxBaseLag === undefined ? {} : { taxBaseLag, budgetYear: BUDGET_YEAR }),
  };
  return placed(naming, taxes, { on, why: state, labelled, path }, { parameters }).map((tax) => ({
    ...tax,
    id: `${state}.${tax.id}`,
    per: "person-month",
    of: state,
    amount: binary("divide", tax.amount, number("12")),
    path,
  }));
};
