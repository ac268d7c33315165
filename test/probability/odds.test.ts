import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal";
import { oddsToProbability, probabilityToOdds } from "../../src/probability/index";
import { problemOf } from "../calendar/problemOf";
import { near } from "./near";
import { anyProbability } from "./numbers";

describe("odds and probabilities", () => {
  it("are inverse of each other", () => {
    fc.assert(
      fc.property(anyProbability, (p) => near(oddsToProbability(probabilityToOdds(p)), p)),
      { numRuns: 2000 },
    );
    const odds = fc.integer({ min: 1, max: 10_000 }).map((x) => new Decimal(x).div(100));
    fc.assert(
      fc.property(odds, (o) => near(probabilityToOdds(oddsToProbability(o)), o)),
      { numRuns: 1000 },
    );
  });

  it("of the opposite are the reciprocal", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (x) => {
        const p = new Decimal(x).div(1000);
        near(probabilityToOdds(new Decimal(1).minus(p)), new Decimal(1).div(probabilityToOdds(p)));
      }),
    );
  });

  it("by hand", () => {
    expect(probabilityToOdds("0.2").toFixed()).toBe("0.25");
    expect(probabilityToOdds("0.5").toFixed()).toBe("1");
    expect(oddsToProbability("4").toFixed()).toBe("0.8");
    expect(probabilityToOdds("0").toFixed()).toBe("0");
    expect(oddsToProbability("-0").toFixed()).toBe("0");
  });

  it("refuse what has none", () => {
    expect(problemOf(() => probabilityToOdds(1))).toMatchObject({
      code: "conversion-range",
      found: "1",
      expected: "0 ≤ p < 1",
      values: { name: "p" },
    });
    expect(problemOf(() => oddsToProbability("-1")).values).toEqual({ name: "odds" });
  });
});
