import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MarginalValue, marginalValueOfPublicFunds } from "../../../src/analysis/ratios/index";
import { problemOf } from "../../calendar/problemOf";

const of = (willingnessToPay: number | string, netCost: number | string): MarginalValue =>
  marginalValueOfPublicFunds({ willingnessToPay: `${willingnessToPay}`, netCost: `${netCost}` });

/** The three replacements of the authors' code, in floating point, with what it leaves open closed. */
const byReplacement = (wtp: number, cost: number): number | "missing" => {
  let value: number | "missing" = wtp / cost;
  if (wtp > 0 && cost <= 0) value = Number.POSITIVE_INFINITY;
  if (wtp < 0 && cost === 0) value = Number.NEGATIVE_INFINITY;
  if (wtp < 0 && cost < 0) value = "missing";
  return Number.isNaN(value) ? "missing" : value;
};

const asNumber = (value: MarginalValue): number | "missing" =>
  value.kind === "finite"
    ? Number(value.value)
    : value.kind === "infinite"
      ? value.sign * Number.POSITIVE_INFINITY
      : "missing";

describe("marginalValueOfPublicFunds", () => {
  it("follows the sign rules of Hendren & Sprung-Keyser", () => {
    const small = fc.oneof(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -9999, max: 9999 }));
    fc.assert(
      fc.property(small, small, (wtp, cost) => {
        const expected = byReplacement(wtp, cost);
        // −0 of the division is 0.
        expect(asNumber(of(wtp, cost))).toBe(expected === 0 ? 0 : expected);
      }),
      { numRuns: 5000 },
    );
  });

  it("says each of the nine signs", () => {
    expect([-1, 0, 1].map((wtp) => [-1, 0, 1].map((cost) => of(wtp, cost)))).toEqual([
      [
        { kind: "undefined", reason: "southWest" },
        { kind: "infinite", sign: -1 },
        { kind: "finite", value: "-1" },
      ],
      [
        { kind: "finite", value: "0" },
        { kind: "undefined", reason: "nothing" },
        { kind: "finite", value: "0" },
      ],
      [
        { kind: "infinite", sign: 1 },
        { kind: "infinite", sign: 1 },
        { kind: "finite", value: "1" },
      ],
    ]);
  });

  it("takes minus zero for zero", () => {
    expect(of("-0", "5")).toEqual({ kind: "finite", value: "0" });
    expect(of("-0.00", "-5")).toEqual({ kind: "finite", value: "0" });
    expect(of("3", "-0")).toEqual({ kind: "infinite", sign: 1 });
    expect(of("-0", "-0")).toEqual({ kind: "undefined", reason: "nothing" });
  });

  it("is 6 for 300 of willingness to pay, 200 of cost and 150 of it back", () => {
    expect(of(300, 200 - 150)).toEqual({ kind: "finite", value: "6" });
  });

  // https://policyimpacts.org/policy-impacts-library: Job Training Partnership Act, adults; National Supported Work, youth.
  it.each([
    ["JTPA, adults", 1504, 1093, "1.38"],
    ["NSW, youth", 2139, 3555, "0.60"],
  ])("is as published for %s", (_, wtp, cost, printed) => {
    const found = of(wtp, cost);
    expect(found.kind === "finite" && Number(found.value).toFixed(2)).toBe(printed);
  });

  // The same for JTPA, with a decimal more: willingness to pay and net cost by the authors' own code,
  // https://github.com/OpportunityInsights/welfare_analysis, `programs/functioning/JTPA_Adult.do`, at 3 %.
  it("is 1.375 for JTPA, adults, from amounts before they were rounded to dollars", () => {
    const found = of("1503.8", "1093.5");
    expect(found.kind === "finite" && Number(found.value).toFixed(3)).toBe("1.375");
  });

  it("survives JSON", () => {
    for (const value of [of(1, 0), of(-1, 0), of(-1, -1), of(0, 0), of(1, 3)])
      expect(JSON.parse(JSON.stringify(value))).toEqual(value);
  });

  it("refuses infinity as an amount", () => {
    expect(problemOf(() => of("Infinity", "1"))).toMatchObject({
      code: "ratio-not-decimal",
      path: ["willingnessToPay"],
    });
    expect(problemOf(() => of("1", "NaN")).path).toEqual(["netCost"]);
  });
});
