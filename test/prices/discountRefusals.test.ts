import { describe, expect, it } from "vitest";
import { Decimal, exactText } from "../../src/decimal";
import {
  continuousRate,
  type DiscountSchedule,
  denmark2021,
  discountFactor,
  discountFactors,
  flatRate,
} from "../../src/prices/index";
import { problemOf } from "../calendar/problemOf";

describe("discountFactor", () => {
  it("refuses times it cannot mean", () => {
    const times = [
      -1,
      -0.001,
      "-2",
      Number.NaN,
      Number.POSITIVE_INFINITY,
      1000.5,
      1001,
      "soon",
      "1e2",
      "",
      "1,5",
    ];
    for (const time of [...times, new Decimal(-1), new Decimal(Number.NaN)]) {
      expect(problemOf(() => discountFactor(denmark2021, time))).toMatchObject({
        code: "discount-time-invalid",
        found: `${time}`,
        expected: "0 ≤ t ≤ 1000",
      });
    }
    expect(discountFactor(denmark2021, 1000).gt(0)).toBe(true);
  });

  it("refuses rates it cannot mean", () => {
    for (const rate of ["-1", "-1.5", "3 %", "0,03", "", "NaN", "1e-2", ".03"]) {
      const bad = {
        ...denmark2021,
        bands: [
          { fromYear: 0, rate: "0.03" },
          { fromYear: 9, rate },
        ],
      };
      expect(problemOf(() => discountFactor(bad, 1))).toEqual({
        code: "discount-rate-invalid",
        path: [],
        found: rate,
        expected: "> -1",
        values: { schedule: "denmark2021", year: "9" },
      });
      expect(problemOf(() => flatRate(rate)).code).toBe("discount-rate-invalid");
      expect(problemOf(() => continuousRate(rate)).code).toBe("discount-rate-invalid");
    }
    expect(exactText(discountFactor(flatRate("-0.5"), 3))).toBe("8");
  });

  it("refuses bands that do not begin at 0 and rise by whole years", () => {
    for (const starts of [[], [1], [0, 0], [0, 5, 3], [0, 1.5], [-1, 4], [0, Number.NaN]]) {
      const bands = starts.map((fromYear) => ({ fromYear, rate: "0.03" }));
      const bad: DiscountSchedule = { id: "bad", bands, compounding: "annual" };
      expect(problemOf(() => discountFactor(bad, 1))).toMatchObject({
        code: "discount-bands-invalid",
        found: starts.join(", "),
        values: { schedule: "bad" },
      });
      expect(problemOf(() => discountFactors(bad, 1)).code).toBe("discount-bands-invalid");
    }
  });
});
