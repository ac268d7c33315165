import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal";
import { denmarkFigures } from "../../src/denmark/figures/index";
import { type Figure, type FigureValue, figureOf, figureSeries, valueOn } from "../../src/parameters/index";
import { dateOf, dayNumber } from "../calendar/dates";
import { problemOf } from "../calendar/problemOf";
import { anyFigure, figure, value } from "./figures";

const rate = figure("rate", [
  value("2020-01-01", "2020-12-31", "1000"),
  value("2023-01-01", "2023-06-30", "1300"),
]);
const growth = figure(
  "growth",
  [
    value("2021-01-01", "2021-12-31", "2"),
    value("2022-01-01", "2022-12-31", "1.5"),
    value("2023-01-01", "2023-12-31", "0"),
    value("2024-01-01", "2024-12-31", "-1"),
  ],
  "%",
);
const days = (rows: readonly FigureValue[]): string[] =>
  rows.map(({ from, to, value: amount, evidence }) => `${from} ${to} ${amount} ${evidence}`);

describe("figureSeries", () => {
  it("refuses a gap unless told what fills it", () => {
    expect(days(figureSeries(rate, { from: "2020-02-01", to: "2020-03-31" }))).toEqual([
      "2020-02-01 2020-03-31 1000 law",
    ]);
    expect(problemOf(() => figureSeries(rate, { from: "2020-01-01", to: "2023-01-01" }))).toEqual({
      code: "figure-gap",
      path: [],
      found: "2021-01-01",
      expected: "2020-01-01 – 2020-12-31, 2023-01-01 – 2023-06-30",
      values: { figure: "rate" },
    });
    expect(problemOf(() => figureSeries(rate, { from: "2023-06-30", to: "2023-07-01" })).found).toBe(
      "2023-07-01",
    );
  });

  it("carries the value before a gap, and says so", () => {
    const rows = figureSeries(rate, { from: "2020-07-01", to: "2023-12-31", gaps: "carryForward" });
    expect(days(rows)).toEqual([
      "2020-07-01 2020-12-31 1000 law",
      "2021-01-01 2022-12-31 1000 assumption",
      "2023-01-01 2023-06-30 1300 law",
      "2023-07-01 2023-12-31 1300 assumption",
    ]);
    expect(rows[1]?.note).toBe("1000 fra 1. januar 2020 er videreført");
    expect(rows[1]?.source).toBe("act");
  });

  it("regulates the value before a gap every 1 January, unrounded", () => {
    const rows = figureSeries(rate, { from: "2021-07-01", to: "2024-02-01", gaps: { regulate: growth } });
    expect(days(rows)).toEqual([
      "2021-07-01 2021-12-31 1020 assumption",
      "2022-01-01 2022-12-31 1035.3 assumption",
      "2023-01-01 2023-06-30 1300 law",
      "2023-07-01 2023-12-31 1300 assumption",
      "2024-01-01 2024-02-01 1287 assumption",
    ]);
    expect(rows[0]?.note).toBe("1000 fra 1. januar 2020 er reguleret med growth");
  });

  it("names series and year when a per cent is missing, also of a year it only passes", () => {
    const gaps = { regulate: growth };
    expect(problemOf(() => figureSeries(rate, { from: "2025-01-01", to: "2026-01-01", gaps }))).toEqual({
      code: "regulation-year-missing",
      path: [],
      found: "2025",
      expected: "2021-01-01 – 2024-12-31",
      values: { series: "growth" },
    });
    const late = figure("late", growth.values.slice(1), "%");
    expect(
      problemOf(() => figureSeries(rate, { from: "2022-05-01", to: "2022-06-01", gaps: { regulate: late } }))
        .found,
    ).toBe("2021");
    const danish = { regulate: figureOf(denmarkFigures, "satsregulering") };
    const max = figureOf(denmarkFigures, "dagpenge.max");
    // No per cent of a year that has not been announced is shipped.
    expect(
      problemOf(() => figureSeries(max, { from: "2026-01-01", to: "2027-12-31", gaps: danish })).found,
    ).toBe("2027");
  });

  it("regulates by per cent only", () => {
    expect(
      problemOf(() => figureSeries(rate, { from: "2021-01-01", to: "2021-02-01", gaps: { regulate: rate } })),
    ).toEqual({
      code: "regulation-not-percent",
      path: [],
      found: "DKK/month",
      values: { series: "rate" },
    });
  });

  it("never fills backwards, and takes days in order", () => {
    for (const gaps of ["refuse", "carryForward", { regulate: growth }] as const)
      expect(problemOf(() => figureSeries(rate, { from: "2019-12-31", to: "2020-05-01", gaps })).found).toBe(
        "2019-12-31",
      );
    expect(problemOf(() => figureSeries(rate, { from: "2020-02-01", to: "2020-01-31" })).code).toBe(
      "period-reversed",
    );
    expect(problemOf(() => figureSeries(rate, { from: "2020-2-1", to: "2020-03-31" })).code).toBe(
      "date-malformed",
    );
  });

  const anyDays = (own: Figure) =>
    fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 3000 })).map(([start, length]) => {
      const first = dayNumber(own.values[0]?.from ?? "") + start;
      return { from: dateOf(first), to: dateOf(first + length) };
    });
  const anyGrowth = fc
    .array(fc.integer({ min: -50, max: 200 }), { minLength: 30, maxLength: 30 })
    .map((tenths) =>
      figure(
        "growth",
        tenths.map((tenth, index) =>
          value(`${2009 + index}-01-01`, `${2009 + index}-12-31`, `${tenth / 10}`),
        ),
        "%",
      ),
    );
  const cases = anyFigure.chain((own) => fc.tuple(fc.constant(own), anyDays(own), anyGrowth));

  it("covers each day once, keeps what the figure says, and marks the rest an assumption", () => {
    fc.assert(
      fc.property(cases, fc.boolean(), ([own, { from, to }, series], isRegulated) => {
        const gaps = isRegulated ? { regulate: series } : "carryForward";
        const rows = figureSeries(own, { from, to, gaps });
        expect(rows[0]?.from).toBe(from);
        expect(rows.at(-1)?.to).toBe(to);
        rows.forEach((row, index) => {
          const next = rows[index + 1];
          if (next !== undefined) expect(dayNumber(row.to ?? "") + 1).toBe(dayNumber(next.from));
          for (const date of [row.from, row.to ?? ""]) {
            const said = valueOn(own, date);
            expect(row.evidence).toBe(said === undefined ? "assumption" : "law");
            if (said !== undefined) expect(row.value).toBe(said.value);
          }
        });
      }),
      { numRuns: 1500 },
    );
  });

  it("fills what an independent walk over the years fills", () => {
    fc.assert(
      fc.property(cases, ([own, { from, to }, series]) => {
        for (const row of figureSeries(own, { from, to, gaps: { regulate: series } })) {
          if (row.evidence === "law") continue;
          const before = own.values.findLast((one) => one.from <= row.from);
          if (before?.to === undefined) throw new Error("a gap after a value without end");
          const years = Number(row.from.slice(0, 4)) - Number(before.to.slice(0, 4));
          const expected = Array.from(
            { length: years },
            (_, index) => Number(before.to?.slice(0, 4)) + 1 + index,
          ).reduce(
            (amount, year) => amount.plus(amount.times(series.values[year - 2009]?.value ?? "0").div(100)),
            new Decimal(before.value),
          );
          expect(new Decimal(row.value).minus(expected).abs().lt("1e-25")).toBe(true);
          expect(row.from.slice(0, 4)).toBe(row.to?.slice(0, 4));
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("no regulation is carrying forward", () => {
    const still = figure("still", [value("1900-01-01", undefined, "0")], "%");
    fc.assert(
      fc.property(cases, ([own, { from, to }]) => {
        const regulated = figureSeries(own, { from, to, gaps: { regulate: still } });
        const carried = figureSeries(own, { from, to, gaps: "carryForward" });
        const on = (rows: readonly FigureValue[], date: string) =>
          rows.findLast((row) => row.from <= date)?.value;
        for (const { from: date } of [...regulated, ...carried])
          expect(Number(on(regulated, date))).toBe(Number(on(carried, date)));
      }),
    );
  });
});
