import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, evaluate } from "../../src/analysis/index";
import { Decimal, exactText } from "../../src/decimal";
import { exposureBuilder, observed } from "../../src/exposure/index";
import { binary, number, parameter } from "../../src/formula/index";
import {
  amountOf,
  joined,
  type Ledger,
  netCost,
  outcomeRows,
  type Product,
  pivot,
  price,
  rows,
  type Sum,
  sum,
  total,
  unroundedOf,
  value,
  weightsFor,
  yearRows,
} from "../../src/ledger/index";
import { type Flow, type Model, PARTIES, type Spell } from "../../src/model/index";
import { flatRate } from "../../src/prices/index";
import { anyCohortModel } from "../exposure/cohort/randomCohorts";
import { flowOf, modelOf, strategyOf } from "../model/models";
import { anyModel } from "../model/randomModels";
import type { Rational } from "../money/rational";
import { amountsIn } from "./amounts";
import { added, anyProduct, type Described, type Kind, productOf, shuffled, termsOf } from "./randomProducts";

const decimalOf = ({ over, under }: Rational): Decimal => new Decimal(over.toString()).div(under.toString());
const sizeOf = ({ over, under }: Rational): Rational => ({ over: over < 0n ? -over : over, under });

/** What sums of whole numbers and of expected values may be apart, in parts of the sum of all sizes. */
const APART: Readonly<Record<Kind, string>> = { whole: "1e-40", expected: "1e-12", mixed: "1e-12" };

const apart = (found: Decimal, wanted: Decimal, size: Decimal, most: string): void => {
  if (found.minus(wanted).abs().gt(size.times(most))) expect(found.toFixed()).toBe(wanted.toFixed());
};

/** Some grouping of flows and segments, and of months; below 0 is no group. */
const anyGrouping = fc.record({
  flows: fc.tuple(...Array.from({ length: 8 }, () => fc.integer({ min: -1, max: 2 }))),
  months: fc.tuple(...Array.from({ length: 24 }, () => fc.integer({ min: -1, max: 3 }))),
});

const WIDTH = 4;

interface Grouping {
  readonly flows: readonly number[];
  readonly months: readonly number[];
}

const ownGroup = ({ flows }: Grouping, flow: number, segment: string | undefined): number =>
  flows[flow * 2 + (segment === "old" ? 1 : 0)] ?? 0;

const queryOf = (described: Described, isValued: boolean) => ({
  product: productOf(described),
  flows: described.flows,
  ...(isValued ? { factors: described.factors } : {}),
});

/** Sums by group. */
const grouped = (described: Described, grouping: Grouping, isValued: boolean): ReadonlyMap<number, Sum> =>
  sum({
    ...queryOf(described, isValued),
    groupOf: (flow, { segment }) => ownGroup(grouping, flow, segment),
    periodGroups: grouping.months,
    width: WIDTH,
  });

const sizeIn = (described: Described, isValued: boolean): Decimal =>
  decimalOf(added(termsOf(described, isValued).map(({ amount }) => sizeOf(amount))));

const KINDS = ["whole", "expected", "mixed"] as const;

