import { describe, expect, it } from "vitest";
import { binary, number, parameter } from "../../../src/formula/index";
import { cohortOf, dynamicsOf } from "./cohortOf";

const go = (chance: Record<string, unknown>) => ({
  transitions: { go: { from: "out", to: "inside", probability: undefined, ...chance } },
});
const chanceOf = async (chance: Record<string, unknown>, more = {}) =>
  (await dynamicsOf(go(chance), more)).transitions[0]?.chance;

describe("a move", () => {
  it("keeps its states as lists, and where it was written", async () => {
    const { transitions } = await dynamicsOf({});
    expect(transitions).toEqual([
      {
        id: "go",
        from: ["out"],
        to: "inside",
        chance: {
          kind: "probability",
          value: { by: "sinceEntry", steps: [{ from: 0, value: parameter("chance") }] },
        },
        path: ["strategies", "moving", "transitions", "go"],
      },
    ]);
  });

  it("has steps by cycles in the state, since the start, or by the calendar", async () => {
    expect(await chanceOf({ probability: { inState: { 0: "chance", 26: "rest" } } })).toEqual({
      kind: "probability",
      value: {
        by: "inState",
        steps: [
          { from: 0, value: parameter("chance") },
          { from: 26, value: "rest" },
        ],
      },
    });
    expect(await chanceOf({ rate: { sinceEntry: { 0: "speed", 9: 0 } } })).toMatchObject({
      kind: "rate",
      value: { by: "sinceEntry", steps: [{ from: 0 }, { from: 9, value: number("0") }] },
    });
    expect(
      await chanceOf({ rate: { fromDate: { "2022-07-01": "speed", "2024-01-01": "speed / 2" } } }),
    ).toMatchObject({
      value: { by: "fromDate", steps: [{ from: "2022-07-01" }, { from: "2024-01-01" }] },
    });
  });

  it("may follow the citizen's cycle and age", async () => {
    const chance = await chanceOf(
      { probability: "chance * age / (cycle + 100)" },
      { segments: { all: { share: 1, age: 40 } } },
    );
    expect(JSON.stringify(chance)).toContain('"name":"cycle"');
  });

  it("by a share is of entrants when nothing else is said, within a time in days", async () => {
    expect(await chanceOf({ share: "part", within: "weeks" })).toEqual({
      kind: "share",
      share: parameter("part"),
      of: "entrants",
      within: binary("multiply", parameter("weeks"), number("7")),
      written: { count: parameter("weeks"), unit: "week", text: "weeks" },
    });
    expect(await chanceOf({ share: "part", within: "26 weeks", of: "state", shape: "1" })).toEqual({
      kind: "share",
      share: parameter("part"),
      of: "state",
      within: binary("multiply", number("26"), number("7")),
      written: { count: number("26"), unit: "week", text: "26 weeks" },
      shape: { by: "sinceEntry", steps: [{ from: 0, value: number("1") }] },
    });
  });

  it("by a share may be part of a goal", async () => {
    expect(await chanceOf({ share: "part", within: "weeks", group: "goal" })).toMatchObject({
      kind: "share",
      group: "goal",
    });
  });
});

describe("what is done to citizens", () => {
  it("is phases with a window, or without end, or always", async () => {
    const { phases } = await dynamicsOf({
      capacity: { seats: { places: 10 } },
      phases: {
        first: { in: "out", sinceEntry: [0, 4], place: "seats" },
        later: { in: ["out"], sinceEntry: [4] },
        after: { in: "inside", label: "After" },
      },
    });
    expect(phases).toMatchObject([
      { id: "first", in: ["out"], window: { by: "sinceEntry", from: 0, until: 4 }, place: "seats" },
      { id: "later", window: { by: "sinceEntry", from: 4 } },
      { id: "after", label: { da: "After", en: "After" }, in: ["inside"] },
    ]);
    expect(phases[1]?.window).not.toHaveProperty("until");
    expect(phases[2]).not.toHaveProperty("window");
  });

  it("is events of every kind", async () => {
    const { events } = await dynamicsOf({
      phases: { first: { in: "out" } },
      events: {
        start: { entry: true },
        in: { to: "inside" },
        move: { from: ["out"], to: ["inside"] },
        begin: { starts: "first" },
        done: { completes: ["first"] },
        left: { quits: "first" },
      },
    });
    expect(events.map(({ when }) => when)).toEqual([
      { kind: "entry" },
      { kind: "move", to: ["inside"] },
      { kind: "move", from: ["out"], to: ["inside"] },
      { kind: "starts", phases: ["first"] },
      { kind: "completes", phases: ["first"] },
      { kind: "quits", phases: ["first"] },
    ]);
  });

  it("is staff by caseload, in parts unless whole is asked for", async () => {
    const caseloads = {
      mentors: { citizensPerStaff: 20, of: "inside" },
      leaders: { citizensPerStaff: 9, of: ["out"], whole: true },
    };
    const model = await cohortOf({ strategies: { moving: { caseloads } } });
    expect(model.strategies[1]?.dynamics?.caseloads).toMatchObject([
      { id: "mentors", of: ["inside"], whole: false },
      { id: "leaders", of: ["out"], whole: true },
    ]);
    expect(model.assumptions.map(({ id }) => id)).toContain("wholeStaff");
  });

  it("is nothing in a strategy without moves, where everybody stays", async () => {
    const model = await cohortOf({});
    expect(model.strategies[0]?.dynamics).toEqual({
      transitions: [],
      phases: [],
      events: [],
      caseloads: [],
      ordinaryEffort: "included",
    });
    expect(model.assumptions.map(({ id }) => id)).toEqual([
      "ordinaryEffort.still",
      "ordinaryEffort.moving",
      "cycles",
    ]);
  });
});
