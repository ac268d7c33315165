import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/analysis/index";
import { denmark } from "../../src/denmark/index";
import { readSource } from "../../src/formula/index";
import type { Model } from "../../src/model/index";
import { parseScenarioYaml } from "../../src/scenario/yaml/index";
import { GOOD } from "./cohort/documents";
import { SMALL } from "./documents";
import { goodOf, problemsOf } from "./outcomes";

const PARAMETERS = `  placeCount: { value: 100, unit: places, evidence: expert, source: x }
  citizenCount: { value: 250, unit: citizens, evidence: expert, source: x }
  perStaff: { value: 30, unit: citizens/staff, evidence: expert, source: x }
  plain: { value: 40, unit: "1", evidence: expert, source: x }
  nothing: { value: 0, unit: "1", evidence: expert, source: x }
  weeksOfIt: { value: 3, unit: weeks, evidence: expert, source: x }
  staffPrice: { value: 600_000, unit: DKK/staff-year, evidence: expert, source: x }
`;

/** The small scenario with another number of places, and one of another kind beside it. */
const withCounts = (places: string, beside = ""): string =>
  SMALL.replace("accounts:", `${PARAMETERS}accounts:`).replace(
    "citizens: { places: 100 }\n",
    `citizens: { places: ${places} }\n${beside === "" ? "" : `      other: { ${beside} }\n`}`,
  );

const modelOf = async (text: string): Promise<Model> =>
  goodOf(await parseScenarioYaml(text, { rules: denmark }));
const countsOf = ({ strategies }: Model): readonly string[] =>
  strategies.flatMap(({ capacity }) =>
    capacity.flatMap((bought) => ("count" in bought ? [readSource(bought.count)] : [])),
  );

describe("a number of what is bought", () => {
  it.each([
    ["100", "100"],
    ["placeCount", "placeCount"],
    ["plain", "plain"],
    ["placeCount / 2 + placeCount", "placeCount / 2 + placeCount"],
    ["(placeCount) / 3 * 3", "placeCount / 3 * 3"],
    ['"max(placeCount, 2 * placeCount)"', "max(placeCount, 2 * placeCount)"],
  ])("may be %s", async (written, read) => {
    expect(countsOf(await modelOf(withCounts(written)))).toEqual([read]);
  });

  it.each([
    ["persons: citizenCount", "citizenCount"],
    ["persons: plain", "plain"],
    ["staff: citizenCount / perStaff", "citizenCount / perStaff"],
    ["staff: plain / 7", "plain / 7"],
  ])("may be %s", async (beside, read) => {
    expect(countsOf(await modelOf(withCounts("placeCount", beside)))).toEqual(["placeCount", read]);
  });

  it("is bought as the parameter says", async () => {
    const [written, computed] = await Promise.all([modelOf(SMALL), modelOf(withCounts("placeCount"))]);
    const [one, other] = [evaluate(written), evaluate(computed)];
    expect(other.readings).toEqual(one.readings);
    expect(other.ledger).toEqual(one.ledger);
  });

  it("fills and refills places as the same number would", async () => {
    const places = /places: (\d+)/u.exec(GOOD)?.[1] ?? "";
    const seats = `parameters:\n  seats: { value: ${places}, unit: places, evidence: expert, source: x }\n`;
    const refilled = GOOD.replace(
      /intake:\n {2}state: (\w+)[\s\S]*?(?=\n\w)/u,
      "intake:\n  state: $1\n  ladder: { weeksOnBenefits: 60, selfSupportedWeeks: 0 }\n  places: { strategy: intensive, capacity: citizens, from: 2022-08-01, lastStart: 2024-07-01 }",
    );
    const computed = refilled.replace(/places: \d+/u, "places: seats").replace("parameters:\n", seats);
    expect(computed).not.toBe(refilled);
    const [one, other] = [evaluate(await modelOf(refilled)), evaluate(await modelOf(computed))];
    expect(other.entrants).toEqual(one.entrants);
    expect(other.ledger).toEqual(one.ledger);
  });

  it("is inherited with the strategy it stands in", async () => {
    const text = `${withCounts("placeCount")}  more: { extends: intensive, capacity: { citizens: { places: 2 * placeCount } } }\n`;
    expect(problemsOf(await parseScenarioYaml(text)).map(({ code }) => code)).toEqual(["number-notation"]);
    expect(countsOf(await modelOf(text.replace("2 * placeCount", "placeCount * 2")))).toEqual([
      "placeCount",
      "placeCount * 2",
    ]);
  });
});

describe("a wrong number of what is bought", () => {
  it.each([
    ["a name that is not there", "placeCont", "unknown-reference"],
    ["another unit", "weeksOfIt", "unit-needed"],
    ["citizens where places are", "citizenCount", "unit-needed"],
    ["units that do not meet", "(placeCount + 1)", "formula-unit-mismatch"],
    ["a part", "placeCount / 3", "not-whole"],
    ["less than none", "plain - 41", "not-negative"],
    ["far too many", "placeCount * 10001", "count-too-large"],
    ["no value", "placeCount / nothing", "formula-zero-divisor"],
    ["a number before a name", "2 * placeCount", "number-notation"],
    ["a number that may be two", "1.000", "ambiguous-number"],
    ["a number with a part", "1.5", "not-whole"],
    ["a number below none", "-5", "not-negative"],
    ["a list", "[placeCount]", "expected-number"],
    ["true", "true", "expected-number"],
  ])("with %s is one problem where it stands", async (_, places, code) => {
    const problems = problemsOf(await parseScenarioYaml(withCounts(places)));
    expect(problems.map((problem) => [problem.code, problem.path.join(".")])).toEqual([
      [code, "strategies.intensive.capacity.citizens.places"],
    ]);
  });

  it.each([
    ["persons: placeCount", "unit-needed"],
    ["persons: citizenCount / 3", "not-whole"],
    ["staff: citizenCount", "unit-needed"],
    ["staff: plain - 41", "not-negative"],
    ["staff: 1.1234567", "too-many-decimals"],
  ])("is told of %s", async (beside, code) => {
    const problems = problemsOf(await parseScenarioYaml(withCounts("placeCount", beside)));
    const [kind = ""] = beside.split(":");
    expect(problems.map((problem) => [problem.code, problem.path.join(".")])).toEqual([
      [code, `strategies.intensive.capacity.other.${kind}`],
    ]);
  });

  it("says what it comes to, in both kinds of scenario", async () => {
    const [problem] = problemsOf(await parseScenarioYaml(withCounts("placeCount / 8")));
    expect(problem?.found).toBe("12.5");
    const cohort = GOOD.replace(/places: \d+/u, "places: seats / 2").replace(
      "parameters:\n",
      "parameters:\n  seats: { value: 5, unit: places, evidence: expert, source: x }\n",
    );
    const [other] = problemsOf(await parseScenarioYaml(cohort, { rules: denmark }));
    expect(other).toMatchObject({ code: "not-whole", found: "2.5" });
  });
});
