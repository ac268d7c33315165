import { describe, expect, it } from "vitest";
import { type CohortExposure, cells, cohort } from "../../../src/exposure/index";
import { number } from "../../../src/formula/index";
import { both, boughtOf } from "../../model/models";
import { happenings } from "../kinds";
import {
  armOf,
  caseloadOf,
  cohortModel,
  eventOf,
  moveOf,
  phaseOf,
  probability,
  share,
  stepped,
} from "./cohortModels";

const near = (found: number, wanted: number): void =>
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(wanted)));

const eventsIn = (exposure: CohortExposure, of: string): number =>
  happenings(exposure).reduce((sum, event) => (event.of === of ? sum + event.quantity : sum), 0);

const came = (id: string) => eventOf(`into ${id}`, { kind: "move", to: [id] });

describe("a cohort by hand", () => {
  it("shows 20 % within 52 weeks as 20 % of those followed 364 days", () => {
    const arm = armOf("one", {
      transitions: [moveOf("go", "a", "b", share("0.2", 364))],
      events: [came("b")],
    });
    near(eventsIn(cohort(cohortModel(["a", "b"], [arm]), "followUp"), "into b") / 100, 0.2);
  });

  it("lets two shares of 10 % compete, each by ΣP/2 · (1 − (1 − ΣP)^(1/52)) a week", () => {
    const arm = armOf("one", {
      transitions: [moveOf("go", "a", "b", share("0.1", 364)), moveOf("other", "a", "c", share("0.1", 364))],
      events: [came("b"), came("c")],
    });
    const found = cohort(cohortModel(["a", "b", "c"], [arm]), "followUp");
    near(eventsIn(found, "into b") / 100, 0.1);
    near(eventsIn(found, "into c") / 100, 0.1);
    const first = happenings(found).find(({ of }) => of === "into b")?.quantity ?? 0;
    near(first / 100, (1 - 0.8 ** (1 / 52)) / 2);
  });

  it("fills places again over three generations", () => {
    // Half leave after each of two weeks in the place, the others after the second: ½ + ½.
    const arm = armOf(
      "one",
      {
        transitions: [moveOf("go", "a", "b", probability("0.5"))],
        phases: [phaseOf("seat", ["a"], { by: "sinceEntry", from: 0, until: 2 }, "seats")],
      },
      [],
      [boughtOf("places", "seats", "8", "2022-07-04", "2023-07-03")],
    );
    const model = cohortModel(["a", "b"], [arm], {
      entries: [],
      refill: { strategy: "one", capacity: "seats", first: "2022-07-04", lastStart: "2022-07-25" },
    });
    // 8 → 4; then 4 of the first and 2 of the second; then 2 of the second and 3 of the third.
    expect(cohort(model).entrants.map(({ date, count }) => [date, count])).toEqual([
      ["2022-07-04", 8],
      ["2022-07-11", 4],
      ["2022-07-18", 6],
      ["2022-07-25", 5],
    ]);
  });

  it("splits a week over the months it lies in", () => {
    const arm = armOf("one", { transitions: [moveOf("go", "a", "b", probability("0.25"))] });
    const model = cohortModel(["a", "b"], [arm], {
      entries: [{ date: "2022-07-25", count: number("16") }],
      followUp: number("14"),
    });
    // 25–31 July with 16 in the first; 1–7 August with 12 and 4.
    expect(cells(cohort(model, "followUp")).map(({ of, month, quantity }) => [of, month, quantity])).toEqual([
      ["a", "2022-07", 112],
      ["a", "2022-08", 84],
      ["b", "2022-08", 28],
    ]);
    const later = { ...model, horizon: { from: "2022-07-25", until: "2022-08-10" } };
    const wednesday = cohortModel(["a", "b"], [arm], {
      entries: [{ date: "2022-07-28", count: number("16") }],
    });
    // Thursday's entrants start on Monday 1 August; the horizon ends on the third day of their second week.
    expect(
      cells(cohort({ ...wednesday, horizon: later.horizon })).map(({ of, quantity }) => [of, quantity]),
    ).toEqual([
      ["a", 16 * 7 + 12 * 2],
      ["b", 4 * 2],
    ]);
  });

  it("pays the days before a follow-up ends, and none after, where it ends within a cycle", () => {
    const arm = armOf("one", {
      transitions: [moveOf("go", "a", "b", probability("0.25"))],
      caseloads: [caseloadOf("guides", ["a"], "10", true)],
    });
    const found = (followUp: string) =>
      cells(
        cohort(
          cohortModel(["a", "b"], [arm], {
            entries: [{ date: "2022-07-18", count: number("16") }],
            followUp: number(followUp),
          }),
          "followUp",
        ),
      ).map(({ of, month, quantity }) => [of, month, quantity]);
    // Week 1 with 16 in a; six days and a quarter of the next, 25 to 31 July, with 12 and 4: none of them in August.
    expect(found("13.25")).toEqual([
      ["a", "2022-07", 16 * 7 + 12 * 6.25],
      ["b", "2022-07", 4 * 6.25],
      // 1.6 → 2 guides, and 1.2 → 2 until the follow-up ends.
      ["guides", "2022-07", 2 * 7 + 2 * 6.25],
    ]);
    // Of 1 to 7 August, with 9 in a and 7 in b, the first three days.
    const three = found("17");
    expect(three).toContainEqual(["a", "2022-08", 9 * 3]);
    expect(three).toContainEqual(["b", "2022-08", 7 * 3]);
  });

  it("counts whole years of 365.25 days since the start, by where a cycle begins", () => {
    const model = cohortModel(["a"], [armOf("one", {})], { cycleDays: 365, followUp: number("1460") });
    const found = cells(cohort(model, "followUp"));
    const days = [0, 1, 2].map((year) =>
      found.reduce((sum, { after, quantity: some }) => (after === year ? sum + some : sum), 0),
    );
    // Cycles begin after 0, 365, 730 and 1095 days: 0, 0.999, 1.999 and 2.998 years.
    expect(days).toEqual([100 * 730, 100 * 365, 100 * 365]);
    const weekly = cohort(cohortModel(["a"], [armOf("one", {})], { followUp: number("400") }), "followUp");
    // The 54th week is the first to begin a year after the start.
    const later = cells(weekly).reduce(
      (sum, { after, quantity: some }) => (after === 1 ? sum + some : sum),
      0,
    );
    near(later, 100 * (400 - 53 * 7));
  });

  it("tells who completes a phase from who quits it", () => {
    const phase = { kind: "starts", phases: ["module"] } as const;
    const arm = armOf("one", {
      transitions: [moveOf("go", "a", "b", probability(stepped("sinceEntry", { 0: "0.5", 3: "0" })))],
      phases: [phaseOf("module", ["a"], { by: "sinceEntry", from: 1, until: 3 })],
      events: [
        eventOf("starts", phase),
        eventOf("quits", { ...phase, kind: "quits" }),
        eventOf("completes", { ...phase, kind: "completes" }),
      ],
    });
    // Of 100, 50 are there when it begins; 25 leave during it, 25 are there in its last week, whoever leaves then.
    const found = cohort(cohortModel(["a", "b"], [arm]));
    expect(happenings(found).map(({ of, date, quantity }) => [of, date, quantity])).toEqual([
      ["starts", "2022-07-10", 50],
      ["quits", "2022-07-17", 25],
      ["completes", "2022-07-24", 25],
    ]);
  });

  it("counts a first entry once, however often somebody comes back", () => {
    const arm = armOf("one", {
      transitions: [moveOf("go", "a", "b", probability("0.5")), moveOf("back", "b", "a", probability("1"))],
    });
    const outcomes = [
      { id: "success", label: both("success"), kind: "firstEntry", states: ["b"], path: [] },
    ] as const;
    const found = cohort(cohortModel(["a", "b"], [arm], { outcomes, followUp: number("28") }), "followUp");
    // Half of those who have not been there yet, every week: they are all in a.
    expect(happenings(found).map(({ quantity }) => quantity)).toEqual([50, 25, 12.5, 6.25]);
  });
});
