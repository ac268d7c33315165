import { describe, expect, it } from "vitest";
import { denmark } from "../../../src/denmark/index";
import { parseScenarioYaml } from "../../../src/scenario/yaml/index";
import { goodOf } from "../outcomes";
import { GOOD } from "./documents";

describe("a cohort", () => {
  it("compiles to a model of plain data", async () => {
    const model = goodOf(await parseScenarioYaml(GOOD, { rules: denmark }));
    expect(structuredClone(model)).toEqual(model);
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
    expect(model.states.map(({ id }) => id)).toEqual(["referred", "benefit", "flexJob", "job", "own"]);
  });
});
