import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cells, cohort } from "../../../src/exposure/index";
import { number } from "../../../src/formula/index";
import { both } from "../../model/models";
import { armOf, cohortModel, eventOf, moveOf, phaseOf, probability, stepped } from "./cohortModels";

const STATES = ["a", "b", "c"] as const;
const CYCLES = 6;

/** Every course of states over six weeks: 3⁶ of them, whatever their probability. */
const paths = (): readonly (readonly string[])[] => {
  let all: (readonly string[])[] = [["a"]];
  for (let cycle = 1; cycle < CYCLES; cycle++) all = all.flatMap((path) => STATES.map((to) => [...path, to]));
  return all;
};

/** Weeks in the state before this one, without a break. */
const weeksBefore = (path: readonly string[], cycle: number): number => {
  let weeks = 0;
  while (weeks < cycle && path[cycle - weeks - 1] === path[cycle]) weeks += 1;
  return weeks;
};

const hundredths = fc.integer({ min: 0, max: 45 }).map((count) => count / 100);

describe("a cohort against every path there is", () => {
  it("has their person-days, events, phases and first entries", () => {
    const property = fc.property(
      fc.tuple(hundredths, hundredths, hundredths, hundredths, hundredths, hundredths),
      fc.integer({ min: 1, max: 4 }),
      ([ab, later, ac, ba, bc, ca], change) => {
        const chance = (from: string, to: string, inState: number): number =>
          ({ ab: inState < change ? ab : later, ac, ba, bc, ca })[`${from}${to}`] ?? 0;
        const likely = (path: readonly string[]): number =>
          path.slice(1).reduce((product, to, cycle) => {
            const from = path[cycle] ?? "";
            const weeks = weeksBefore(path, cycle);
            const out = STATES.reduce((sum, other) => sum + chance(from, other, weeks), 0);
            return product * (from === to ? 1 - out : chance(from, to, weeks));
          }, 1);
        const wanted = new Map<string, number>();
        const add = (key: string, count: number): void => {
          wanted.set(key, (wanted.get(key) ?? 0) + count);
        };
        for (const path of paths()) {
          const weight = 100 * likely(path);
          let entered = false;
          path.forEach((state, cycle) => {
            add(state, 7 * weight);
            const before = path[cycle - 1] ?? state;
            if (before !== state && state === "b") add("into b", weight);
            if (before === "a" && state === "c") add("a to c", weight);
            if (state === "c" && weeksBefore(path, cycle) < 2) add("care", 7 * weight);
            // Out of care before its two weeks were over.
            if (before === "c" && state !== "c" && weeksBefore(path, cycle - 1) === 0) add("quits", weight);
            if (before === "c" && cycle > 0 && weeksBefore(path, cycle - 1) === 1) add("completes", weight);
            if (state === "c" && !entered) add("success", weight);
            entered ||= state === "c";
          });
        }
        const p = (text: number) => probability(text.toFixed(2));
        const arm = armOf("one", {
          transitions: [
            moveOf(
              "ab",
              "a",
              "b",
              probability(stepped("inState", { 0: ab.toFixed(2), [change]: later.toFixed(2) })),
            ),
            moveOf("ac", "a", "c", p(ac)),
            moveOf("ba", "b", "a", p(ba)),
            moveOf("bc", "b", "c", p(bc)),
            moveOf("ca", "c", "a", p(ca)),
          ],
          phases: [phaseOf("care", ["c"], { by: "inState", from: 0, until: 2 })],
          events: [
            eventOf("into b", { kind: "move", to: ["b"] }),
            eventOf("a to c", { kind: "move", from: ["a"], to: ["c"] }),
            eventOf("quits", { kind: "quits", phases: ["care"] }),
            eventOf("completes", { kind: "completes", phases: ["care"] }),
          ],
        });
        const outcomes = [
          { id: "success", label: both("success"), kind: "firstEntry", states: ["c"], path: [] },
        ] as const;
        // A day less than six weeks, so that moves at the end of the sixth are not seen.
        const model = cohortModel(STATES, [arm], { outcomes, followUp: number(String(7 * CYCLES - 1)) });
        const found = new Map<string, number>();
        for (const { of, quantity } of cells(cohort(model, "followUp")))
          found.set(of, (found.get(of) ?? 0) + quantity);
        // The last week counts six of its seven days.
        for (const path of paths()) {
          const state = path.at(-1) ?? "";
          add(state, -100 * likely(path));
          if (state === "c" && weeksBefore(path, CYCLES - 1) < 2) add("care", -100 * likely(path));
        }
        for (const key of new Set([...found.keys(), ...wanted.keys()]))
          expect(Math.abs((found.get(key) ?? 0) - (wanted.get(key) ?? 0)), key).toBeLessThan(1e-9);
      },
    );
    fc.assert(property, { numRuns: 60 });
  });
});
