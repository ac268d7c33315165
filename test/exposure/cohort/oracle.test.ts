import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysInMonth } from "../../../src/calendar/index";
import { Decimal } from "../../../src/decimal";
import { type Cell, cohort } from "../../../src/exposure/index";
import { readDecimal } from "../../../src/formula/index";
import { entriesOf } from "../../../src/ledger/entries";
import { type LedgerFlow, price } from "../../../src/ledger/index";
import type { Driver, Model } from "../../../src/model/index";
import { chanceProblems } from "../../../src/program/index";
import { daysIn, happenings } from "../kinds";
import { keyOf, type OracleSums, oracle, type Reach } from "./oracle";
import { anyCohortModel } from "./randomCohorts";

const RELATIVE = 1e-12;

const sumsOf = (pairs: readonly (readonly [string, Decimal | number | string])[]): Map<string, Decimal> => {
  const sums = new Map<string, Decimal>();
  for (const [key, value] of pairs) sums.set(key, new Decimal(value).plus(sums.get(key) ?? 0));
  return sums;
};

/** Equal line by line, measured by the sum of sizes. */
const agree = (found: ReadonlyMap<string, Decimal>, wanted: ReadonlyMap<string, Decimal>): void => {
  const size = [...wanted.values()].reduce((sum, value) => sum.plus(value.abs()), new Decimal(0));
  for (const key of new Set([...found.keys(), ...wanted.keys()])) {
    const [has, should] = [found.get(key) ?? new Decimal(0), wanted.get(key) ?? new Decimal(0)];
    if (has.minus(should).abs().gt(size.times(RELATIVE)))
      expect(`${key}: ${has.toFixed(15)}`).toBe(`${key}: ${should.toFixed(15)}`);
  }
};

const ofKind = (sums: ReadonlyMap<string, Decimal>, kind: string): Map<string, Decimal> =>
  new Map([...sums].filter(([key]) => key.split("|")[1] === kind));

/** What a day, or an event, counts for a driver. */
const unitsPerDay = (driver: Driver, month: string): Decimal => {
  if (driver === "event") return new Decimal(1);
  if (driver === "person-week") return new Decimal(1).div(7);
  const months = new Decimal(1).div(daysInMonth(month));
  return driver.endsWith("year") ? months.div(12) : months;
};

/** Amounts by strategy, flow, segment, whole years since the start and month. */
const amountsOf = (model: Model, { cells, events }: OracleSums): Map<string, Decimal> => {
  const found: [string, Decimal][] = [];
  const parameters = Object.fromEntries(
    Object.values(model.parameters).map(({ id, formula }) => [id, readDecimal(formula)]),
  );
  for (const strategy of model.strategies)
    for (const { id, of, per, amount } of strategy.flows) {
      const priced = (step: string | undefined): Decimal =>
        amount.op === "table"
          ? new Decimal(model.tables[`refund.${step}`]?.rows[0]?.value ?? Number.NaN)
          : readDecimal(amount, { parameters });
      for (const [key, days] of cells) {
        const [arm, , what, segment, step, after, month = ""] = key.split("|");
        if (arm !== strategy.id || what !== of) continue;
        const units = days.times(unitsPerDay(per, month));
        found.push([[arm, id, segment, after, month].join("|"), units.times(priced(step))]);
      }
      for (const [key, count] of events) {
        const [arm, what, segment, after, date = ""] = key.split("|");
        if (arm !== strategy.id || what !== of) continue;
        found.push([[arm, id, segment, after, date.slice(0, 7)].join("|"), count.times(priced(undefined))]);
      }
    }
  return sumsOf(found);
};

const check = (model: Model, reach: Reach): void => {
  const found = cohort(model, reach);
  const wanted = oracle(model, reach);
  const named = (some: readonly Cell[]) => sumsOf(some.map((cell) => [keyOf(cell), cell.quantity]));
  const days = named(daysIn(found));
  for (const kind of ["state", "phase", "staff"]) agree(ofKind(days, kind), ofKind(wanted.cells, kind));
  agree(named(happenings(found)), wanted.events);
  agree(
    sumsOf(found.entrants.map(({ date, segment, count }) => [`${date}|${segment}`, count])),
    wanted.entrants,
  );
  const { product, flows } = price(model, found);
  const amounts = entriesOf(product, flows).map(
    ({ flow: number, key, period, amount }): [string, Decimal] => {
      const { strategy, id } = flows[number] as LedgerFlow;
      return [[strategy, id, key.segment ?? "", period.after ?? "", period.month].join("|"), amount];
    },
  );
  agree(sumsOf(amounts), amountsOf(model, wanted));
};

describe("a cohort", () => {
  it("is what a dense table in decimals gives, cell by cell, event by event and krone by krone", () => {
    fc.assert(
      fc.property(anyCohortModel, fc.constantFrom<Reach>("until", "followUp"), (model, reach) => {
        expect(chanceProblems(model)).toEqual([]);
        check(model, reach);
      }),
      { numRuns: 40 },
    );
  });
});
