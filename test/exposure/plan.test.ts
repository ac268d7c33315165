import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/analysis/index";
import { Decimal } from "../../src/decimal";
import { type Cell, cells, plan } from "../../src/exposure/index";
import { readDecimal } from "../../src/formula/index";
import { rows } from "../../src/ledger/index";
import type { Capacity } from "../../src/model/index";
import { dateOf, dayNumber } from "../calendar/dates";
import { dated } from "../model/inCalendar";
import { both, boughtOf, datesOf, flowOf, modelOf, pricedModel, strategyOf } from "../model/models";
import { anyCapacity } from "../model/randomModels";

const planOf = (...capacity: readonly Capacity[]): readonly Cell[] =>
  cells(plan(modelOf({ strategies: [strategyOf("only", capacity)] })));

/** Days by month, over all capacities, in exact decimals. */
const byMonth = (planned: readonly Cell[]): Record<string, string> => {
  const sums = new Map<string, Decimal>();
  for (const { month: lies, quantity } of planned) {
    const month = dated(lies);
    sums.set(month, (sums.get(month) ?? new Decimal(0)).plus(quantity));
  }
  return Object.fromEntries(
    [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, sum]) => [month, sum.toFixed()]),
  );
};

const daysIn = (planned: readonly Cell[]): string =>
  planned.reduce((sum, { quantity }) => sum.plus(quantity), new Decimal(0)).toFixed();

const daysOf = (from: string, until: string): number => dayNumber(until) - dayNumber(from);
const anyKind = fc.constantFrom("places" as const, "persons" as const, "staff" as const);
const withPeriod = anyKind.chain((kind) => anyCapacity("it", kind));

describe("plan", () => {
  it("counts place-days month by month", () => {
    const common = { strategy: "only", of: "it", kind: "places" };
    expect(planOf(boughtOf("places", "it", "100", "2024-01-16", "2024-04-02"))).toMatchObject([
      { ...common, month: "2024-01", quantity: 1600 },
      { ...common, month: "2024-02", quantity: 2900 },
      { ...common, month: "2024-03", quantity: 3100 },
      { ...common, month: "2024-04", quantity: 100 },
    ]);
  });

  it("counts whole staff and parts of staff exactly", () => {
    const part = planOf(boughtOf("staff", "it", "0.1", "2022-01-01", "2022-03-01"));
    expect(part.map(({ quantity }) => quantity)).toEqual([3.1, 2.8]);
    const [many] = planOf(boughtOf("staff", "it", "999999.999999", "2022-01-01", "2022-02-01"));
    expect(many?.quantity).toBe(30999999.999969);
  });

  it("makes an event of every date, and no days", () => {
    const common = { strategy: "only", kind: "dates", of: "due", quantity: 1 };
    expect(planOf(datesOf("due", "2022-07-01", "2025-01-01"))).toEqual([
      { ...common, month: "2022-07", date: "2022-07-01" },
      { ...common, month: "2025-01", date: "2025-01-01" },
    ]);
  });

  it("keeps the strategies apart, in the model's order", () => {
    const one = boughtOf("places", "it", "1", "2022-01-01", "2022-02-01");
    const two = boughtOf("places", "it", "2", "2022-01-01", "2022-02-01");
    const found = plan(modelOf({ strategies: [strategyOf("b", [one]), strategyOf("a", [two])] }));
    expect(cells(found).map(({ strategy, quantity }) => [strategy, quantity])).toEqual([
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
        expect(daysIn(planOf(capacity))).toBe(days);
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
        const planned = planOf(capacity);
        const count = readDecimal(capacity.count);
        expect(planned.map(({ month }) => month)).toEqual([...counted.keys()]);
        for (const { month, quantity } of planned)
          expect(new Decimal(quantity).toFixed()).toBe(count.times(counted.get(dated(month)) ?? 0).toFixed());
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
        expect(byMonth(planOf(...parts))).toEqual(byMonth(planOf(capacity)));
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
        const forwards = planOf(...capacity);
        const backwards = planOf(...[...capacity].reverse());
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
