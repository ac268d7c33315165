import type { Named, Result } from "../../analysis/index";
import type { Budget } from "../budgetTables";
import type { ReportOptions } from "../options";
import { output } from "./output";

const dataOf = (result: Result, strategy: string, budget: Budget, unit: string) => ({
  strategy,
  unit,
  years: budget.years,
  lines: budget.lines.map(({ account, amounts, total }, index) => ({
    account: account.id,
    label: account.label,
    controlArea: account.controlArea,
    ...(account.committee === undefined ? {} : { committee: account.committee }),
    ...(account.appropriation === undefined ? {} : { appropriation: account.appropriation }),
    direction: account.direction,
    amounts,
    total,
    exact: budget.exact.cells[index],
  })),
  sum: budget.sum,
  total: budget.total,
  adjusted: budget.adjusted,
  exactTotal: budget.exact.total,
  readings: result.readings.filter((reading) => reading.strategy === strategy),
});

export type BudgetOutput = ReturnType<typeof budgetOutput>;

/** A budget for programs. */
export const budgetOutput = (
  result: Result,
  budgets: readonly { readonly strategy: Named; readonly budget: Budget }[],
  { perspective, unit }: Required<ReportOptions>,
) =>
  output("budget", {
    title: result.title,
    currency: result.currency,
    priceLevel: result.ledger.priceLevel,
    horizon: result.horizon,
    perspective,
    budgets: budgets.map(({ strategy, budget }) => dataOf(result, strategy.id, budget, unit)),
    parameters: result.parameters,
    limits: result.limits,
    manifest: result.manifest,
  });
