import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benefitCostRatio, returnOnInvestment } from "../../../src/analysis/ratios/index";
import { Decimal } from "../../../src/decimal";
import { problemOf } from "../../calendar/problemOf";

describe("returnOnInvestment", () => {
  it("is the benefit–cost ratio less one, and absent where that is", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (benefits, costs) => {
        const { gain, ratio } = returnOnInvestment({ benefits: `${benefits}`, costs: `${costs}` });
        const per = benefitCostRatio({
          parts: [
            { id: "gained", amount: `${-benefits}` },
            { id: "paid", amount: `${costs}` },
          ],
          numerator: ["gained"],
        }).ratio;
        expect(gain).toBe(`${benefits - costs}`);
        expect(ratio === undefined).toBe(per === undefined);
        if (ratio === undefined || per === undefined) return;
        const rest = new Decimal(per).minus(1).minus(ratio).abs();
        expect(rest.lte(new Decimal(per).abs().plus(1).times("1e-33"))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  // Hjørring's investment in employment 2015–2019, million DKK, by the Ministry of Employment:
  // https://nordjyske.dk/nyheder/hjoerring/hjoerring-kommune-tjener-millioner-paa-at-investere-i-arbejdsloese/1d21c58f-e890-4827-894d-17ff445af258
  it("is 154.7 on 158 for Hjørring", () => {
    const { gain, ratio } = returnOnInvestment({ benefits: "312.7", costs: "158" });
    expect(gain).toBe("154.7");
    expect(Number(ratio)).toBeCloseTo(0.979, 3);
  });

  it("is −1 when all is lost and 0 at break-even", () => {
    expect(returnOnInvestment({ benefits: "0", costs: "3" })).toEqual({ gain: "-3", ratio: "-1" });
    expect(returnOnInvestment({ benefits: "3", costs: "3" })).toEqual({ gain: "0", ratio: "0" });
  });

  it("has no ratio when nothing was put in", () => {
    expect(returnOnInvestment({ benefits: "5", costs: "0" })).toEqual({ gain: "5" });
    expect(returnOnInvestment({ benefits: "5", costs: "-1" })).toEqual({ gain: "6" });
    expect(problemOf(() => returnOnInvestment({ benefits: "", costs: "1" })).path).toEqual(["benefits"]);
  });
});
