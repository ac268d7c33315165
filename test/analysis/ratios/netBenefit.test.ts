import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { icer, netBenefit } from "../../../src/analysis/ratios/index";
import { Decimal } from "../../../src/decimal";
import { problemOf } from "../../calendar/problemOf";

const anyAmount = fc.integer().map((hundredths) => new Decimal(hundredths).div(100).toFixed());
const anyPlace = fc.record({ cost: anyAmount, effect: anyAmount });
const anyPrice = fc.integer({ min: 0, max: 1_000_000 }).map(String);

describe("netBenefit", () => {
  it("of a difference is the difference of net benefits", () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, anyPrice, (a, b, k) => {
        const { cost, effect } = icer(a, b);
        const difference = new Decimal(netBenefit(a, k).monetary).minus(netBenefit(b, k).monetary);
        expect(netBenefit({ cost, effect }, k).monetary).toBe(difference.toFixed());
      }),
      { numRuns: 2000 },
    );
  });

  it("is linear in the willingness to pay, with the effect as its slope", () => {
    fc.assert(
      fc.property(anyPlace, anyPrice, anyPrice, (place, k, more) => {
        const at = (price: Decimal): Decimal => new Decimal(netBenefit(place, price.toFixed()).monetary);
        const [from, by] = [new Decimal(k), new Decimal(more)];
        expect(at(from.plus(by)).minus(at(from)).toFixed()).toBe(by.times(place.effect).plus(0).toFixed());
        expect(at(new Decimal(0)).toFixed()).toBe(new Decimal(0).minus(place.cost).plus(0).toFixed());
      }),
      { numRuns: 2000 },
    );
  });

  it("in units of effect is the same, paid for at the price", () => {
    fc.assert(
      fc.property(anyPlace, anyPrice, (place, k) => {
        const { monetary, effect } = netBenefit(place, k);
        if (effect === undefined) expect(k).toBe("0");
        else {
          const back = new Decimal(effect).times(k).minus(monetary).abs();
          expect(back.lte(new Decimal(monetary).abs().times("1e-33"))).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("changes sign at the ratio", () => {
    const difference = { cost: "200", effect: "4" };
    expect(["49", "50", "51"].map((k) => netBenefit(difference, k).monetary)).toEqual(["-4", "0", "4"]);
  });

  it("of combination therapy in HIV at 10,000 per life year", () => {
    // The differences of Briggs, Claxton & Sculpher (2006), Example 2.5: 9,461.823 − 5,938.1977675.
    expect(netBenefit({ cost: "5938.1977675", effect: "0.9461823" }, "10000")).toEqual({
      monetary: "3523.6252325",
      effect: "0.35236252325",
    });
  });

  it("is minus the cost when a unit is worth nothing", () => {
    expect(netBenefit({ cost: "7", effect: "3" }, "0")).toEqual({ monetary: "-7" });
    expect(netBenefit({ cost: "0", effect: "-3" }, "0")).toEqual({ monetary: "0" });
  });

  it("refuses a negative price", () => {
    const problem = problemOf(() => netBenefit({ cost: "7", effect: "3" }, "-1"));
    expect(problem).toEqual({
      code: "willingness-negative",
      path: ["willingnessToPay"],
      found: "-1",
      expected: "≥ 0",
    });
  });
});
