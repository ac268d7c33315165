import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { denmark } from "../../../src/denmark/index";
import { parseYaml } from "../../../src/scenario/yaml/index";
import { changedText, textChanges } from "./mutations";
import { DOCUMENTS, SEED, settle, warmUp } from "./settle";

describe(`mutations of text, seed ${SEED}`, () => {
  beforeAll(warmUp);

  it.each(DOCUMENTS)("give a result or problems, each with its place: %s", async (_, text, runs) => {
    let accepted = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(textChanges, async (changes) => {
        const mutant = changedText(text, changes);
        const good = await settle(async () => {
          const outcome = await parseYaml(mutant, { file: "mutant.yaml", rules: denmark });
          const lines = mutant.split("\n").length;
          for (const { at } of outcome.ok ? [] : outcome.problems) {
            expect(at?.line).toBeGreaterThanOrEqual(1);
            expect(at?.line).toBeLessThanOrEqual(lines);
            expect(at?.column).toBeGreaterThanOrEqual(1);
          }
          return outcome;
        });
        if (good) accepted += 1;
        else refused += 1;
      }),
      { seed: SEED, numRuns: runs },
    );
    // Neither side of the border is left untried.
    expect(accepted).toBeGreaterThan(runs / 100);
    expect(refused).toBeGreaterThan(runs / 4);
  });
});
