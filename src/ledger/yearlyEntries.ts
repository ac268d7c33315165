import { Decimal } from "../decimal";
import type { Model, Segment, Strategy } from "../model/index";
import { datedPrice } from "./datedPrice";
import type { LedgerEntry } from "./ledger";

/** A year's income by kind, what no flow pays included. */
const incomeIn = (strategy: Strategy, entries: readonly LedgerEntry[], year: string): Segment => {
  const kinds = new Map(strategy.flows.map(({ id, income }) => [id, income]));
  const sum = (kind: "wage" | "transfer"): string =>
    entries
      .filter(({ flow, month }) => month.startsWith(`${year}-`) && kinds.get(flow) === kind)
      .reduce(
        (total, { amount }) => total.plus(amount),
        new Decimal(strategy.history?.otherIncome[year]?.[kind] ?? 0),
      )
      .toFixed();
  return { id: year, attributes: {}, numbers: { wageIncome: sum("wage"), transferIncome: sum("transfer") } };
};

/**
 * Flows per calendar year: what is assessed on a year's income, such as tax, falls due on its last day. Their
 * formulas read `wageIncome` and `transferIncome`, the sums of the strategy's flows marked so and of income
 * from elsewhere.
 *
 * @param entries - the strategy's other entries
 */
export const yearlyEntries = (
  model: Model,
  strategy: Strategy,
  parameters: Readonly<Record<string, Decimal>>,
  entries: readonly LedgerEntry[],
): LedgerEntry[] => {
  const yearly = strategy.flows.filter(({ per }) => per === "calendar-year");
  if (yearly.length === 0) return [];
  const years = [...new Set(entries.map(({ month }) => month.slice(0, 4)))].sort();
  return years.flatMap((year) => {
    const income = incomeIn(strategy, entries, year);
    const date = `${year}-12-31`;
    return yearly.map((flow) => ({
      strategy: strategy.id,
      flow: flow.id,
      month: `${year}-12`,
      date,
      quantity: "1",
      amount: datedPrice(model, flow, parameters, income).on(date).toFixed(),
    }));
  });
};
