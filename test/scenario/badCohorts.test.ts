import { describe, expect, it } from "vitest";
import { denmark } from "../../src/denmark/index";
import { formatProblem } from "../../src/problems/index";
import { parseScenarioYaml } from "../../src/scenario/yaml/index";
import { badCohorts } from "./badCohorts";
import { GOOD } from "./cohort/documents";
import { problemsOf } from "./outcomes";

describe("a wrong cohort", () => {
  it.each(badCohorts)("$name", async ({ change, says }) => {
    let text = GOOD;
    for (const [from, to] of change) {
      expect(text).toContain(from);
      text = text.replace(from, () => to);
    }
    const problems = problemsOf(await parseScenarioYaml(text, { rules: denmark }));
    expect(problems.map((problem) => formatProblem(problem, "en"))).toEqual(says);
    for (const problem of problems) expect(formatProblem(problem, "da")).not.toMatch(/\{\w+\}/u);
  });

  it("is tried in at least a hundred ways, each with a name of its own", () => {
    expect(badCohorts.length).toBeGreaterThanOrEqual(100);
    expect(new Set(badCohorts.map(({ name }) => name)).size).toBe(badCohorts.length);
  });

  it("is refused for its rules when none are handed over", async () => {
    const problems = problemsOf(await parseScenarioYaml(GOOD));
    expect(problems.map((problem) => formatProblem(problem, "en"))).toEqual([
      "3:8 rules: the scenario asks for the rules of “denmark”, and none were handed over with it",
    ]);
  });
});
