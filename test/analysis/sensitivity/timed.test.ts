import { describe, expect, it } from "vitest";
import { breakEven, compare, evaluate, perCitizen, tornado } from "../../../src/analysis/index";
import { withParameters } from "../../../src/program/index";
import { cohortOf } from "../../scenario/cohort/cohortOf";

const assumed = (value: number | string, unit: string, more = {}) => ({
  value,
  unit,
  evidence: "assumption",
  note: "x",
  ...more,
});

const paid = (from: string, to: string, of: string, amount: unknown) => ({
  from,
  to,
  account: "main",
  per: "person-month",
  of,
  amount,
});

const model = cohortOf({
  parameters: {
    early: assumed(1000, "DKK/person-month", { range: [0, 3000] }),
    gain: assumed(200, "DKK/person-month"),
    weeks: assumed(20, "1", { range: [0, 60] }),
  },
  strategies: {
    still: { flows: { gain: paid("economy", "municipality", "inside", "gain") } },
    moving: {
      flows: {
        first: paid("municipality", "economy", "inside", { inState: { 0: "early", 26: 0 } }),
        longer: paid("municipality", "economy", "inside", "if(inState < weeks, gain, 0)"),
        gain: paid("economy", "municipality", "inside", "gain"),
      },
    },
  },
});

const asked = { perspective: "municipality", of: "moving", against: "still" } as const;

const costAt = async (values: Record<string, string>): Promise<number> => {
  const result = evaluate(withParameters(await model, values), { reach: "followUp" });
  return Number(perCitizen(compare(result, "moving", "still"), "municipality").each);
};

describe("questions about amounts by time", () => {
  it("find the value of an early amount that breaks even", async () => {
    const found = breakEven(await model, { vary: "early", ...asked });
    expect(found.outcome).toBe("crossings");
    const [value] = found.outcome === "crossings" ? found.crossings : [];
    const at = Number(value?.value);
    expect(at).toBeGreaterThan(0);
    expect(Math.abs(await costAt({ early: at.toFixed(12) }))).toBeLessThan(1e-6);
  });

  it("know what a number of weeks that is a parameter comes to at both ends of its range", async () => {
    const { bars } = tornado(await model, { ...asked });
    const bar = bars.find(({ varied }) => varied.parameter === "weeks");
    const [low, high] = await Promise.all([costAt({ weeks: "0" }), costAt({ weeks: "60" })]);
    expect(high).toBeGreaterThan(low);
    expect(Number(bar?.low.perCitizen)).toBeCloseTo(low, 8);
    expect(Number(bar?.high.perCitizen)).toBeCloseTo(high, 8);
  });
});
