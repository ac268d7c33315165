import { describe, expect, it } from "vitest";
import { armOf as armIn, compare, evaluate, paybacks, unitCosts } from "../../../src/analysis/index";
import { Decimal } from "../../../src/decimal";
import { number } from "../../../src/formula/index";
import { countsOf, outcomeRows, rows } from "../../../src/ledger/index";
import type { Model } from "../../../src/model/index";
import { flowOf } from "../../model/models";
import { armOf, cohortModel, eventOf, moveOf, probability } from "./cohortModels";
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
      rows(result.ledger)
        .filter((row) => row.flow === flow)
        .reduce((sum, { exact }) => sum.plus(exact), new Decimal(0))
        .toNumber();
    // 50 in the first year and 75 in the second; 75 hired in all.
    expect([paid("pay"), paid("bonus")]).toEqual([12_500, 7_500]);
    expect(outcomeRows(result.ledger).reduce((sum, { quantity }) => sum + Number(quantity), 0)).toBe(75);
    const counts = unitCosts(armIn(result, "only"), "municipality").map(({ per, count }) => [per, count]);
    expect(counts).toContainEqual(["hired", "75"]);
    expect(counts.filter(([per]) => per === outcome)).toContainEqual([outcome, "75"]);
  });
});

/**
 * A hundred of whom half of those without a job get one every week, and all who have one lose it the week after. A bonus
 * is paid each time; the outcome of the same name counts who has been in a job once.
 */
const comingBack = (): Model => {
  const arm = (id: string, chance: string) =>
    armOf(
      id,
      {
        transitions: [
          moveOf("go", "out", "job", probability(chance)),
          moveOf("back", "job", "out", probability("1")),
        ],
        events: [hired],
        ordinaryEffort: id === "with" ? "replaced" : "included",
      },
      [flowOf("bonus", "event", "hired", number("100"))],
    );
  return cohortModel(
    ["out", "job"],
    [arm("with", "0.5"), arm("without", "0")],
    {
      followUp: number("21"),
      outcomes: [{ id: "hired", label: { da: "h", en: "h" }, kind: "firstEntry", states: ["job"], path: [] }],
    },
    { horizon: { from: "2022-07-04", until: "2022-07-25" } },
  );
};

describe("an outcome called as an event that happens more often than it", () => {
  // Without a job are 100, 50 and 75 (25 who stayed, 50 who came back): 50 + 25 + 37.5 moves. Of those who never had one
  // are 100, 50 and 25: 50 + 25 + 12.5.
  const [moves, first] = [112.5, 87.5];

  it.each(["until", "followUp"] as const)("has first entries, and the event all of them: %s", (reach) => {
    const result = evaluate(comingBack(), { reach });
    const difference = compare(result, "with", "without");
    const paid = rows(difference.ledger).reduce((sum, { amount }) => sum + amount, 0);
    expect(paid).toBe(100 * moves);
    const entries = outcomeRows(difference.ledger);
    expect(entries.reduce((sum, { quantity }) => sum + Number(quantity), 0)).toBe(first);
    const counts = (["event", "outcome"] as const).map((kind) => countsOf(difference.ledger, kind));
    expect(counts.map((count) => Number(count.get("hired")))).toEqual([moves, first]);
    expect(
      unitCosts(difference, "municipality").flatMap(({ per, count }) => (per === "hired" ? [count] : [])),
    ).toEqual([String(moves), String(first)]);
  });

  it("is not paid for where money is followed over time, either", () => {
    // 50 and 25 have a job in the second and third week: 75 weeks at 150 bring back 112.5 bonuses at 100.
    const model = comingBack();
    const gain = flowOf("gain", "person-week", "job", number("150"), {
      from: "economy",
      to: "municipality",
    });
    const balanced: Model = {
      ...model,
      strategies: model.strategies.map((strategy) =>
        strategy.id === "with" ? { ...strategy, flows: [...strategy.flows, gain] } : strategy,
      ),
    };
    // All in July, and in each citizen's first month: there is nothing to wait for.
    expect(paybacks(balanced, { of: "with", against: "without", perspective: "municipality" }).rows).toEqual(
      [],
    );
  });
});
