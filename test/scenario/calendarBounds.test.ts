import { describe, expect, it } from "vitest";
import { denmark } from "../../src/denmark/index";
import { formatProblem } from "../../src/problems/index";
import { parseScenarioYaml } from "../../src/scenario/yaml/index";
import { GOOD } from "./cohort/documents";
import { goodOf, problemsOf } from "./outcomes";

const HORIZON = "horizon: { from: 2022-07-01, until: 2025-07-01, followUp: 5 years }";

const changed = (horizon: string, more: readonly (readonly [string, string])[] = []): string =>
  more.reduce(
    (text, [from, to]) => {
      expect(text).toContain(from);
      return text.replace(from, () => to);
    },
    GOOD.replace(HORIZON, () => horizon),
  );

const said = async (text: string): Promise<readonly string[]> =>
  problemsOf(await parseScenarioYaml(text, { rules: denmark })).map((problem) =>
    formatProblem(problem, "en"),
  );

describe("a scenario that leaves the calendar", () => {
  it("is told of by its horizon, where that is longer than is looked at", async () => {
    expect(
      await said(changed("horizon: { from: 1999-07-01, until: 2199-07-02, followUp: 5 years }")),
    ).toContain("13:37 horizon.until: the period from 1999-07-01 until 2199-07-02 is longer than 200 years");
  });

  it("is told of by a follow-up that goes beyond the last day, or with the horizon over 200 years", async () => {
    expect(
      await said(changed("horizon: { from: 2022-07-01, until: 2150-07-01, followUp: 60 years }")),
    ).toEqual([
      "13:59 horizon.followUp: 21915 days for those who start just before 2150-07-01 go beyond 2200-12-31, where the calendar ends",
    ]);
    expect(
      await said(
        changed("horizon: { from: 1950-07-01, until: 2100-07-01, followUp: 70 years }", [
          ["{ 2022-07-01: dropOutRate", "{ 1950-07-01: dropOutRate"],
        ]),
      ),
    ).toEqual([
      "13:59 horizon.followUp: the period from 1950-07-01 until 2170-07-16 is longer than 200 years",
    ]);
  });

  it("is told of by a delay that goes beyond it", async () => {
    const delayed = (days: string): string =>
      changed("horizon: { from: 2022-07-01, until: 2150-07-01, followUp: 5 years }", [
        [
          "  places: { strategy: intensive, capacity: citizens, from: 2022-08-01, lastStart: 2024-07-01 }\n",
          `  delay: ${days}\n  entrants: [{ date: 2022-08-01, number: 3 }]\n`,
        ],
      ]);
    expect(await said(delayed("60 years"))).toEqual([
      "51:10 intake.delay: 21915 days for those who start just before 2150-07-01 go beyond 2200-12-31, where the calendar ends",
    ]);
    const near = delayed("40 weeks").replace("until: 2150-07-01", "until: 2026-07-01");
    goodOf(await parseScenarioYaml(near, { rules: denmark }));
  });
});
