import fc from "fast-check";
import { MONTH_ATOMS } from "../../src/calendar/index";
import { exposureBuilder } from "../../src/exposure/index";
import type { Factors, Measure, Part, Product } from "../../src/ledger/index";
import { type Key, PARTIES, type Party, YEAR_DAYS } from "../../src/model/index";
import { divided, plus, type Rational, rational, times } from "../money/rational";

/** Quantities of one key by the number of their period. */
interface Column {
  readonly key: Key;
  readonly quantities: readonly (readonly [period: number, quantity: number])[];
}

/** A column priced in stretches, each at a price of its own. */
interface Stretch {
  readonly column: number;
  readonly from: number;
  readonly until: number;
  readonly price: string;
}

interface Priced {
  readonly measure: Measure;
  readonly stretches: readonly Stretch[];
}

/** What parties pay each other, as parts of what is priced. */
export interface PaidFlow {
  readonly from: Party;
  readonly to: Party;
  readonly parts: readonly Part[];
}

/** A product in words: what the tables of numbers are made from. */
export interface Described {
  readonly columns: readonly Column[];
  readonly priced: readonly Priced[];
  readonly flows: readonly PaidFlow[];
  readonly factors: Factors;
}

const MONTHS = Array.from({ length: 24 }, (_, index) => {
  const month = (at: number): string =>
    `${2022 + Math.floor(at / 12)}-${`${(at % 12) + 1}`.padStart(2, "0")}`;
  return { month: month(index), period: { from: `${month(index)}-01`, until: `${month(index + 1)}-01` } };
});

/** The same as tables of numbers. */
export const productOf = ({ columns, priced }: Described): Product => {
  const builder = exposureBuilder();
  for (const { month, period } of MONTHS) builder.stretch(month, period);
  for (const { key, quantities } of columns) {
    builder.begin(key);
    for (const [period, quantity] of quantities) builder.put(period, quantity);
  }
  const exposure = builder.build();
  const stretches = priced.flatMap((each) => each.stretches);
  const prices = [...new Set(stretches.map(({ price }) => price))];
  const at = ({ column }: Stretch, place: number): number => (exposure.offsets[column] ?? 0) + place;
  let met = 0;
  return {
    exposure,
    prices,
    priceNumbers: prices.map(Number),
    runs: {
      key: stretches.map(({ column }) => column),
      from: stretches.map((stretch) => at(stretch, stretch.from)),
      until: stretches.map((stretch) => at(stretch, stretch.until)),
      price: stretches.map(({ price }) => prices.indexOf(price)),
    },
    flows: priced.map((each) => {
      const from = met;
      met += each.stretches.length;
      return { strategy: "one", measure: each.measure, parts: [], runs: [from, met] };
    }),
  };
};

/** One quantity at its price, as a fraction, with what it belongs to. */
export interface Term {
  readonly flow: number;
  readonly key: Key;
  readonly period: number;
  readonly amount: Rational;
}

/** Every quantity by itself, in fractions of whole numbers: no table, no order, no rounding. */
export const termsOf = ({ columns, priced, flows, factors }: Described, isValued: boolean): readonly Term[] =>
  flows.flatMap(({ parts }, flow) =>
    parts.flatMap(({ flow: number, sign, share = "1" }) => {
      const { measure, stretches } = priced[number] as Priced;
      return stretches.flatMap(({ column, from, until, price }) => {
        const { key, quantities } = columns[column] as Column;
        return quantities.slice(from, until).map(([period, quantity]): Term => {
          const days = new Date(Date.UTC(2022, period + 1, 0)).getUTCDate();
          const atoms = measure.by === "month" ? MONTH_ATOMS / days : 1;
          const factor = isValued ? (factors.values[factors.of[period] ?? 0] ?? "1") : "1";
          const amount = [String(atoms), price, share, factor, key.count ?? "1", String(sign)]
            .map(rational)
            .reduce(times, rational(String(quantity)));
          return { flow, key, period, amount: divided(amount, rational(measure.divisor)) };
        });
      });
    }),
  );

/** Many fractions added up, those over the same number first. */
export const added = (all: Iterable<Rational>): Rational => {
  const sums = new Map<bigint, bigint>();
  for (const { over, under } of all) sums.set(under, (sums.get(under) ?? 0n) + over);
  return [...sums].map(([under, over]) => ({ over, under })).reduce(plus, rational("0"));
};

const hundredths = (most: number): fc.Arbitrary<string> =>
  fc.integer({ min: -most, max: most }).map((some) => (some / 100).toFixed(2));

const WHOLE: readonly Measure[] = ["1", "2", "8"].map((divisor) => ({ by: "one", divisor }));
const PARTED: readonly Measure[] = [
  { by: "one", divisor: "7" },
  { by: "one", divisor: YEAR_DAYS },
  { by: "month", divisor: String(MONTH_ATOMS) },
  { by: "month", divisor: String(MONTH_ATOMS * 12) },
];

/** What quantities are: whole numbers, expected values or some of each. */
export type Kind = "whole" | "expected" | "mixed";

interface Options {
  readonly kind: Kind;
  /** Only measures by which an amount has an end as a decimal. */
  readonly isEven?: boolean;
}

