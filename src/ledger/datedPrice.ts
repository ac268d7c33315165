import { addDays, daysBetween, type PlainDate } from "../calendar/index";
import { Decimal } from "../decimal";
import type { TableFormula } from "../formula/index";
import type { Flow, KeyPart, Model, Segment } from "../model/index";
import { own } from "../own";
import {
  definitionReader,
  dependenciesOf,
  keyPartsOf,
  type OpenValues,
  type PricedBy,
  type Program,
  pricedByName,
  timeValues,
} from "../program/index";

/** Days at the start of a stretch on which the price is the same. */
export interface PricedDays {
  readonly days: number;
  readonly price: Decimal;
}

/** The price of some days together: where a figure changes among them, the mean over the days. */
export const meanPrice = (parts: readonly PricedDays[]): Decimal => {
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first.price;
  const days = parts.reduce((sum, part) => sum + part.days, 0);
  return parts.reduce((sum, part) => sum.plus(part.price.times(part.days)), new Decimal(0)).div(days);
};

/** A flow's price by date, for one segment in one band of time. */
export interface DatedPrice {
  /** The price on a day. */
  readonly on: (date: PlainDate) => Decimal;
  /** The price where there is no calendar. */
  readonly always: () => Decimal;
  /** Whether the price stands still from a day until another. */
  readonly isSteady: (from: PlainDate, until: PlainDate) => boolean;
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
export const changesIn = (
  changes: TableChanges,
  tables: readonly TableFormula[],
  attributes: Readonly<Record<string, string>>,
): readonly PlainDate[] => {
  const dates = tables.flatMap(({ table, key }) => {
    const variant = key.by === "date" && key.variant !== undefined ? `.${own(attributes, key.variant)}` : "";
    return own(changes, `${table}${variant}`) ?? [];
  });
  return [...new Set(dates)].sort();
};

/** A flow's amount made ready to be read for many. */
export interface PriceReader {
  readonly read: ReturnType<ReturnType<typeof definitionReader>>;
  readonly tables: readonly TableFormula[];
  /** The parts of a key that it differs by. */
  readonly parts: readonly KeyPart[];
}

/** How prices of a model are read, whatever values its parameters have. */
export interface PriceReaders {
  readonly changes: TableChanges;
  /** The days of all of them, in order. */
  readonly days: readonly PlainDate[];
  readonly readerOf: (flow: Pick<Flow, "amount">) => PriceReader;
}

/** What prices of a model are read from. */
export interface PriceBasis {
  readonly program: Program;
  readonly changes: TableChanges;
  readonly readerOf: (flow: Pick<Flow, "amount">) => PriceReader;
  /** The values that are read for a segment in a band of time on a day; definitions are added as they are met. */
  readonly valuesFor: (segment: Segment | undefined, by: PricedBy, date: PlainDate | undefined) => OpenValues;
}

/** How many of some days lie on or before another. */
export const passed = (days: readonly PlainDate[], date: PlainDate): number => {
  let count = 0;
  while ((days[count] ?? "9999") <= date) count += 1;
  return count;
};

/** Makes the amounts of a model ready to be read; each flow's when it is first asked for. */
export const priceReaders = (model: Model): PriceReaders => {
  const changes = tableChanges(model);
  const reader = definitionReader(model);
  const made = new Map<Flow["amount"], PriceReader>();
  return {
    changes,
    days: [...new Set(Object.values(changes).flat())].sort(),
    readerOf: ({ amount }) => {
      const found = made.get(amount);
      if (found !== undefined) return found;
      const behind = dependenciesOf(model, amount);
      const { tables } = behind;
      const ready = { read: reader(amount), tables, parts: keyPartsOf(model, behind) };
      made.set(amount, ready);
      return ready;
    },
  };
};

/** Sets out what prices are read from, for the values its parameters have. */
export const priceBasis = (program: Program, readers = priceReaders(program.model)): PriceBasis => {
  const { parameters } = program;
  const { changes, days: all, readerOf } = readers;
  const values = new Map<Segment | undefined, Map<string, OpenValues>>();
  return {
    program,
    changes,
    readerOf,
    valuesFor: (segment, by, date) => {
      const own = values.get(segment) ?? new Map<string, OpenValues>();
      values.set(segment, own);
      // Between two changes of any figure all values stand still.
      const key = `${pricedByName(by)} ${date === undefined ? "" : passed(all, date)}`;
      const found =
        own.get(key) ??
        Object.assign(
          Object.create(null),
          timeValues(program.model, segment, by),
          parameters,
          segment?.numbers,
        );
      own.set(key, found);
      return found;
    },
  };
};

/**
 * Reads a flow's amount by date. Between two changes of a figure the price stands still, so it is computed
 * once for each such stretch.
 *
 * @param segment - whom it is priced for
 * @param by - the step of the clock, and the bands of time since the start and in the state
 */
export const datedPrice = (
  { program: { model }, changes: all, valuesFor }: PriceBasis,
  { read, tables }: PriceReader,
  segment?: Segment,
  by: PricedBy = {},
): DatedPrice => {
  const { step } = by;
  const attributes = { ...segment?.attributes, ...(step === undefined ? {} : { step }) };
  const changes = changesIn(all, tables, attributes);
  const where = { tables: model.tables, attributes };
  const known = new Map<number, Decimal>();
  const on = (date: PlainDate): Decimal => {
    const stretch = passed(changes, date);
    const price = known.get(stretch) ?? read(valuesFor(segment, by, date), { ...where, date });
    known.set(stretch, price);
    return price;
  };
  const over = (from: PlainDate, until: PlainDate): readonly PricedDays[] => {
    const inside = changes.filter((date) => from < date && date < until);
    return [from, ...inside].map((start, index) => ({
      days: daysBetween(start, inside[index] ?? until),
      price: on(start),
    }));
  };
  const always = (): Decimal => {
    const price = known.get(0) ?? read(valuesFor(segment, by, undefined), where);
    known.set(0, price);
    return price;
  };
  return {
    on,
    always,
    isSteady: (from, until) => !changes.some((date) => from < date && date < until),
    over,
  };
};
