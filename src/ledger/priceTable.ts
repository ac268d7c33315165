import type { PlainDate } from "../calendar/index";
import type { Decimal } from "../decimal";
import {
  type Exposure,
  type ExposurePeriod,
  type Flow,
  isUndated,
  type Key,
  type KeyPart,
  type Model,
  type Strategy,
} from "../model/index";
import { type PricedBy, pricedBy, pricedByName } from "../program/index";
import { type DatedPrice, datedPrice, meanPrice, type PriceBasis } from "./datedPrice";
import type { Measure, PricedFlow, Product } from "./ledger";
import { measureOf } from "./measureOf";

/** What a key's price is read for. */
type Whose = Pick<Key, "segment"> & PricedBy;

/** The prices of a flow: one for each segment, step and band of time, made when it is first met. */
export interface FlowPrices {
  readonly at: (key: Whose) => DatedPrice;
  /** The parts of a key that they differ by. */
  readonly parts: readonly KeyPart[];
}

/** Sets out the prices of a flow at some values of the parameters. */
export const flowPrices = (basis: PriceBasis, flow: Flow): FlowPrices => {
  const segments = new Map(basis.program.model.segments.map((segment) => [segment.id, segment]));
  const reader = basis.readerOf(flow);
  const { parts } = reader;
  const known = new Map<string, DatedPrice>();
  return {
    parts,
    at: ({ segment, ...lived }) => {
      const by = pricedBy(parts, lived);
      const key = `${segment}\n${pricedByName(by)}`;
      const price = known.get(key) ?? datedPrice(basis, reader, segments.get(segment ?? ""), by);
      known.set(key, price);
      return price;
    },
  };
};

/** The price of a period: where a figure changes inside it, the mean over its days. */
const priceIn = (price: DatedPrice, { period, date, month }: ExposurePeriod): Decimal => {
  if (month === undefined) return price.always();
  if (period === undefined) return price.on(date ?? `${month}-01`);
  if (price.isSteady(period.from, period.until)) return price.on(period.from);
  return meanPrice(price.over(period.from, period.until));
};

export const firstDay = ({ period, date, month }: ExposurePeriod): PlainDate =>
  period?.from ?? date ?? `${month}-01`;
const dayAfter = (period: ExposurePeriod): PlainDate => period.period?.until ?? `${firstDay(period)}z`;

/** Puts prices to quantities, flow by flow. */
export interface PriceTable {
  /** The quantities of some keys at the prices of a flow. */
  readonly add: (
    flow: Pick<PricedFlow, "strategy" | "measure">,
    keys: readonly number[],
    prices: FlowPrices,
  ) => number;
  /** Quantities that are paid nothing for, or at one price that is given: outcomes, and what is assessed by year. */
  readonly addAt: (
    flow: Pick<PricedFlow, "strategy" | "measure">,
    priced: readonly { readonly key: number; readonly price: Decimal }[],
  ) => number;
  readonly build: () => Product;
}

/**
 * A price table over some quantities.
 *
 * @param before - what has been priced of them already
 */
export const priceTable = (exposure: Exposure, before?: Product): PriceTable => {
  const { keys, periods, offsets, period } = exposure;
  const flows: PricedFlow[] = [...(before?.flows ?? [])];
  const prices: string[] = [...(before?.prices ?? [])];
  const known = new Map(prices.map((price, number) => [price, number]));
  const columnOf = (name: keyof Product["runs"]): number[] => [...(before?.runs[name] ?? [])];
  const runs = {
    key: columnOf("key"),
    from: columnOf("from"),
    until: columnOf("until"),
    price: columnOf("price"),
  };
  const numberOf = (price: Decimal): number => {
    const text = price.toFixed();
    const found = known.get(text) ?? prices.push(text) - 1;
    known.set(text, found);
    return found;
  };
  const addRun = (key: number, from: number, until: number, price: number): void => {
    runs.key.push(key);
    runs.from.push(from);
    runs.until.push(until);
    runs.price.push(price);
  };
  const addKey = (key: number, price: DatedPrice): void => {
    const [start, end] = [offsets[key] as number, offsets[key + 1] as number];
    const [first, last] = [periods[period[start] as number], periods[period[end - 1] as number]];
    if (first === undefined || last === undefined) return;
    if (first.month === undefined || price.isSteady(firstDay(first), dayAfter(last))) {
      addRun(key, start, end, numberOf(priceIn(price, first)));
      return;
    }
    let from = start;
    let now = numberOf(priceIn(price, first));
    for (let at = start + 1; at < end; at++) {
      if (period[at] === period[at - 1]) continue;
      const next = numberOf(priceIn(price, periods[period[at] as number] as ExposurePeriod));
      if (next === now) continue;
      addRun(key, from, at, now);
      from = at;
      now = next;
    }
    addRun(key, from, end, now);
  };
  const begun = (flow: Omit<PricedFlow, "runs">, fill: () => void): number => {
    const from = runs.key.length;
    fill();
    return flows.push({ ...flow, runs: [from, runs.key.length] }) - 1;
  };
  return {
    add: (flow, some, { at, parts }) =>
      begun({ ...flow, parts }, () => {
        for (const key of some) addKey(key, at(keys[key] as Key));
      }),
    addAt: (flow, priced) =>
      begun({ ...flow, parts: [] }, () => {
        for (const { key, price } of priced)
          addRun(key, offsets[key] as number, offsets[key + 1] as number, numberOf(price));
      }),
    build: () => ({ exposure, flows, prices, priceNumbers: prices.map(Number), runs }),
  };
};

/** Keys of an exposure by what a flow of a strategy counts, in their order; first entries are never paid for. */
export const keysByName = ({ keys }: Exposure): ((strategy: string, of: string) => readonly number[]) => {
  const found = new Map<string, number[]>();
  keys.forEach(({ strategy, of, kind }, number) => {
    if (kind === "firstEntry") return;
    const name = `${strategy}\n${of}`;
    const known = found.get(name);
    if (known === undefined) found.set(name, [number]);
    else known.push(number);
  });
  return (strategy, of) => found.get(`${strategy}\n${of}`) ?? [];
};

/** The measure of a strategy's flow. */
export const measureIn = (model: Model, { capacity }: Strategy, flow: Flow): Measure =>
  measureOf(
    flow.per,
    !isUndated(model.horizon),
    capacity.find(({ id }) => id === flow.of),
  );
