import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/decimal";
import { number } from "../../../src/formula/index";
import { cyclesIn, cyclesWithin } from "../../../src/program/index";
import { armOf, cohortModel, moveOf } from "../../exposure/cohort/cohortModels";

describe("a time within which a share is met", () => {
  it.each([
    ["364", 7, 52],
    ["365.25", 7, 52],
    ["182.625", 7, 26],
    ["10.5", 7, 2],
    ["3.5", 7, 1],
    ["3.49", 7, 0],
    ["365.25", 30.4375, 12],
  ])("of %s days in cycles of %s is %s of them", (days, cycleDays, cycles) =>
    expect(cyclesIn(new Decimal(days), cycleDays)).toBe(cycles),
  );

  it("is never more than half a cycle off, and itself where it is whole", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }),
        fc.integer({ min: 1, max: 366 }),
        (days, cycleDays) => {
          const cycles = cyclesIn(new Decimal(days), cycleDays);
          expect(Math.abs(cycles * cycleDays - days)).toBeLessThanOrEqual(cycleDays / 2);
          expect(cyclesIn(new Decimal(cycles * cycleDays), cycleDays)).toBe(cycles);
        },
      ),
    );
  });

  it("is known before it is rounded, by segment, strategy and move", () => {
    const share = (days: string) =>
      ({ kind: "share", share: number("0.1"), of: "entrants", within: number(days) }) as const;
    const model = cohortModel(
      ["a", "b"],
      [armOf("one", { transitions: [moveOf("go", "a", "b", share("10.5"))] }), armOf("none", {})],
    );
    expect(cyclesWithin(model).map(String)).toEqual(["1.5"]);
    expect(cyclesWithin(cohortModel(["a"], [armOf("none", {})]))).toEqual([]);
  });
});
