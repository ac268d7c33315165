import { describe, expect, it } from "vitest";
import { readParameters } from "../../src/program/index";
import { parseScenarioYaml } from "../../src/scenario/yaml/index";
import { familyMentor } from "../analysis/familyMentor";
import { SMALL } from "../scenario/documents";
import { goodOf } from "../scenario/outcomes";
import { UNDATED } from "../scenario/undatedDocument";

const budget = async (parameters: string) =>
  readParameters(goodOf(await parseScenarioYaml(SMALL.replace("accounts:", `${parameters}accounts:`))));
const of = (id: string, more: string) => `  ${id}: { unit: DKK/place-year, source: it, ${more} }\n`;

describe("the parameters a model reads", () => {
  it("are all of one in which each has its place", async () => {
    const model = await familyMentor();
    expect([...readParameters(model)].sort()).toEqual(Object.keys(model.parameters).sort());
    const undated = goodOf(await parseScenarioYaml(UNDATED));
    expect([...readParameters(undated)].sort()).toEqual(Object.keys(undated.parameters).sort());
  });

  it("are those read through others, but not those that only read them, nor of one another", async () => {
    expect(await budget(of("twice", "formula: 2 * placePrice, evidence: computed"))).toEqual(
      new Set(["placePrice"]),
    );
    const circle =
      of("one", "value: 1, evidence: expert") + of("two", "formula: one * 2, evidence: computed");
    expect(await budget(circle)).toEqual(new Set(["placePrice"]));
  });

  it("are in a budget its goals, too, which it is made to reach", async () => {
    const goal = '  goal: { value: 20%, unit: "1", evidence: target, source: it }\n';
    expect(await budget(goal)).toEqual(new Set(["placePrice", "goal"]));
  });
});
