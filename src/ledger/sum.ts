import { Decimal, EXACT_DIGITS } from "../decimal";
import type { Key } from "../model/index";
import type { Factors, Part, Product } from "./ledger";

/** What is added up: a flow, an outcome or an event, as parts of the product. */
export interface Summed {
  readonly parts: readonly Part[];
}

/** Which sums are wanted of which flows. */
export interface Query<Flow extends Summed> {
  readonly product: Product;
  readonly flows: readonly Flow[];
  readonly factors?: Factors;
  /** What each flow is multiplied by; 1 when left out, and 0 leaves it out. */
  readonly weightOf?: (flow: Flow, index: number) => Decimal | number;
  /** The group that quantities of a key in a flow belong to, from 0, and below 0 to none; all in one when left out. */
  readonly groupOf?: (flow: number, key: Key) => number;
  /** Groups of periods as well: the number of each period's, below 0 for none; all in one when left out. */
  readonly periodGroups?: ArrayLike<number>;
  /** How many groups of periods there are. */
  readonly width?: number;
  /** Numbers of drivers instead of amounts: no price, no weight and no factor. */
  readonly isQuantity?: boolean;
}

/**
 * A sum: exact where every quantity is a whole number, in doubles where citizens are expected values; `size` is the sum
 * of all amounts by their size, and `doubtful` the part of it that doubles hold.
 */
export interface Sum {
  exact: Decimal;
  float: number;
  /** What was lost of `float` on the way. */
  error: number;
  size: number;
  doubtful: number;
}

const ZERO = new Decimal(0);

/** A sum is known to so many digits after its own size: guard digits that were rounded on the way are none of them. */
const DIGITS = { double: 14, exact: EXACT_DIGITS + 6 } as const;

/** Adds so that what a large sum loses of a small amount is kept (Neumaier, 1974). */
const addTo = (sum: Sum, amount: number, size = Math.abs(amount)): void => {
  const total = sum.float + amount;
  sum.error +=
    Math.abs(sum.float) >= Math.abs(amount) ? sum.float - total + amount : amount - total + sum.float;
  sum.float = total;
  sum.size += size;
  sum.doubtful += size;
};

const emptySum = (): Sum => ({ exact: ZERO, float: 0, error: 0, size: 0, doubtful: 0 });

/**
 * The one place where a quantity meets a price: Σ quantity × measure × price × weight × factor, by groups. Quantities are
 * added up first, within one price and factor; whole numbers are multiplied in exact decimals, expected values in
 * doubles.
 *
 * @returns sums by group: the group of the key × `width` + the group of the period
 */
export const sum = <Flow extends Summed>(query: Query<Flow>): ReadonlyMap<number, Sum> => {
  const { product, factors, periodGroups, width = 1, weightOf, groupOf, isQuantity = false } = query;
  const { exposure, prices, priceNumbers, runs } = product;
  const { keys, atoms, period, quantity } = exposure;
  const sums = new Map<number, Sum>();
  const isPlain = factors === undefined || isQuantity;
  const ofFactor = isPlain ? undefined : factors.of;
  const sumAt = (group: number): Sum => {
    let found = sums.get(group);
    if (found === undefined) {
      found = emptySum();
      sums.set(group, found);
    }
    return found;
  };
  query.flows.forEach((flow, number) => {
    const weight = weightOf?.(flow, number) ?? 1;
    if (Number(weight) === 0) return;
    for (const part of flow.parts) {
      const priced = product.flows[part.flow];
      if (priced === undefined) continue;
      const { measure } = priced;
      const isMonthly = measure.by === "month";
      const divisor = Number(measure.divisor);
      const share = isQuantity ? "1" : (part.share ?? "1");
      const times = Number(share) * Number(weight);
      for (let run = priced.runs[0]; run < priced.runs[1]; run++) {
        const key = keys[runs.key[run] as number] as Key;
        const own = groupOf?.(number, key) ?? 0;
        if (own < 0) continue;
        const base = own * width;
        const isExact = key.expected !== true;
        const price = runs.price[run] as number;
        const scale =
          part.sign * (isQuantity ? 1 : (priceNumbers[price] as number)) * times * Number(key.count ?? 1);
        const flush = (group: number, factor: number, counted: number): void => {
          const into = sumAt(base + group);
          const valued = ofFactor === undefined ? "1" : ((factors as Factors).values[factor] as string);
          if (!isExact) {
            addTo(into, (counted / divisor) * scale * Number(valued));
            return;
          }
          const amount = new Decimal(counted)
            .times(isQuantity ? 1 : (prices[price] as string))
            .times(key.count ?? 1)
            .times(share)
            .times(weight)
            .times(valued)
            .times(part.sign)
            .div(measure.divisor);
          into.exact = into.exact.plus(amount);
          into.size += Math.abs(amount.toNumber());
        };
        const until = runs.until[run] as number;
        let group = -1;
        let factor = -1;
        let counted = 0;
        for (let at = runs.from[run] as number; at < until; at++) {
          const when = period[at] as number;
          const nextGroup = periodGroups === undefined ? 0 : (periodGroups[when] as number);
          const nextFactor = ofFactor === undefined ? 0 : (ofFactor[when] as number);
          if (nextGroup !== group || nextFactor !== factor) {
            if (group >= 0) flush(group, factor, counted);
            group = nextGroup;
            factor = nextFactor;
            counted = 0;
          }
          counted += isMonthly
            ? (quantity[at] as number) * (atoms[when] as number)
            : (quantity[at] as number);
        }
        if (group >= 0) flush(group, factor, counted);
      }
    }
  });
  return sums;
};

/** A number rounded to so many decimals, or to tens and hundreds where they are negative. */
const rounded = (value: Decimal, decimals: number): Decimal =>
  decimals >= 0 ? value.toDecimalPlaces(decimals) : value.toNearest(new Decimal(10).pow(-decimals));

/** A number that rests on doubles, without the digits they do not know. */
export const knownOf = (value: Decimal, doubtful: number): Decimal =>
  doubtful === 0 ? value : rounded(value, DIGITS.double - new Decimal(doubtful).e);

/** A sum as it was added up, with digits that doubles do not know. */
export const unroundedOf = ({ exact, float, error }: Sum): Decimal => exact.plus(float + error);

/** A sum as a decimal, with no digit that is not known: sums that cancel leave nothing behind. */
export const amountOf = (of: Sum | undefined): Decimal => {
  if (of === undefined) return ZERO;
  const { exact, size, doubtful } = of;
  if (size === 0) return exact;
  return doubtful === 0
    ? rounded(exact, DIGITS.exact - new Decimal(size).e)
    : knownOf(unroundedOf(of), doubtful);
};

/** A sum as it counts for one who pays it or receives it. */
export const signed = (of: Sum, sign: 1 | -1): Sum =>
  sign === 1 ? of : { ...of, exact: of.exact.neg(), float: -of.float, error: -of.error };

/** Sums added up before any of them is rounded. */
export const joined = (sums: readonly Sum[]): Sum => {
  const all = emptySum();
  for (const { exact, float, error, size, doubtful } of sums) {
    all.exact = all.exact.plus(exact);
    all.size += size - doubtful;
    addTo(all, float + error, doubtful);
  }
  return all;
};

/** The one sum of a query without groups. */
export const total = <Flow extends Summed>(
  query: Omit<Query<Flow>, "groupOf" | "periodGroups" | "width">,
): Decimal => amountOf(sum(query).get(0));
