import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths } from "../../../src/calendar/index";
import { cells, cohort } from "../../../src/exposure/index";
import { number } from "../../../src/formula/index";
import { boughtOf } from "../../model/models";
import { armOf, cohortModel, moveOf, phaseOf, probability, stepped } from "./cohortModels";

const still = armOf("still", {});

describe("starts", () => {
  it("are put off by the delay, then to the next Monday", () => {
    const model = cohortModel(["out"], [still], {
      entries: [
        { date: "2022-07-05", count: number("3") },
        { date: "2022-07-11", count: number("4") },
        { date: "2022-07-18", count: number("5") },
      ],
      delay: number("1"),
    });
    expect(cohort(model).entrants).toEqual([
      { date: "2022-07-11", segment: "everybody", count: 3 },
      { date: "2022-07-18", segment: "everybody", count: 4 },
      { date: "2022-07-25", segment: "everybody", count: 5 },
    ]);
  });

  it.each([
    ["2022-01-15", "3", "2022-04-18"],
    // The last day of February is a Monday in 2022.
    ["2022-01-31", "1", "2022-02-28"],
    ["2024-02-29", "12", "2025-03-03"],
  ])("of %s are put off by %s months of the calendar, then to the next Monday: %s", (date, months, start) => {
    const model = cohortModel(["out"], [still], {
      entries: [{ date, count: number("1") }],
      delayMonths: number(months),
    });
    const whole = { ...model, horizon: { from: "2022-01-01", until: "2027-01-01" } };
    expect(cohort(whole).entrants.map((each) => each.date)).toEqual([start]);
  });

  it("put off by months are those of the same day of a later month", () => {
    const anyDay = fc.integer({ min: 0, max: 1200 }).map((days) => addDays("2022-01-01", days));
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 36 }), (date, months) => {
        const started = (day: string, more: object) => {
          const entries = [{ date: day, count: number("1") }];
          const model = cohortModel(["out"], [still], { entries, ...more });
          return cohort({ ...model, horizon: { from: "2022-01-01", until: "2030-01-01" } }).entrants;
        };
        const putOff = started(date, { delayMonths: number(`${months}`) });
        expect(putOff).toEqual(started(addMonths(date, months), {}));
      }),
      { numRuns: 60 },
    );
  });

  it("lie whole cycles apart, and nobody starts before they enter", () => {
    const model = cohortModel(["out"], [still], {
      cycleDays: 28,
      entries: [
        { date: "2022-07-04", count: number("1") },
        { date: "2022-07-11", count: number("2") },
        { date: "2022-08-01", count: number("4") },
        { date: "2022-08-02", count: number("8") },
      ],
    });
    expect(cohort(model).entrants.map(({ date, count }) => [date, count])).toEqual([
      ["2022-07-04", 1],
      ["2022-08-01", 6],
      ["2022-08-29", 8],
    ]);
  });

  it("beyond the horizon are none, and all of them beyond it is a cohort of nobody", () => {
    const model = cohortModel(["out"], [still], { delay: number("365") });
    for (const reach of ["until", "followUp"] as const) {
      const nobody = cohort(model, reach);
      expect([cells(nobody), nobody.keys, nobody.entrants]).toEqual([[], [], []]);
    }
  });

  it("are the same however long each is followed: a place left after that is filled again", () => {
    const seated = armOf(
      "seated",
      {
        phases: [phaseOf("seat", ["out"], { by: "sinceEntry", from: 0, until: 10 }, "seats")],
        transitions: [moveOf("go", "out", "in", probability("0.01"))],
      },
      [],
      [boughtOf("places", "seats", "6", "2022-07-04", "2023-07-03")],
    );
    const model = cohortModel(["out", "in"], [seated], {
      entries: [],
      refill: { strategy: "seated", capacity: "seats", first: "2022-07-04", lastStart: "2023-06-01" },
      followUp: number("28"),
    });
    const long = cohort(model).entrants;
    expect(long.length).toBeGreaterThan(40);
    expect(cohort(model, "followUp").entrants).toEqual(long);
  });

  it("leave a place to those who come back to it before anybody new", () => {
    const seated = armOf(
      "seated",
      {
        phases: [phaseOf("seat", ["out"], undefined, "seats")],
        transitions: [
          moveOf("go", "out", "in", probability(stepped("sinceEntry", { 0: "0.5", 1: "0" }))),
          moveOf("back", "in", "out", probability(stepped("sinceEntry", { 0: "0", 1: "0.5", 2: "0" }))),
        ],
      },
      [],
      [boughtOf("places", "seats", "8", "2022-07-04", "2023-07-03")],
    );
    const model = cohortModel(["out", "in"], [seated], {
      entries: [],
      refill: { strategy: "seated", capacity: "seats", first: "2022-07-04", lastStart: "2022-07-25" },
    });
    // Of 8 four leave after a week; four are let in, of whom two leave after one, when two of the first four come back.
    expect(cohort(model).entrants.map(({ date, count }) => [date, count])).toEqual([
      ["2022-07-04", 8],
      ["2022-07-11", 4],
    ]);
  });
});
