import { describe, expect, it } from "vitest";
import { cohort } from "../../../src/exposure/index";
import { number } from "../../../src/formula/index";
import type { RatioKind, Schedule, Transition } from "../../../src/model/index";
import { formatProblem } from "../../../src/problems/index";
import { chanceProblems } from "../../../src/program/index";
import {
  always,
  armOf,
  cohortModel,
  eventOf,
  moveOf,
  probability,
  rate,
  segmentOf,
  stepped,
} from "../../exposure/cohort/cohortModels";
import { cyclesOf, undatedModel } from "../../exposure/cohort/undatedModels";
import { happenings } from "../../exposure/kinds";

const HORIZON = cyclesOf(6, "365.25", "start");

const changed = (
  chance: Transition["chance"],
  kind: RatioKind,
  value: Schedule | string,
  id = "go",
): Transition => ({
  ...moveOf(id, "a", "b", chance),
  ratio: { kind, value: typeof value === "string" ? always(value) : value },
});

const linesOf = (transitions: readonly Transition[], ages: readonly string[] = ["40"]): string[] =>
  chanceProblems(
    undatedModel(["a", "b"], [armOf("one", { transitions })], HORIZON, {
      segments: ages.map((age) => segmentOf(`from ${age}`, { age, share: number(String(1 / ages.length)) })),
    }),
  ).map((problem) => formatProblem(problem, "en"));

describe("a ratio that makes no probability", () => {
  it("is a relative risk that takes one above 1, with state, cycle, strategy and segment", () => {
    const [problem, ...more] = chanceProblems(
      undatedModel(
        ["a", "b"],
        [armOf("one", { transitions: [changed(probability("0.6"), "relativeRisk", "2")] })],
        HORIZON,
      ),
    );
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ path: ["transitions", "go"], found: "1.2" });
    expect(problem?.values).toMatchObject({
      state: "a",
      cycle: "0",
      strategy: "one",
      segment: "everybody",
      transition: "go",
    });
    expect(formatProblem(problem as NonNullable<typeof problem>, "en")).toMatch(/0\.6.*2.*1\.2/u);
  });

  it("is told of where it first goes wrong", () => {
    const late = stepped("sinceEntry", { 0: "1", 3: "2" });
    const [problem] = chanceProblems(
      undatedModel(
        ["a", "b"],
        [armOf("one", { transitions: [changed(probability("0.6"), "relativeRisk", late)] })],
        HORIZON,
      ),
    );
    expect(problem?.values).toMatchObject({ cycle: "3", state: "a" });
  });

  it("is told of once for each transition, not for each cycle", () => {
    expect(
      linesOf([
        changed(probability("0.6"), "relativeRisk", "2", "one"),
        changed(probability("0.3"), "relativeRisk", "4", "two"),
      ]),
    ).toHaveLength(2);
  });

  it.each(["relativeRisk", "oddsRatio", "hazardRatio"] as const)("is a negative %s", (kind) => {
    expect(linesOf([changed(probability("0.2"), kind, "-0.5")])).toHaveLength(1);
  });

  it("is a negative hazard ratio of a rate", () => {
    expect(linesOf([changed(rate("0.2"), "hazardRatio", "-0.5")])).toHaveLength(1);
  });

  it("is not one that takes a probability to 1, nor an odds or hazard ratio however large", () => {
    expect(linesOf([changed(probability("0.5"), "relativeRisk", "2")])).toEqual([]);
    expect(linesOf([changed(probability("0.9"), "oddsRatio", "1000")])).toEqual([]);
    expect(linesOf([changed(probability("0.9"), "hazardRatio", "1000")])).toEqual([]);
  });

  it("is one that makes probabilities come to more than 1 together", () => {
    const [problem] = chanceProblems(
      undatedModel(
        ["a", "b"],
        [
          armOf("one", {
            transitions: [
              changed(probability("0.4"), "relativeRisk", "2", "one"),
              moveOf("two", "a", "b", probability("0.3")),
            ],
          }),
        ],
        HORIZON,
      ),
    );
    expect(problem).toMatchObject({ code: "probabilities-sum", found: "1.1" });
  });

  it("depends on age, and names the segment it goes wrong for", () => {
    const byAge: Schedule = {
      by: "byAge",
      steps: [
        { from: 20, value: number("1") },
        { from: 62, value: number("2") },
      ],
    };
    const lines = chanceProblems(
      undatedModel(
        ["a", "b"],
        [armOf("one", { transitions: [changed(probability("0.6"), "relativeRisk", byAge)] })],
        HORIZON,
        {
          segments: [
            segmentOf("young", { age: "20", share: number("0.5") }),
            segmentOf("old", { age: "60", share: number("0.5") }),
          ],
        },
      ),
    );
    expect(lines.map(({ values }) => [values?.segment, values?.cycle])).toEqual([["old", "2"]]);
  });
});

describe("a ratio by the calendar", () => {
  const fromDate = (before: string, then: string): Schedule => ({
    by: "fromDate",
    steps: [
      { from: "2022-07-01", value: number(before) },
      { from: "2022-09-05", value: number(then) },
    ],
  });
  const weekly = (transition: Transition) =>
    cohortModel(
      ["a", "b"],
      [armOf("one", { transitions: [transition], events: [eventOf("came", { kind: "move", to: ["b"] })] })],
      {
        entries: ["2022-07-04", "2022-09-05"].map((date) => ({ date, count: number("100") })),
        followUp: number("7"),
      },
    );
  const cameBy = (transition: Transition): number[] =>
    happenings(cohort(weekly(transition), "followUp")).map(({ quantity }) => quantity);

  it("holds for whom it is then, as a probability by the calendar does", () => {
    const written = moveOf("go", "a", "b", probability(fromDate("0.2", "0.4")));
    const byRatio = changed(probability("0.2"), "relativeRisk", fromDate("1", "2"));
    expect(cameBy(written)).toEqual([20, 40]);
    expect(cameBy(byRatio)).toEqual(cameBy(written));
  });

  it("is tried for the last start as well as the first", () => {
    const model = weekly(changed(probability("0.6"), "relativeRisk", fromDate("1", "2")));
    const short = { ...model, horizon: { from: "2022-07-04", until: "2022-09-10" } };
    expect(chanceProblems(short).map(({ found }) => found)).toEqual(["1.2"]);
    const written = moveOf("go", "a", "b", probability(fromDate("0.6", "1.2")));
    expect(chanceProblems({ ...weekly(written), horizon: short.horizon }).map(({ found }) => found)).toEqual([
      "1.2",
    ]);
  });
});
