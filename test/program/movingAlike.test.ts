import { describe, expect, it } from "vitest";
import { evaluate, overview } from "../../src/analysis/index";
import type { Strategy } from "../../src/model/index";
import { programOf } from "../../src/program/index";
import { movingAlike } from "../../src/program/movingAlike";
import { cohortOf } from "../scenario/cohort/cohortOf";

/** Four segments: two alike, one of another age, one with a chance of its own. */
const SEGMENTS = {
  parameters: { gone: { value: "5%", unit: "1", evidence: "assumption", note: "x" } },
  segments: {
    first: { share: 0.4 },
    like: { share: 0.3 },
    older: { share: 0.2, age: 60 },
    quicker: { share: "rest", parameters: { gone: "20%" } },
  },
  strategies: {
    still: {},
    moving: { transitions: { go: { from: "out", to: "inside", probability: "gone" } } },
  },
};

describe("segments", () => {
  it("move alike when they are of one age and the same numbers are behind their chances", async () => {
    const program = programOf(await cohortOf(SEGMENTS));
    const moving = program.model.strategies.find(({ id }) => id === "moving") as Strategy;
    const [first, like, older, quicker] = movingAlike(program, moving);
    expect(like).toBe(first);
    expect(new Set([first, older, quicker]).size).toBe(3);
    const still = program.model.strategies.find(({ id }) => id === "still") as Strategy;
    expect(new Set(movingAlike(program, still)).size).toBe(2);
  });

  it("that move alike come to what one of them by itself does", async () => {
    const apart = await cohortOf({
      ...SEGMENTS,
      segments: { first: { share: 0.5 }, like: { share: "rest" } },
    });
    const alone = await cohortOf({ ...SEGMENTS, segments: undefined });
    const costs = (model: typeof apart) => overview(model).perCitizen;
    expect(costs(apart)).toEqual(costs(alone));
    const bySegment = evaluate(apart).entrants?.map(({ count }) => count);
    expect(new Set(bySegment).size).toBe(1);
  });
});
