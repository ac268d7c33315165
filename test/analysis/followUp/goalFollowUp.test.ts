import { beforeAll, describe, expect, it } from "vitest";
import { evaluate, goalFollowUp, prepare } from "../../../src/analysis/index";
import { Decimal } from "../../../src/decimal";
import { denmark } from "../../../src/denmark/index";
import { outcomeRows } from "../../../src/ledger/index";
import type { Model } from "../../../src/model/index";
import { loadScenario } from "../../../src/node/index";
import { withParameters } from "../../../src/program/index";

let model: Model;
beforeAll(async () => {
  model = await loadScenario("test/fixtures/bi46/bi46-model-a.yaml", { rules: denmark });
});

const first = (of: Model, count: number, among: number, date?: string) => {
  const [goal] = goalFollowUp(of, {
    counted: [{ count, of: among, ...(date === undefined ? {} : { date }) }],
  });
  if (goal === undefined) throw new Error("no goal");
  return goal;
};

describe("a goal held against what was counted", () => {
  it.each([
    [17, 100, "undecided"],
    [17, 140, "below"],
    [40, 100, "met"],
    [20, 100, "undecided"],
    [0, 100, "below"],
    [0, 0, "undecided"],
  ])("with %i of %i is %s", (count, of, verdict) => {
    expect(first(model, count, of).verdict).toBe(verdict);
  });

  it("is undecided, and may be anything, where nothing was counted", () => {
    const [goal] = goalFollowUp(model);
    expect(goal).toMatchObject({ verdict: "undecided", interval: ["0", "1"], counts: [] });
    expect(goal?.answer?.answers).toEqual([]);
  });

  it("expects what has become, by the end of the day, of those who have started by then", () => {
    // The same from the months of an evaluation to the end of the budget, where the day ends one.
    const result = evaluate(model);
    const reached = outcomeRows(result.ledger)
      .filter(
        ({ strategy, outcome, month = "" }) =>
          strategy === "intensive" && outcome === "success" && month <= "2023-12",
      )
      .reduce((sum, { quantity }) => sum + Number(quantity), 0);
    const entrants = result.entrants
      .filter(({ date = "" }) => date <= "2023-12-31")
      .reduce((sum, { count }) => sum + count, 0);
    const { expected } = first(model, 17, 100).counts[0] ?? {};
    expect(Number(expected?.entrants)).toBeCloseTo(entrants, 6);
    expect(Number(expected?.reached)).toBeCloseTo(reached, 6);
  });

  it("expects no fewer on a later day, and nobody before the first start", () => {
    const days = ["2022-07-31", "2022-09-30", "2023-03-31", "2023-12-31", "2024-12-31", "2025-06-30"];
    const reached = days.map((day) => Number(first(model, 1, 10, day).counts[0]?.expected.reached));
    expect(reached[0]).toBe(0);
    expect(reached).toEqual([...reached].sort((a, b) => a - b));
    expect(first(model, 1, 10, "2022-07-31").counts[0]?.expected.share).toBeUndefined();
  });

  it("finds the value of its parameter that leads to the count, and the answer at it", () => {
    const { answer, counts } = first(model, 12, 100);
    const [counted] = answer?.answers ?? [];
    const value = counted?.value ?? "";
    const at = withParameters(model, { success: value });
    const again = first(at, 12, 100).counts[0]?.expected;
    expect(Number(again?.share)).toBeCloseTo(0.12, 5);
    const { differences } = prepare(model).at({ success: value });
    const cost = differences[0]?.netCosts.find(
      ({ perspective, stage }) => perspective === "municipality" && stage === "afterTax",
    );
    expect(counted?.perCitizen).toBe(cost?.perCitizen);
    // Fewer reach it than the scenario expects, so that it costs more.
    expect(Number(counts[0]?.expected.share)).toBeGreaterThan(0.12);
    expect(new Decimal(counted?.perCitizen ?? 0).gt(answer?.perCitizen ?? 0)).toBe(true);
  });

  it("says so where no value within the range leads there", () => {
    const [counted] = first(model, 60, 100).answer?.answers ?? [];
    expect(counted).toEqual({ of: "counted", share: "0.6" });
  });

  it("takes a count in the place of one of the same day, and puts others in order", () => {
    const [goal] = goalFollowUp(model, {
      counted: [
        { count: 17, of: 100 },
        { goal: "success", count: 4, of: 60, date: "2023-06-30" },
        { count: 17, of: 140 },
      ],
    });
    expect(goal?.counts.map(({ date, of }) => [date, of])).toEqual([
      ["2023-06-30", "60"],
      ["2023-12-31", "140"],
    ]);
    expect(goal?.verdict).toBe("below");
  });

  it("names a goal that is not there", () => {
    expect(() => goalFollowUp(model, { counted: [{ goal: "succes", count: 1, of: 2 }] })).toThrow(/success/u);
  });

  it("changes no fingerprint and no amount", () => {
    const { goals: _, ...without } = model;
    expect(evaluate(without as Model).manifest.model).toBe(evaluate(model).manifest.model);
  });
});
