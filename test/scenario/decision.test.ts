import { describe, expect, it } from "vitest";
import { denmark } from "../../src/denmark/index";
import type { Decision } from "../../src/model/index";
import { parseScenarioYaml } from "../../src/scenario/yaml/index";
import { GOOD } from "./cohort/documents";
import { SMALL } from "./documents";
import { goodOf, problemsOf } from "./outcomes";
import { UNDATED } from "./undatedDocument";

const twice = "  twice: { formula: 2 * placePrice, unit: DKK/place-year, evidence: computed, source: it }\n";
const withDecision = (decision: string): string =>
  `${SMALL.replace("accounts:", `${twice}accounts:`)}decision: ${decision}\n`;

const decisionOf = async (text: string): Promise<Decision | undefined> =>
  goodOf(await parseScenarioYaml(text, { rules: denmark })).decision;

describe("what is to be decided", () => {
  it("is which parameters are to break even, and the longest payback accepted, or one of them", async () => {
    expect(await decisionOf(withDecision("{ breakEven: [placePrice], maxPaybackYears: 6 }"))).toEqual({
      breakEven: ["placePrice"],
      maxPaybackYears: "6",
    });
    expect(await decisionOf(withDecision("{ breakEven: [placePrice] }"))).toEqual({
      breakEven: ["placePrice"],
    });
    expect(await decisionOf(withDecision("{ maxPaybackYears: 100 }"))).toEqual({
      breakEven: [],
      maxPaybackYears: "100",
    });
  });

  it("has numbers as the document writes them", async () => {
    const text = `numbers: danish\n${withDecision('{ maxPaybackYears: "6,5" }').replace("112_000", "112.000")}`;
    expect(await decisionOf(text)).toEqual({ breakEven: [], maxPaybackYears: "6.5" });
  });

  it.each([
    ["citizens", GOOD, "flexShare"],
    ["no calendar", UNDATED, "effect"],
  ])("may stand in a scenario with %s", async (_, text, name) => {
    expect(await decisionOf(`${text}decision: { breakEven: [${name}], maxPaybackYears: 3 }\n`)).toEqual({
      breakEven: [name],
      maxPaybackYears: "3",
    });
  });

  it("is nothing when a scenario does not say", async () => {
    expect(await decisionOf(SMALL)).toBeUndefined();
  });
});

describe("a wrong decision", () => {
  it.each([
    ["a name that is not there", "{ breakEven: [placePrice, twic] }", "breakEven.1", "unknown-reference"],
    ["a name twice", "{ breakEven: [placePrice, placePrice] }", "breakEven.1", "duplicate-name"],
    ["a parameter computed from others", "{ breakEven: [twice] }", "breakEven.0", "not-a-value"],
    ["no names", "{ breakEven: [] }", "breakEven", "too-few"],
    ["a name that is no list", "{ breakEven: placePrice }", "breakEven", "expected-list"],
    ["a payback of no years", "{ maxPaybackYears: 0 }", "maxPaybackYears", "value-out-of-bounds"],
    ["a payback below that", "{ maxPaybackYears: -1 }", "maxPaybackYears", "value-out-of-bounds"],
    ["a payback of months", "{ maxPaybackYears: 100.5 }", "maxPaybackYears", "value-out-of-bounds"],
    ["a payback in words", "{ maxPaybackYears: six }", "maxPaybackYears", "number-notation"],
    ["a misspelt key", "{ breakeven: [placePrice] }", "breakeven", "unknown-key"],
    ["nothing in it", "{}", "", "too-few"],
    ["no keys", "6", "", "expected-mapping"],
  ])("with %s is one problem where it stands", async (_, decision, where, code) => {
    const problems = problemsOf(await parseScenarioYaml(withDecision(decision)));
    expect(problems.map((problem) => [problem.code, problem.path.join(".")])).toEqual([
      [code, where === "" ? "decision" : `decision.${where}`],
    ]);
  });

  it("names the nearest parameter, and what one is computed from", async () => {
    const [unknown, computed] = problemsOf(
      await parseScenarioYaml(withDecision("{ breakEven: [placePrise, twice] }")),
    );
    expect(unknown?.nearest).toBe("placePrice");
    expect(computed).toMatchObject({ found: "twice", expected: "2 * placePrice" });
  });
});
