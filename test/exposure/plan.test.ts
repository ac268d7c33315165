import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/analysis/index";
import { Decimal } from "../../src/decimal";
import { plan } from "../../src/exposure/index";
import { readDecimal } from "../../src/formula/index";
import { rows } from "../../src/ledger/index";
import type { Capacity, Exposure, ExposureCell } from "../../src/model/index";
import { dateOf, dayNumber } from "../calendar/dates";
import { dated } from "../model/inCalendar";
import { both, boughtOf, datesOf, flowOf, modelOf, pricedModel, strategyOf } from "../model/models";
import { anyCapacity } from "../model/randomModels";

const planOf = (...capacity: readonly Capacity[]): Exposure =>
  plan(modelOf({ strategies: [strategyOf("only", capacity)] }));

/** Days by month, over all capacities, in exact decimals. */
const byMonth = (cells: readonly ExposureCell[]): Record<string, string> => {
  const sums = new Map<string, Decimal>();
  for (const { month: lies, days } of cells) {
    const month = dated(lies);
    sums.set(month, (sums.get(month) ?? new Decimal(0)).plus(days));
  }
  return Object.fromEntries(
    [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, sum]) => [month, sum.toFixed()]),
  );
};

const daysIn = (cells: readonly ExposureCell[]): string =>
  cells.reduce((sum, { days }) => sum.plus(days), new Decimal(0)).toFixed();

const daysOf = (from: string, until: string): number => dayNumber(until) - dayNumber(from);
const anyKind = fc.constantFrom("places" as const, "persons" as const, "staff" as const);
const withPeriod = anyKind.chain((kind) => anyCapacity("it", kind));

