import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal";
import { plan } from "../../src/exposure/index";
import { readDecimal } from "../../src/formula/index";
import type { Capacity, Exposure, ExposureCell } from "../../src/model/index";
import { dateOf, dayNumber } from "../calendar/dates";
import { dated } from "../model/inCalendar";
import { boughtOf, datesOf, modelOf, strategyOf } from "../model/models";
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
