import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal, exactText } from "../../src/decimal";
import {
  add,
  compareMoney,
  type Money,
  money,
  multiply,
  negate,
  subtract,
  sumMoney,
} from "../../src/money/index";
import { decimalText, kroner, smallText } from "./amounts";
import { problemOf } from "./problemOf";
import { compared, negative, plus, type Rational, rational, times, total } from "./rational";

const same = (left: Money, right: Rational): void =>
  expect(compared(rational(exactText(left.amount)), right)).toBe(0);

describe("arithmetic", () => {
  it("agrees with fractions of whole numbers", () => {
    fc.assert(
      fc.property(decimalText(16, 8), decimalText(16, 8), (a, b) => {
        same(add(kroner(a), kroner(b)), plus(rational(a), rational(b)));
        same(subtract(kroner(a), kroner(b)), plus(rational(a), negative(rational(b))));
        same(multiply(kroner(a), b), times(rational(a), rational(b)));
        same(negate(kroner(a)), negative(rational(a)));
        expect(Math.sign(compareMoney(kroner(a), kroner(b)))).toBe(compared(rational(a), rational(b)));
      }),
      { numRuns: 5000 },
    );
  });

  it("is exact or refused, never rounded, at any length", () => {
    const long = decimalText(34, 34);
    fc.assert(
      fc.property(long, long, fc.constantFrom("add", "subtract", "multiply"), (a, b, kind) => {
        fc.pre([a, b].every((text) => text.replace(/\D|^0+/gu, "").length <= 34));
        const [left, right] = [rational(a), rational(b)];
        const expected =
          kind === "multiply" ? times(left, right) : plus(left, kind === "add" ? right : negative(right));
        const call = (): Money =>
          kind === "multiply"
            ? multiply(kroner(a), b)
            : (kind === "add" ? add : subtract)(kroner(a), kroner(b));
        const digits = significant(expected);
        if (digits > 34) expect(problemOf(call).code).toBe("money-too-many-digits");
        else if (outermost(expected) <= 34) same(call(), expected);
        else expect(problemOf(call).code).toBe("money-too-many-digits");
      }),
      { numRuns: 5000 },
    );
  });

  it("adds in any order and any grouping", () => {
    fc.assert(
      fc.property(smallText, smallText, smallText, smallText, (a, b, c, factor) => {
        const [x, y, z] = [kroner(a), kroner(b), kroner(c)];
        expect(add(x, y)).toEqual(add(y, x));
        expect(add(add(x, y), z)).toEqual(add(x, add(y, z)));
        expect(multiply(add(x, y), factor)).toEqual(add(multiply(x, factor), multiply(y, factor)));
        expect(subtract(x, y)).toEqual(add(x, negate(y)));
        expect(subtract(x, x)).toEqual(kroner("0"));
        expect(sumMoney([x, y, z])).toEqual(sumMoney([z, x, y]));
      }),
      { numRuns: 3000 },
    );
  });

  it("sums lists as fractions do", () => {
    fc.assert(
      fc.property(fc.array(decimalText(14, 6), { minLength: 1, maxLength: 40 }), (texts) => {
        same(sumMoney(texts.map(kroner)), total(texts.map(rational)));
      }),
      { numRuns: 2000 },
    );
  });

  it("lets a sum pass through more digits than it keeps", () => {
    const [huge, tiny] = [kroner(`1${"0".repeat(33)}`), kroner("0.0001")];
    expect(problemOf(() => add(huge, tiny)).code).toBe("money-too-many-digits");
    expect(sumMoney([huge, tiny, negate(huge)])).toEqual(tiny);
  });

  it("keeps currency and price level, and gives the library's own decimals", () => {
    const euro = money("5", "EUR", "running");
    for (const result of [
      add(euro, euro),
      subtract(euro, euro),
      negate(euro),
      multiply(euro, 2n),
      sumMoney([euro]),
    ]) {
      expect([result.currency, result.priceLevel]).toEqual(["EUR", "running"]);
      expect(result.amount.constructor).toBe(Decimal);
      expect(result.amount.isNegative() && result.amount.isZero()).toBe(false);
    }
  });
});

describe("mixing", () => {
  const fixed = kroner("1");
  const others = [
    [money(1, "EUR", { fixed: 2022 }), "money-currencies-mixed", { left: "DKK", right: "EUR" }],
    [money(1, "DKK", { fixed: 2021 }), "money-price-levels-mixed", { left: "2022", right: "2021" }],
    [money(1, "DKK", "running"), "money-price-levels-mixed", { left: "2022", right: "running" }],
  ] as const;

  it.each(others)("is refused, naming both (%#)", (other, code, values) => {
    for (const call of [add, subtract, compareMoney]) {
      const problem = problemOf(() => call(fixed, other));
      expect([problem.code, problem.values]).toEqual([code, values]);
    }
    const problem = problemOf(() => sumMoney([fixed, fixed, other]));
    expect([problem.code, problem.values]).toEqual([code, values]);
  });

  it("leaves an empty sum without a kind", () => {
    expect(problemOf(() => sumMoney([])).code).toBe("money-nothing-to-add");
  });

  it.each([
    [0.5, "money-number-unsafe"],
    ["1/3", "money-text-malformed"],
    [new Decimal(1).div(3), "money-too-many-digits"],
    [Number.NaN, "money-not-finite"],
  ])("refuses to multiply by %s", (factor, code) => {
    expect(problemOf(() => multiply(fixed, factor)).code).toBe(code);
  });
});

/** Digits between the first and the last that is not zero, of a fraction over a power of ten. */
function significant({ over }: Rational): number {
  return `${over < 0n ? -over : over}`.replace(/0+$/u, "").length;
}

/** How far the first digit is from the point: the exponent in scientific notation, either way. */
function outermost({ over, under }: Rational): number {
  if (over === 0n) return 0;
  return Math.abs(`${over < 0n ? -over : over}`.length - `${under}`.length);
}
