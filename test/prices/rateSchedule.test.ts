import { describe, expect, it } from "vitest";
import { compoundedRate, continuousRate, flatRate, rateSchedule } from "../../src/prices/index";
import { ProblemError } from "../../src/problems/index";

describe("rateSchedule", () => {
  it("makes what each way of adding a rate makes", () => {
    expect(rateSchedule("0.03", "annual")).toEqual(flatRate("0.03"));
    expect(rateSchedule("0.03", "continuous")).toEqual(continuousRate("0.03"));
    expect(rateSchedule("0.03", { timesPerYear: "12" })).toEqual(compoundedRate("0.03", "12"));
  });

  it("has a name of its own for every rate and way", () => {
    const made = [
      rateSchedule("0.03", "annual"),
      rateSchedule("0.04", "annual"),
      rateSchedule("0.03", "continuous"),
      rateSchedule("0.03", { timesPerYear: "12" }),
    ];
    expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
  });

  it.each(["-1", "three", "NaN"])("refuses a rate of %s", (rate) => {
    expect(() => rateSchedule(rate, "annual")).toThrow(ProblemError);
  });
});
