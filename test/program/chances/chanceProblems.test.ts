import { describe, expect, it } from "vitest";
import { binary, number, parameter } from "../../../src/formula/index";
import type { Transition } from "../../../src/model/index";
import { chanceProblems } from "../../../src/program/index";
import {
  always,
  armOf,
  cohortModel,
  moveOf,
  probability,
  rate,
  segmentOf,
  share,
  stepped,
} from "../../exposure/cohort/cohortModels";

const problemsOf = (...transitions: readonly Transition[]) =>
  chanceProblems(cohortModel(["a", "b", "c"], [armOf("one", { transitions })]));

const go = (chance: Transition["chance"]): Transition => moveOf("go", "a", "b", chance);
const WHERE = { strategy: "one", segment: "everybody", state: "a", transition: "go" };

describe("chanceProblems", () => {
  it("says nothing of probabilities that are some", () => {
    expect(problemsOf(go(probability("1")))).toEqual([]);
    expect(problemsOf(go(probability("0.3")), moveOf("other", "a", "c", probability("0.7")))).toEqual([]);
    expect(problemsOf(go(rate("900")), moveOf("other", "a", "c", rate("0")))).toEqual([]);
  });

  it("finds a probability outside 0 to 1, in its first cycle", () => {
    for (const wrong of ["1.01", "-0.2"]) {
      const [first] = problemsOf(go(probability(stepped("sinceEntry", { 0: "0.5", 9: wrong }))));
      const expected = "0 ≤ p ≤ 1";
      const path = ["transitions", "go"];
      const values = { ...WHERE, cycle: "9" };
      expect(first).toEqual({ code: "probability-range", path, found: wrong, expected, values });
    }
  });

  it("finds a formula that leaves the range with the cycles, for whom it does", () => {
    const byAge = binary("divide", parameter("age"), number("50"));
    const model = cohortModel(
      ["a", "b"],
      [armOf("one", { transitions: [go(probability(always(byAge)))] })],
      {},
      {
        segments: [
          segmentOf("young", { age: "30", share: number("0.5") }),
          segmentOf("old", { age: "49.5", share: number("0.5") }),
        ],
      },
    );
    // 27 · 7 / 365.25 years are the first to make more than half a year.
    const [first] = chanceProblems(model);
    expect(first).toMatchObject({ code: "probability-range", values: { segment: "old", cycle: "27" } });
    expect(chanceProblems(model).filter(({ values }) => values?.segment !== "old")).toEqual([]);
  });

  it("finds rates and shapes below nothing", () => {
    expect(problemsOf(go(rate("-0.1")))).toMatchObject([
      { code: "rate-range", found: "-0.1", expected: "≥ 0", values: { ...WHERE, cycle: "0" } },
    ]);
    const shape = stepped("sinceEntry", { 0: "1", 2: "-1" });
    const [first] = problemsOf(go(share("0.1", 70, { shape })));
    expect(first).toMatchObject({ code: "shape-range", found: "-1", values: { ...WHERE, cycle: "2" } });
  });

  it("finds probabilities that are more than one together, and names them", () => {
    const found = problemsOf(go(probability("0.6")), moveOf("other", "a", "c", probability("0.7")));
    expect(found[0]).toMatchObject({
      code: "probabilities-sum",
      path: ["transitions", "other"],
      found: "1.3",
      expected: "go + other",
      values: { strategy: "one", state: "a", cycle: "0", transition: "other" },
    });
  });

  it("finds what a share goes on to take beyond its time, when others then leave too little", () => {
    const late = probability(stepped("sinceEntry", { 0: "0", 20: "0.9" }));
    const found = problemsOf(go(share("0.7", 28)), moveOf("other", "a", "c", late));
    expect(found).toMatchObject([{ code: "probabilities-sum", values: { state: "a", cycle: "20" } }]);
  });

  it("finds shares that are none, times that are no cycle, and shares nothing can meet", () => {
    expect(problemsOf(go(share("1", 70)))).toMatchObject([
      { code: "share-range", path: ["transitions", "go", "share"], found: "1", expected: "0 ≤ P < 1" },
    ]);
    expect(problemsOf(go(share("-0.1", 70)))).toMatchObject([{ code: "share-range", found: "-0.1" }]);
    expect(problemsOf(go(share("0.1", 3)))).toMatchObject([
      { code: "within-no-cycle", path: ["transitions", "go", "within"], found: "3", values: { days: "7" } },
    ]);
    expect(problemsOf(moveOf("go", "b", "c", share("0.1", 70)))).toMatchObject([
      { code: "share-infeasible", found: "0.1", values: { transition: "go", state: "b", cycles: "10" } },
    ]);
  });

  it("looks in every strategy, and says once what is written once", () => {
    const arm = (id: string, p: string) => armOf(id, { transitions: [go(probability(p))] });
    const other = armOf("other", { transitions: [{ ...go(probability("3")), path: ["elsewhere"] }] });
    const model = cohortModel(["a", "b"], [arm("one", "2"), arm("fine", "0.5"), arm("same", "2"), other]);
    const found = chanceProblems(model).filter(({ code }) => code === "probability-range");
    expect(found.map(({ values }) => values?.strategy)).toEqual(["one", "other"]);
  });
});
