import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../../src/calendar/index";
import { cells, observed } from "../../src/exposure/index";
import { rows } from "../../src/ledger/index";
import { course, historyOf, ledgerOf, type SpellInput } from "../denmark/histories";
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
      cells(observed(model)).map(({ month, step, quantity, period }) => [
        month,
        step,
        quantity,
        dated(period).from,
      ]),
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
    expect(cells(observed(model)).map(({ month, step, quantity }) => [month, step, quantity])).toEqual([
      ["2020-12", "1", 4],
      ["2021-01", "1", 3],
      ["2021-01", "2", 7],
    ]);
  });

  it("keeps every day, in its own state", () => {
    fc.assert(
      fc.property(course({ spells: 12, days: 500 }), (spells) => {
        const found = cells(observed(historyOf(spells, FROZEN)));
        const total = spells.reduce(
          (sum, { from, until }) => sum + daysBetween(String(from), String(until)),
          0,
        );
        expect(found.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(total);
        for (const { period: lies, quantity, month } of found) {
          const period = dated(lies);
          expect(daysBetween(period.from, period.until)).toBe(quantity);
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
        const found = observed(historyOf(spells, FROZEN));
        expect(observed(historyOf(cut(spells, at), FROZEN))).toEqual(found);
        expect(observed(historyOf([...spells].reverse(), FROZEN))).toEqual(found);
      }),
      { numRuns: 300 },
    );
  });
});

/** A flow's amounts, entry by entry in the order of time. */
const paid = (flow: string, spells: readonly SpellInput[]): number[] =>
  rows(ledgerOf(spells)).flatMap((row) => (row.flow === flow ? [row.amount] : []));

describe("spells of one state that follow each other", () => {
  it("are each paid by their own wage", () => {
    const job = (from: string, until: string, wage: string): SpellInput => ({
      from,
      until,
      state: "ordinaryJob",
      wage,
    });
    // Half of April each: 20,000 / 2 and 30,000 / 2.
    const raised = [job("2022-04-01", "2022-04-16", "20000"), job("2022-04-16", "2022-05-01", "30000")];
    expect(paid("ordinaryJob.wage", raised)).toEqual([10_000, 15_000]);
    // A third of April each, and back to the first wage: 30,000 / 3, 45,000 / 3, 30,000 / 3.
    const forAWhile = [
      job("2022-04-01", "2022-04-11", "30000"),
      job("2022-04-11", "2022-04-21", "45000"),
      job("2022-04-21", "2022-05-01", "30000"),
    ];
    expect(paid("ordinaryJob.wage", forAWhile)).toEqual([10_000, 15_000, 10_000]);
  });

  it("are each paid by their own category", () => {
    const benefit = (from: string, until: string, category: string): SpellInput => ({
      from,
      until,
      state: "cashBenefit",
      category,
    });
    const spells = [
      benefit("2022-04-01", "2022-04-16", "30plus_andre"),
      benefit("2022-04-16", "2022-05-01", "30plus_forsoerger"),
    ];
    // Half of April each: 11,716 / 2 and 15,570 / 2; the state's 20 per cent of each.
    expect(paid("cashBenefit.benefit", spells)).toEqual([5858, 7785]);
    expect(paid("cashBenefit.refund", spells)).toEqual([1171.6, 1557]);
  });

  it("are one where they state the same: a month's wage, once", () => {
    const half = { state: "ordinaryJob", wage: "20000" };
    const spells = [
      { ...half, from: "2022-04-01", until: "2022-04-16" },
      { ...half, from: "2022-04-16", until: "2022-05-01" },
    ];
    expect(paid("ordinaryJob.wage", spells)).toEqual([20_000]);
  });
});
