import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CohortExposure, cohort } from "../../../src/exposure/index";
import { number } from "../../../src/formula/index";
import { chanceProblems } from "../../../src/program/index";
import { happenings } from "../kinds";
import { armOf, cohortModel, eventOf, moveOf, probability, rate, share, stepped } from "./cohortModels";

const text = (thousandths: number): string => (thousandths / 1000).toFixed(3);
const part = fc.integer({ min: 1, max: 250 }).map(text);
const weeks = fc.integer({ min: 2, max: 60 });
const event = (id: string, from: string, to: string) => eventOf(id, { kind: "move", from: [from], to: [to] });

const total = (exposure: CohortExposure, of: string): number =>
  happenings(exposure).reduce((sum, found) => (found.of === of ? sum + found.quantity : sum), 0) / 100;

const near = (found: number, wanted: string): void =>
  expect(Math.abs(found - Number(wanted))).toBeLessThanOrEqual(1e-12);

describe("a share within a time", () => {
  it("is met alone and by two that compete, with shapes, among the entrants", () => {
    const property = fc.property(
      part,
      part,
      weeks,
      fc.integer({ min: 1, max: 30 }),
      fc.constantFrom("0", "0.3", "4"),
      (one, two, within, change, early) => {
        // A shape that is nothing at first needs cycles left to be met in.
        const from = Math.min(change, Math.ceil(within / 2));
        const shape = stepped("sinceEntry", { 0: early, [from]: "1" });
        const arm = armOf("one", {
          transitions: [
            moveOf("go", "a", "b", share(one, within * 7, { shape })),
            moveOf("other", "a", "c", share(two, within * 7)),
          ],
          events: [event("b", "a", "b"), event("c", "a", "c")],
        });
        const model = cohortModel(["a", "b", "c"], [arm], { followUp: number(String(within * 7)) });
        fc.pre(chanceProblems(model).length === 0);
        const found = cohort(model, "followUp");
        near(total(found, "b"), one);
        near(total(found, "c"), two);
      },
    );
    fc.assert(property, { numRuns: 60 });
  });

  it("is met beside rates and probabilities, also where these lead to another state it leaves", () => {
    const property = fc.property(part, weeks, part, (one, within, chance) => {
      // Out of a and out of b into c; between a and b by a rate and a probability; out to d by another.
      const arm = armOf("one", {
        transitions: [
          moveOf("go", ["a", "b"], "c", share(one, within * 7)),
          moveOf("over", "a", "b", rate("1.7")),
          moveOf("back", "b", "a", probability(text(Number(chance) * 400))),
          moveOf("gone", "a", "d", probability("0.002")),
        ],
        events: [eventOf("c", { kind: "move", to: ["c"] })],
      });
      const model = cohortModel(["a", "b", "c", "d"], [arm], { followUp: number(String(within * 7)) });
      near(total(cohort(model, "followUp"), "c"), one);
    });
    fc.assert(property, { numRuns: 60 });
  });

  it("is met among those who come into a state, beside whatever else leaves it", () => {
    const property = fc.property(part, part, weeks, (one, two, within) => {
      // Everybody is in b from the second week, and nobody comes back.
      const arm = armOf("one", {
        transitions: [
          moveOf("in", "a", "b", probability("1")),
          moveOf("go", "b", "c", share(one, within * 7, { of: "state" })),
          moveOf("other", "b", "d", share(two, within * 7, { of: "state" })),
          moveOf("leave", "b", "e", rate("0.4")),
        ],
        events: [event("c", "b", "c"), event("d", "b", "d")],
      });
      const model = cohortModel(["a", "b", "c", "d", "e"], [arm], {
        followUp: number(String((within + 1) * 7)),
      });
      const found = cohort(model, "followUp");
      near(total(found, "c"), one);
      near(total(found, "d"), two);
    });
    fc.assert(property, { numRuns: 60 });
  });

  it("of the entrants and of a state are met together where both leave it", () => {
    const property = fc.property(part, part, weeks, (one, two, within) => {
      const arm = armOf("one", {
        transitions: [
          moveOf("go", "a", "b", share(one, within * 7)),
          moveOf("other", "a", "c", share(two, within * 7, { of: "state" })),
        ],
        events: [event("b", "a", "b"), event("c", "a", "c")],
      });
      const model = cohortModel(["a", "b", "c"], [arm], { followUp: number(String(within * 7)) });
      const found = cohort(model, "followUp");
      near(total(found, "b"), one);
      near(total(found, "c"), two);
    });
    fc.assert(property, { numRuns: 30 });
  });

  it("of the entrants elsewhere is met although a share of a state leaves where they start", () => {
    const arm = armOf("one", {
      transitions: [
        moveOf("out", "a", "d", share("0.1", 70, { of: "state" })),
        moveOf("over", "a", "b", rate("5")),
        moveOf("go", "b", "c", share("0.15", 140)),
      ],
      events: [eventOf("c", { kind: "move", to: ["c"] })],
    });
    const model = cohortModel(["a", "b", "c", "d"], [arm], { followUp: number("140") });
    near(total(cohort(model, "followUp"), "c"), "0.15");
  });

  it("that cannot be met is a problem, and no number", () => {
    const impossible = [
      [moveOf("go", "a", "b", share("0.6", 70)), moveOf("other", "a", "c", share("0.5", 70))],
      [moveOf("go", "b", "c", share("0.1", 70))],
      [moveOf("gone", "a", "b", probability("0.5")), moveOf("go", "a", "c", share("0.9", 70))],
      [moveOf("go", "a", "b", share("0.2", 7, { shape: stepped("sinceEntry", { 0: "0", 4: "1" }) }))],
    ];
    for (const transitions of impossible) {
      const model = cohortModel(["a", "b", "c"], [armOf("one", { transitions })]);
      const problems = chanceProblems(model);
      expect([...new Set(problems.map(({ code }) => code))]).toEqual(["share-infeasible"]);
      expect(() => cohort(model)).toThrow();
    }
  });
});
