import { describe, expect, it } from "vitest";
import { ladderOf } from "../../src/analysis/index";
import { historyOf } from "../denmark/histories";

describe("ladderOf", () => {
  it("takes weeks in a row on one step together, and says where the count starts over", () => {
    const model = historyOf(
      [
        { from: "2021-01-04", to: "2021-02-14", state: "cashBenefit", category: "30plus_andre" },
        { from: "2021-02-15", to: "2022-02-20", state: "selfSupport" },
        { from: "2022-02-21", to: "2022-02-27", state: "cashBenefit", category: "30plus_andre" },
      ],
      { ladder: { weeksOnBenefits: 0, selfSupportedWeeks: 0 } },
    );
    expect(ladderOf(model, "history")).toEqual([
      { from: "2021-01-04", to: "2021-01-31", weeks: 4, step: "1", counted: 4, restarted: false },
      { from: "2021-02-01", to: "2021-02-14", weeks: 2, step: "2", counted: 6, restarted: false },
      { from: "2021-02-15", to: "2022-02-13", weeks: 52, counted: 0, restarted: true },
      { from: "2022-02-14", to: "2022-02-20", weeks: 1, counted: 0, restarted: false },
      { from: "2022-02-21", to: "2022-02-27", weeks: 1, step: "1", counted: 1, restarted: false },
    ]);
    expect(ladderOf(model, "another")).toEqual([]);
  });
});
