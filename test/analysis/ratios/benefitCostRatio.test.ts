import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benefitCostRatio, marginalValueOfPublicFunds } from "../../../src/analysis/ratios/index";
import { Decimal, exactText } from "../../../src/decimal";
import { problemOf } from "../../calendar/problemOf";

const IDS = ["programme", "taxes", "transfers", "health", "citizens"];
const anyParts = fc.array(
  fc.record({ id: fc.constantFrom(...IDS), amount: fc.integer({ min: -99, max: 99 }).map(String) }),
);
const anyAccount = anyParts.chain((parts) =>
  fc.record({
    parts: fc.constant(parts),
    numerator: fc.subarray([...new Set(parts.map(({ id }) => id))]),
  }),
);
const toy = [
  { id: "programme", amount: "200" },
  { id: "taxes", amount: "-150" },
  { id: "citizens", amount: "-300" },
];

describe("benefitCostRatio", () => {
  it("puts each part on one side; the net gain does not depend on which", () => {
    fc.assert(
      fc.property(anyAccount, ({ parts, numerator }) => {
        const found = benefitCostRatio({ parts, numerator });
        const known = new Set(parts.map(({ id }) => id));
        expect([...found.numerator, ...found.denominator].sort()).toEqual([...known].sort());
        expect([...found.numerator].sort()).toEqual([...numerator].sort());
        const net = parts.reduce((sum, { amount }) => sum.minus(amount), new Decimal(0));
        expect(new Decimal(found.benefits).minus(found.costs).eq(net)).toBe(true);
        const isDefined = new Decimal(found.costs).gt(0);
        expect(found.ratio).toBe(
          isDefined ? exactText(new Decimal(found.benefits).div(found.costs)) : undefined,
        );
      }),
      { numRuns: 3000 },
    );
  });

  it("does not depend on the order of the parts, nor on how finely they are written", () => {
    const shuffled = anyAccount.chain((account) =>
      fc.tuple(fc.constant(account), fc.shuffledSubarray(account.parts, { minLength: account.parts.length })),
    );
    fc.assert(
      fc.property(shuffled, ([{ parts, numerator }, others]) => {
        const halves = others.flatMap(({ id, amount }) => {
          const half = new Decimal(amount).div(2).toFixed();
          return [
            { id, amount: half },
            { id, amount: half },
          ];
        });
        const { ratio, benefits, costs } = benefitCostRatio({ parts: halves, numerator });
        expect(benefitCostRatio({ parts, numerator })).toMatchObject({
          benefits,
          costs,
          ...(ratio === undefined ? {} : { ratio }),
        });
      }),
      { numRuns: 1000 },
    );
  });

  it("changes when a saving is moved to the costs: 2.25 and 6 of the same account", () => {
    expect(benefitCostRatio({ parts: toy, numerator: ["citizens", "taxes"] })).toEqual({
      benefits: "450",
      costs: "200",
      ratio: "2.25",
      numerator: ["taxes", "citizens"],
      denominator: ["programme"],
    });
    const moved = benefitCostRatio({ parts: toy, numerator: ["citizens"] });
    expect(moved).toMatchObject({ benefits: "300", costs: "50", ratio: "6" });
    // With the fiscal externality among the costs it is the marginal value of public funds.
    expect(marginalValueOfPublicFunds({ willingnessToPay: moved.benefits, netCost: moved.costs })).toEqual({
      kind: "finite",
      value: moved.ratio,
    });
  });

  // NEWWS, How effective are different welfare-to-work approaches?, table 13.10 (USD of 1999 per member, present values):
  // https://aspe.hhs.gov/report/how-effective-are-different-welfare-work-approaches-five-year-adult-and-child-impacts-eleven-programs/government-budgets
  it.each([
    ["Atlanta LFA", ["348", "111", "919", "434", "1159", "233"], "3974", "0.81"],
    ["Atlanta HCD", ["282", "155", "747", "160", "727", "151"], "5480", "0.41"],
  ])("prints the return per net dollar of %s", (_, gains, cost, printed) => {
    const ids = ["payroll", "income", "welfare", "foodStamps", "medicaid", "administration"];
    const parts = gains.map((gain, index) => ({ id: ids[index] ?? "", amount: `-${gain}` }));
    const { ratio } = benefitCostRatio({
      parts: [...parts, { id: "services", amount: cost }],
      numerator: ids,
    });
    expect(new Decimal(ratio ?? Number.NaN).toFixed(2)).toBe(printed);
  });

  it("has no ratio when nothing is paid, or savings outweigh it", () => {
    expect(benefitCostRatio({ parts: [], numerator: [] })).toEqual({
      benefits: "0",
      costs: "0",
      numerator: [],
      denominator: [],
    });
    const repaid = [...toy, { id: "health", amount: "-90" }];
    const found = benefitCostRatio({ parts: repaid, numerator: ["citizens"] });
    expect(found).toMatchObject({ benefits: "300", costs: "-40" });
    expect(found).not.toHaveProperty("ratio");
  });

  it("refuses a name no part has, and an amount that is none", () => {
    expect(problemOf(() => benefitCostRatio({ parts: toy, numerator: ["citizen"] }))).toMatchObject({
      code: "unknown-reference",
      found: "citizen",
      nearest: "citizens",
    });
    expect(
      problemOf(() => benefitCostRatio({ parts: [{ id: "a", amount: "1.000,5" }], numerator: [] })),
    ).toMatchObject({ code: "ratio-not-decimal", path: ["parts", 0, "amount"], found: "1.000,5" });
  });
});
