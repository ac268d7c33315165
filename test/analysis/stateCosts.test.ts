import { beforeAll, describe, expect, it } from "vitest";
import { type StateCost, stateCosts } from "../../src/analysis/index";
import { Decimal } from "../../src/decimal";
import type { Party } from "../../src/model/index";
import { citizensOf } from "./bi46Cohort";

let costs: readonly StateCost[];

beforeAll(async () => {
  costs = stateCosts(await citizensOf("bi46-model-a"), "sporadic");
});

const of = (state: string, party: Party): StateCost => {
  const found = costs.find((cost) => cost.state === state && cost.party === party);
  if (found === undefined) throw new Error(`${state} ${party}`);
  return found;
};

const change = (stage: "beforeTax" | "afterTax", party: Party): string =>
  new Decimal(of("flexJob", party)[stage]).minus(of("cashBenefit", party)[stage]).toFixed(2);

/*
 * 2022, not a provider, on the last step, a wage of 8.000 in the flex job, Copenhagen, by hand:
 *
 * cash benefit   11.716: the municipality pays 80 % = 9.372,80, the state 20 % = 2.343,20
 * flex job       a subsidy of 18.964 − 30 % × 8.000 = 16.564 and a fleksbidrag of 2.951:
 *                the municipality pays 80 % × 16.564 − 2.951 = 10.300,20, the state 20 % × 16.564 + 2.951 = 6.263,80
 */
describe("a month in a state, as the Danish rules have it", () => {
  it("is the benefit less refund before income tax", () => {
    expect(of("cashBenefit", "municipality").beforeTax).toBe("9372.8");
    expect(of("cashBenefit", "centralGovernment").beforeTax).toBe("2343.2");
    expect(of("cashBenefit", "citizen").beforeTax).toBe("-11716");
    expect(of("flexJob", "municipality").beforeTax).toBe("10300.2");
    expect(of("flexJob", "centralGovernment").beforeTax).toBe("6263.8");
    expect(of("flexJob", "citizen").beforeTax).toBe("-24564");
  });

  it("costs both more in a flex job before income tax; after it the municipality less", () => {
    expect([change("beforeTax", "municipality"), change("beforeTax", "centralGovernment")]).toEqual([
      "927.40",
      "3920.60",
    ]);
    expect([change("afterTax", "municipality"), change("afterTax", "centralGovernment")]).toEqual([
      "-1775.33",
      "1803.43",
    ]);
  });

  it("is nothing but tax in an ordinary job, and the grant in education", () => {
    expect(of("job", "municipality").beforeTax).toBe("0");
    expect(new Decimal(of("job", "municipality").afterTax).lt(0)).toBe(true);
    expect(of("education", "centralGovernment").beforeTax).toBe("6500");
  });

  it("is the same in the state citizens start in as in the one they fall back to", () => {
    for (const party of ["municipality", "centralGovernment", "citizen"] as const)
      expect({ ...of("referred", party), state: "cashBenefit" }).toEqual(of("cashBenefit", party));
  });

  it("has every state, segment and party once, and no cost of the programme", async () => {
    const model = await citizensOf("bi46-model-a");
    expect(costs.map(({ state }) => state)).toEqual(model.states.flatMap(({ id }) => [id, id, id]));
    expect(stateCosts(model, "intensive")).toEqual(costs);
  });
});
