import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal";
import { allocate, allocateMoney, roundParts, roundTo, sumMoney } from "../../src/money/index";
import { decimal, decimalText, kroner, unitText } from "./amounts";
import { problemOf } from "./problemOf";
import { allocated, compared, rational } from "./rational";

const ratioText = fc.oneof(
  { weight: 3, arbitrary: decimalText(6, 3) },
  { weight: 1, arbitrary: fc.constantFrom("0", "1", "1", "2", "-1") },
);
const sumOf = (values: readonly Decimal[]): Decimal =>
  values.reduce((sum, value) => sum.plus(value), new Decimal(0));

const anyCase = fc
  .tuple(
    fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
    unitText,
    fc.array(ratioText, { minLength: 1, maxLength: 12 }),
  )
  .filter(([, , ratios]) => !sumOf(ratios.map(decimal)).isZero())
  .map(([count, unit, ratios]) => ({ total: decimal(`${count}`).times(unit), unit, ratios }));

const plain = (parts: readonly Decimal[]): readonly string[] => parts.map((part) => part.toFixed());

describe("allocate", () => {
  it("hands out exactly the total, in whole units, nothing for nothing", () => {
    fc.assert(
      fc.property(anyCase, ({ total, unit, ratios }) => {
        const parts = allocate(total, ratios, unit);
        expect(parts.length).toBe(ratios.length);
        expect(sumOf(parts).eq(total)).toBe(true);
        for (const [index, part] of parts.entries()) {
          expect(part.mod(unit).isZero()).toBe(true);
          if (decimal(ratios[index] ?? "").isZero()) expect(part.toFixed()).toBe("0");
        }
      }),
      { numRuns: 10_000 },
    );
  });

  it("is the largest remainder, as fractions hand it out unit by unit", () => {
    fc.assert(
      fc.property(anyCase, ({ total, unit, ratios }) => {
        const expected = allocated(rational(total.toFixed()), ratios.map(rational), rational(unit));
        const parts = allocate(total, ratios, unit);
        expect(parts.length).toBe(expected.length);
        for (const [index, share] of expected.entries()) {
          expect(compared(rational(parts[index]?.toFixed() ?? ""), share)).toBe(0);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it("gives equal ratios equal parts up to one unit, the earlier not less of a positive total", () => {
    fc.assert(
      fc.property(anyCase, ({ total, unit, ratios }) => {
        const parts = allocate(total, ratios, unit);
        const sign = total.isNegative() ? -1 : 1;
        for (const [i, a] of ratios.entries()) {
          for (const [j, b] of ratios.entries()) {
            if (j <= i || !decimal(a).eq(b)) continue;
            const ahead = (parts[i] ?? total)
              .minus(parts[j] ?? total)
              .times(sign)
              .div(unit);
            expect(["0", "1"]).toContain(ahead.toFixed());
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("turns with the sign of the total, and not with the scale or sign of the ratios", () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom("-1", "3", "0.001", "-2.5"), ({ total, unit, ratios }, scale) => {
        const parts = plain(allocate(total, ratios, unit));
        const turned = allocate(total.neg(), ratios, unit).map((part) => part.neg().plus(0));
        expect(turned.every((part, index) => part.eq(parts[index] ?? ""))).toBe(true);
        const scaled = ratios.map((ratio) => decimal(ratio).times(scale));
        expect(plain(allocate(total, scaled, unit))).toEqual(parts);
      }),
      { numRuns: 3000 },
    );
  });

  it("takes ratios as text, decimals, bigints and safe integers", () => {
    const expected = plain(allocate(decimal("100"), ["1", "2", "4"], "1"));
    expect(plain(allocate(decimal("100"), [1, 2n, new Decimal(4)], new Decimal(1)))).toEqual(expected);
  });

  it.each([
    ["100", [], "1", "allocation-without-ratios"],
    ["100", ["0", "0"], "1", "allocation-ratios-cancel"],
    ["100", ["1", "-1"], "1", "allocation-ratios-cancel"],
    ["100.5", ["1"], "1", "allocation-total-not-multiple"],
    ["1500", ["1"], "1000", "allocation-total-not-multiple"],
    ["100", ["1"], "0", "rounding-unit-not-positive"],
    ["100", ["a"], "1", "money-text-malformed"],
    ["1e200", ["1"], "1", "money-too-many-digits"],
    ["NaN", ["1"], "1", "money-not-finite"],
  ])("refuses %s by %j in units of %s as %s", (total, ratios, unit, code) => {
    expect(problemOf(() => allocate(new Decimal(total), ratios, unit)).code).toBe(code);
  });

  it("divides money into money of the same kind", () => {
    fc.assert(
      fc.property(anyCase, ({ total, unit, ratios }) => {
        const whole = kroner(total.toFixed());
        const parts = allocateMoney(whole, ratios, unit);
        expect(sumMoney(parts)).toEqual(whole);
        expect(parts.map(({ amount }) => amount.toFixed())).toEqual(plain(allocate(total, ratios, unit)));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("roundParts", () => {
  it("adds up to the rounded total in neighbours of the exact parts", () => {
    fc.assert(
      fc.property(fc.array(decimalText(9, 4), { maxLength: 12 }), unitText, (texts, unit) => {
        const values = texts.map(decimal);
        const parts = roundParts(values, unit);
        expect(sumOf(parts).eq(roundTo(sumOf(values), unit, "halfEven"))).toBe(true);
        expect(parts.length).toBe(values.length);
        for (const [index, value] of values.entries()) {
          const neighbours = [roundTo(value, unit, "floor"), roundTo(value, unit, "ceiling")];
          expect(plain(neighbours)).toContain(parts[index]?.toFixed());
        }
      }),
      { numRuns: 5000 },
    );
  });

  it("rounds up the largest remainders: no part left down has lost more than one that went up", () => {
    fc.assert(
      fc.property(fc.array(decimalText(9, 4), { minLength: 2, maxLength: 8 }), (texts) => {
        const values = texts.map(decimal);
        const parts = roundParts(values, "1");
        const moves = values.map((value, index) => ({
          rest: value.minus(value.floor()),
          up: parts[index]?.gt(value) === true,
        }));
        const kept = moves.filter(({ up }) => !up).map(({ rest }) => rest);
        for (const { rest } of moves.filter(({ up }) => up)) {
          expect(kept.every((other) => other.lte(rest))).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
