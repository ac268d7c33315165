import { describe, expect, it } from "vitest";
import { formatProblem } from "../../src/problems/index";
import { parseScenarioYaml } from "../../src/scenario/yaml/index";
import { badUndated } from "./badUndated";
import { goodOf, problemsOf } from "./outcomes";
import { UNDATED } from "./undatedDocument";

const changed = (change: readonly (readonly [from: string, to: string])[]): string =>
  change.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, () => to);
  }, UNDATED);

describe("a document without a calendar", () => {
  it("is good as it stands", async () => {
    const { horizon, discounting } = goodOf(await parseScenarioYaml(UNDATED));
    expect(horizon).toEqual({ cycles: 20, cycleDays: "365.25", accrual: "simpson" });
    expect(discounting).toMatchObject({
      timing: "exact",
      base: "ownStart",
      schedule: { compounding: { timesPerYear: "1" } },
    });
  });

  it("may have times up to the end of its horizon, and whole cycles written with decimals", async () => {
    goodOf(await parseScenarioYaml(changed([["[0, 2.5]", "[0, 20]"]])));
    goodOf(await parseScenarioYaml(changed([["cycles: 20", "cycles: 20.0"]])));
  });
});

describe("a wrong document without a calendar", () => {
  it.each(badUndated)("$name", async ({ change, says }) => {
    const problems = problemsOf(await parseScenarioYaml(changed(change)));
    expect(problems.map((problem) => formatProblem(problem, "en"))).toEqual(says);
    for (const problem of problems) expect(formatProblem(problem, "da")).not.toMatch(/\{\w+\}/u);
  });

  it("is tried in at least seventy ways, each with a name of its own", () => {
    expect(badUndated.length).toBeGreaterThanOrEqual(70);
    expect(new Set(badUndated.map(({ name }) => name)).size).toBe(badUndated.length);
  });

  it("says of a relative risk that takes a probability above 1 in which state, cycle and strategy", async () => {
    const [problem] = problemsOf(
      await parseScenarioYaml(changed([["effect: { value: 0.7", "effect: { value: 12"]])),
    );
    expect(problem?.values).toMatchObject({ state: "well", cycle: "0", strategy: "intensive" });
  });

  it("says where it stands that a rate leaves nothing when it is compounded every cycle", async () => {
    const problems = problemsOf(
      await parseScenarioYaml(
        changed([
          ["cycle: 1 year", "cycle: 5 years"],
          ["discountRate: { value: 3.5%", "discountRate: { value: -30%"],
        ]),
      ),
    );
    expect(problems.map(({ path }) => path)).toEqual([["discounting", "rate"]]);
  });

  it("is told once of a cycle of no length", async () => {
    const problems = problemsOf(await parseScenarioYaml(changed([["cycle: 1 year", "cycle: 0 years"]])));
    expect(problems.map(({ path }) => path)).toEqual([["horizon", "cycle"]]);
  });
});