describe("sum", () => {
  it.each(KINDS)("is what adding every quantity up in fractions gives, by any groups: %s", (kind) => {
    const property = fc.property(
      anyProduct({ kind }),
      anyGrouping,
      fc.boolean(),
      (described, grouping, isValued) => {
        const found = grouped(described, grouping, isValued);
        const wanted = new Map<number, Rational[]>();
        for (const { flow, key, period, amount } of termsOf(described, isValued)) {
          const [own, month] = [ownGroup(grouping, flow, key.segment), grouping.months[period] ?? -1];
          if (own < 0 || month < 0) continue;
          const group = own * WIDTH + month;
          wanted.set(group, [...(wanted.get(group) ?? []), amount]);
        }
        expect(new Set(found.keys())).toEqual(new Set(wanted.keys()));
        for (const [group, amounts] of wanted) {
          const size = decimalOf(added(amounts.map(sizeOf)));
          apart(amountOf(found.get(group)), decimalOf(added(amounts)), size, APART[kind]);
        }
      },
    );
    fc.assert(property, { numRuns: 150 });
  });

  const everything = fc.tuple(anyGrouping, fc.boolean()).map(([{ flows, months }, isValued]) => ({
    isValued,
    grouping: {
      flows: flows.map((group) => Math.max(0, group)),
      months: months.map((group) => Math.max(0, group)),
    },
  }));

  it("over any grouping is the total, to the last digit where quantities are whole", () => {
    const property = fc.property(
      anyProduct({ kind: "whole", isEven: true }),
      everything,
      (described, { grouping, isValued }) => {
        const parts = [...grouped(described, grouping, isValued).values()];
        const all = total(queryOf(described, isValued));
        expect(amountOf(joined(parts)).toFixed()).toBe(all.toFixed());
        const apiece = parts.reduce((known, part) => known.plus(amountOf(part)), new Decimal(0));
        expect(apiece.toFixed()).toBe(all.toFixed());
        expect(all.toFixed()).toBe(
          decimalOf(added(termsOf(described, isValued).map(({ amount }) => amount))).toFixed(),
        );
      },
    );
    fc.assert(property, { numRuns: 150 });
  });

  it.each(["expected", "mixed"] as const)("over any grouping is the total, to what is known: %s", (kind) => {
    const property = fc.property(anyProduct({ kind }), everything, (described, { grouping, isValued }) => {
      const parts = [...grouped(described, grouping, isValued).values()];
      const all = total(queryOf(described, isValued));
      const size = sizeIn(described, isValued);
      apart(amountOf(joined(parts)), all, size, "1e-12");
      const apiece = parts.reduce((known, part) => known.plus(amountOf(part)), new Decimal(0));
      apart(apiece, all, size, "1e-12");
    });
    fc.assert(property, { numRuns: 100 });
  });

  it.each(KINDS)("has the size of all it is made of, apart from how groups cancel: %s", (kind) => {
    const property = fc.property(anyProduct({ kind }), everything, (described, { grouping, isValued }) => {
      const parts = [...grouped(described, grouping, isValued).values()];
      for (const part of parts) {
        expect(part.doubtful).toBeLessThanOrEqual(part.size * (1 + 1e-12));
        if (kind === "whole") expect(part.doubtful).toBe(0);
        expect(amountOf(part).abs().toNumber()).toBeLessThanOrEqual(part.size * (1 + 1e-12));
      }
      const all = sum(queryOf(described, isValued)).get(0);
      const together = joined(parts);
      for (const key of ["exact", "size", "doubtful"] as const)
        if (all !== undefined && key !== "exact" && grouping.months.every((group) => group === 0))
          expect(Math.abs(together[key] - all[key])).toBeLessThanOrEqual(all[key] * 1e-12);
    });
    fc.assert(property, { numRuns: 60 });
  });

  it("has weights that add over a partition of parties, to the last digit where quantities are whole", () => {
    const sides = fc.array(fc.nat(2), { minLength: PARTIES.length, maxLength: PARTIES.length });
    const property = fc.property(
      fc
        .constantFrom(...KINDS)
        .chain((kind) => anyProduct({ kind, isEven: true }).map((each) => ({ kind, each }))),
      sides,
      fc.boolean(),
      ({ kind, each }, side, isValued) => {
        const of = (wanted: readonly number[]): Decimal => {
          const parties = PARTIES.filter((_, index) => wanted.includes(side[index] ?? 0));
          return total({ ...queryOf(each, isValued), weightOf: weightsFor(parties) });
        };
        const size = sizeIn(each, isValued);
        const equal = (found: Decimal, wanted: Decimal): void =>
          kind === "whole"
            ? expect(found.toFixed()).toBe(wanted.toFixed())
            : apart(found, wanted, size, "1e-12");
        equal(of([0, 1]), of([0]).plus(of([1])));
        equal(
          of([0])
            .plus(of([1]))
            .plus(of([2])),
          new Decimal(0),
        );
        expect(of([0, 1, 2]).toFixed()).toBe("0");
      },
    );
    fc.assert(property, { numRuns: 100 });
  });

  it.each(KINDS)("does not depend on the order of flows, keys and prices: %s", (kind) => {
    const property = fc.property(
      anyProduct({ kind, isEven: kind === "whole" }),
      fc.array(fc.nat(1000), { minLength: 17, maxLength: 17 }),
      fc.boolean(),
      (described, orders, isValued) => {
        const [one, other] = [described, shuffled(described, orders)].map((each) =>
          total(queryOf(each, isValued)),
        ) as [Decimal, Decimal];
        if (kind === "whole") expect(other.toFixed()).toBe(one.toFixed());
        else apart(other, one, sizeIn(described, isValued), "1e-13");
      },
    );
    fc.assert(property, { numRuns: 100 });
  });

  it("leaves out what has no weight, and is nothing of nothing", () => {
    const property = fc.property(anyProduct({ kind: "mixed" }), (described) => {
      expect(sum({ ...queryOf(described, true), weightOf: () => 0 }).size).toBe(0);
      expect(total({ ...queryOf(described, true), flows: [] }).toFixed()).toBe("0");
    });
    fc.assert(property, { numRuns: 20 });
  });
});

/** Decimal places that a text shows. */
const placesIn = (text: string): number => text.split(".")[1]?.length ?? 0;

