import { describe, expect, it } from "vitest";
import { exactText } from "../../src/decimal";
import { denmarkSeries } from "../../src/denmark/series";
import { indexValue, priceFactor } from "../../src/prices/index";
import { problemOf } from "../calendar/problemOf";

describe("the Danish series", () => {
  it("are those of the state, chained", () => {
    const from = { fixed: 2022 };
    const to = { fixed: 2025 };
    // 1.025 · 1.040 · 1.028, 1.020 · 1.052 · 1.032 and 1.033 · 1.021 · 1.021
    expect(exactText(priceFactor(from, to, denmarkSeries.stateGeneral))).toBe("1.095848");
    expect(exactText(priceFactor(from, to, denmarkSeries.stateWages))).toBe("1.10737728");
    expect(exactText(priceFactor(from, to, denmarkSeries.statePrices))).toBe("1.076841553");
  });

  it("of benefits begin at 100 in 2021", () => {
    // 1.0015 · 1.0195 · 1.032 · 1.036
    expect(exactText(indexValue(denmarkSeries.dampenedBenefits, 2025))).toBe("109.1635464696");
    // 1.012 · 1.027 · 1.032 · 1.036
    expect(exactText(indexValue(denmarkSeries.benefits, 2025))).toBe("111.1195333248");
    expect(problemOf(() => indexValue(denmarkSeries.benefits, 2020)).values).toEqual({
      series: "satsregulering",
      years: "2021–2026",
    });
  });

  it("have the consumer price index as it was read", () => {
    expect(denmarkSeries.consumerPrices.values).toMatchObject({
      "2015": "100",
      "2022": "113.46",
      "2024": "118.82",
    });
  });

  it("each say what they follow, when they were read, and where", () => {
    for (const { id, kind, vintage, base, source } of Object.values(denmarkSeries)) {
      expect(id).not.toBe("");
      expect(["prices", "wages", "public", "benefits"]).toContain(kind);
      expect(vintage).toMatch(/^20\d\d(?:-\d\d)?$/u);
      expect(base).toMatch(/^20\d\d = 100$/u);
      expect(source).toMatch(/https:\/\//u);
    }
  });
});
