import { readdir } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { denmark } from "../../../src/denmark/index";
import type { Phase } from "../../../src/model/index";
import { loadScenario } from "../../../src/node/index";
import { MOST_WORK, workProblems } from "../../../src/program/index";
import { workKeys } from "../../../src/program/work/keys";
import { sizesOf } from "../../../src/program/work/sizes";
import { workOf } from "../../../src/program/work/workOf";
import {
  armOf,
  cohortModel,
  moveOf,
  phaseOf,
  probability,
  stepped,
} from "../../exposure/cohort/cohortModels";
import { anyCohortModel } from "../../exposure/cohort/randomCohorts";
import { anyUndated } from "../../exposure/cohort/randomUndated";
import { scenarioPath } from "../../fixtures/scenarioPath";
import { anyModel } from "../../model/randomModels";

const anyKind = fc.oneof(
  anyCohortModel,
  anyUndated.map(({ model }) => model),
  anyModel,
);

describe("the work a model asks for", () => {
  it("is far from the most for every scenario that comes with the package", async () => {
    const folders = ["scenarios", "scenarios/published"];
    const files = (
      await Promise.all(
        folders.map(async (folder) => (await readdir(folder)).map((file) => `${folder}/${file}`)),
      )
    )
      .flat()
      .filter((file) => file.endsWith(".yaml") && !/history|printed/u.test(file));
    expect(files.length).toBeGreaterThanOrEqual(10);
    for (const file of files) {
      const { steps, numbers } = workOf(sizesOf(await loadScenario(file, { rules: denmark })));
      // Four groups of citizens over six years are the largest.
      const far = file.includes("published") ? 20 : 5;
      expect(steps).toBeLessThan(MOST_WORK.steps / far);
      expect(numbers).toBeLessThan(MOST_WORK.numbers / far);
    }
  });

  it("is far from it by more for those of one group", async () => {
    for (const name of ["bi46-model-a", "bi46-model-b", "trial-2018"]) {
      const { steps, numbers } = workOf(sizesOf(await loadScenario(scenarioPath(name), { rules: denmark })));
      expect(steps).toBeLessThan(MOST_WORK.steps / 20);
      expect(numbers).toBeLessThan(MOST_WORK.numbers / 20);
    }
  });

  it("is a finite number, none of which is too much, for random models", () => {
    fc.assert(
      fc.property(anyKind, (model) => {
        const { steps, numbers } = workOf(sizesOf(model));
        expect(Number.isFinite(steps) && Number.isFinite(numbers)).toBe(true);
        expect(steps).toBeGreaterThanOrEqual(0);
        expect(workProblems(model)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("hangs on the phase or the chance that tells most cycles in a state apart", () => {
    const phase = phaseOf("course", ["a"], { by: "inState", from: 0, until: 40 });
    const chance = probability(stepped("inState", { 0: "0.1", 30: "0.2" }));
    const moves = [moveOf("go", "a", "b", chance)];
    const keysOf = (phases: readonly Phase[]) =>
      workKeys(sizesOf(cohortModel(["a", "b"], [armOf("one", { transitions: moves, phases })])), "entrants");
    expect(keysOf([phase])[1]).toMatchObject({ path: [...phase.path, "inState"], count: 40 });
    expect(keysOf([])[1]).toMatchObject({ path: ["transitions", "go", "probability", "inState"], count: 30 });
  });

  it("is never more when one of its keys comes to no more than is usual", () => {
    fc.assert(
      fc.property(anyKind, fc.integer({ min: 1, max: 1000 }), (model, times) => {
        const few = sizesOf(model);
        const sizes = { ...few, segments: few.segments * times, starts: few.starts * times };
        const all = workOf(sizes);
        for (const { usually } of workKeys(sizes, "weekly")) {
          const less = workOf(usually);
          expect(less.steps).toBeLessThanOrEqual(all.steps);
          expect(less.numbers).toBeLessThanOrEqual(all.numbers);
        }
      }),
      { numRuns: 100 },
    );
  });
});
