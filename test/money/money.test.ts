import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal";
import { money, type Numeric } from "../../src/money/index";
import { decimalText, expectExactly } from "./amounts";
import { problemOf } from "./problemOf";
import { fits, rational } from "./rational";

const dkk = (amount: Numeric) => money(amount, "DKK", "running");

describe("money", () => {
  it("keeps every digit of text, decimals, bigints and safe integers", () => {
    const texts = decimalText(20, 14);
    fc.assert(
      fc.property(texts, fc.bigInt({ min: -(10n ** 34n), max: 10n ** 34n }), fc.maxSafeInteger(), (text, big, safe) => {
        expectExactly(dkk(text).amount, rational(text));
        expectExactly(dkk(new Decimal(text)).amount, rational(text));
        expectExactly(dkk(big).amount, rational(`${big}`));
        expectExactly(dkk(safe).amount, rational(`${safe}`));
      }),
      { numRuns: 3000 },
    );
  });

  it("has at most 34 digits, and is refused rather than rounded", () => {
    fc.assert(
      fc.property(decimalText(40, 40), (text) => {
        if (fits(rational(text), 34)) expectExactly(dkk(text).amount, rational(text));
        else expect(problemOf(() => dkk(text)).code).toBe("money-too-many-digits");
      }),
      { numRuns: 2000 },
    );
    expect(dkk(`${"9".repeat(34)}.00`).amount.toFixed()).toBe("9".repeat(34));
    for (const [amount, found] of [
      ["1".repeat(35), "1.1111"],
      [new Decimal(1).div(3), "3.3333"],
      [`0.${"0".repeat(34)}1`, "1e-35"],
      [10n ** 35n, "1e+35"],
    ] as const) {
      const problem = problemOf(() => dkk(amount));
      expect(problem).toMatchObject({ code: "money-too-many-digits", expected: "34" });
      expect(problem.found).toContain(found);
      expect(problem.found?.length).toBeLessThanOrEqual(60);
    }
  });

  it("refuses numbers that may not be what was meant", () => {
    for (const amount of [0.1, -0.5, 2 ** 53, -(2 ** 53), 1e21]) {
      expect(problemOf(() => dkk(amount))).toMatchObject({ code: "money-number-unsafe", found: `${amount}` });
    }
    expect(dkk(2 ** 53 - 1).amount.toFixed()).toBe("9007199254740991");
    for (const amount of [Number.NaN, Number.POSITIVE_INFINITY, new Decimal(Number.NaN), new Decimal("-Infinity")]) {
      expect(problemOf(() => dkk(amount)).code).toBe("money-not-finite");
    }
    expect(Object.is(dkk(-0).amount.toNumber(), 0)).toBe(true);
    expect(Object.is(dkk("-0.00").amount.toNumber(), 0)).toBe(true);
  });

  it("refuses text that is no plain decimal number", () => {
    const wrong = ["", " ", " 1", "1 ", "1,5", "1.000,00", "1e3", "1E3", ".5", "5.", "+1", "--1", "0x10", "NaN"];
    for (const text of [...wrong, "Infinity", "1_000", "٣", "1\n", "−1", "1.2.3"]) {
      expect(problemOf(() => dkk(text)).code).toBe("money-text-malformed");
    }
    fc.assert(
      fc.property(fc.string({ maxLength: 6 }), (text) => {
        if (!/^-?[0-9]+(?:\.[0-9]+)?$/u.test(text)) {
          expect(problemOf(() => dkk(text)).code).toBe("money-text-malformed");
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("has a currency code and a price level", () => {
    expect(money(1, "EUR", { fixed: 1900 })).toMatchObject({ currency: "EUR", priceLevel: { fixed: 1900 } });
    for (const currency of ["", "kr", "kr.", "dkk", "DKKK", "DK", "ÆØÅ", "DKK\n"]) {
      expect(problemOf(() => money(1, currency, "running"))).toMatchObject({
        code: "money-currency-malformed",
        expected: "DKK",
      });
    }
    for (const fixed of [1899, 2201, 2022.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(problemOf(() => money(1, "DKK", { fixed }))).toMatchObject({
        code: "money-price-level-malformed",
        found: `${fixed}`,
        expected: "1900–2200",
      });
    }
  });
});
