import Base from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal, exactText } from "../../src/decimal";
import { isZero, money, priceLevelText, samePriceLevel } from "../../src/money/index";
import { decimalText } from "./amounts";
import { problemOf } from "./problemOf";
import { compared, rational } from "./rational";

const level = { fixed: 2022 } as const;

describe("money", () => {
  it("keeps every digit of text and writes it again", () => {
    fc.assert(
      fc.property(decimalText(33, 30), (text) => {
        const kept = money(text, "DKK", level).amount;
        expect(compared(rational(exactText(kept)), rational(text))).toBe(0);
      }),
      { numRuns: 5000 },
    );
  });

  it("is the same from text, bigint, safe integer and any decimal.js", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (count) => {
        const amounts = [count, `${BigInt(count)}`, BigInt(count), new Base(count), new Decimal(count)];
        for (const amount of amounts) expect(money(amount, "DKK", level)).toEqual(money(count, "DKK", level));
      }),
      { numRuns: 2000 },
    );
  });

  it("knows no minus zero", () => {
    for (const zero of [-0, "-0.00", new Decimal("-0"), 0n]) {
      const nothing = money(zero, "DKK", "running");
      expect(isZero(nothing)).toBe(true);
      expect(nothing.amount.isNegative()).toBe(false);
    }
    expect(isZero(money("0.01", "DKK", "running"))).toBe(false);
  });

  it.each([
    [Number.NaN, "money-not-finite"],
    [Number.POSITIVE_INFINITY, "money-not-finite"],
    [new Decimal(Number.NaN), "money-not-finite"],
    [0.1, "money-number-unsafe"],
    [2 ** 53, "money-number-unsafe"],
    ["1e3", "money-text-malformed"],
    ["1.234,50", "money-text-malformed"],
    ["", "money-text-malformed"],
    [".5", "money-text-malformed"],
    ["5.", "money-text-malformed"],
    ["+5", "money-text-malformed"],
    ["5\n", "money-text-malformed"],
    ["Infinity", "money-text-malformed"],
    ["0x10", "money-text-malformed"],
    [`1.${"0".repeat(33)}1`, "money-too-many-digits"],
    ["1".repeat(35), "money-too-many-digits"],
    [new Decimal("1e35"), "money-too-many-digits"],
    [new Decimal("1e9000000"), "money-too-many-digits"],
    [new Decimal("1e-9000000"), "money-too-many-digits"],
    [new Decimal(1).div(3), "money-too-many-digits"],
  ])("refuses %s as %s", (amount, code) => {
    expect(problemOf(() => money(amount, "DKK", level)).code).toBe(code);
  });

  it("keeps what found in a problem short", () => {
    const { found = "" } = problemOf(() => money("x".repeat(100_000), "DKK", level));
    expect([...found].length).toBeLessThanOrEqual(60);
  });

  it("refuses currencies and years that are none", () => {
    for (const code of ["", "kr", "dkk", "DKKK", "D.K"]) {
      expect(problemOf(() => money(1, code, level)).code).toBe("money-currency-malformed");
    }
    for (const fixed of [1899, 2201, 2022.5]) {
      expect(problemOf(() => money(1, "DKK", { fixed })).code).toBe("money-price-level-malformed");
    }
    expect(problemOf(() => money(1, "DKK", { fixed: Number.NaN }))).toMatchObject({
      code: "argument-invalid",
      found: "NaN",
    });
  });
});

describe("price levels", () => {
  it("are the same only by the same year, or both running", () => {
    const levels = [{ fixed: 2021 }, { fixed: 2022 }, "running"] as const;
    for (const [i, a] of levels.entries()) {
      for (const [j, b] of levels.entries()) expect(samePriceLevel(a, b)).toBe(i === j);
    }
    expect(samePriceLevel({ fixed: 2022 }, { fixed: 2022 })).toBe(true);
  });

  it("are written in both languages", () => {
    expect(priceLevelText({ fixed: 2022 }, "da")).toBe("2022 p/l");
    expect(priceLevelText("running", "da")).toBe("løbende p/l");
    expect(priceLevelText({ fixed: 2022 }, "en")).toBe("2022 prices");
    expect(priceLevelText("running", "en")).toBe("running prices");
  });
});
