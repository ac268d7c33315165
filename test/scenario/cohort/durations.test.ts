import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDecimal } from "../../../src/formula/index";
import { parameterValues } from "../../../src/program/index";
import { inDays, inMonths, readDuration } from "../../../src/scenario/cohort/duration";
import { durationMeant, nearestTimeUnit, weeksMeant } from "../../../src/scenario/cohort/durationWords";
import { cohortOf } from "./cohortOf";

const daysOf = (text: string, style?: "danish"): string | undefined => {
  const duration = readDuration(text, style);
  return duration && readDecimal(inDays(duration)).toFixed();
};

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
  ])("%s is %s days", (text, days) => expect(daysOf(text)).toBe(days));

  it.each(["52", "weeks", "5 fortnights", "-1 weeks", "5 weeks 2 days", "1.000 days", "4 år", "12 Months"])(
    "is not written %s",
    (text) => expect(readDuration(text, undefined)).toBeUndefined(),
  );

  it("has decimals as the document writes them", () => {
    expect(daysOf("1,5 years", "danish")).toBe("547.875");
  });

  it("is months of the calendar where it counts months or years", () => {
    const months = (text: string): string | undefined => {
      const duration = readDuration(text, undefined);
      const found = duration && inMonths(duration);
      return found && readDecimal(found).toFixed();
    };
    expect(["3 months", "1.5 years", "90 days", "4 weeks"].map(months)).toEqual([
      "3",
      "18",
      undefined,
      undefined,
    ]);
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

describe("a length of time in other words", () => {
  it.each([
    ["4 år", "4 years"],
    ["1 år", "1 year"],
    ["et år", "1 year"],
    ["one year", "1 year"],
    ["½ år", "6 months"],
    ["et halvt år", "6 months"],
    ["half a year", "6 months"],
    ["halvandet år", "1.5 years"],
    ["0.5 År", "6 months"],
    ["12 mdr.", "12 months"],
    ["12mdr", "12 months"],
    ["3 måneder", "3 months"],
    ["26 UGER", "26 weeks"],
    ["14 dage", "14 days"],
    ["2 kvartaler", "6 months"],
    ["1 halvår", "6 months"],
    ["5 fortnights", "10 weeks"],
    ["12 Months", "12 months"],
    ["26 wekes", "26 weeks"],
    ["1,5 år", "1.5 years"],
  ])("%s is %s", (text, meant) => {
    expect(durationMeant(text, undefined)).toBe(meant);
    expect(readDuration(meant, undefined)).toBeDefined();
  });

  it.each(["år", "52", "4 parsecs", "1 year 6 months", "2 * weeks", "-1 weeks", "1.000 days", ""])(
    "%s is not understood",
    (text) => expect(durationMeant(text, undefined)).toBeUndefined(),
  );

  it("keeps the document's way of writing numbers", () => {
    expect(durationMeant("1,5 år", "danish")).toBe("1,5 years");
  });

  it("is what it says for any number and unit", () => {
    const units = fc.constantFrom(["uge", "week"], ["måneder", "month"], ["år", "year"], ["Days", "day"]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), units, (count, [word, unit]) => {
        expect(durationMeant(`${count} ${word}`, undefined)).toBe(
          `${count} ${unit}${count === 1 ? "" : "s"}`,
        );
      }),
    );
  });

  it("has units by their nearest name, and none for what is no time", () => {
    expect(["uger", "År", "mdr", "moths", "Weeks", "kvartal", "DKK", "m2"].map(nearestTimeUnit)).toEqual([
      "weeks",
      "years",
      "months",
      "months",
      "weeks",
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("is so many weeks, where weeks are counted", () => {
    expect(["12 months", "4 måneder", "1 år", "17", "x"].map((text) => weeksMeant(text, undefined))).toEqual([
      "52",
      "17",
      "52",
      undefined,
      undefined,
    ]);
  });
});
