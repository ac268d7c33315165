import { describe, expect, it } from "vitest";
import { clockWeeks } from "../../../src/exposure/clockWeeks";
import { cells, cohort } from "../../../src/exposure/index";
import { dayNumber as weekDay } from "../../../src/exposure/week";
import { number } from "../../../src/formula/index";
import type { Clock, Transition } from "../../../src/model/index";
import { armOf, cohortModel, moveOf, probability, stepped, steppedFlow } from "./cohortModels";

const STATES = ["benefit", "job", "other"] as const;
const WEEKS = 10;
const START = { counted: 2, resetting: 1 };

const clockOf = (weeks: number, window: number): Clock => ({
  id: "short",
  counts: ["benefit"],
  resets: ["job"],
  steps: [
    { fromWeek: 1, step: "1" },
    { fromWeek: 3, step: "2" },
    { fromWeek: 5, step: "3" },
  ],
  reset: { weeks, window },
});

type Chance = (from: string, to: string, inState: number) => number;

/** Every course over ten weeks that has any probability, with it. */
const pathsOf = (
  chance: Chance,
): readonly { readonly path: readonly string[]; readonly weight: number }[] => {
  let all: { path: string[]; weight: number; inState: number }[] = [
    { path: ["benefit"], weight: 1, inState: 0 },
  ];
  for (let week = 1; week < WEEKS; week++)
    all = all.flatMap(({ path, weight, inState }) => {
      const from = path.at(-1) ?? "";
      const out = STATES.reduce((sum, to) => sum + (to === from ? 0 : chance(from, to, inState)), 0);
      return STATES.flatMap((to) => {
        const p = to === from ? 1 - out : chance(from, to, inState);
        if (p === 0) return [];
        return [{ path: [...path, to], weight: weight * p, inState: to === from ? inState + 1 : 0 }];
      });
    });
  return all;
};

type BySteps = Readonly<Record<string, number>>;

/** Person-weeks by step when each course is run through the clock of single histories. */
const exactly = (clock: Clock, chance: Chance): BySteps => {
  const monday = weekDay("2022-07-04");
  const sums: Record<string, number> = { 1: 0, 2: 0, 3: 0 };
  for (const { path, weight } of pathsOf(chance)) {
    const stays = path.map((state, week) => ({
      from: monday + 7 * week,
      until: monday + 7 * (week + 1),
      state,
    }));
    for (const { step } of clockWeeks(clock, START, stays))
      if (step !== undefined) sums[step] = (sums[step] ?? 0) + weight;
  }
  return sums;
};

const inCohort = (clock: Clock, transitions: readonly Transition[]): BySteps => {
  const arm = armOf("one", { transitions }, [steppedFlow("benefit")]);
  const cohorts = {
    clockStart: START,
    entries: [{ date: "2022-07-04", count: number("1") }],
    followUp: number(String(7 * WEEKS)),
  };
  const sums: Record<string, number> = { 1: 0, 2: 0, 3: 0 };
  const model = cohortModel(STATES, [arm], cohorts, { clock });
  for (const { step, quantity } of cells(cohort(model, "followUp")))
    if (step !== undefined) sums[step] = (sums[step] ?? 0) + quantity / 7;
  return sums;
};

const near = (found: BySteps, wanted: BySteps): void => {
  for (const step of ["1", "2", "3"])
    expect(Math.abs((found[step] ?? 0) - (wanted[step] ?? 0))).toBeLessThan(1e-12);
};

const LOOSE: Readonly<Record<string, string>> = {
  benefitjob: "0.3",
  benefitother: "0.05",
  jobbenefit: "0.35",
  jobother: "0.1",
  otherbenefit: "0.2",
  otherjob: "0.25",
};
const looseMoves = Object.entries(LOOSE).map(([id, p]) => {
  const from = STATES.find((state) => id.startsWith(state)) ?? "benefit";
  return moveOf(id, from, id.slice(from.length), probability(p));
});
const loose: Chance = (from, to) => Number(LOOSE[`${from}${to}`] ?? 0);

describe("the clock of a cohort against every course run through the clock of histories", () => {
  it("is the same but for the window", () => {
    near(inCohort(clockOf(3, 5), looseMoves), exactly(clockOf(3, 1000), loose));
    near(inCohort(clockOf(2, 5), looseMoves), exactly(clockOf(2, 1000), loose));
  });

  it("is off by what the window forgets: it starts over too often, and stands on lower steps", () => {
    const [found, wanted] = [inCohort(clockOf(3, 5), looseMoves), exactly(clockOf(3, 5), loose)];
    const off = ["1", "2", "3"].map((step) => (found[step] ?? 0) - (wanted[step] ?? 0));
    const [first = 0, , last = 0] = off;
    expect(first).toBeGreaterThan(0.01);
    expect(last).toBeLessThan(-0.01);
    // Steps share the same weeks: what one has too much of, others lack.
    expect(Math.abs(off.reduce((sum, each) => sum + each, 0))).toBeLessThan(1e-12);
  });

  it("is exact where the window never binds", () => {
    // A window as long as the course and the weeks before it.
    near(inCohort(clockOf(3, WEEKS + 1), looseMoves), exactly(clockOf(3, WEEKS + 1), loose));
    // One week is always within the window.
    near(inCohort(clockOf(1, 5), looseMoves), exactly(clockOf(1, 5), loose));
    // Who takes a job keeps it three weeks, so that none is left half way to starting over.
    const keeps: Chance = (from, to, inState) =>
      from === "benefit" && to === "job" ? 0.3 : from === "job" && to === "benefit" && inState >= 2 ? 0.4 : 0;
    const moves = [
      moveOf("go", "benefit", "job", probability("0.3")),
      moveOf("back", "job", "benefit", probability(stepped("inState", { 0: "0", 2: "0.4" }))),
    ];
    near(inCohort(clockOf(3, 5), moves), exactly(clockOf(3, 5), keeps));
  });
});
