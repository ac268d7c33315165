import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { denmark } from "../../src/denmark/index";
import {
  loadDocument,
  loadEvidence,
  loadHistory,
  loadPrintedTables,
  loadScenario,
} from "../../src/node/index";
import { isProblemError, problemText } from "../../src/problems/index";

const urlOf = (file: string): URL => pathToFileURL(resolve(file));

const rules = denmark;

const problemOf = async (loaded: Promise<unknown>) => {
  try {
    await loaded;
  } catch (error) {
    if (isProblemError(error)) return error.problems[0];
    throw error;
  }
  return undefined;
};

describe("a file named by its URL", () => {
  it("is read as by its path, as a URL and as text", async () => {
    const file = "scenarios/published/hiv.yaml";
    const model = await loadScenario(file);
    expect(await loadScenario(urlOf(file))).toEqual(model);
    expect(await loadScenario(urlOf(file).href)).toEqual(model);
    expect(await loadDocument(urlOf(file))).toEqual(model);
  });

  it("has the files it names beside it", async () => {
    const { models } = await loadPrintedTables(urlOf("scenarios/bi46-printed-tables.yaml"), { rules });
    expect(Object.keys(models)).toEqual(["A", "B"]);
  });

  it("may have letters that a URL writes in another way, and an ending that says what it is", async () => {
    const missing = await problemOf(loadEvidence(urlOf("under mappe/århus.csv")));
    expect([missing?.code, missing?.at?.file]).toEqual(["file-missing", resolve("under mappe/århus.csv")]);
    const ladder = { weeksOnBenefits: 60, selfSupportedWeeks: 0 };
    const settings = { title: "Spells", rules: "denmark", ladder } as const;
    const history = await loadHistory(urlOf("scenarios/history-spells.csv"), { rules, settings });
    expect(history.strategies[0]?.history).toBeDefined();
  });

  it.each(["https://example.org/scenario.yaml", "data:text/yaml,title:%20x", "file:///tmp/a%2Fb.yaml"])(
    "that is no file is a problem: %s",
    async (url) => {
      const problem = await problemOf(loadScenario(new URL(url)));
      expect([problem?.code, problem?.path, problem?.expected]).toEqual([
        "argument-invalid",
        ["file"],
        "file:///…",
      ]);
      if (problem !== undefined)
        for (const language of ["da", "en"] as const) expect(problemText(problem, language)).toContain(url);
    },
  );
});
