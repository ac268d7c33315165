import { describe, expect, it } from "vitest";
import { denmark } from "../../src/denmark/index";
import { isToldInPercent, parameterValues, withParameters } from "../../src/program/index";
import { parseScenarioYaml } from "../../src/scenario/yaml/index";
import { familyMentorText } from "../analysis/familyMentor";
import { goodOf } from "../scenario/outcomes";

const P = (line: string): string =>
  familyMentorText(["  wage: {", `  p: { evidence: assumption, note: n, ${line} }\n  wage: {`]);

const isPercent = async (line: string, text = P(line)): Promise<boolean> => {
  const model = goodOf(await parseScenarioYaml(text, { rules: denmark }));
  return isToldInPercent(model, "p", parameterValues(model).p?.toFixed() ?? "0");
};

describe("isToldInPercent", () => {
  it.each([
    ['value: 20%, unit: "1"', true],
    ['value: 0.1065, unit: "1"', true],
    ['value: 0.40699523, unit: "1"', false],
    ['value: 1.05, unit: "1"', false],
    // All or none of a range, and a whole one where others could be.
    ['value: 1, unit: "1"', false],
    ['value: 100%, unit: "1", range: [0%, 100%]', true],
    ['value: 0.5, unit: "1", range: [0.5, 1.6]', false],
    ['value: 2%, unit: "1", range: [-5%, 10%]', true],
    ['value: 20%, unit: "%"', true],
    ["value: 0.3, unit: 1/year", false],
    ["value: 0.5, unit: weeks", false],
  ])("%s: %s", async (line, expected) => {
    expect(await isPercent(line)).toBe(expected);
  });

  it("is for the rate of discounting, and not for what a chance is multiplied by", async () => {
    const rate = P("value: 3%, unit: 1/year").replace(
      "reference: usual",
      "discounting: { rate: p }\nreference: usual",
    );
    expect(await isPercent("", rate)).toBe(true);
    const ratio = P('value: 0.5, unit: "1"').replace("rate: retire }", "rate: retire, hazardRatio: p }");
    expect(await isPercent("", ratio)).toBe(false);
  });

  it("stays what it was where another value is asked for", async () => {
    const model = goodOf(await parseScenarioYaml(P('value: 20%, unit: "1"'), { rules: denmark }));
    expect(isToldInPercent(withParameters(model, { p: "1" }), "p", "1")).toBe(true);
    expect(isToldInPercent(model, "unknown", "1")).toBe(false);
  });
});
