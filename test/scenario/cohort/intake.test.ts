import { describe, expect, it } from "vitest";
import { number } from "../../../src/formula/index";
import { cohortOf } from "./cohortOf";

describe("intake", () => {
  it("is a list of starts", async () => {
    const { cohort, horizon } = await cohortOf({});
    expect(cohort).toMatchObject({
      cycleDays: 7,
      state: "out",
      entries: [{ date: "2022-07-04", count: number("10") }],
      outcomes: [],
      path: ["intake"],
    });
    for (const key of ["clockStart", "delay", "refill"]) expect(cohort).not.toHaveProperty(key);
    expect(horizon).toEqual({ from: "2022-07-04", until: "2025-07-07" });
  });

  it("is one start each cycle, the last day not included", async () => {
    const weekly = { from: "2022-08-01", until: "2022-08-29", number: 2 };
    const { cohort } = await cohortOf({ intake: { entrants: undefined, weekly } });
    expect(cohort?.entries.map(({ date }) => date)).toEqual([
      "2022-08-01",
      "2022-08-08",
      "2022-08-15",
      "2022-08-22",
    ]);
  });

  it("is places that refill", async () => {
    const { cohort } = await cohortOf({
      intake: {
        entrants: undefined,
        places: { strategy: "moving", capacity: "seats", from: "2022-08-01", lastStart: "2024-08-05" },
      },
      strategies: {
        moving: { capacity: { seats: { places: 9 } }, phases: { held: { in: "out", place: "seats" } } },
      },
    });
    expect(cohort).toMatchObject({
      entries: [],
      refill: { strategy: "moving", capacity: "seats", first: "2022-08-01", lastStart: "2024-08-05" },
    });
  });

  it("says which starts are moved to a Monday", async () => {
    const wordsOf = async (date: string): Promise<string | undefined> =>
      (await cohortOf({ intake: { entrants: [{ date, number: 1 }] } })).assumptions.find(
        ({ id }) => id === "cycles",
      )?.label.en;
    expect(await wordsOf("2022-07-04")).not.toContain("→");
    expect(await wordsOf("2022-07-06")).toMatch(/6 July 2022 → 11 July 2022/u);
  });

  it("has outcomes beside it", async () => {
    const { cohort } = await cohortOf({
      outcomes: { success: { label: "Success", firstEntry: "inside" }, time: { weeksIn: ["inside", "out"] } },
    });
    expect(cohort?.outcomes).toMatchObject([
      { id: "success", kind: "firstEntry", states: ["inside"], label: { en: "Success" } },
      { id: "time", kind: "weeks", states: ["inside", "out"] },
    ]);
  });
});