describe("plan", () => {
  it("counts place-days month by month", () => {
    const { cells, events } = planOf(boughtOf("places", "it", "100", "2024-01-16", "2024-04-02"));
    expect(events).toEqual([]);
    const common = { strategy: "only", of: "it", kind: "places" };
    expect(cells).toMatchObject([
      { ...common, month: "2024-01", days: 1600 },
      { ...common, month: "2024-02", days: 2900 },
      { ...common, month: "2024-03", days: 3100 },
      { ...common, month: "2024-04", days: 100 },
    ]);
  });

  it("counts whole staff and parts of staff exactly", () => {
    const { cells } = planOf(boughtOf("staff", "it", "0.1", "2022-01-01", "2022-03-01"));
    expect(cells.map(({ days }) => days)).toEqual([3.1, 2.8]);
    expect(planOf(boughtOf("staff", "it", "999999.999999", "2022-01-01", "2022-02-01")).cells[0]?.days).toBe(
      30999999.999969,
    );
  });

  it("makes an event of every date, and no days", () => {
    const { cells, events } = planOf(datesOf("due", "2022-07-01", "2025-01-01"));
    expect(cells).toEqual([]);
    expect(events).toEqual([
      { strategy: "only", of: "due", date: "2022-07-01", count: 1 },
      { strategy: "only", of: "due", date: "2025-01-01", count: 1 },
    ]);
  });

  it("keeps the strategies apart, in the model's order", () => {
    const one = boughtOf("places", "it", "1", "2022-01-01", "2022-02-01");
    const two = boughtOf("places", "it", "2", "2022-01-01", "2022-02-01");
    const { cells } = plan(modelOf({ strategies: [strategyOf("b", [one]), strategyOf("a", [two])] }));
    expect(cells.map(({ strategy, days }) => [strategy, days])).toEqual([
      ["b", 31],
      ["a", 62],
    ]);
  });

  it("gives the count times the days of the period, in all", () => {
    fc.assert(
      fc.property(withPeriod, (capacity) => {
        if (capacity.kind === "dates" || capacity.kind === "times") return;
        const { from, until } = capacity.period;
        const days = readDecimal(capacity.count).times(daysOf(from, until)).toFixed();
        expect(daysIn(planOf(capacity).cells)).toBe(days);
      }),
      { numRuns: 500 },
    );
  });

  it("gives each month the days of it that lie in the period, counted one by one", () => {
    fc.assert(
      fc.property(withPeriod, (capacity) => {
        if (capacity.kind === "dates" || capacity.kind === "times") return;
        const counted = new Map<string, number>();
        for (let day = dayNumber(capacity.period.from); day < dayNumber(capacity.period.until); day += 1) {
          const month = dateOf(day).slice(0, 7);
          counted.set(month, (counted.get(dated(month)) ?? 0) + 1);
        }
        const { cells } = planOf(capacity);
        expect(cells.map(({ month }) => month)).toEqual([...counted.keys()]);
        for (const { month, days } of cells)
          expect(new Decimal(days).toFixed()).toBe(
            readDecimal(capacity.count)
              .times(counted.get(dated(month)) ?? 0)
              .toFixed(),
          );
      }),
      { numRuns: 150 },
    );
  });

  it("is the same, month by month, for a period cut in two at any date", () => {
    fc.assert(
      fc.property(withPeriod, fc.nat(), (capacity, at) => {
        if (capacity.kind === "dates" || capacity.kind === "times") return;
        const { from, until } = capacity.period;
        const length = daysOf(from, until);
        fc.pre(length > 1);
        const cut = dateOf(dayNumber(from) + 1 + (at % (length - 1)));
        const parts = [
          { ...capacity, id: "before", period: { from, until: cut } },
          { ...capacity, id: "after", period: { from: cut, until } },
        ];
        expect(byMonth(planOf(...parts).cells)).toEqual(byMonth(planOf(capacity).cells));
      }),
      { numRuns: 500 },
    );
  });

  it("does not depend on the order of the capacities", () => {
    const several = fc
      .array(anyKind, { minLength: 2, maxLength: 5 })
      .chain((kinds) => fc.tuple(...kinds.map((kind, index) => anyCapacity(`it${index}`, kind))));
    fc.assert(
      fc.property(several, (capacity) => {
        const forwards = planOf(...capacity).cells;
        const backwards = planOf(...[...capacity].reverse()).cells;
        expect(byMonth(backwards)).toEqual(byMonth(forwards));
      }),
      { numRuns: 200 },
    );
  });
});

/** What falls due at some times of a model without a calendar: the cycle, and the time. */
const dueIn = (
  cycles: number,
  cycleDays: string,
  ...years: readonly string[]
): readonly (readonly [number | null, number | null])[] => {
  const due: Capacity = { kind: "times", id: "due", label: both("due"), years, path: [] };
  const model = pricedModel("1000", [due], [flowOf("paid", "time", "due", "price")]);
  const horizon = { cycles, cycleDays, accrual: "start" } as const;
  return rows(evaluate({ ...model, horizon }).ledger).map(({ cycle, time }) => [cycle, time]);
};

describe("times without a calendar", () => {
  it("lie in the cycle that has begun, and one that begins at the time is it", () => {
    expect(dueIn(4, "365.25", "0", "0.999", "1", "1.5", "3", "3.999")).toEqual([
      [0, 0],
      [0, 0.999],
      [1, 1],
      [1, 1.5],
      [3, 3],
      [3, 3.999],
    ]);
    // Cycles of 100 days: 0.25 years are 91.3 days, 0.5 are 182.6 and 1 is 365.25.
    expect(dueIn(4, "100", "0.25", "0.5", "1")).toEqual([
      [0, 0.25],
      [1, 0.5],
      [3, 1],
    ]);
  });

  it("lie in the last cycle at the very end, at their own time: there is no cycle that begins there", () => {
    expect(dueIn(4, "365.25", "4")).toEqual([[3, 4]]);
    expect(dueIn(1, "365.25", "1")).toEqual([[0, 1]]);
    expect(dueIn(24, "30.4375", "2")).toEqual([[23, 2]]);
  });
});
