import { addDays, daysBetween, type PlainDate } from "../calendar/index";
import type { Decimal } from "../decimal";
import { decimalReader, type Environment, type TableFormula, tablesOf } from "../formula/index";
import { expanded, type Flow, type Model, type Segment } from "../model/index";

/** Days at the start of a stretch on which the price is the same. */
export interface PricedDays {
  readonly days: number;
  readonly price: Decimal;
}

/** A flow's price by date, for one segment on one step of the clock. */
export interface DatedPrice {
  /** The price on a day. */
  readonly on: (date: PlainDate) => Decimal;
  /** The price where there is no calendar. */
  readonly always: () => Decimal;
  /** The price of a period in which it stands still; nothing when it changes. */
  readonly throughout: (from: PlainDate, until: PlainDate) => Decimal | undefined;
  /** The days of a period by price, in order: where a figure changes inside it, days decide. */
  readonly over: (from: PlainDate, until: PlainDate) => readonly PricedDays[];
}

/** The days on which each table of a model goes to another row. */
export type TableChanges = Readonly<Record<string, readonly PlainDate[]>>;

/** Worked out once for a model, as many flows read the same tables. */
export const tableChanges = ({ tables }: Model): TableChanges =>
  Object.fromEntries(
    Object.entries(tables).map(([name, { rows }]) => [
      name,
      rows.flatMap(({ from, to }) => (to === undefined ? [from] : [from, addDays(to, 1)])),
    ]),
  );

/** The days on which any of the tables a formula reads goes to another row. */
const changesIn = (
  changes: TableChanges,
  tables: readonly TableFormula[],
  attributes: Readonly<Record<string, string>>,
): readonly PlainDate[] => {
  const dates = tables.flatMap(({ table, key }) => {
    const variant = key.by === "date" && key.variant !== undefined ? `.${attributes[key.variant]}` : "";
    return changes[`${table}${variant}`] ?? [];
  });
  return [...new Set(dates)].sort();
};

/** What prices of a model are read from. */
export interface PriceBasis {
  readonly model: Model;
  readonly changes: TableChanges;
  /** Values of the model's parameters. */
  readonly parameters: Readonly<Record<string, Decimal>>;
}

/**
 * Reads a flow's amount by date. Between two changes of a figure the price stands still, so it is computed
 * once for each such stretch.
 *
 * @param segment - whom it is priced for
 * @param step - the step of the clock
 */
export const datedPrice = (
  { model, changes: all, parameters }: PriceBasis,
  flow: Flow,
  segment?: Segment,
  step?: string,
): DatedPrice => {
  const amount = expanded(model, flow.amount);
  const read = decimalReader(amount);
  const attributes = { ...segment?.attributes, ...(step === undefined ? {} : { step }) };
  const changes = changesIn(all, tablesOf(amount), attributes);
  const environment: Environment = {
    parameters: { ...parameters, ...segment?.numbers },
    tables: model.tables,
    attributes,
  };
  const known = new Map<number, Decimal>();
  /** How many changes lie on or before a day: the number of the stretch it lies in. */
  const stretchOf = (date: PlainDate): number => {
    let stretch = 0;
    while ((changes[stretch] ?? "9999") <= date) stretch += 1;
    return stretch;
  };
  const on = (date: PlainDate): Decimal => {
    const stretch = stretchOf(date);
    const price = known.get(stretch) ?? read({ ...environment, date });
    known.set(stretch, price);
    return price;
  };
  const throughout = (from: PlainDate, until: PlainDate): Decimal | undefined =>
    changes.some((date) => from < date && date < until) ? undefined : on(from);
  const over = (from: PlainDate, until: PlainDate): readonly PricedDays[] => {
    const inside = changes.filter((date) => from < date && date < until);
    return [from, ...inside].map((start, index) => ({
      days: daysBetween(start, inside[index] ?? until),
      price: on(start),
    }));
  };
  const always = (): Decimal => {
    const price = known.get(0) ?? read(environment);
    known.set(0, price);
    return price;
  };
  return { on, always, throughout, over };
};
