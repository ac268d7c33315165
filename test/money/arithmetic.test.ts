import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal";
import {
  add,
  compareMoney,
  isZero,
  type Money,
  money,
  multiply,
  negate,
  subtract,
  sumMoney,
} from "../../src/money/index";
import { ProblemError } from "../../src/problems/index";
import { decimalText, expectExactly, kroner, modest } from "./amounts";
import { problemOf } from "./problemOf";
import { compare, fits, minus, opposite, plus, type Rational, rational, sum, times } from "./rational";

const RUNS = { numRuns: 3000 };
/** Up to 34 digits anywhere: sums and products often take too many. */
const wide = fc.oneof(modest, decimalText(34, 1).filter((text) => fits(rational(text), 34)), decimalText(17, 17));

/** What a call gives, or nothing when it is refused for too many digits. */
const exactOrRefused = (call: () => Money): Money | undefined => {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    expect(problemOf(call)).toMatchObject({ code: "money-too-many-digits", expected: "34" });
    return undefined;
  }
};

const expectExactOrRefused = (call: () => Money, expected: Rational): void => {
  const actual = exactOrRefused(call);
  expect(actual !== undefined).toBe(fits(expected, 34));
  if (actual !== undefined) expectExactly(actual.amount, expected);
};

describe("arithmetic", () => {
  it("agrees with fractions", () => {
    fc.assert(
      fc.property(modest, modest, (left, right) => {
        const [a, b] = [rational(left), rational(right)];
        expectExactly(add(kroner(left), kroner(right)).amount, plus(a, b));
        expectExactly(subtract(kroner(left), kroner(right)).amount, minus(a, b));
        expectExactly(multiply(kroner(left), right).amount, times(a, b));
        expectExactly(negate(kroner(left)).amount, opposite(a));
        expect(compareMoney(kroner(left), kroner(right))).toBe(compare(a, b));
        expect(isZero(kroner(left))).toBe(a.over === 0n);
      }),
      RUNS,
    );
  });

  it("is exact or refused where 34 digits end, and nothing between", () => {
    fc.assert(
      fc.property(wide, wide, (left, right) => {
        const [a, b] = [rational(left), rational(right)];
        expectExactOrRefused(() => add(kroner(left), kroner(right)), plus(a, b));
        expectExactOrRefused(() => subtract(kroner(left), kroner(right)), minus(a, b));
        expectExactOrRefused(() => multiply(kroner(left), right), times(a, b));
        expect(compareMoney(kroner(left), kroner(right))).toBe(compare(a, b));
      }),
      RUNS,
    );
  });

  it("commutes, associates and distributes", () => {
    fc.assert(
      fc.property(modest, modest, modest, (x, y, z) => {
        const [a, b, c] = [kroner(x), kroner(y), kroner(z)];
        expect(add(a, b)).toEqual(add(b, a));
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
        expect(multiply(add(a, b), z)).toEqual(add(multiply(a, z), multiply(b, z)));
        expect(multiply(multiply(a, y), z)).toEqual(multiply(multiply(a, z), y));
        expect(subtract(a, b)).toEqual(negate(subtract(b, a)));
        expect(subtract(add(a, b), b)).toEqual(a);
        expect(negate(negate(a))).toEqual(a);
      }),
      RUNS,
    );
  });

  it("keeps currency and price level, and touches neither amount", () => {
    const [a, b] = [money("1.5", "EUR", { fixed: 2023 }), money("2", "EUR", { fixed: 2023 })];
    const kind = { currency: "EUR", priceLevel: { fixed: 2023 } };
    for (const result of [add(a, b), subtract(a, b), multiply(a, 3), negate(a), sumMoney([a, b])]) {
      expect(result).toMatchObject(kind);
    }
    expect([a.amount.toFixed(), b.amount.toFixed()]).toEqual(["1.5", "2"]);
  });

  it("takes factors of every kind", () => {
    const amount = kroner("112000");
    for (const half of ["0.5", new Decimal("0.5"), new Decimal(1).div(2)]) {
      expect(multiply(amount, half).amount.toFixed()).toBe("56000");
    }
    expect(multiply(amount, 3n).amount.toFixed()).toBe("336000");
    expect(multiply(amount, -3).amount.toFixed()).toBe("-336000");
    expect(Object.is(multiply(negate(amount), 0).amount.toNumber(), 0)).toBe(true);
    expect(problemOf(() => multiply(amount, new Decimal(1).div(3))).code).toBe("money-too-many-digits");
    expect(problemOf(() => multiply(amount, 0.1)).code).toBe("money-number-unsafe");
    expect(problemOf(() => multiply(amount, Number.NaN)).code).toBe("money-not-finite");
    expect(problemOf(() => multiply(amount, "1e3")).code).toBe("money-text-malformed");
  });
});

describe("sumMoney", () => {
  it("is the exact sum in any order", () => {
    const lists = fc.array(modest, { minLength: 1, maxLength: 30 });
    const shuffled = lists.chain((texts) =>
      fc.tuple(fc.constant(texts), fc.shuffledSubarray(texts, { minLength: texts.length })),
    );
    fc.assert(
      fc.property(shuffled, ([texts, other]) => {
        const total = sumMoney(texts.map(kroner));
        expectExactly(total.amount, sum(texts.map(rational)));
        expect(sumMoney(other.map(kroner))).toEqual(total);
        expect(texts.map(kroner).reduce(add)).toEqual(total);
      }),
      { numRuns: 2000 },
    );
  });

  it("only minds the digits of the whole sum", () => {
    const nines = "9".repeat(34);
    expect(problemOf(() => add(kroner(nines), kroner("0.1"))).code).toBe("money-too-many-digits");
    expect(sumMoney([nines, "0.1", `-${nines}`].map(kroner)).amount.toFixed()).toBe("0.1");
    expect(problemOf(() => sumMoney([nines, "0.1"].map(kroner))).code).toBe("money-too-many-digits");
  });
});

describe("amounts that do not add", () => {
  const fixed = kroner("1");
  const pairs: readonly (readonly [string, Money, Record<string, string>])[] = [
    ["money-currencies-mixed", money(1, "EUR", { fixed: 2022 }), { left: "DKK", right: "EUR" }],
    ["money-price-levels-mixed", money(1, "DKK", "running"), { left: "2022", right: "running" }],
    ["money-price-levels-mixed", money(1, "DKK", { fixed: 2023 }), { left: "2022", right: "2023" }],
  ];

  it.each(pairs)("%s, whatever is done with them: %o", (code, other, values) => {
    const calls = [add, subtract, compareMoney, (a: Money, b: Money) => sumMoney([a, a, b])];
    for (const call of calls) {
      expect(problemOf(() => call(fixed, other))).toMatchObject({ code, values });
      expect(problemOf(() => call(other, fixed)).code).toBe(code);
    }
  });

  it("add when the price level is the same, also as another object", () => {
    expect(add(fixed, money(1, "DKK", { fixed: 2022 })).amount.toFixed()).toBe("2");
    const running = money(1, "DKK", "running");
    expect(add(running, running).priceLevel).toBe("running");
  });

  it("is also the empty list: nothing says what it is zero of", () => {
    expect(problemOf(() => sumMoney([])).code).toBe("money-nothing-to-add");
  });
});
