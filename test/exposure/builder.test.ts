import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysInMonth, MONTH_ATOMS } from "../../src/calendar/index";
import { exposureBuilder } from "../../src/exposure/index";
import { anyColumns, built, type Column, numberIn, type Put } from "./randomExposures";

const putsOf = (columns: readonly Column[]): readonly Put[] => columns.flatMap(({ puts }) => puts);

/** Columns without what is nothing, and without those of which there is nothing. */
const there = (columns: readonly Column[]): readonly Column[] =>
  columns
    .map(({ key, puts }) => ({ key, puts: puts.filter(({ quantity }) => quantity !== 0) }))
    .filter(({ puts }) => puts.length > 0);

describe("exposureBuilder", () => {
  it("numbers each period once, in the order they are met", () => {
    fc.assert(
      fc.property(anyColumns, (columns) => {
        const met = [...new Map(putsOf(columns).map(({ when }) => [JSON.stringify(when), when])).values()];
        expect(built(columns).periods).toStrictEqual(met);
        const builder = exposureBuilder();
        const numbers = putsOf(columns).map(({ when }) => numberIn(builder, when));
        expect(numbers).toEqual(
          putsOf(columns).map(({ when }) =>
            met.findIndex((each) => JSON.stringify(each) === JSON.stringify(when)),
          ),
        );
      }),
    );
  });

  it("tells stretches, days and years since the start apart", () => {
    const { stretch, day, build } = exposureBuilder();
    const [one, two] = [
      { from: "2024-02-01", until: "2024-02-02" },
      { from: "2024-02-01", until: "2024-03-01" },
    ];
    const numbers = [
      stretch("2024-02", one),
      stretch("2024-02", two),
      stretch("2024-02", two, 0),
      stretch("2024-02", two, 1),
      day("2024-02-01"),
      day("2024-02-01", 0),
      day("2024-02-02"),
    ];
    expect(numbers).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(stretch("2024-02", { ...two })).toBe(1);
    expect(build().periods).toStrictEqual([
      { month: "2024-02", period: one },
      { month: "2024-02", period: two },
      { month: "2024-02", period: two, after: 0 },
      { month: "2024-02", period: two, after: 1 },
      { month: "2024-02", date: "2024-02-01" },
      { month: "2024-02", date: "2024-02-01", after: 0 },
      { month: "2024-02", date: "2024-02-02" },
    ]);
  });

  it("gives a day as many atoms as its month has it for, and 1 without a calendar", () => {
    fc.assert(
      fc.property(anyColumns, (columns) => {
        const { periods, atoms } = built(columns);
        expect(atoms).toHaveLength(periods.length);
        periods.forEach(({ month }, number) => {
          const days = month === undefined ? MONTH_ATOMS : daysInMonth(month);
          expect(Number.isInteger(atoms[number])).toBe(true);
          expect((atoms[number] ?? 0) * days).toBe(MONTH_ATOMS);
        });
      }),
    );
  });

  it("leaves out keys of which there is nothing, wherever they come, and keeps the order of others", () => {
    fc.assert(
      fc.property(anyColumns, (columns) => {
        expect(built(columns).keys).toStrictEqual(there(columns).map(({ key }) => key));
        const { keys, offsets, quantity } = built(columns.map(({ key }) => ({ key, puts: [] })));
        expect([keys, offsets, quantity]).toEqual([[], [0], []]);
      }),
    );
  });

  it("has of each key what was put to it, between its own offset and the next", () => {
    fc.assert(
      fc.property(anyColumns, (columns) => {
        const { keys, periods, offsets, period, quantity } = built(columns);
        expect(offsets).toHaveLength(keys.length + 1);
        expect([offsets[0], offsets.at(-1), period.length]).toEqual([0, quantity.length, quantity.length]);
        there(columns).forEach(({ puts }, number) => {
          const [from, until] = [offsets[number], offsets[number + 1]];
          expect(quantity.slice(from, until)).toEqual(puts.map((put) => put.quantity));
          const when = period.slice(from, until).map((each) => periods[each]);
          expect(when).toStrictEqual(puts.map((put) => put.when));
        });
      }),
    );
  });
});
