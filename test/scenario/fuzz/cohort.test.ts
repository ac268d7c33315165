import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { denmark } from "../../../src/denmark/index";
import { formatProblem } from "../../../src/problems/index";
import { parseDocument } from "../../../src/scenario/index";
import { readYaml } from "../../../src/scenario/yaml/index";
import { GOOD } from "../cohort/documents";
import { goodOf } from "../outcomes";
import { changedData, dataChanges } from "./mutations";
import { SEED, warmUp } from "./settle";

const RUNS = 1500;

describe(`mutations of a cohort, seed ${SEED}`, () => {
  beforeAll(warmUp);

  it("give a model or problems that can be worded, and nothing else", async () => {
    const data = goodOf(readYaml(GOOD)).value;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(dataChanges, async (changes) => {
        const outcome = await parseDocument(changedData(data, changes), { rules: denmark });
        if (outcome.ok) return;
        refused += 1;
        expect(outcome.problems.length).toBeGreaterThan(0);
        for (const problem of outcome.problems.slice(0, 20))
          for (const language of ["da", "en"] as const)
            expect(formatProblem(problem, language)).not.toMatch(
              /\{(?:other|states|has|readers|start|strategy)\}/u,
            );
      }),
      { seed: SEED, numRuns: RUNS },
    );
    expect(refused).toBeGreaterThan(RUNS / 4);
    expect(refused).toBeLessThan(RUNS);
  });
});
