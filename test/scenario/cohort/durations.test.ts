import { describe, expect, it } from "vitest";
import { readDecimal } from "../../../src/formula/index";
import { parameterValues } from "../../../src/program/index";
import { readDuration } from "../../../src/scenario/cohort/duration";
import { cohortOf } from "./cohortOf";

describe("a duration", () => {
  it.each([
    ["7 days", "7"],
    ["1 day", "1"],
    ["52 weeks", "364"],
    ["1 week", "7"],
    ["18 months", "547.875"],
    ["1 month", "30.4375"],
    ["5 years", "1826.25"],
    ["1.5 years", "547.875"],
    ["0 days", "0"],
  ])("%s is %s days", (text, days) => {
    const formula = readDuration(text, undefined);
    expect(formula && readDecimal(formula).toFixed()).toBe(days);
  });

  it.each(["52", "weeks", "5 fortnights", "-1 weeks", "5 weeks 2 days", "1.000 days"])(
    "is not written %s",
    (text) => expect(readDuration(text, undefined)).toBeUndefined(),
  );

  it("has decimals as the document writes them", () => {
    const formula = readDuration("1,5 years", "danish");
    expect(formula && readDecimal(formula).toFixed()).toBe("547.875");
  });

  it("by a parameter counts what its unit says", async () => {
    const model = await cohortOf({
      horizon: { followUp: "months" },
      intake: { delay: "weeks", cycle: "14 days" },
    });
    const parameters = parameterValues(model);
    const days = (formula: Parameters<typeof readDecimal>[0] | undefined): string =>
      formula === undefined ? "–" : readDecimal(formula, { parameters }).toFixed();
    expect(days(model.cohort?.followUp)).toBe("547.875");
    expect(days(model.cohort?.delay)).toBe("182");
    expect(model.cohort?.cycleDays).toBe(14);
  });
});
