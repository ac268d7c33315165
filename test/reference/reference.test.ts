import { describe, expect, it } from "vitest";
import { compareEngines, deviationsIn, NOW } from "./compareEngines";
import { answersOf, listedAnswersOf } from "./modelAnswers";
import { anyHistory, anyReference, drawn, type Named } from "./randomReference";
import { LARGE, shipped, shippedSmall } from "./shipped";

const SEED = 2022;

/** Half a minute on two cores; on busy ones much longer. */
const TIMEOUT = 600_000;

/** Every deviation of some models, each with the model it is of. */
const deviationsOf = async (models: AsyncIterable<Named>, ask = answersOf): Promise<readonly string[]> => {
  const found: string[] = [];
  for await (const { name, model } of models)
    found.push(...deviationsIn(compareEngines(model, NOW, ask)).map((deviation) => `${name}: ${deviation}`));
  return found;
};

describe("the engine answers as the frozen one does", () => {
  it(
    "about 50 random models",
    async () => {
      expect(await deviationsOf(drawn(anyReference, 50, SEED))).toEqual([]);
    },
    TIMEOUT,
  );

  it("about random histories", async () => {
    expect(await deviationsOf(drawn(anyHistory, 5, SEED))).toEqual([]);
  });

  it("about published models and the history that are shipped", async () => {
    expect(await deviationsOf(shippedSmall())).toEqual([]);
  });

  // All that is asked of the others takes these a minute: scripts/compareWithReference.mjs asks it.
  it.each(LARGE)(
    "about the rows of %s",
    async (file) => {
      expect(await deviationsOf(shipped([file]), listedAnswersOf)).toEqual([]);
    },
    TIMEOUT,
  );
});

describe("a comparison", () => {
  const first = async (): Promise<Named> => {
    for await (const named of drawn(anyHistory, 1, SEED)) return named;
    throw new Error("nothing was drawn");
  };

  it("tells what is another, by arm, verb and key", async () => {
    const { model } = await first();
    // A penny too much in every sum of a party, and one row less.
    const wrong: typeof NOW = {
      ...NOW,
      netCost: (ledger, perspective) => `${Number(NOW.netCost(ledger, perspective).toString()) * 1.000001}`,
      rows: (ledger) => NOW.rows(ledger).slice(1),
    };
    const found = deviationsIn(compareEngines(model, wrong));
    expect(found.some((line) => line.startsWith("netCost after tax [until "))).toBe(true);
    expect(found.some((line) => line.startsWith("rows [") && line.includes("→ none"))).toBe(true);
  });

  it("tells a refusal from an answer", async () => {
    const { model } = await first();
    const refusing: typeof NOW = {
      ...NOW,
      evaluate: () => {
        throw Object.assign(new Error(), { problems: [{ code: "figure-gap", path: ["a", 1] }] });
      },
    };
    const found = deviationsIn(compareEngines(model, refusing));
    expect(found).toContain("evaluate [until|refused] text: none → figure-gap at a.1 (Infinity)");
  });
});
