import { describe, expect, it } from "vitest";
import { armOf as armIn, evaluate, perCitizen, type Result } from "../../src/analysis/index";
import { number } from "../../src/formula/index";
import {
  type DiscountRule,
  type Ledger,
  netCost,
  outcomeRows,
  rows,
  value,
  valueOutcomes,
} from "../../src/ledger/index";
import type { Clock, Model } from "../../src/model/index";
import { flatRate, type Timing } from "../../src/prices/index";
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
import { both, boughtOf, flowOf } from "../model/models";
import { withFlows } from "./amounts";

const ownStart = (timing: Timing = "start"): DiscountRule => ({
  schedule: flatRate("0.25"),
  timing,
  base: "ownStart",
});

/** A step of 52 weeks, one of 48, and then a last. */
const CLOCK: Clock = {
  id: "short",
  counts: ["a"],
  resets: [],
  steps: [
    { fromWeek: 1, step: "1" },
    { fromWeek: 53, step: "2" },
    { fromWeek: 101, step: "3" },
  ],
  reset: { weeks: 52, window: 156 },
};

const only = (ledger: Ledger, flow: string): Ledger => withFlows(ledger, ({ id }) => id === flow);

/** To a thousandth of a krone, as far as citizens in floating point go. */
const net = (ledger: Ledger, flow?: string): number =>
  netCost(flow === undefined ? ledger : only(ledger, flow), "municipality")
    .toDecimalPlaces(3)
    .toNumber();

const discounted = (result: Result, flow: string, timing?: Timing): number =>
  net(value(result.ledger, { discounting: ownStart(timing) }), flow);

/**
 * A hundred who stay for 104 weeks from Monday 4 July 2022, at 1,000 a week. 53 weeks begin within 365.25 days of the
 * start (the last after 364), 51 later; the 53rd and the 54th both lie in July 2023.
 */
const twoYears = (more: Partial<Model> = {}, clock = true): Model =>
  cohortModel(
    ["a"],
    [armOf("only", {}, [flowOf("flat", "person-week", "a", "price"), ...(clock ? [steppedFlow("a")] : [])])],
    { followUp: number("728"), ...(clock ? { clockStart: { counted: 0, resetting: 0 } } : {}) },
    clock ? { clock: CLOCK, tables: stepTables(CLOCK), ...more } : more,
  );

const followed = (model: Model): Result => evaluate(model, { reach: "followUp" });

describe("a price that does not read the step of the clock", () => {
  it("is the same with and without a flow beside it that does", () => {
    const [plain, besides] = [followed(twoYears({}, false)), followed(twoYears())];
    expect(net(plain.ledger, "flat")).toBe(10_400_000);
    expect(net(besides.ledger, "flat")).toBe(10_400_000);
    expect(new Set(rows(only(besides.ledger, "refund a")).map(({ step }) => step))).toEqual(
      new Set(["1", "2", "3"]),
    );
  });

  it("keeps years since the start apart where its steps are taken together, to be discounted each by its own", () => {
    // 53 weeks whole and 51 by 1.25: (53 + 40.8) × 100,000.
    for (const model of [twoYears({}, false), twoYears()])
      expect(discounted(followed(model), "flat")).toBe(9_380_000);
    // By steps: 52 weeks at 1,001, one at 2,001 in the first year; 47 at 2,001 and 4 at 3,001 in the second.
    const first = 52 * 1001 + 2001;
    const second = 47 * 2001 + 4 * 3001;
    expect(discounted(followed(twoYears()), "refund a")).toBe(100 * first + 80 * second);
  });

  it("keeps segments apart, each at its own price", () => {
    const segments = [
      segmentOf("cheap", { share: number("0.75"), numbers: { price: "100" } }),
      segmentOf("dear", { share: number("0.25"), numbers: { price: "1000" } }),
    ];
    const { ledger } = followed(twoYears({ segments }));
    // 104 weeks of 75 at 100 and of 25 at 1,000.
    expect(net(ledger, "flat")).toBe(104 * (75 * 100 + 25 * 1000));
    const bySegment = (segment: string): number =>
      rows(only(ledger, "flat")).reduce((sum, row) => (row.segment === segment ? sum + row.amount : sum), 0);
    expect(bySegment("cheap")).toBeCloseTo(104 * 7500, 6);
    expect(bySegment("dear")).toBeCloseTo(104 * 25_000, 6);
  });
});