/** A product of one flow whose quantities each have a run of their own. */
const apiece = (
  quantities: readonly number[],
  prices: readonly string[] = ["1"],
  isExpected = true,
): Product => {
  const builder = exposureBuilder();
  builder.begin({ strategy: "one", kind: "state", of: "s", ...(isExpected ? { expected: true } : {}) });
  quantities.forEach((quantity, cycle) => {
    builder.put(builder.time(cycle, String(cycle)), quantity);
  });
  const numbers = quantities.map((_, index) => index);
  return {
    exposure: builder.build(),
    prices,
    priceNumbers: prices.map(Number),
    flows: [
      {
        strategy: "one",
        measure: { by: "one", divisor: "1" },
        parts: [],
        runs: [0, quantities.length],
      },
    ],
    runs: {
      key: numbers.map(() => 0),
      from: numbers,
      until: numbers.map((index) => index + 1),
      price: numbers.map((index) => index % prices.length),
    },
  };
};

const WHOLE_FLOW = [{ parts: [{ flow: 0, sign: 1 as const }] }];

describe("sums of expected values", () => {
  it("keep many small amounts beside a huge one", () => {
    const small = Array.from({ length: 20_000 }, () => 0.01);
    const huge = 2 ** 50;
    // In the order in which a plain sum loses every one of them, and with the huge one taken away again.
    const product = apiece([huge, ...small, huge], ["1"]);
    const flows = WHOLE_FLOW;
    const found = sum({ product, flows }).get(0);
    expect(
      unroundedOf(found as Sum)
        .minus(huge * 2)
        .toNumber(),
    ).toBeCloseTo(200, 6);
    const away = {
      ...product,
      prices: ["1", "-1"],
      priceNumbers: [1, -1],
      runs: {
        ...product.runs,
        price: product.runs.price.map((_, index, all) => (index === all.length - 1 ? 1 : 0)),
      },
    };
    expect(unroundedOf(sum({ product: away, flows }).get(0) as Sum).toNumber()).toBeCloseTo(200, 6);
    expect(total({ product: away, flows }).toFixed()).toBe("200");
    // And when groups are joined.
    const cycles = away.exposure.periods.map((_, index) => index % 7);
    const parts = [...sum({ product: away, flows, periodGroups: cycles, width: 7 }).values()];
    expect(unroundedOf(joined(parts)).toNumber()).toBeCloseTo(200, 0);
  });

  it("are text without the digits that doubles make up", () => {
    const textOf = (quantities: readonly number[], prices?: readonly string[]): string =>
      exactText(total({ product: apiece(quantities, prices), flows: WHOLE_FLOW }));
    expect(textOf([0.1, 0.2])).toBe("0.3");
    expect(textOf([1.1, 2.2, 3.3])).toBe("6.6");
    expect(textOf([100.1, 100], ["1", "-1"])).toBe("0.1");
    expect(textOf([1 / 3])).toBe("0.333333333333333");
    expect(textOf([2e20 / 3])).toBe("66666666666666700000");
    expect(textOf([0.1, 0.2, 0.3], ["1", "1", "-1"])).toBe("0");
  });

  it("show no digit beyond those that doubles know of all they are made of, whole numbers beside them or not", () => {
    const property = fc.property(
      fc.constantFrom("expected" as const, "mixed" as const).chain((kind) => anyProduct({ kind })),
      fc.boolean(),
      (described, isValued) => {
        const terms = termsOf(described, isValued);
        const doubtful = terms.flatMap(({ key, amount }) => (key.expected === true ? [sizeOf(amount)] : []));
        if (doubtful.every(({ over }) => over === 0n)) return;
        const text = exactText(total(queryOf(described, isValued)));
        const size = decimalOf(added(doubtful));
        // Sixteen digits are more than any double has.
        expect(placesIn(text)).toBeLessThanOrEqual(Math.max(0, 15 - size.e));
        const wanted = decimalOf(added(terms.map(({ amount }) => amount)));
        apart(new Decimal(text), wanted, sizeIn(described, isValued), "1e-12");
      },
    );
    fc.assert(property, { numRuns: 200 });
  });

  it("are exact where all is bought or lived: thirds to 34 digits", () => {
    const { product } = queryOf(
      {
        columns: [{ key: { strategy: "one", kind: "places", of: "s" }, quantities: [[0, 1]] }],
        priced: [
          { measure: { by: "one", divisor: "3" }, stretches: [{ column: 0, from: 0, until: 1, price: "1" }] },
        ],
        flows: [],
        factors: { values: [], of: [] },
      },
      false,
    );
    expect(exactText(total({ product, flows: WHOLE_FLOW }))).toBe("0.3333333333333333333333333333333333");
  });
});

