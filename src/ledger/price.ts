import { monthOf } from "../calendar/index";
import { Decimal } from "../decimal";
import { readDecimal } from "../formula/index";
import { type Exposure, type Flow, type Model, parameterValues, type Strategy } from "../model/index";
import type { Ledger, LedgerEntry } from "./ledger";
import { quantityOf } from "./quantity";

const entriesOf = (strategy: Strategy, flow: Flow, price: Decimal, exposure: Exposure): LedgerEntry[] => {
  const capacity = strategy.capacity.find(({ id }) => id === flow.of);
  if (capacity === undefined) return [];
  const key = { strategy: strategy.id, flow: flow.id };
  const mine = <T extends { strategy: string; of: string }>(item: T): boolean =>
    item.strategy === strategy.id && item.of === flow.of;
  const lived = exposure.cells.filter(mine).map((cell) => {
    const { numerator, denominator } = quantityOf(cell, flow.per, capacity);
    return {
      ...key,
      month: cell.month,
      quantity: numerator.div(denominator).toFixed(),
      amount: price.times(numerator).div(denominator).toFixed(),
    };
  });
  const due = exposure.events.filter(mine).map(({ date, count }) => ({
    ...key,
    month: monthOf(date),
    date,
    quantity: new Decimal(count).toFixed(),
    amount: price.times(count).toFixed(),
  }));
  return [...lived, ...due];
};

/**
 * Quantities meet prices, here and nowhere else: every flow of every strategy, month by month, undiscounted
 * and in the scenario's own price level.
 *
 * @param model - a compiled scenario
 * @param exposure - its quantities, from any maker
 * @returns the ledger
 * @throws ProblemError when an amount's formula has no value
 * @example
 * const ledger = price(model, plan(model));
 * ledger.entries[0]; // { strategy: "intensive", flow: "places", month: "2022-07", quantity: "8.33…", amount: "933333.33…" }
 */
export const price = (model: Model, exposure: Exposure): Ledger => {
  const parameters = parameterValues(model);
  return {
    currency: model.currency,
    priceLevel: model.priceLevel,
    accounts: model.accounts,
    flows: model.strategies.flatMap(({ id: strategy, flows }) =>
      flows.map(({ id, label, from, to, per, account }) => ({ strategy, id, label, from, to, per, account })),
    ),
    entries: model.strategies.flatMap((strategy) =>
      strategy.flows.flatMap((flow) =>
        entriesOf(strategy, flow, readDecimal(flow.amount, { parameters }), exposure),
      ),
    ),
  };
};
