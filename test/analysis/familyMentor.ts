import { readFileSync } from "node:fs";
import { denmark } from "../../src/denmark/index";
import type { Model } from "../../src/model/index";
import { parseScenarioYaml } from "../../src/scenario/yaml/index";
import { goodOf } from "../scenario/outcomes";

const TEXT = readFileSync(new URL("../fixtures/family-mentor.yaml", import.meta.url), "utf8");

type Change = readonly [from: string, to: string];

/** A small scenario in which nothing misleads, some of its text written otherwise; each piece must stand there once. */
export const familyMentorText = (...changes: readonly Change[]): string =>
  changes.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`“${from}” must stand once in the scenario`);
    return text.replace(from, () => to);
  }, TEXT);

export const familyMentor = async (...changes: readonly Change[]): Promise<Model> =>
  goodOf(await parseScenarioYaml(familyMentorText(...changes), { rules: denmark }));
