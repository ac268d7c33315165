import { daysBetween, type PlainDate } from "../calendar/index";
import type { Decimal } from "../decimal";
import type { Exposure, ExposurePeriod, Flow, Key, Model, Segment, Strategy } from "../model/index";
import { type PricedBy, pricedBy, pricedByName } from "../program/index";
import { changesIn, datedPrice, meanPrice, type PriceBasis, type PriceReaders, passed } from "./datedPrice";
import type { PricedFlow, Product } from "./ledger";
import { firstDay, keysByName, measureIn } from "./priceTable";
import type { Sum } from "./sum";

/** Days at one price, the first of them; no date where there is no calendar. */
interface Piece {
  readonly days: number;
  readonly date?: PlainDate;
}

/** One price of a flow, whatever it comes to: whose, on which step of the clock, and when. */
export interface PriceRow {
  /** The flow's number in its strategy. */
  readonly flow: number;
  /** What it is known by among all rows of the strategy: whose, on which step, and when. */
  readonly name: string;
  readonly segment?: Segment;
  /** On which step of the clock, and in which bands of time. */
  readonly by: PricedBy;
  /** One, or several where a figure changes inside a month: then days decide. */
  readonly pieces: readonly Piece[];
}

/** A strategy's quantities by the price that each has: one flow of the product for each price, all of them 1. */
export interface PriceRows {
  readonly rows: readonly PriceRow[];
  readonly product: Product;
}

/** The days of a period by stretch in which no figure changes. */
export const piecesIn = (changes: readonly PlainDate[], period: ExposurePeriod): readonly Piece[] => {
  if (period.month === undefined) return [{ days: 1 }];
  const first = firstDay(period);
  const until = period.period?.until;
  const inside = until === undefined ? [] : changes.filter((date) => first < date && date < until);
  if (inside.length === 0) return [{ days: 1, date: first }];
  return [first, ...inside].map((date, index) => ({
    days: daysBetween(date, inside[index] ?? (until as PlainDate)),
    date,
  }));
};

/** What pieces are known by: the same name, the same price. */
export const pieceNames = (changes: readonly PlainDate[], pieces: readonly Piece[]): string =>
  pieces.map(({ days, date = "" }) => `${days}*${passed(changes, date)}`).join(" ");

/** A run of quantities at one price, by row. */
type Runs = Map<
  string,
  { readonly row: PriceRow; readonly runs: (readonly [key: number, from: number, until: number])[] }
>;

/** Runs of one key at each of its prices. */
const addKey = (
  into: Runs,
  { offsets, periods, period }: Exposure,
  key: number,
  row: Omit<PriceRow, "pieces" | "name">,
  changes: readonly PlainDate[],
): void => {
  const [start, end] = [offsets[key] as number, offsets[key + 1] as number];
  const nameOf = (at: number): string =>
    changes.length === 0
      ? ""
      : pieceNames(changes, piecesIn(changes, periods[period[at] as number] as ExposurePeriod));
  const add = (name: string, from: number, until: number): void => {
    const full = `${row.flow} ${row.segment?.id} ${pricedByName(row.by)} ${name}`;
    const found = into.get(full) ?? {
      row: {
        ...row,
        name: full,
        pieces: piecesIn(changes, periods[period[from] as number] as ExposurePeriod),
      },
      runs: [],
    };
    found.runs.push([key, from, until]);
    into.set(full, found);
  };
  let from = start;
  let name = start < end ? nameOf(start) : "";
  for (let at = start + 1; at < end && changes.length > 0; at++) {
    if (period[at] === period[at - 1]) continue;
    const next = nameOf(at);
    if (next === name) continue;
    add(name, from, at);
    from = at;
    name = next;
  }
  if (from < end) add(name, from, end);
};

/**
 * Sets out which price each of a strategy's quantities has, before any value of it is known: it stands for as long as
 * the quantities do, whatever the parameters that prices read.
 */
export const priceRows = (
  model: Model,
  { changes, readerOf }: PriceReaders,
  exposure: Exposure,
  strategy: Strategy,
): PriceRows => {
  const segments = new Map(model.segments.map((segment) => [segment.id, segment]));
  const keysOf = keysByName(exposure);
  const rows: PriceRow[] = [];
  const flows: PricedFlow[] = [];
  const runs: { key: number[]; from: number[]; until: number[]; price: number[] } = {
    key: [],
    from: [],
    until: [],
    price: [],
  };
  strategy.flows.forEach((flow: Flow, number) => {
    const { tables, parts } = readerOf(flow);
    const measure = measureIn(model, strategy, flow);
    const found: Runs = new Map();
    for (const key of keysOf(strategy.id, flow.of)) {
      const lived = exposure.keys[key] as Key;
      const segment = segments.get(lived.segment ?? "");
      const by = pricedBy(parts, lived);
      const attributes = { ...segment?.attributes, ...(by.step === undefined ? {} : { step: by.step }) };
      addKey(
        found,
        exposure,
        key,
        { flow: number, ...(segment === undefined ? {} : { segment }), by },
        changesIn(changes, tables, attributes),
      );
    }
    for (const { row, runs: some } of found.values()) {
      const from = runs.key.length;
      for (const [key, first, last] of some) {
        runs.key.push(key);
        runs.from.push(first);
        runs.until.push(last);
        runs.price.push(0);
      }
      rows.push(row);
      flows.push({ strategy: strategy.id, measure, parts, runs: [from, runs.key.length] });
    }
  });
  return { rows, product: { exposure, flows, prices: ["1"], priceNumbers: [1], runs } };
};

/** What a row's price comes to. */
export const priceOfRow = (basis: PriceBasis, flow: Flow, { segment, by, pieces }: PriceRow): Decimal => {
  const price = datedPrice(basis, basis.readerOf(flow), segment, by);
  return meanPrice(
    pieces.map(({ days, date }) => ({ days, price: date === undefined ? price.always() : price.on(date) })),
  );
};

/**
 * So many drivers, added up by `sum` at a price of 1, at a price: what a question at other values does again and again, where
 * `sum` would walk through all quantities for every price.
 */
export const atPrice = ({ exact, float, error, size, doubtful }: Sum, price: Decimal): Sum => {
  const number = price.toNumber();
  const much = Math.abs(number);
  return {
    exact: exact.isZero() ? exact : exact.times(price),
    float: float * number,
    error: error * number,
    size: size * much,
    doubtful: doubtful * much,
  };
};