describe("two strategies that are the same", () => {
  /** Every text a difference is told by. */
  const textsOf = (ledger: Ledger): readonly string[] => [
    ...rows(ledger).map(({ exact }) => exact),
    ...rows(ledger).map(({ quantity }) => String(quantity)),
    ...yearRows(ledger).map(({ exact }) => exact),
    ...outcomeRows(ledger).map(({ quantity }) => quantity),
    ...[...PARTIES, "public", "society"].flatMap((perspective) => {
      const whose = perspective as "public";
      const sums = [
        pivot(ledger, { rows: "account", columns: "year", perspective: whose }),
        pivot(ledger, { rows: "flow", columns: "month", perspective: whose }),
        pivot(ledger, { rows: "segment", columns: "state", perspective: whose }),
      ];
      return [
        exactText(netCost(ledger, whose)),
        ...sums.flatMap(({ cells, rowTotals, columnTotals, total: all }) => [
          ...cells.flat(),
          ...rowTotals,
          ...columnTotals,
          all,
        ]),
      ];
    }),
  ];

  const twinned = (model: Model): Model => {
    const [first] = model.strategies;
    if (first === undefined) throw new Error("no strategy");
    return { ...model, strategies: [first, { ...first, id: "twin" }, ...model.strategies.slice(1)] };
  };

  const discounted = (ledger: Ledger): Ledger =>
    value(ledger, { discounting: { schedule: flatRate("0.035"), timing: "mid", base: 2019 } });

  it("differ by exactly 0 wherever one looks, in what is bought", () => {
    const property = fc.property(anyModel.map(twinned), (model) => {
      const { ledger } = compare(evaluate(model), "twin", model.strategies[0]?.id ?? "");
      for (const each of [ledger, discounted(ledger)])
        expect([...new Set(textsOf(each))]).toEqual(amountsIn(each).length === 0 ? [] : ["0"]);
    });
    fc.assert(property, { numRuns: 40 });
  });

  it("differ by exactly 0 wherever one looks, in what citizens live", () => {
    const property = fc.property(
      anyCohortModel.map(twinned),
      fc.constantFrom("until" as const, "followUp" as const),
      (model, reach) => {
        // Places that are filled again are those of one strategy, and so are who starts.
        const { ledger } = compare(evaluate(model, { reach }), "twin", model.strategies[0]?.id ?? "");
        for (const each of [ledger, discounted(ledger)]) {
          const texts = new Set(textsOf(each));
          expect([...texts].filter((text) => text !== "0")).toEqual([]);
        }
      },
    );
    fc.assert(property, { numRuns: 6 });
  });
});

describe("tax of a year", () => {
  const ALLOWANCE = "100";
  /** Half of a year's wage above the allowance. */
  const tax: Flow = flowOf(
    "tax",
    "calendar-year",
    "income",
    binary("multiply", number("0.5"), {
      op: "max",
      of: [number("0"), binary("subtract", parameter("wageIncome"), number(ALLOWANCE))],
    }),
    { from: "citizen", to: "municipality", tax: true },
  );
  const wage = (state: string, amount: string): Flow =>
    flowOf(`wage ${state}`, "person-month", state, number(amount), {
      from: "employer",
      to: "citizen",
      income: "wage",
    });
  const spell = (state: string, from: string, until: string): Spell => ({
    period: { from, until },
    state,
    segment: "one",
    path: [],
  });
  const taxesOf = (spells: readonly Spell[]): readonly (readonly [string | undefined, string])[] => {
    const model = modelOf({
      segments: [{ id: "one", attributes: {}, numbers: {} }],
      strategies: [
        {
          ...strategyOf("history", [], [wage("cook", "15"), wage("clerk", "20"), tax]),
          history: { clockStart: { counted: 0, resetting: 0 }, otherIncome: {}, spells },
        },
      ],
    });
    return amountsIn(price(model, observed(model)))
      .filter(({ flow }) => flow === "tax")
      .map(({ date, amount }) => [date, amount]);
  };
  const [early, late] = [
    spell("cook", "2022-01-01", "2022-07-01"),
    spell("clerk", "2022-07-01", "2023-01-01"),
  ] as const;

  it("is of the year's sum and not the sum of taxes: two jobs below and above the allowance", () => {
    // 6 × 15 = 90 is below 100; 6 × 20 = 120 is 20 above; together 210 is 110 above.
    expect(taxesOf([early])).toEqual([["2022-12-31", "0"]]);
    expect(taxesOf([late])).toEqual([["2022-12-31", "10"]]);
    expect(taxesOf([early, late])).toEqual([["2022-12-31", "55"]]);
  });

  it("is of each year by itself: the same twelve months across New Year have two allowances", () => {
    // 6 × 15 in 2022 and 6 × 20 in 2023.
    const across = [spell("cook", "2022-07-01", "2023-01-01"), spell("clerk", "2023-01-01", "2023-07-01")];
    expect(taxesOf(across)).toEqual([
      ["2022-12-31", "0"],
      ["2023-12-31", "10"],
    ]);
  });
});