const anyColumn = (index: number, kind: Kind): fc.Arbitrary<Column> =>
  fc
    .record({
      isExpected: kind === "mixed" ? fc.boolean() : fc.constant(kind === "expected"),
      periods: fc.uniqueArray(fc.nat(MONTHS.length - 1), { minLength: 1, maxLength: 10 }),
      sizes: fc.tuple(...Array.from({ length: 10 }, () => fc.integer({ min: 1, max: 99_999 }))),
      scale: fc.constantFrom(0.001, 1, 1000),
      count: fc.option(
        fc.integer({ min: 1, max: 99 }).map((tenths) => (tenths / 10).toFixed(1)),
        { nil: undefined },
      ),
      segment: fc.constantFrom("young", "old"),
    })
    .map(({ isExpected, periods, sizes, scale, count, segment }) => ({
      key: {
        strategy: "one",
        kind: "state",
        of: `s${index}`,
        segment,
        ...(isExpected ? { expected: true as const } : count === undefined ? {} : { count }),
      },
      quantities: periods
        .toSorted((a, b) => a - b)
        .map((period, place) => {
          const size = sizes[place] ?? 1;
          return [period, isExpected ? (size / 128) * scale : size] as const;
        }),
    }));

const anyPriced = (columns: readonly Column[], isEven: boolean): fc.Arbitrary<Priced> =>
  fc
    .record({
      measure: fc.constantFrom(...(isEven ? WHOLE : [...WHOLE, ...PARTED])),
      some: fc.uniqueArray(fc.nat(columns.length - 1), { minLength: 1 }),
      cuts: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
      prices: fc.tuple(...[1, 2, 3, 4].map(() => hundredths(9_999_999))),
    })
    .map(({ measure, some, cuts, prices }) => ({
      measure,
      stretches: some.flatMap((column) => {
        const length = columns[column]?.quantities.length ?? 0;
        const starts = [0, ...cuts.toSorted((a, b) => a - b).filter((cut) => cut < length)];
        return starts.map((from, index) => ({
          column,
          from,
          until: starts[index + 1] ?? length,
          price: prices[index] ?? "1",
        }));
      }),
    }));

const anyPaid = (count: number): fc.Arbitrary<PaidFlow> =>
  fc
    .record({
      from: fc.constantFrom(...PARTIES),
      to: fc.constantFrom(...PARTIES),
      parts: fc.array(
        fc.record({
          flow: fc.nat(count - 1),
          sign: fc.constantFrom(1 as const, -1 as const),
          share: fc.option(
            fc.integer({ min: -1000, max: 1000 }).map((some) => (some / 1000).toFixed(3)),
            { nil: undefined },
          ),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    })
    .filter(({ from, to }) => from !== to)
    .map(({ from, to, parts }) => ({
      from,
      to,
      parts: parts.map(({ share, ...part }) => (share === undefined ? part : { ...part, share })),
    }));

const anyFactors: fc.Arbitrary<Factors> = fc
  .record({
    values: fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 1, max: 9999 }))),
    of: fc.tuple(...MONTHS.map(() => fc.nat(2))),
  })
  .map(({ values, of }) => ({ values: values.map((some) => (some / 10_000).toFixed(4)), of }));

/** Products of every kind: several keys and prices, parts that add or take away, and factors by period. */
export const anyProduct = ({ kind, isEven = false }: Options): fc.Arbitrary<Described> =>
  fc
    .integer({ min: 1, max: 4 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => anyColumn(index, kind))))
    .chain((columns) =>
      fc.array(anyPriced(columns, isEven), { minLength: 1, maxLength: 3 }).chain((priced) =>
        fc
          .record({
            flows: fc.array(anyPaid(priced.length), { minLength: 1, maxLength: 4 }),
            factors: anyFactors,
          })
          .map((more) => ({ columns, priced, ...more })),
      ),
    );

/** The same product with its columns, priced flows, stretches and flows in another order. */
export const shuffled = (described: Described, orders: readonly number[]): Described => {
  const { columns, priced, flows, factors } = described;
  let next = 0;
  const order = (length: number): readonly number[] =>
    Array.from({ length }, (_, index) => ({ index, by: orders[next++ % orders.length] ?? 0 }))
      .toSorted((a, b) => a.by - b.by)
      .map(({ index }) => index);
  const taken = <Item>(items: readonly Item[], by: readonly number[]): readonly Item[] =>
    by.map((index) => items[index] as Item);
  const [columnOrder, pricedOrder] = [order(columns.length), order(priced.length)];
  return {
    factors,
    columns: taken(columns, columnOrder),
    priced: taken(priced, pricedOrder).map(({ measure, stretches }) => ({
      measure,
      stretches: taken(stretches, order(stretches.length)).map((stretch) => ({
        ...stretch,
        column: columnOrder.indexOf(stretch.column),
      })),
    })),
    flows: taken(flows, order(flows.length)).map((flow) => ({
      ...flow,
      parts: taken(flow.parts, order(flow.parts.length)).map((part) => ({
        ...part,
        flow: pricedOrder.indexOf(part.flow),
      })),
    })),
  };
};
