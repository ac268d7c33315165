import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal";
import { formatAmount, formatMoney, money, roundParts, roundTable } from "../../src/money/index";

const decimals = (texts: readonly string[]): Decimal[] => texts.map((text) => new Decimal(text));

/** In the exact middle between two whole numbers, and the even one of the two. */
const MIDDLES: Readonly<Record<string, string>> = {
  "0.5": "0",
  "1.5": "2",
  "2.5": "2",
  "3.5": "4",
  "-0.5": "0",
  "-1.5": "-2",
  "-2.5": "-2",
};

describe("an amount in the exact middle, when no rounding mode is said", () => {
  it("goes to the even neighbour: half-even, so that many roundings balance out", () => {
    for (const [middle, even] of Object.entries(MIDDLES)) {
      expect(formatAmount(new Decimal(middle), { language: "en", decimals: 0 })).toBe(even);
      expect(formatMoney(money(middle, "DKK", "running"), { language: "da", decimals: 0 })).toBe(
        `${even} kr.`,
      );
    }
  });

  it("does so at the decimals shown, in the unit shown", () => {
    expect(formatAmount(new Decimal("0.125"), { language: "en" })).toBe("0.12");
    expect(formatAmount(new Decimal("0.135"), { language: "en" })).toBe("0.14");
    expect(formatAmount(new Decimal("2500"), { language: "en", unit: "1000" })).toBe("2");
    expect(formatAmount(new Decimal("1250000"), { language: "da", unit: "mio" })).toBe("1,2");
    expect(formatAmount(new Decimal("1350000"), { language: "da", unit: "mio" })).toBe("1,4");
  });

  it("goes as it is told where a mode is said, and to the nearest everywhere else", () => {
    const half = new Decimal("2.5");
    expect(formatAmount(half, { language: "en", decimals: 0, rounding: "halfUp" })).toBe("3");
    expect(formatAmount(new Decimal("2.51"), { language: "en", decimals: 0 })).toBe("3");
    expect(formatAmount(new Decimal("3.49"), { language: "en", decimals: 0 })).toBe("3");
  });

  it("is rounded so as the total of parts and of a table, too", () => {
    const total = (texts: readonly string[]): string =>
      roundParts(decimals(texts), "1")
        .reduce((sum, part) => sum.plus(part), new Decimal(0))
        .toFixed();
    // 2.5 is 2 and 3.5 is 4.
    expect([total(["1.25", "1.25"]), total(["1.75", "1.75"])]).toEqual(["2", "4"]);
    expect(roundTable([decimals(["1.25", "1.25"])], "1").total.toFixed()).toBe("2");
    expect(roundTable([decimals(["1.75", "1.75"])], "1").total.toFixed()).toBe("4");
  });
});
