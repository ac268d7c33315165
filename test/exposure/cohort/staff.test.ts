import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/analysis/index";
import type { Reach } from "../../../src/exposure/index";
import { number } from "../../../src/formula/index";
import { rows } from "../../../src/ledger/index";
import type { Model, Segment } from "../../../src/model/index";
import { flowOf } from "../../model/models";
import { armOf, caseloadOf, cohortModel, moveOf, probability, segmentOf } from "./cohortModels";
import { cyclesOf, undatedModel } from "./undatedModels";

const FLOWS = [flowOf("pay", "staff-year", "guides", "price")];

const guided = (perStaff: string, whole = true) =>
  armOf("only", { caseloads: [caseloadOf("guides", ["a"], perStaff, whole)] }, FLOWS);

/** Some citizens who stay where they are for a year. */
const stayed = (
  citizens: string,
  perStaff: string,
  more: { readonly segments?: readonly Segment[]; readonly whole?: boolean } = {},
): Model =>
  undatedModel(
    ["a"],
    [guided(perStaff, more.whole)],
    cyclesOf(1, "365.25", "start"),
    more.segments === undefined ? {} : { segments: more.segments },
    { entries: [{ count: number(citizens) }] },
  );

/** To a thousand-millionth, as far as citizens in floating point go. */
const staffYears = (model: Model, reach: Reach = "until"): number =>
  Number(
    rows(evaluate(model, { reach }).ledger)
      .reduce((sum, { quantity }) => sum + quantity, 0)
      .toFixed(9),
  );

describe("whole staff", () => {
  it("is the next whole number, and as many as there are where that is whole", () => {
    expect(["80", "99", "100", "101", "120"].map((count) => staffYears(stayed(count, "20")))).toEqual([
      4, 5, 5, 6, 6,
    ]);
    expect(staffYears(stayed("99", "20", { whole: false }))).toBe(4.95);
  });

  it("is not one more for what floating point adds to a caseload that is whole", () => {
    // 7 × 0.3 + 7 × 0.6 + 7 × 0.1 is 7.000000000000001 in floating point.
    const segments = ["0.3", "0.6", "0.1"].map((share, index) =>
      segmentOf(`part ${index}`, { share: number(share) }),
    );
    expect(7 * 0.3 + 7 * 0.6 + 7 * 0.1).toBeGreaterThan(7);
    expect(staffYears(stayed("7", "1", { segments }))).toBe(7);
  });

  it("has room for a thousand-millionth of one, and is one more for ten of them", () => {
    // 100.00000001 / 20 = 5 + 5e-10; 100.0000002 / 20 = 5 + 1e-8.
    expect(staffYears(stayed("100.00000001", "20"))).toBe(5);
    expect(staffYears(stayed("100.0000002", "20"))).toBe(6);
    expect(staffYears(stayed("100.001", "20"))).toBe(6);
  });

  it("is nobody where there is no one to look after", () => {
    const model = undatedModel(
      ["b", "a"],
      [armOf("only", { caseloads: [caseloadOf("guides", ["a"], "20", true)] }, FLOWS)],
      cyclesOf(1, "365.25", "start"),
    );
    expect(staffYears(model)).toBe(0);
  });

  it("is rounded week by week, over all who are there together, whenever they began", () => {
    // Halves leave: 12 and 6 of those of the first week; 12 of those of the second.
    const half = moveOf("go", "a", "b", probability("0.5"));
    const arm = armOf(
      "only",
      { transitions: [half], caseloads: [caseloadOf("guides", ["a"], "10", true)] },
      FLOWS,
    );
    const entries = ["2022-07-04", "2022-07-11"].map((date) => ({ date, count: number("12") }));
    const model = cohortModel(["a", "b"], [arm], { entries, followUp: number("14") });
    const horizon = { from: "2022-07-04", until: "2022-07-25" };
    const months = rows(evaluate({ ...model, horizon }).ledger).map(({ quantity }) => quantity * 12);
    // 12 / 10 → 2; (6 + 12) / 10 → 2; (3 + 6) / 10 → 1: five staff-weeks of July's 31 days.
    expect(months).toHaveLength(1);
    expect(months[0]).toBeCloseTo((5 * 7) / 31, 9);
  });

  it("is shared by those in their first year and those in their second, when each is followed from their own start", () => {
    // Five from July 2022 and five 54 weeks later, each for 104 weeks: 158 weeks in all, and never more than ten.
    const entries = ["2022-07-04", "2023-07-17"].map((date) => ({ date, count: number("5") }));
    const model = cohortModel(["a"], [guided("10")], { entries, followUp: number("728") });
    const horizon = { from: "2022-07-04", until: "2025-07-14" };
    // One guide: 28 of July's 31 days, 35 whole months, and 13 days of July 2025.
    const months = 28 / 31 + 35 + 13 / 31;
    expect(staffYears({ ...model, horizon }, "followUp")).toBe(Number((months / 12).toFixed(9)));
  });
});
