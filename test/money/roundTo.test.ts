import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal, exactText } from "../../src/decimal";
import { roundMoney, roundTo } from "../../src/money/index";
import { decimal, decimalText, kroner, modes, unitText } from "./amounts";
import { problemOf } from "./problemOf";
import { compared, divided, floorOf, negative, plus, rational, rounded, times } from "./rational";

const anyMode = fc.constantFrom(...modes);
/** Also numbers in the exact middle between two multiples, which chance rarely draws. */
const anyCase = fc.tuple(decimalText(20, 8), unitText, fc.boolean()).map(([text, unit, middle]) => ({
  unit,
  text: middle ? decimal(text).floor().plus("0.5").times(unit).toFixed() : text,
}));

const textOf = (value: Decimal): string => value.toFixed();

describe("roundTo", () => {
  it("takes the multiple the textbook does", () => {
    fc.assert(
      fc.property(anyCase, anyMode, ({ text, unit }, mode) => {
        const result = roundTo(decimal(text), unit, mode);
        const expected = rounded(rational(text), rational(unit), mode);
        expect(compared(rational(textOf(result)), expected)).toBe(0);
      }),
      { numRuns: 20_000 },
    );
  });

  it("moves no further than its mode allows, in its direction, and only once", () => {
    fc.assert(
      fc.property(anyCase, anyMode, ({ text, unit }, mode) => {
        const value = decimal(text);
        const result = roundTo(value, unit, mode);
        const moved = result.minus(value);
        const distance = moved.abs().div(unit);
        expect(mode.startsWith("half") ? distance.lte("0.5") : distance.lt(1)).toBe(true);
        if (mode === "ceiling") expect(moved.gte(0)).toBe(true);
        if (mode === "floor") expect(moved.lte(0)).toBe(true);
        if (mode === "up") expect(result.abs().gte(value.abs())).toBe(true);
        if (mode === "down") expect(result.abs().lte(value.abs())).toBe(true);
        expect(result.mod(unit).isZero()).toBe(true);
        expect(roundTo(result, unit, mode)).toEqual(result);
        expect(result.isNegative() && result.isZero()).toBe(false);
      }),
      { numRuns: 10_000 },
    );
  });

  it("sees the two signs alike, but for floor and ceiling, which mirror each other", () => {
    const mirrored = { floor: "ceiling", ceiling: "floor" } as const;
    fc.assert(
      fc.property(anyCase, anyMode, ({ text, unit }, mode) => {
        const other = mode === "floor" || mode === "ceiling" ? mirrored[mode] : mode;
        const mirror = roundTo(decimal(text).neg(), unit, other);
        expect(roundTo(decimal(text), unit, mode).plus(mirror).isZero()).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it("never puts a smaller number above a greater one", () => {
    fc.assert(
      fc.property(decimalText(8, 4), decimalText(8, 4), unitText, anyMode, (a, b, unit, mode) => {
        const [low, high] = [Decimal.min(a, b), Decimal.max(a, b)];
        expect(roundTo(low, unit, mode).lte(roundTo(high, unit, mode))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it("is exact where working precision would see a middle that is none", () => {
    const nearly = decimal(`0.5${"0".repeat(60)}1`);
    expect(roundTo(nearly, "1", "halfEven").toFixed()).toBe("1");
    expect(roundTo(nearly, "1", "halfDown").toFixed()).toBe("1");
    const huge = decimal(`1${"0".repeat(90)}`);
    expect(roundTo(huge.plus(0), "0.0000000001", "floor").eq(huge)).toBe(true);
    expect(floorOf(divided(rational("1"), rational("3")))).toBe(0n);
  });

  it("rounds money and keeps its kind", () => {
    fc.assert(
      fc.property(decimalText(12, 6), unitText, anyMode, (text, unit, mode) => {
        const result = roundMoney(kroner(text), unit, mode);
        expect(result).toEqual(kroner(exactText(roundTo(decimal(text), unit, mode))));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["1", "0", "rounding-unit-not-positive"],
    ["1", "-1", "rounding-unit-not-positive"],
    ["1", "1e3", "money-text-malformed"],
    ["1", "1.000,5", "money-text-malformed"],
    ["Infinity", "1", "money-not-finite"],
    ["1e101", "1", "money-too-many-digits"],
    ["1e9000000000", "1", "money-too-many-digits"],
  ])("refuses %s to %s as %s", (value, unit, code) => {
    expect(problemOf(() => roundTo(new Decimal(value), unit, "halfEven")).code).toBe(code);
  });
});

describe("the fractions the tests compare with", () => {
  it("divide and take floors as whole numbers do", () => {
    fc.assert(
      fc.property(decimalText(10, 4), decimalText(10, 4), (a, b) => {
        fc.pre(!/^-?0(\.0*)?$/u.test(b));
        const [x, y] = [rational(a), rational(b)];
        expect(compared(times(divided(x, y), y), x)).toBe(0);
        const floor = { over: floorOf(x), under: 1n };
        expect(compared(floor, x)).toBeLessThanOrEqual(0);
        expect(compared(plus(x, negative(floor)), rational("1"))).toBe(-1);
      }),
      { numRuns: 2000 },
    );
  });
});
