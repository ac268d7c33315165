import { describe, expect, it } from "vitest";
import { formatProblem } from "../../src/problems/index";
import { parseScenarioYaml } from "../../src/scenario/yaml/index";

const SCENARIO = `title: T
prices: { currency: DKK, level: 2025 }
horizon: { from: 2025-01-01, until: 2026-01-01 }
parameters:
  p: { value: 120_000, unit: DKK/place-year, evidence: expert, source: s }
accounts:
  a: { label: A, controlArea: S, direction: expense }
strategies:
  s:
    capacity: { c: { places: 1 } }
    flows:
      x: { from: municipality, to: economy, account: a, per: place-year, of: c, amount: p }
`;

const toldOf = async (from: string, to: string) => {
  expect(SCENARIO).toContain(from);
  const outcome = await parseScenarioYaml(SCENARIO.replace(from, () => to));
  if (outcome.ok) throw new Error(`${to} was read`);
  return outcome.problems;
};

describe("a Danish word in the place of a name of the language", () => {
  it.each([
    ["evidence: expert", "evidence: mål", "target"],
    ["evidence: expert", "evidence: Antagelse", "assumption"],
    ["evidence: expert", "evidence: skøn", "assumption"],
    ["evidence: expert", "evidence: lov", "law"],
    ["evidence: expert", "evidence: faglig vurdering", "expert"],
    ["from: municipality", "from: kommunen", "municipality"],
    ["from: municipality", "from: staten", "centralGovernment"],
    ["to: economy", "to: økonomien", "economy"],
    ["to: economy", "to: borgeren", "citizen"],
    ["direction: expense", "direction: udgift", "expense"],
    ["direction: expense", "direction: indtægt", "income"],
    ["title: T", "title: T\nlanguage: dansk", "da"],
    ["title: T", "title: T\nnumbers: dansk", "danish"],
  ])("%s as %s is met with %s, in both languages", async (from, to, name) => {
    const [problem] = await toldOf(from, to);
    expect([problem?.code, problem?.nearest]).toEqual(["expected-name", name]);
    if (problem === undefined) return;
    expect(formatProblem(problem, "da")).toContain(`»${name}«`);
    expect(formatProblem(problem, "en")).toContain(`“${name}”`);
  });

  it("is no hint where the name it stands for is none of the place's", async () => {
    const [problem] = await toldOf("direction: expense", "direction: kommunen");
    expect(problem?.nearest).toBeUndefined();
  });
});
