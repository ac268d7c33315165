import { monthOf, type PlainMonth } from "../calendar/index";
import { Decimal } from "../decimal";
import type { Exposure, Model } from "../model/index";

/** A result that is not money, in one month: entrants who come into some states for the first time, or weeks in them. */
export interface OutcomeRow {
  readonly strategy: string;
  readonly outcome: string;
  readonly unit: "entrants" | "weeks";
  readonly segment: string;
  readonly month: PlainMonth;
  /** Whole years since the citizen's own start, when each is followed from it. */
  readonly after?: number;
  /** Decimal text. */
  readonly quantity: string;
}

/** What an exposure comes to of each outcome of a model, by strategy, segment and month. */
export const outcomeRows = (model: Model, exposure: Exposure): readonly OutcomeRow[] => {
  const sums = new Map<string, { readonly row: Omit<OutcomeRow, "quantity">; quantity: Decimal }>();
  const add = (row: Omit<OutcomeRow, "quantity">, quantity: Decimal): void => {
    const key = JSON.stringify(row);
    const sum = sums.get(key);
    if (sum === undefined) sums.set(key, { row, quantity });
    else sum.quantity = sum.quantity.plus(quantity);
  };
  for (const { id: outcome, kind, states } of model.cohort?.outcomes ?? []) {
    if (kind === "firstEntry")
      for (const { strategy, of, date, segment = "", after, count } of exposure.events) {
        if (of !== outcome) continue;
        const when = { month: monthOf(date), ...(after === undefined ? {} : { after }) };
        add({ strategy, outcome, unit: "entrants", segment, ...when }, new Decimal(count));
      }
    else
      for (const { strategy, of, kind: counted, month, segment = "", after, days } of exposure.cells) {
        if (counted !== "state" || !states.includes(of)) continue;
        const when = { month, ...(after === undefined ? {} : { after }) };
        add({ strategy, outcome, unit: "weeks", segment, ...when }, new Decimal(days).div(7));
      }
  }
  return [...sums.values()].map(({ row, quantity }) => ({ ...row, quantity: quantity.toFixed() }));
};
