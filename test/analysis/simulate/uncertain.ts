import { readFileSync } from "node:fs";
import type { Model } from "../../../src/model/index";
import { formatProblem } from "../../../src/problems/index";
import { parseYaml } from "../../../src/scenario/yaml/index";

export const UNCERTAIN = "test/fixtures/uncertain.yaml";
export const uncertainText = readFileSync(new URL("../../fixtures/uncertain.yaml", import.meta.url), "utf8");

/** The fixture, or what some replacements make of it. */
export const uncertain = async (
  ...changes: readonly (readonly [string | RegExp, string])[]
): Promise<Model> => {
  const text = changes.reduce((before, [from, to]) => {
    if (typeof from === "string" ? !before.includes(from) : !from.test(before))
      throw new Error(`nothing to replace: ${from}`);
    return before.replace(from, to);
  }, uncertainText);
  const outcome = await parseYaml(text, { file: "uncertain.yaml" });
  if (!outcome.ok) throw new Error(outcome.problems.map((one) => formatProblem(one, "en")).join("\n"));
  return outcome.value as Model;
};
