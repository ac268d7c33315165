import { describe, expect, it } from "vitest";
import { referenceOf } from "../../src/analysis/referenceOf";
import { askedOf } from "../../src/analysis/sensitivity/question";
import { denmark } from "../../src/denmark/index";
import type { Language, Problem } from "../../src/problems/index";
import { formatProblem } from "../../src/problems/index";
import { boughtOnly } from "../../src/program/index";
import { parseScenario } from "../../src/scenario/index";
import { parseScenarioYaml } from "../../src/scenario/yaml/index";
import { problemOf } from "../money/problemOf";
import { SMALL } from "../scenario/documents";
import { goodOf, problemsOf } from "../scenario/outcomes";
import { UNDATED } from "../scenario/undatedDocument";
import { familyMentor, familyMentorText } from "./familyMentor";

const UNSAID = ["reference: usual\n", ""] as const;
const EFFORT = "Familiementor, en: Family mentor }\n    extends: usual\n    ordinaryEffort: included\n";
const REPLACED = [EFFORT, EFFORT.replace("included", "replaced")] as const;
const INHERITED = [EFFORT, EFFORT.replace("    ordinaryEffort: included\n", "")] as const;
const said = (problem: Problem | undefined, language: Language): string =>
  problem === undefined ? "" : formatProblem(problem, language);

describe("the reference", () => {
  it("is the one a scenario says, whichever arm includes the ordinary effort", async () => {
    expect(referenceOf(await familyMentor())).toBe("usual");
    expect(referenceOf(await familyMentor(["reference: usual", "reference: mentor"]))).toBe("mentor");
    expect(askedOf(await familyMentor(["reference: usual", "reference: mentor"]), {}).of).toBe("usual");
  });

  it("is the one asked for, over what the scenario says; another name is a problem", async () => {
    const model = await familyMentor();
    expect(referenceOf(model, "mentor")).toBe("mentor");
    expect(problemOf(() => referenceOf(model, "mentr"))).toMatchObject({
      code: "unknown-reference",
      nearest: "mentor",
    });
  });

  it("is guessed where one arm alone includes the ordinary effort", async () => {
    expect(referenceOf(await familyMentor(UNSAID, REPLACED))).toBe("usual");
  });

  it.each([
    ["written in both", [UNSAID]],
    ["inherited by one", [UNSAID, INHERITED]],
  ] as const)("is not guessed where several do, %s", async (_, changes) => {
    const model = await familyMentor(...changes);
    const problem = problemOf(() => referenceOf(model));
    expect(problem).toMatchObject({ code: "reference-several", path: ["strategies"] });
    expect(said(problem, "en")).toBe(
      "strategies: several strategies have ordinaryEffort: included, their own or inherited (usual, mentor), so that nothing says which the others are held against: write reference: usual, or another of usual, mentor",
    );
    expect(said(problem, "da")).toBe(
      "strategies: flere strategier har ordinaryEffort: included, selv eller ved arv (usual, mentor), så intet siger, hvilken de andre holdes op mod: skriv reference: usual, eller en anden af usual, mentor",
    );
  });

  it("is not guessed where none does, nor among budgets", async () => {
    const none = await familyMentor(UNSAID, REPLACED, [
      "usual:\n    label: { da: Ordinær indsats, en: Ordinary effort }\n    ordinaryEffort: included",
      "usual:\n    label: { da: Ordinær indsats, en: Ordinary effort }\n    ordinaryEffort: replaced",
    ]);
    const problem = problemOf(() => referenceOf(none));
    expect(said(problem, "en")).toBe(
      "strategies: nothing says which strategy the others are held against: write reference: usual, or another of usual, mentor",
    );
    expect(said(problem, "da")).toBe(
      "strategies: intet siger, hvilken strategi de andre holdes op mod: skriv reference: usual, eller en anden af usual, mentor",
    );
    const budgets = goodOf(
      await parseScenarioYaml(
        `${SMALL}  half: { extends: intensive, capacity: { citizens: { places: 50 } } }\n`,
      ),
    );
    expect(problemOf(() => referenceOf(budgets))?.code).toBe("reference-missing");
    expect(referenceOf(budgets, "half")).toBe("half");
  });

  it("needs no words where there is one arm, nor without a calendar, where the first is what is done today", async () => {
    expect(referenceOf(goodOf(await parseScenarioYaml(SMALL)))).toBe("intensive");
    const undated = goodOf(await parseScenarioYaml(UNDATED));
    expect(referenceOf(undated)).toBe(undated.strategies[0]?.id);
    expect(referenceOf({ ...undated, reference: undated.strategies[1]?.id ?? "" })).toBe(
      undated.strategies[1]?.id,
    );
  });

  it("is one of the strategies, or a problem at its line with the nearest", async () => {
    const text = familyMentorText(["reference: usual", "reference: usuall"]);
    const [problem] = problemsOf(await parseScenarioYaml(text, { rules: denmark }));
    const line = text.split("\n").findIndex((each) => each.startsWith("reference")) + 1;
    expect(problem).toMatchObject({ code: "unknown-reference", at: { line, column: 12 }, nearest: "usual" });
    const empty = problemsOf(await parseScenario({ reference: "", strategies: {} }));
    expect(empty.some(({ path }) => path[0] === "reference")).toBe(true);
  });

  it("is left out of a budget that does not hold it", async () => {
    const model = await familyMentor();
    expect(boughtOnly(model)).not.toHaveProperty("reference");
    expect(boughtOnly({ ...model, reference: "mentor" }).reference).toBe("mentor");
  });
});
