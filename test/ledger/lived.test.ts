import { describe, expect, it } from "vitest";
import { compare, evaluate } from "../../src/analysis/index";
import { number } from "../../src/formula/index";
import { explain, type Ledger, pivot, rows, yearRows } from "../../src/ledger/index";
import type { Clock, Driver, Model } from "../../src/model/index";
import {
  armOf,
  cohortModel,
  eventOf,
  moveOf,
  probability,
  segmentOf,
  stepped,
  steppedFlow,
  stepTables,
} from "../exposure/cohort/cohortModels";
import { cyclesOf, undatedModel } from "../exposure/cohort/undatedModels";
import { boughtOf, flowOf, modelOf, parameterOf, strategyOf } from "../model/models";

const SEGMENTS = [
  segmentOf("cheap", { share: number("0.75"), numbers: { price: "100" } }),
  segmentOf("dear", { share: number("0.25"), numbers: { price: "1000" } }),
];

const HALF_YEAR = { from: "2022-08-01", until: "2023-01-30" };
const weekly = (per: Driver, more: Partial<Model> = {}): Model =>
  cohortModel(
    ["a"],
    [armOf("only", {}, [flowOf("paid", per, "a", "price")])],
    { entries: [{ date: "2022-08-01", count: number("100") }] },
    { horizon: HALF_YEAR, ...more },
  );

const explained = (model: Model, flow = "paid") =>
  explain(model, evaluate(model).ledger, { flow, perspective: "municipality" }).flows;

describe("what citizens are paid by their segment", () => {
  it("is an event's, too: each segment's events at its own price", () => {
    const arm = armOf("only", { events: [eventOf("begun", { kind: "entry" })] }, [
      flowOf("bonus", "event", "begun", "price"),
    ]);
    const { ledger } = evaluate(cohortModel(["a"], [arm], {}, { segments: SEGMENTS }));
    // 75 at 100 and 25 at 1,000.
    expect(rows(ledger).map(({ segment, amount }) => [segment, amount])).toEqual([
      ["cheap", 7500],
      ["dear", 25_000],
    ]);
  });

  it("is explained segment by segment, each with its own price", () => {
    const found = explained(weekly("person-week", { segments: SEGMENTS }));
    // 26 weeks each.
    expect(found.map(({ price, quantity }) => [Number(price), Number(quantity)])).toEqual([
      [100, 26 * 75],
      [1000, 26 * 25],
    ]);
  });

  it("is explained step by step of the clock, each with its own price", () => {
    const clock: Clock = {
      id: "short",
      counts: ["a"],
      resets: [],
      steps: [
        { fromWeek: 1, step: "1" },
        { fromWeek: 5, step: "2" },
      ],
      reset: { weeks: 52, window: 156 },
    };
    const model = cohortModel(
      ["a"],
      [armOf("only", {}, [steppedFlow("a")])],
      {
        entries: [{ date: "2022-08-01", count: number("100") }],
        clockStart: { counted: 0, resetting: 0 },
      },
      { horizon: HALF_YEAR, clock, tables: stepTables(clock) },
    );
    // Four weeks on the first step and 22 on the second.
    expect(
      explained(model, "refund a").map(({ step, price, quantity }) => [
        step,
        Number(Number(price).toFixed(6)),
        Number(Number(quantity).toFixed(6)),
      ]),
    ).toEqual([
      ["1", 1001, 400],
      ["2", 2001, 2200],
    ]);
  });
});

describe("how many citizens there are at a time, as it is explained", () => {
  /** Five whole months of a hundred; their days are 153. */
  const whole = (per: Driver): Model => ({
    ...weekly(per),
    horizon: { from: "2022-08-01", until: "2023-01-01" },
  });

  it.each(["person-week", "person-month", "person-year"] as const)(
    "is the average over the months: %s",
    (per) => {
      const [flow] = explained(whole(per));
      expect([flow?.average, Number(Number(flow?.count).toFixed(9))]).toEqual([true, 100]);
    },
  );

  it.each(["person-week", "person-month", "person-year"] as const)(
    "is the average over the cycles without a calendar, whichever end they count at: %s",
    (per) => {
      for (const accrual of ["start", "lifeTable"] as const) {
        const model = undatedModel(
          ["a", "b"],
          [
            armOf("only", { transitions: [moveOf("go", "a", "b", probability("0.5"))] }, [
              flowOf("paid", per, "a", "price"),
            ]),
          ],
          cyclesOf(2, "100", accrual),
        );
        // 100 and 50, or the means 75 and 37.5 of each cycle's ends.
        const [flow] = explained(model);
        expect([flow?.average, Number(Number(flow?.count).toFixed(9))]).toEqual([
          true,
          accrual === "start" ? 75 : 56.25,
        ]);
      }
    },
  );
});

describe("sums by time", () => {
  it("stand in the order of cycles as numbers, whichever flow is first", () => {
    // Who moves does so at the end of the tenth cycle: `b` has cycles 10 and 11, and its flow is written first.
    const arm = armOf(
      "only",
      { transitions: [moveOf("go", "a", "b", probability(stepped("sinceEntry", { 0: "0", 9: "1" })))] },
      [flowOf("later", "person-year", "b", "price"), flowOf("sooner", "person-year", "a", "price")],
    );
    const { ledger } = evaluate(undatedModel(["a", "b"], [arm], cyclesOf(12, "365.25", "start")));
    const { columns } = pivot(ledger, { rows: "flow", columns: "cycle", perspective: "municipality" });
    expect(columns).toEqual(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"]);
  });

  it("stand by year in rows, also where one of two that are compared begins sooner", () => {
    const arm = (id: string, from: string) =>
      strategyOf(
        id,
        [boughtOf("places", "it", "1", from, "2025-01-01")],
        [flowOf("paid", "place-month", "it", "price")],
      );
    const model = modelOf({
      horizon: { from: "2022-01-01", until: "2025-01-01" },
      parameters: { price: parameterOf("price", "100") },
      strategies: [arm("late", "2024-07-01"), arm("early", "2022-07-01")],
    });
    const ledger: Ledger = compare(evaluate(model), "late", "early").ledger;
    // 0 − 6, 0 − 12 and 6 − 12 months.
    expect(yearRows(ledger).map(({ year, amount }) => [year, amount])).toEqual([
      [2022, -600],
      [2023, -1200],
      [2024, -600],
    ]);
  });
});
