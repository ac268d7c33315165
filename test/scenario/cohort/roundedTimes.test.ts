import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/analysis/evaluate";
import { outcomeRows } from "../../../src/ledger/index";
import type { Model } from "../../../src/model/index";
import { cohortOf } from "./cohortOf";

type Plain = Record<string, unknown>;

const sharing = (within: string, more: Plain = {}): Promise<Model> =>
  cohortOf({
    horizon: { followUp: "1 year" },
    outcomes: { success: { firstEntry: "inside" } },
    strategies: {
      moving: {
        transitions: { go: { from: "out", to: "inside", share: "part", within, probability: undefined } },
      },
    },
    ...more,
  });

const saidIn = ({ assumptions }: Model): readonly unknown[] =>
  assumptions.flatMap(({ id, label }) => (id.startsWith("within.") ? [label] : []));

describe("a time of no whole number of cycles", () => {
  it.each([
    [
      "12 months",
      "moving: the time for go counts as 52 weeks of 7 days, rounded from 12 months = 365.25 days.",
      "moving: tiden for go regnes som 52 uger på 7 dage, rundet af fra 12 måneder = 365,25 dage.",
    ],
    [
      "1.5 years",
      "moving: the time for go counts as 78 weeks of 7 days, rounded from 1.5 years = 547.875 days.",
      "moving: tiden for go regnes som 78 uger på 7 dage, rundet af fra 1,5 år = 547,875 dage.",
    ],
    [
      "10 days",
      "moving: the time for go counts as 1 week of 7 days, rounded from 10 days.",
      "moving: tiden for go regnes som 1 uge på 7 dage, rundet af fra 10 dage.",
    ],
    [
      "months",
      "moving: the time for go counts as 78 weeks of 7 days, rounded from months = 18 months = 547.875 days.",
      "moving: tiden for go regnes som 78 uger på 7 dage, rundet af fra months = 18 måneder = 547,875 dage.",
    ],
  ])("is rounded, and the result says so: %s", async (within, en, da) => {
    const model = await sharing(within);
    expect(saidIn(model)).toEqual([{ en, da }]);
    expect(evaluate(model).assumptions).toEqual(model.assumptions);
  });

  it("is one sentence for all moves it is of, and no sentence where nothing is rounded", async () => {
    expect(saidIn(await sharing("52 weeks"))).toEqual([]);
    expect(saidIn(await sharing("weeks"))).toEqual([]);
    const back = { from: "inside", to: "out", share: "part", within: "12 months" };
    const model = await sharing("12 months", {
      strategies: {
        moving: {
          transitions: {
            go: { from: "out", to: "inside", share: "part", within: "12 months", probability: undefined },
            back: { ...back, of: "state" },
          },
        },
      },
    });
    expect(saidIn(model)).toMatchObject([
      { en: expect.stringContaining("the time for go, back counts as 52") },
    ]);
  });

  it("is told of a segment that has a time of its own", async () => {
    const segments = {
      old: { label: "Old", share: "40%", parameters: { weeks: 12.5 } },
      young: { share: "rest" },
    };
    expect(saidIn(await sharing("weeks", { segments }))).toMatchObject([
      {
        en: "moving: the time for go counts as 13 weeks of 7 days, rounded from weeks = 12.5 weeks = 87.5 days (Old).",
      },
    ]);
  });

  it("of other cycles is told in cycles", async () => {
    expect(saidIn(await sharing("3 months", { intake: { cycle: "14 days" } }))).toMatchObject([
      { en: "moving: the time for go counts as 7 cycles of 14 days, rounded from 3 months = 91.3125 days." },
    ]);
  });

  it("is met in the whole number of cycles, to the digit", async () => {
    const months = evaluate(await sharing("12 months"), { reach: "followUp" });
    const weeks = evaluate(await sharing("52 weeks"), { reach: "followUp" });
    expect(outcomeRows(months.ledger)).toEqual(outcomeRows(weeks.ledger));
    const reached = outcomeRows(months.ledger).reduce((sum, { quantity }) => sum + Number(quantity), 0);
    expect(reached).toBeCloseTo(2, 12);
  });
});

describe("a delay in months", () => {
  it.each([
    ["3 months", "3"],
    ["1 year", "12"],
    ["1.5 years", "18"],
    ["months", "18"],
  ])("moves starts by the calendar and says so: %s", async (delay, months) => {
    const model = await cohortOf({ intake: { delay } });
    expect(model.cohort).not.toHaveProperty("delay");
    const said = model.assumptions.find(({ id }) => id === "delay")?.label;
    expect(said?.en).toContain(`put off by ${months} months of the calendar`);
    expect(said?.da).toContain(`udskudt ${months} måneder efter kalenderen`);
  });

  it("starts whom a scenario sends in on 15 January on the first Monday from 15 April", async () => {
    const model = await cohortOf({
      horizon: { from: "2022-01-03" },
      intake: { delay: "3 months", entrants: [{ date: "2022-01-15", number: 1 }] },
    });
    expect(evaluate(model).entrants.map(({ date }) => date)).toEqual(["2022-04-18"]);
  });

  it("in days or weeks counts days", async () => {
    const model = await cohortOf({ intake: { delay: "4 weeks" } });
    expect(model.cohort).not.toHaveProperty("delayMonths");
    expect(model.assumptions.some(({ id }) => id === "delay")).toBe(false);
  });
});
