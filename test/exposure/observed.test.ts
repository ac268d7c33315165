import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../../src/calendar/index";
import { observed } from "../../src/exposure/index";
import { course, historyOf, type SpellInput } from "../denmark/histories";
import { dated } from "../model/inCalendar";

const FROZEN = { asOf: "2022-01-01" };

/** The same course with each spell cut in two at some day. */
const cut = (spells: readonly SpellInput[], at: number): SpellInput[] =>
  spells.flatMap((spell) => {
    const { from, until = from } = spell;
    const days = daysBetween(String(from), String(until));
    if (days < 2) return [spell];
    const middle = addDays(String(from), 1 + (at % (days - 1)));
    return [
      { ...spell, until: middle },
      { ...spell, from: middle },
    ];
  });

describe("observed", () => {
  it("has the steps of the ladder by calendar month, a step that changes inside one included", () => {
    const model = historyOf(
      [{ from: "2022-01-03", to: "2022-02-13", state: "cashBenefit", category: "30plus_andre" }],
      {
        ladder: { weeksOnBenefits: 0, selfSupportedWeeks: 0 },
      },
    );
    expect(
      observed(model).cells.map(({ month, step, days, period }) => [month, step, days, dated(period).from]),
    ).toEqual([
      ["2022-01", "1", 28, "2022-01-03"],
      ["2022-01", "2", 1, "2022-01-31"],
      ["2022-02", "2", 13, "2022-02-01"],
    ]);
  });

  it("counts a week across New Year once, and its days in two months and years", () => {
    const model = historyOf(
      [
        { from: "2020-12-28", to: "2021-01-03", state: "cashBenefit", category: "30plus_andre" },
        { from: "2021-01-04", to: "2021-01-10", state: "cashBenefit", category: "30plus_andre" },
      ],
      { ladder: { weeksOnBenefits: 3, selfSupportedWeeks: 0 } },
    );
    expect(observed(model).cells.map(({ month, step, days }) => [month, step, days])).toEqual([
      ["2020-12", "1", 4],
      ["2021-01", "1", 3],
      ["2021-01", "2", 7],
    ]);
  });

  it("keeps every day, in its own state", () => {
    fc.assert(
      fc.property(course({ spells: 12, days: 500 }), (spells) => {
        const { cells } = observed(historyOf(spells, FROZEN));
        const total = spells.reduce(
          (sum, { from, until }) => sum + daysBetween(String(from), String(until)),
          0,
        );
        expect(cells.reduce((sum, { days }) => sum + days, 0)).toBe(total);
        for (const { period: lies, days, month } of cells) {
          const period = dated(lies);
          expect(daysBetween(period.from, period.until)).toBe(days);
          expect([period.from, addDays(period.until, -1)].every((day) => day.startsWith(dated(month)))).toBe(
            true,
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it("does not see where a spell was cut in two, nor the order spells are written in", () => {
    fc.assert(
      fc.property(course({ spells: 8, days: 300 }), fc.nat(1000), (spells, at) => {
        const { cells } = observed(historyOf(spells, FROZEN));
        expect(observed(historyOf(cut(spells, at), FROZEN)).cells).toEqual(cells);
        expect(observed(historyOf([...spells].reverse(), FROZEN)).cells).toEqual(cells);
      }),
      { numRuns: 300 },
    );
  });
});