/**
 * A hundred in July 2022 and a hundred in January 2024, followed for 104 weeks: who leaves does so after 53 weeks, half of
 * them. An event of the start, one of the move, and places that are bought.
 */
const twoStarts = (dates: readonly string[] = ["2022-07-04", "2024-01-01"]): Model =>
  cohortModel(
    ["a", "b"],
    [
      armOf(
        "only",
        {
          transitions: [
            moveOf("go", "a", "b", probability(stepped("sinceEntry", { 0: "0", 53: "0.5", 54: "0" }))),
          ],
          events: [
            eventOf("begun", { kind: "entry" }),
            eventOf("moved", { kind: "move", from: ["a"], to: ["b"] }),
          ],
        },
        [
          flowOf("weeks", "person-week", "a", "price"),
          flowOf("begun", "event", "begun", "price"),
          flowOf("moved", "event", "moved", "price"),
          flowOf("places", "place-year", "places", "price"),
        ],
        [boughtOf("places", "places", "4", "2024-01-01", "2026-01-01")],
      ),
    ],
    {
      entries: dates.map((date) => ({ date, count: number("100") })),
      followUp: number("728"),
      outcomes: [{ id: "out", label: both("out"), kind: "firstEntry", states: ["b"], path: [] }],
    },
    { horizon: { from: "2022-07-04", until: "2026-07-06" } },
  );

describe("discounting at a citizen's own time", () => {
  const result = followed(twoStarts());

  it("counts whole years since the own start, of which the first is not discounted", () => {
    // 53 weeks of a hundred in the first year; one of a hundred and fifty of fifty in the second: 26 hundreds.
    expect(net(result.ledger, "weeks")).toBe(2 * (53 + 26) * 100_000);
    expect(discounted(result, "weeks")).toBe(2 * (53 + 26 / 1.25) * 100_000);
    // Half a year and a whole one later, the first year is discounted as well: √1.25 and 1.25.
    expect(discounted(result, "weeks", "end")).toBe(2 * (53 / 1.25 + 26 / 1.5625) * 100_000);
    expect(discounted(result, "weeks", "mid")).toBeCloseTo(
      (2 * (53 + 26 / 1.25) * 100_000) / Math.sqrt(1.25),
      2,
    );
  });

  it("is the same to every citizen, whenever they start", () => {
    const each = (dates: readonly string[]): string | undefined => {
      const { ledger, ...rest } = followed(twoStarts(dates));
      const own = { ...rest, ledger: value(only(ledger, "weeks"), { discounting: ownStart() }) };
      return Number(perCitizen(armIn(own, "only"), "municipality").each).toFixed(6);
    };
    expect(each(["2022-07-04"])).toBe(each(["2024-01-01"]));
    expect(each(["2022-07-04", "2024-01-01"])).toBe(each(["2022-07-04"]));
    // (53 + 26 / 1.25) × 1,000.
    expect(each(["2022-07-04"])).toBe("73800.000000");
  });

  it("leaves what happens at the start whole, and discounts what happens in the second year by one", () => {
    expect([net(result.ledger, "begun"), discounted(result, "begun")]).toEqual([200_000, 200_000]);
    expect([net(result.ledger, "moved"), discounted(result, "moved")]).toEqual([100_000, 80_000]);
  });

  it("counts what is bought for all of them at that start, whatever its date", () => {
    expect([net(result.ledger, "places"), discounted(result, "places")]).toEqual([8000, 8000]);
  });

  it("is the same for outcomes", () => {
    const sum = (ledger: Ledger): number =>
      Number(
        outcomeRows(ledger)
          .reduce((total, { quantity }) => total + Number(quantity), 0)
          .toFixed(9),
      );
    expect(sum(result.ledger)).toBe(100);
    expect(sum(valueOutcomes(result.ledger, ownStart()))).toBe(80);
  });
});
