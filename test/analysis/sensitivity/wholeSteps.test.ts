import { describe, expect, it } from "vitest";
import { breakEven, sensitivity } from "../../../src/analysis/index";
import type { Model } from "../../../src/model/index";
import { cohortOf } from "../../scenario/cohort/cohortOf";

const flow = (per: string, of: string, amount: string) => ({
  from: "municipality",
  to: "economy",
  account: "main",
  per,
  of,
  amount,
});

/** A fifth go within a time, and each of them saves what a month outside costs. */
const paced = (value: number, unit: string, range: readonly [number, number]): Promise<Model> => {
  const outside = flow("person-month", "out", "pay");
  return cohortOf({
    parameters: { pace: { value, unit, evidence: "assumption", note: "x", range } },
    strategies: {
      still: { flows: { outside } },
      moving: {
        transitions: {
          go: { from: "out", to: "inside", share: "part", within: "pace", probability: undefined },
        },
        events: { start: { entry: true } },
        flows: { outside, fee: flow("event", "start", "once * 5") },
      },
    },
  });
};

const crossingOf = (model: Model) => breakEven(model, { vary: "pace", stage: "beforeTax" }).crossings[0];

describe("a time that is counted in whole cycles", () => {
  it.each([
    [52, "weeks", [26, 104]],
    [12, "months", [6, 24]],
  ] as const)("of %s %s breaks even at a whole step of its unit", async (value, unit, range) => {
    const crossing = crossingOf(await paced(value, unit, range));
    expect(crossing?.direction).toBe("paysBelow");
    expect(Number.isInteger(Number(crossing?.value))).toBe(true);
    const at = async (pace: number) =>
      Number(
        sensitivity(await paced(pace, unit, range), { vary: "part", stage: "beforeTax" }).rows.find(
          ({ values }) => values.part === "0.2",
        )?.netCost,
      );
    const found = Number(crossing?.value);
    expect(await at(found)).toBeLessThanOrEqual(0);
    expect(await at(found + 1)).toBeGreaterThan(0);
  });

  it("has a value everywhere in a grid, rounded to the nearest cycle", async () => {
    const { rows } = sensitivity(await paced(12, "months", [6, 24]), { vary: "pace" });
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.every(({ netCost }) => netCost !== undefined)).toBe(true);
  });
});
