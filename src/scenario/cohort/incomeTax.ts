import { binary, type Formula, number, substitute } from "../../formula/index";
import type { Driver, Flow, RuleFlow } from "../../model/index";

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

/**
 * A month's twelfth of the tax of a year spent in one state: tax is not linear, so it is never computed on averages
 * over states. A state without income pays none.
 */
export const incomeTaxOf = (
  state: string,
  flows: readonly Flow[],
  taxes: readonly RuleFlow[],
): readonly Flow[] => {
  const own = flows.filter(({ of, income }) => of === state && income !== undefined);
  if (own.length === 0) return [];
  const parameters = {
    wageIncome: sumOf(own.filter(({ income }) => income === "wage")),
    transferIncome: sumOf(own.filter(({ income }) => income === "transfer")),
  };
  return taxes.map((tax) => ({
    ...tax,
    id: `${state}.${tax.id}`,
    per: "person-month",
    of: state,
    amount: binary("divide", substitute(tax.amount, { parameters }), number("12")),
    path: ["states", state],
  }));
};
