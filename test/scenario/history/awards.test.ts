import { describe, expect, it } from "vitest";
import type { Model } from "../../../src/model/index";
import { historyOf } from "../../denmark/histories";

const statesOf = ({ strategies }: Model): string[] =>
  strategies.flatMap(({ history }) => history?.spells.map(({ state }) => state) ?? []);

describe("the day of an award chooses the rules of a spell", () => {
  it.each([
    ["flexJob", "2012-12-31", "flexJobBefore2013"],
    ["flexJob", "2013-01-01", "flexJobOutsideLadder"],
    ["flexJob", "2014-06-30", "flexJobOutsideLadder"],
    ["flexJob", "2014-07-01", "flexJob"],
    ["disabilityPension", "2014-06-30", "disabilityPensionOutsideLadder"],
    ["disabilityPension", "2014-07-01", "disabilityPension"],
  ])("%s, awarded %s: %s", (state, awarded, expected) => {
    const stated = state === "flexJob" ? { wage: 8000, amount: 7000 } : { category: "enlig" };
    const model = historyOf([{ from: "2022-01-01", to: "2022-01-31", state, awarded, ...stated }]);
    expect(statesOf(model)).toEqual([expected]);
    const words = model.states[0]?.label.da ?? "";
    expect(/uden for refusionstrappen/u.test(words)).toBe(expected.endsWith("OutsideLadder"));
    expect(/ordningen før 2013/u.test(words)).toBe(expected === "flexJobBefore2013");
  });

  it("in each spell of its own", () => {
    const spell = { state: "flexJob", wage: 8000 };
    const model = historyOf([
      { from: "2022-02-01", to: "2022-02-28", awarded: "2022-01-20", ...spell },
      { from: "2022-01-01", to: "2022-01-31", awarded: "2013-05-01", ...spell },
    ]);
    expect(statesOf(model)).toEqual(["flexJobOutsideLadder", "flexJob"]);
  });
});
