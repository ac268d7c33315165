import { describe, expect, it } from "vitest";
import { armOf as armIn, evaluate, unitCosts } from "../../../src/analysis/index";
import { Decimal } from "../../../src/decimal";
import { number } from "../../../src/formula/index";
import { flowOf } from "../../model/models";
import { armOf, eventOf, moveOf, probability } from "./cohortModels";
import { cyclesOf, undatedModel } from "./undatedModels";

const half = moveOf("go", ["out"], "job", probability("0.5"));
const hired = eventOf("hired", { kind: "move", from: ["out"], to: ["job"] });

/** A hundred of whom half find a job at the end of each of two years, which an outcome of some name counts. */
const named = (outcome: string) =>
  undatedModel(
    ["out", "job"],
    [
      armOf("only", { transitions: [half], events: [hired] }, [
        flowOf("pay", "person-year", "job", number("100")),
        flowOf("bonus", "event", "hired", number("100")),
      ]),
    ],
    cyclesOf(2, "365.25", "end"),
    {},
    {
      outcomes: [
        { id: outcome, label: { da: outcome, en: outcome }, kind: "firstEntry", states: ["job"], path: [] },
      ],
    },
  );

describe("an outcome called as something else", () => {
  it.each(["job", "hired", "success"])("is counted once and never paid for: %s", (outcome) => {
    const result = evaluate(named(outcome));
    const paid = (flow: string): number =>
      result.ledger.entries
        .filter((entry) => entry.flow === flow)
        .reduce((sum, { amount }) => sum.plus(amount), new Decimal(0))
        .toNumber();
    // 50 in the first year and 75 in the second; 75 hired in all.
    expect([paid("pay"), paid("bonus")]).toEqual([12_500, 7_500]);
    expect(result.outcomes.reduce((sum, { quantity }) => sum + Number(quantity), 0)).toBe(75);
    const counts = unitCosts(armIn(result, "only"), "municipality").map(({ per, count }) => [per, count]);
    expect(counts).toContainEqual(["hired", "75"]);
    expect(counts.filter(([per]) => per === outcome)).toContainEqual([outcome, "75"]);
  });
});
