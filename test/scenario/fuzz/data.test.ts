import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { denmark } from "../../../src/denmark/index";
import { parseDocument } from "../../../src/scenario/index";
import { readYaml } from "../../../src/scenario/yaml/index";
import { goodOf } from "../outcomes";
import { changedData, dataChanges } from "./mutations";
import { DOCUMENTS, SEED, settle, warmUp } from "./settle";

describe(`mutations of plain data, seed ${SEED}`, () => {
  beforeAll(warmUp);

  it.each(DOCUMENTS)("give a result or problems: %s", async (_, text, runs) => {
    const data = goodOf(readYaml(text)).value;
    let accepted = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(dataChanges, async (changes) => {
        const mutant = changedData(data, changes);
        if (await settle(() => parseDocument(mutant, { rules: denmark }))) accepted += 1;
        else refused += 1;
      }),
      { seed: SEED, numRuns: runs },
    );
    expect(accepted).toBeGreaterThan(runs / 100);
    expect(refused).toBeGreaterThan(runs / 4);
  });
});
