import { describe, expect, it } from "vitest";
import { denmark } from "../../src/denmark/index";
import { formatProblem } from "../../src/problems/index";
import { withParameters } from "../../src/program/index";
import { parseScenarioYaml } from "../../src/scenario/yaml/index";
import { familyMentor, familyMentorText } from "../analysis/familyMentor";
import { problemOf } from "../calendar/problemOf";

type Change = readonly [from: string, to: string];

const GOAL = "  goal:\n    value: 30%";
const NO_RANGE: Change = ["    range: [0%, 60%]\n", ""];

const told = async (
  ...changes: readonly Change[]
): Promise<readonly (readonly [string, string, string])[]> => {
  const read = await parseScenarioYaml(familyMentorText(...changes), { rules: denmark });
  return read.ok
    ? []
    : read.problems.map((problem) => [
        problem.code,
        formatProblem(problem, "da"),
        formatProblem(problem, "en"),
      ]);
};

describe("a share that is more than the whole", () => {
  it.each(["130%", "0.61", "61%", "-5%"])(
    "%s beside its range is met with the range and what to write",
    async (value) => {
      const [[code, da, en] = []] = await told([GOAL, `  goal:\n    value: ${value}`]);
      expect(code).toBe("value-outside-range");
      expect(da).toContain(
        `værdien ${value} ligger uden for sit eget interval 0% – 60%: skriv en, der ligger i det`,
      );
      expect(en).toContain(`the value ${value} lies outside its own range 0% – 60%: write one within it`);
    },
  );

  it.each([
    ["130%", "130%", "30%"],
    ["1.3", "130%", "30%"],
    ["100.5%", "100.5%", "30%"],
    ["45", "4500%", "45%"],
  ])("%s without a range is named with what a share may be", async (value, percent, meant) => {
    const [[code, da, en] = []] = await told([GOAL, `  goal:\n    value: ${value}`], NO_RANGE);
    expect(code).toBe("share-range-by");
    expect(da).toContain(
      `goal er ${percent}, og andele går fra 0% til under 100%: skriv en andel som ${meant}`,
    );
    expect(en).toContain(
      `goal is ${percent}, and shares are from 0% to under 100%: write a share such as ${meant}`,
    );
  });

  it.each([
    ["goal * 0.6", "150%"],
    ["goal / 2", "190%"],
    ["goal * (1 - usual)", "110%"],
  ])("one that is a part of it, %s, is named where the parts cannot be met", async (share, value) => {
    const [[code, da, en] = []] = await told(
      [GOAL, `  goal:\n    value: ${value}`],
      NO_RANGE,
      ["toJob: { share: goal, shape:", `toJob: { share: ${share}, shape:`],
      [
        "laterJob: { from: benefit",
        `toPension: { from: benefit, to: pension, share: ${share}, within: 52 weeks }\n      laterJob: { from: benefit`,
      ],
    );
    expect(code).toBe("share-infeasible-by");
    expect(da).toContain(
      `goal er ${value}, og andelene af et mål er tilsammen under 100%: skriv en andel som 30%`,
    );
    expect(en).toContain(`goal is ${value}, and the shares of a goal come to less than 100% in all`);
  });

  it.each(["130%", "1.3", "-0.01"])(
    "%s asked for instead of the scenario's is held against the range in per cent",
    async (value) => {
      const model = await familyMentor();
      const problem = problemOf(() => withParameters(model, { goal: value }));
      expect([problem?.code, problem?.found, problem?.expected]).toEqual([
        "value-outside-range",
        value,
        "0% – 60%",
      ]);
    },
  );
});
