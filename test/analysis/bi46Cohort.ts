import { denmark } from "../../src/denmark/index";
import type { Model } from "../../src/model/index";
import { parseScenarioYaml } from "../../src/scenario/yaml/index";
import { textOf } from "./bi46";

type Name = "bi46-model-a" | "bi46-model-b";

/** A scenario with its citizens, some of its text written otherwise; each piece must stand there once. */
export const citizensOf = async (
  name: Name,
  changes: readonly (readonly [from: string, to: string])[] = [],
): Promise<Model> => {
  const text = changes.reduce((known, [from, to]) => {
    if (known.split(from).length !== 2) throw new Error(`“${from}” must stand once in ${name}`);
    return known.replace(from, () => to);
  }, textOf(name));
  const outcome = await parseScenarioYaml(text, { rules: denmark });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems, undefined, 1));
  return outcome.value;
};
