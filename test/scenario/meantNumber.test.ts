import { describe, expect, it } from "vitest";
import { formatProblem } from "../../src/problems/index";
import { parseScenarioYaml } from "../../src/scenario/yaml/index";

const scenario = (value: string, style: string): string => `title: T
${style === "" ? "" : `numbers: ${style}\n`}prices: { currency: DKK, level: 2025 }
horizon: { from: 2025-01-01, until: 2026-01-01 }
parameters:
  p: { value: "${value}", unit: DKK/place-year, evidence: expert, source: s }
accounts:
  a: { label: A, controlArea: S, direction: expense }
strategies:
  s:
    capacity: { c: { places: 1 } }
    flows:
      x: { from: municipality, to: economy, account: a, per: place-year, of: c, amount: p }
`;

const problemOf = async (value: string, style: string) => {
  const outcome = await parseScenarioYaml(scenario(value, style));
  return outcome.ok ? undefined : outcome.problems[0];
};

describe("a number with something around it", () => {
  it.each([
    ["560.000 kr.", "", "560000"],
    ["kr. 5.600", "", "5600"],
    ["1,5 mio.", "", "1500000"],
    ["1,5 mio. kr.", "danish", "1500000"],
    ["12,25 t.kr.", "", "12250"],
    ["0,0005 tusind", "danish", "0,5"],
    ["0.3", "danish", "0,3"],
    ["1.234,5", "english", "1234.5"],
    ["560.000 DKK", "danish", "560000"],
    ["-1.200 kr.", "danish", "-1200"],
  ])("%s (%s) is met with %s, which is then read", async (value, style, meant) => {
    const problem = await problemOf(value, style);
    expect([problem?.code, problem?.nearest]).toEqual(["number-notation", meant]);
    if (problem === undefined) return;
    expect(formatProblem(problem, "da")).toContain(`»${meant}«`);
    expect(formatProblem(problem, "en")).toContain(`“${meant}”`);
    expect((await problemOf(meant, style))?.code).not.toBe("number-notation");
  });

  it.each(["mange", "12 til 15", "1e5", "12:30", "kr."])("%s has no hint", async (value) => {
    expect((await problemOf(value, "danish"))?.nearest).toBeUndefined();
  });
});
