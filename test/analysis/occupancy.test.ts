import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/analysis/evaluate";
import { type OccupancyRow, occupancy } from "../../src/analysis/occupancy";
import { cohort, type Entrants } from "../../src/exposure/index";
import { number } from "../../src/formula/index";
import { isUndated, type Model } from "../../src/model/index";
import { dateOf, dayNumber } from "../calendar/dates";
import { armOf, cohortModel, moveOf, phaseOf, probability, segmentOf } from "../exposure/cohort/cohortModels";
import { anyCohortModel } from "../exposure/cohort/randomCohorts";
import { anyUndated } from "../exposure/cohort/randomUndated";
import { cyclesOf, undatedModel } from "../exposure/cohort/undatedModels";
import { dated, horizonOf } from "../model/inCalendar";
import { problemOf } from "../money/problemOf";

const halving = armOf("halving", {
  phases: [phaseOf("first", ["out"], { by: "sinceEntry", from: 0, until: 2 })],
  transitions: [moveOf("go", "out", "in", probability("0.5"))],
});
const still = armOf("still", {});

const timeOf = ({ week, month, cycle }: OccupancyRow): string => String(week ?? month ?? cycle);

/** What the states of each strategy sum to at each time. */
const sumsBy = (
  rows: readonly OccupancyRow[],
  value: (row: OccupancyRow) => number = ({ citizens }) => citizens,
): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const key = `${row.strategy} ${timeOf(row)}`;
    sums.set(key, (sums.get(key) ?? 0) + value(row));
  }
  return sums;
};

const sizeOf = (entrants: readonly Entrants[]): number => entrants.reduce((sum, { count }) => sum + count, 0);

const near = (found: number, wanted: number, size: number): boolean =>
  Math.abs(found - wanted) <= 1e-12 * Math.max(1, size);

describe("occupancy by week", () => {
  const model = cohortModel(["out", "in"], [still, halving], {
    entries: [
      { date: "2022-07-04", count: number("6") },
      { date: "2022-08-01", count: number("2") },
    ],
    followUp: number("21"),
  });

  it("is from each citizen's own start, every state and week, in order", () => {
    const rows = occupancy(model, { by: "week" });
    expect(rows.map(({ strategy, state, week, citizens }) => [strategy, state, week, citizens])).toEqual([
      ["still", "out", 0, 8],
      ["still", "out", 1, 8],
      ["still", "out", 2, 8],
      ["still", "in", 0, 0],
      ["still", "in", 1, 0],
      ["still", "in", 2, 0],
      ["halving", "out", 0, 8],
      ["halving", "out", 1, 4],
      ["halving", "out", 2, 2],
      ["halving", "in", 0, 0],
      ["halving", "in", 1, 4],
      ["halving", "in", 2, 6],
    ]);
  });

  it("is of phases when asked", () => {
    const rows = occupancy(model, { by: "week", of: "phase" });
    expect(rows).toEqual(
      [0, 0, 0]
        .map((citizens, week) => ({ strategy: "still", phase: "first", week, citizens }))
        .concat([8, 4, 0].map((citizens, week) => ({ strategy: "halving", phase: "first", week, citizens }))),
    );
  });

  it("counts weeks where cycles are longer or shorter", () => {
    const of = (cycleDays: number) =>
      occupancy(
        { ...model, cohort: { ...dated(model.cohort), cycleDays, followUp: number("28") } },
        { by: "week" },
      ).flatMap(({ strategy, state, citizens }) =>
        strategy === "halving" && state === "out" ? [citizens] : [],
      );
    expect(of(14)).toEqual([8, 8, 4, 4]);
    expect(of(1)).toEqual([8, 8 / 2 ** 7, 8 / 2 ** 14, 8 / 2 ** 21]);
  });

  it("tells segments apart when asked, in order", () => {
    const parts = {
      ...model,
      segments: [segmentOf("b", { share: number("0.25") }), segmentOf("a", { share: number("0.75") })],
    };
    const rows = occupancy(parts, { by: "week", bySegment: true });
    expect(rows.filter(({ week, strategy }) => week === 1 && strategy === "halving")).toEqual([
      { strategy: "halving", segment: "b", state: "out", week: 1, citizens: 1 },
      { strategy: "halving", segment: "b", state: "in", week: 1, citizens: 1 },
      { strategy: "halving", segment: "a", state: "out", week: 1, citizens: 3 },
      { strategy: "halving", segment: "a", state: "in", week: 1, citizens: 3 },
    ]);
    expect(sumsBy(rows)).toEqual(sumsBy(occupancy(model, { by: "week" })));
  });

  it("sums to all who start, in every week", () => {
    fc.assert(
      fc.property(anyCohortModel, (any) => {
        const size = sizeOf(cohort(any, "followUp").entrants);
        const rows = occupancy(any, { by: "week" });
        for (const sum of sumsBy(rows).values()) expect(near(sum, size, size)).toBe(true);
        const weeks = new Set(rows.map(({ week }) => week));
        expect(rows).toHaveLength(any.strategies.length * any.states.length * weeks.size);
      }),
      { numRuns: 60 },
    );
  });
});

