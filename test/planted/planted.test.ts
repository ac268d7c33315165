import { describe, expect, it } from "vitest";
import { critic } from "../../src/analysis/index";
import type { Model } from "../../src/model/index";
import { CRITICISMS } from "../../src/report/criticismWords";
import { parseScenarioYaml } from "../../src/scenario/yaml/index";
import { SMALL } from "../scenario/documents";
import { goodOf } from "../scenario/outcomes";
import { UNDATED } from "../scenario/undatedDocument";
import { answered, type Planted, planted, seldom } from "./manyPlanted";
import { PLANTS } from "./plants";

const kindsIn = (model: Model): readonly string[] => critic(model).findings.map(({ kind }) => kind);

/** Kinds of scenarios of another form, which tests of their own plant three times each. */
const ELSEWHERE = ["decision-unread", "reference-first"];

describe("planted faults", () => {
  it("are of every kind there is: one without siblings has no place among the findings", () => {
    expect([...Object.keys(PLANTS), ...ELSEWHERE].sort()).toEqual(Object.keys(CRITICISMS).sort());
  });

  const kinds = Object.keys(PLANTS) as (keyof typeof PLANTS)[];
  it.each(kinds)(
    "are found three times of three, and the page does not contradict itself: %s",
    async (kind) => {
      const found: Planted[] = [];
      // The page of every third is read back here; `scripts/plantedScenarios.mjs` does it hundreds of times.
      for (const seed of [1, 2, 3])
        found.push(await planted(kind, seed, seed === 1 && kinds.indexOf(kind) % 3 === 0));
      expect(found.map(({ wrong }) => wrong)).toEqual([[], [], []]);
      expect(found.every((each) => each.found.includes(kind))).toBe(true);
    },
  );

  it.each([
    ["a payback", "{ maxPaybackYears: 3 }"],
    ["another payback", "{ maxPaybackYears: 12 }"],
    ["a price", "{ breakEven: [placePrice] }"],
  ])("are found where one strategy alone is asked about: %s", async (_, decision) => {
    const model = goodOf(await parseScenarioYaml(`${SMALL}decision: ${decision}\n`));
    expect(kindsIn(model)).toContain("decision-unread");
  });

  it.each([
    ["two strategies", [] as readonly (readonly [string, string])[]],
    ["other cycles", [["cycle: 1 year", "cycle: 6 months"]]],
    ["another start", [["number: 100", "number: 1"]]],
  ])("are found where the first of several is taken: %s", async (_, changes) => {
    const text = changes.reduce((all, [from, to]) => all.replace(from, to), UNDATED);
    expect(kindsIn(goodOf(await parseScenarioYaml(text)))).toContain("reference-first");
  });
});

describe("pages of random scenarios", () => {
  it.each([
    ["no range", ["noRanges"]],
    ["taxed", ["afterTax"]],
    ["two targets", ["ifGoals"]],
    ["a target that is better low", ["ifGoal"]],
    ["another price asked about", ["ifGoal"]],
    ["nothing between them", ["same"]],
    ["an answer in between", ["turnsWithin"]],
  ])("say what they seldom say, and nothing against themselves: %s", async (name, said) => {
    const { sentences, wrong } = await seldom(name, 1);
    expect(wrong).toEqual([]);
    for (const each of said)
      for (const language of ["da", "en"]) expect(sentences).toContain(`${language} ${each}`);
  });

  it("say nothing against themselves", async () => {
    const found: Planted[] = [];
    for (let seed = 1; seed <= 6; seed += 1) found.push(await answered(seed));
    expect(found.flatMap(({ seed, wrong }) => wrong.map((each) => `${seed}: ${each}`))).toEqual([]);
    const fired = new Set(found.flatMap(({ sentences }) => sentences));
    for (const name of ["pays", "paysNot", "more", "less", "ifGoal", "swing", "bridge", "difference"])
      for (const language of ["da", "en"]) expect(fired).toContain(`${language} ${name}`);
  });
});
