import { describe, expect, it } from "vitest";
import { readSource } from "../../src/formula/index";
import type { Model, Parameter } from "../../src/model/index";
import { parseScenario } from "../../src/scenario/index";
import { parseScenarioYaml } from "../../src/scenario/yaml/index";
import { SMALL } from "./documents";
import { goodOf, placed, problemsOf } from "./outcomes";

const OTHERS = `  usualJob: { value: 8%, unit: "1", evidence: assumption, note: a guess }
  usualFlexJob: { value: 3%, unit: "1", evidence: assumption, note: a guess }
  usual: { formula: usualJob + usualFlexJob, unit: "1", evidence: computed, source: the two }
`;

/** The small scenario with a goal that has no effect at some value, and parameters for that to read. */
const withNeutral = (neutral: string, { others = OTHERS, unit = '"1"', head = "" } = {}): string =>
  head +
  SMALL.replace(
    "accounts:",
    `  success: { value: 20%, unit: ${unit}, evidence: target, source: x, range: [10%, 30%], neutral: ${neutral} }
${others}accounts:`,
  );

const modelOf = async (text: string): Promise<Model> => goodOf(await parseScenarioYaml(text));
const successOf = async (text: string): Promise<Parameter | undefined> =>
  (await modelOf(text)).parameters.success;
const neutralOf = async (text: string): Promise<string> => {
  const neutral = (await successOf(text))?.neutral;
  return neutral === undefined ? "–" : readSource(neutral);
};

describe("the value at which a parameter has no effect", () => {
  it.each([
    ["0", "0"],
    ["100%", "1"],
    ["0.5", "0.5"],
    ["-5", "-5"],
    ["usualJob", "usualJob"],
    ["usualJob + usualFlexJob", "usualJob + usualFlexJob"],
    ["2 * usual", "2 * usual"],
    ["(usual)", "usual"],
    ["-usual", "-usual"],
    ['"max(usual, 50%)"', "max(usual, 0.5)"],
  ])("may be %s", async (written, read) => {
    expect(await neutralOf(withNeutral(written))).toBe(read);
  });

  it.each([
    ["0,5", "0.5"],
    ["12,5%", "0.125"],
    ["1.000", "1000"],
    ["1.234,50", "1234.5"],
    ["5 pct.", "0.05"],
  ])("is %s as the document writes numbers", async (written, read) => {
    expect(await neutralOf(withNeutral(`"${written}"`, { head: "numbers: danish\n" }))).toBe(read);
  });

  it("is a number from TypeScript as well, whatever style the document declares", async () => {
    const success = { value: 0.2, unit: "weeks", evidence: "target", source: "x", neutral: 0.5 };
    const input = {
      title: "x",
      numbers: "danish",
      prices: { currency: "DKK", level: 2022 },
      horizon: { from: "2022-01-01", until: "2023-01-01" },
      parameters: { success },
      accounts: {},
      strategies: {},
    };
    expect(goodOf(await parseScenario(input)).parameters.success?.neutral).toEqual({
      op: "number",
      value: "0.5",
    });
  });

  it("takes the unit of the parameter when it is a number, and may lie outside its range", async () => {
    const inWeeks = withNeutral("3", { unit: "weeks" })
      .replace("value: 20%", "value: 20")
      .replace("[10%, 30%]", "[10, 30]");
    const success = await successOf(inWeeks);
    expect(success).toMatchObject({ range: ["10", "30"], neutral: { op: "number", value: "3" } });
  });

  it("is another model than one without it", async () => {
    const prints = ["0", "1", "usual"].map(
      async (neutral) => (await modelOf(withNeutral(neutral))).fingerprint,
    );
    const none = (await modelOf(withNeutral("0").replace(", neutral: 0", ""))).fingerprint;
    expect(new Set([...(await Promise.all(prints)), none]).size).toBe(4);
  });
});

describe("a neutral value in prices of another year", () => {
  const priced = (neutral: string): Promise<Model> =>
    modelOf(
      SMALL.replace(
        "level: 2022 }",
        "level: 2022, index: { id: pl, kind: public, vintage: 2024-08, base: 2020 = 100, source: KL, values: { 2020: 100, 2022: 110 } } }",
      ).replace(
        "source: Table 2 }",
        `source: Table 2, level: 2020, range: [100_000, 120_000], neutral: ${neutral} }
  usualPrice: { value: 50_000, unit: DKK/place-year, evidence: assumption, note: x, level: 2020 }`,
      ),
    );

  it("is carried as the range is, when it is a number", async () => {
    const { placePrice } = (await priced("60_000")).parameters;
    expect(placePrice).toMatchObject({
      range: ["110000", "132000"],
      neutral: { op: "number", value: "66000" },
    });
  });

  it("is not carried twice when it is read of parameters, which have been carried themselves", async () => {
    const { placePrice } = (await priced("usualPrice")).parameters;
    expect(placePrice?.neutral).toEqual({ op: "parameter", name: "usualPrice" });
  });
});

describe("a wrong neutral value", () => {
  it.each([
    ["of another unit", "weeksOfIt", "unit-needed"],
    ["of a name that is not there", "usualJobb", "unknown-reference"],
    ["of the parameter itself", "success", "circular-parameters"],
    ["of the parameter itself in part", "usual + success / 2", "circular-parameters"],
    ["of one that is computed from it", "twice", "circular-parameters"],
    ["without a value", "usual / nothing", "formula-zero-divisor"],
    ["that is no formula", "usual +", "formula-unfinished"],
    ["that is empty", '""', "formula-empty"],
    ["that is a list", "[usual]", "expected-formula"],
    ["that is true", "true", "expected-formula"],
    ["that may be two numbers", '"1.000"', "ambiguous-number"],
    ["in a style that is not declared", '"1,5"', "number-style-undeclared"],
  ])("%s is one problem where it stands", async (_, neutral, code) => {
    const others = `${OTHERS}  twice: { formula: 2 * success, unit: "1", evidence: computed, source: it }
  nothing: { value: 0, unit: "1", evidence: assumption, note: x }
  weeksOfIt: { value: 3, unit: weeks, evidence: assumption, note: x }
`;
    const problems = problemsOf(await parseScenarioYaml(withNeutral(neutral, { others })));
    expect(problems.map((problem) => [problem.code, problem.path.slice(0, 3)])).toEqual([
      [code, ["parameters", "success", "neutral"]],
    ]);
  });

  it("names the whole way back to the parameter", async () => {
    const others = `  half: { formula: whole / 2, unit: "1", evidence: computed, source: it }
  whole: { formula: success * 2, unit: "1", evidence: computed, source: it }
`;
    const [problem] = problemsOf(await parseScenarioYaml(withNeutral("half", { others })));
    expect(problem?.found).toBe("success → half → whole → success");
  });

  it("is found at once, in however many ways the parameters read one another", async () => {
    const steps = Array.from(
      { length: 60 },
      (_, at) =>
        `  p${at}: { formula: p${at + 1} + p${at + 2}, unit: "1", evidence: computed, source: it }\n`,
    );
    const ends = ["p60", "p61"].map(
      (id) => `  ${id}: { value: 1, unit: "1", evidence: assumption, note: x }\n`,
    );
    expect(await neutralOf(withNeutral("p0", { others: [...steps, ...ends].join("") }))).toBe("p0");
  });

  it("stands beside other problems", async () => {
    const text = withNeutral("usualJobb").replace("112_000", "112.000");
    expect(placed(await parseScenarioYaml(text))).toEqual([
      "5:24 ambiguous-number",
      "6:94 unknown-reference",
    ]);
  });
});