describe("occupancy by month", () => {
  it("is an average over the days of the month, and the person-days it is of", () => {
    const model = cohortModel(["out", "in"], [still], {
      entries: [{ date: "2022-07-18", count: number("2") }],
    });
    const short = { ...model, horizon: { from: "2022-07-04", until: "2022-09-01" } };
    expect(occupancy(evaluate(short))).toEqual([
      { strategy: "still", state: "out", month: "2022-07", citizens: 1, personDays: 28 },
      { strategy: "still", state: "out", month: "2022-08", citizens: 2, personDays: 62 },
      { strategy: "still", state: "in", month: "2022-07", citizens: 0, personDays: 0 },
      { strategy: "still", state: "in", month: "2022-08", citizens: 0, personDays: 0 },
    ]);
    const followed = evaluate(
      { ...short, cohort: { ...dated(short.cohort), followUp: number("28") } },
      { reach: "followUp" },
    );
    expect(occupancy(followed).map(({ month, personDays }) => [month, personDays])).toEqual([
      ["2022-07", 28],
      ["2022-08", 28],
      ["2022-07", 0],
      ["2022-08", 0],
    ]);
  });

  it("sums to the days of all who have started, and is the same of a model and its result", () => {
    fc.assert(
      fc.property(anyCohortModel, (any) => {
        const result = evaluate(any);
        const rows = occupancy(result);
        expect(rows).toEqual(occupancy(any));
        const until = dayNumber(horizonOf(any).until);
        const days = new Map<string, number>();
        for (const { date, count } of result.entrants)
          for (let day = dayNumber(dated(date)); day < until; day++) {
            const month = dateOf(day).slice(0, 7);
            days.set(month, (days.get(month) ?? 0) + count);
          }
        const size = 400 * sizeOf(result.entrants);
        for (const [key, sum] of sumsBy(rows, ({ personDays = 0 }) => personDays))
          expect(near(sum, days.get(key.split(" ").at(-1) ?? "") ?? 0, size)).toBe(true);
        const months = new Set(rows.map(({ month }) => month));
        expect(rows).toHaveLength(any.strategies.length * any.states.length * months.size);
      }),
      { numRuns: 30 },
    );
  });

  it("of a budget without citizens is nothing", () => {
    const { cohort: _, ...budget } = cohortModel([], [still]);
    expect(occupancy(evaluate({ ...budget, segments: [] } as Model))).toEqual([]);
  });
});

describe("occupancy by cycle", () => {
  it("is of the start and the end of each, however time in it is counted", () => {
    for (const accrual of ["start", "end", "lifeTable", "simpson"] as const) {
      const model = undatedModel(["out", "in"], [halving], cyclesOf(2, "7", accrual));
      const size = sizeOf(cohort(model).entrants);
      const rows = occupancy(evaluate(model));
      expect(rows).toEqual(occupancy(model, { by: "cycle" }));
      expect(
        rows.map(({ state, cycle, citizens, citizensAtEnd = 0 }) => [
          state,
          cycle,
          citizens / size,
          citizensAtEnd / size,
        ]),
      ).toEqual([
        ["out", 0, 1, 0.5],
        ["out", 1, 0.5, 0.25],
        ["in", 0, 0, 0.5],
        ["in", 1, 0.5, 0.75],
      ]);
    }
  });

  it("sums to all who start, and the end of a cycle is the start of the next", () => {
    fc.assert(
      fc.property(anyUndated, ({ model }) => {
        const size = sizeOf(cohort(model).entrants);
        const rows = occupancy(evaluate(model));
        for (const sum of sumsBy(rows).values()) expect(near(sum, size, size)).toBe(true);
        for (const sum of sumsBy(rows, ({ citizensAtEnd = 0 }) => citizensAtEnd).values())
          expect(near(sum, size, size)).toBe(true);
        rows.forEach(({ citizensAtEnd = 0 }, index) => {
          const next = rows[index + 1];
          if (next !== undefined && next.cycle !== 0)
            expect(near(next.citizens, citizensAtEnd, size)).toBe(true);
        });
        if (isUndated(model.horizon))
          expect(rows).toHaveLength(model.strategies.length * model.states.length * model.horizon.cycles);
      }),
      { numRuns: 60 },
    );
  });
});

describe("occupancy", () => {
  it("survives JSON with its result", () => {
    const result = evaluate(undatedModel(["out", "in"], [halving], cyclesOf(3, "7", "end")));
    expect(occupancy(JSON.parse(JSON.stringify(result)))).toEqual(occupancy(result));
  });

  it("says what it can be counted by", () => {
    const calendar = cohortModel(["out"], [still]);
    const cycles = undatedModel(["out"], [still], cyclesOf(2, "7", "end"));
    expect(problemOf(() => occupancy(calendar, { by: "cycle" }))).toMatchObject({
      code: "occupancy-by",
      found: "cycle",
      expected: "month, week",
    });
    for (const by of ["week", "month"] as const)
      expect(problemOf(() => occupancy(cycles, { by }))).toMatchObject({
        code: "occupancy-by",
        expected: "cycle",
      });
    expect(problemOf(() => occupancy(evaluate(calendar), { by: "week" }))).toMatchObject({
      code: "occupancy-of-result",
      found: "week",
    });
  });
});
