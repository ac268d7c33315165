import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/analysis/evaluate";
import { discountingOf, valued } from "../../../src/analysis/overview/sides";
import { booksOf, breaksOf, modelAt, type Values } from "../../../src/analysis/sensitivity/books";
import { Decimal } from "../../../src/decimal";
import { cohortParts, plan, type Reach } from "../../../src/exposure/index";
import { binary, type Formula, parameter } from "../../../src/formula/index";
import { flowEntries, flowPrices, type LedgerEntry, priceBasis } from "../../../src/ledger/index";
import {
  type FigureTable,
  type Model,
  type ModelDiscounting,
  parameterValues,
  type Strategy,
} from "../../../src/model/index";
import { flatRate } from "../../../src/prices/index";
import { dateOf, dayNumber } from "../../calendar/dates";
import { anyCohortModel } from "../../exposure/cohort/randomCohorts";
import { anyUndated } from "../../exposure/cohort/randomUndated";
import { both, flowOf, parameterOf } from "../../model/models";

const REACHES = ["until", "followUp"] as const;

type Sums = ReadonlyMap<string, Decimal>;
type KeyOf = (entry: LedgerEntry) => string;

const flowKey: KeyOf = ({ strategy, flow }) => `${strategy}|${flow}`;
/** Budgets are told apart by calendar year, citizens by the years since their own start. */
const timeKey: KeyOf = (entry) =>
  `${flowKey(entry)}|${entry.month?.slice(0, 4) ?? entry.time}|${entry.after ?? ""}`;
const afterKey: KeyOf = (entry) => `${flowKey(entry)}|${entry.after ?? ""}`;

const sumsOf = (entries: readonly LedgerEntry[], keyOf: KeyOf): Sums => {
  const sums = new Map<string, Decimal>();
  for (const entry of entries) {
    const key = keyOf(entry);
    sums.set(key, (sums.get(key) ?? new Decimal(0)).plus(entry.amount));
  }
  return sums;
};

const sizeOf = (entries: readonly LedgerEntry[]): Decimal =>
  entries.reduce((sum, { amount }) => sum.plus(new Decimal(amount).abs()), new Decimal(0));

/** The same to 1e-10 of the sum of all amounts, key by key. */
const alike = (found: Sums, wanted: Sums, size: Decimal): void => {
  const most = size.times("1e-10");
  for (const key of new Set([...found.keys(), ...wanted.keys()])) {
    const [one, other] = [found.get(key) ?? new Decimal(0), wanted.get(key) ?? new Decimal(0)];
    if (one.minus(other).abs().gt(most)) expect(`${key}: ${one}`).toBe(`${key}: ${other}`);
  }
};

/** What a model asked again and again comes to, flow by flow. */
const inBooks = (model: Model, reach: Reach, isDiscounted: boolean, values: Values = {}): Sums => {
  const { sums } = booksOf(model, reach, isDiscounted)(values);
  return flowSums(model, sums);
};

const flowSums = (model: Model, sums: ReturnType<ReturnType<typeof booksOf>>["sums"]): Sums =>
  new Map(
    model.strategies.flatMap(({ id, flows }) =>
      flows.map((flow, index) => [`${id}|${flow.id}`, sums.get(id)?.[index]?.amount ?? new Decimal(0)]),
    ),
  );

/** The entries that time added up comes to. */
const summedEntries = (
  model: Model,
  reach: Reach,
  { perYear }: { readonly perYear?: number } = {},
): readonly LedgerEntry[] => {
  const basis = priceBasis(model);
  const summing = { breaks: breaksOf(basis.changes), ...(perYear === undefined ? {} : { perYear }) };
  const { exposureOf } = cohortParts(model, reach, summing);
  return model.strategies.flatMap((strategy) => {
    const [bought, lived] = [plan({ ...model, strategies: [strategy] }), exposureOf(strategy)];
    const entriesOf = flowEntries({
      cells: [...bought.cells, ...lived.cells],
      events: [...bought.events, ...lived.events],
    });
    return strategy.flows.flatMap((flow) => entriesOf(strategy, flow, flowPrices(basis, flow)));
  });
};

const SUMMER = dayNumber("2022-07-01");

const rowsOf = (days: readonly number[], values: readonly string[]): FigureTable => ({
  by: "date",
  label: both("fee"),
  unit: "DKK",
  rows: [dateOf(SUMMER - 400), ...days.map((day) => dateOf(SUMMER + day))].map((from, index, all) => {
    const next = all[index + 1];
    return {
      from,
      ...(next === undefined ? {} : { to: dateOf(dayNumber(next) - 1) }),
      value: values[index] ?? "1",
      evidence: "assumption",
      source: "a test",
    };
  }),
});

const FEE = binary("multiply", { op: "table", table: "fee", key: { by: "date" } }, parameter("price"));

/** The same model with a fee that changes on some days, most of them inside a month. */
const withFees = (model: Model, days: readonly number[], values: readonly string[]): Model => ({
  ...model,
  tables: { ...model.tables, fee: rowsOf(days, values) },
  strategies: model.strategies.map((strategy) => ({
    ...strategy,
    flows: [
      ...strategy.flows,
      ...model.states.map(({ id }) => flowOf(`fee ${id}`, "person-month", id, FEE)),
      ...model.states.map(({ id }) => flowOf(`weekly fee ${id}`, "person-week", id, FEE)),
      ...(strategy.dynamics?.phases ?? []).map(({ id }) => flowOf(`fee for ${id}`, "person-year", id, FEE)),
      ...(strategy.dynamics?.events ?? []).map(({ id }) => flowOf(`fee when ${id}`, "event", id, FEE)),
      ...(strategy.dynamics?.caseloads ?? []).map(({ id }) => flowOf(`fee by ${id}`, "staff-month", id, FEE)),
      ...strategy.capacity.map(({ id }) => flowOf(`fee of ${id}`, "place-month", id, FEE)),
    ],
  })),
});

/** Without whole staff, so that time is added up in every strategy. */
const inParts = (model: Model): Model => ({
  ...model,
  strategies: model.strategies.map(({ dynamics, ...strategy }): Strategy => {
    if (dynamics === undefined) return strategy;
    const flows = strategy.flows.filter(({ of }) => of !== "whole");
    const caseloads = dynamics.caseloads.filter(({ whole }) => !whole);
    return { ...strategy, flows, dynamics: { ...dynamics, caseloads } };
  }),
});

const anyFees = fc.record({
  days: fc
    .uniqueArray(fc.integer({ min: 1, max: 90 }), { maxLength: 4 })
    .map((days) => days.sort((a, b) => a - b)),
  values: fc.tuple(...[1, 2, 3, 4, 5].map(() => fc.integer({ min: -50, max: 50 }).map(String))),
});

/** Models with a calendar of every construct, with fees that change or none, with whole staff or none. */
const anyDated = fc
  .record({ model: anyCohortModel, fees: fc.option(anyFees, { nil: undefined }), whole: fc.boolean() })
  .map(({ model, fees, whole }) => {
    const paid = fees === undefined ? model : withFees(model, fees.days, fees.values);
    return whole ? paid : inParts(paid);
  });

const anyDiscounting: fc.Arbitrary<ModelDiscounting> = fc
  .record({
    rate: fc.integer({ min: 0, max: 400 }).map((some) => String(some / 1000)),
    timing: fc.constantFrom("start" as const, "mid" as const, "end" as const),
    base: fc.constantFrom(2021, 2022, "ownStart" as const),
  })
  .map(({ rate, timing, base }) => ({ label: both("rate"), schedule: flatRate(rate), timing, base }));

/** Moved towards the end of a year, so that budgets lie in two. */
const lateInTheYear = (model: Model, days: number): Model => {
  const later = (date: string): string => dateOf(dayNumber(date) + days);
  const { cohort, horizon } = model;
  if (cohort === undefined || !("from" in horizon)) return model;
  const { refill } = cohort;
  return {
    ...model,
    horizon: { from: later(horizon.from), until: later(horizon.until) },
    cohort: {
      ...cohort,
      entries: cohort.entries.map(({ date, count }) => ({
        count,
        ...(date === undefined ? {} : { date: later(date) }),
      })),
      ...(refill === undefined
        ? {}
        : { refill: { ...refill, first: later(refill.first), lastStart: later(refill.lastStart) } }),
    },
    strategies: model.strategies.map((strategy) => ({
      ...strategy,
      capacity: strategy.capacity.map((bought) =>
        "period" in bought
          ? { ...bought, period: { from: later(bought.period.from), until: later(bought.period.until) } }
          : bought,
      ),
    })),
  };
};

const anyLate = fc
  .tuple(anyDated, fc.constantFrom(0, 130, 150, 170))
  .map(([model, days]) => lateInTheYear(model, days));

describe("time added up", () => {
  it.each(REACHES)("gives the same money, flow by flow and year by year: %s", (reach) => {
    const property = fc.property(anyLate, (model) => {
      const { entries } = evaluate(model, { reach }).ledger;
      const size = sizeOf(entries);
      alike(inBooks(model, reach, false), sumsOf(entries, flowKey), size);
      const keyOf = reach === "until" ? timeKey : afterKey;
      alike(sumsOf(summedEntries(model, reach), keyOf), sumsOf(entries, keyOf), size);
    });
    fc.assert(property, { numRuns: 20 });
  });

  it.each(REACHES)("gives the same money discounted: %s", (reach) => {
    const property = fc.property(anyLate, anyDiscounting, (undiscounted, discounting) => {
      const model = { ...undiscounted, discounting };
      const rule = discountingOf(model, reach === "followUp" ? "ownStart" : discounting.base);
      const { entries } = valued(evaluate(model, { reach }).ledger, rule);
      alike(inBooks(model, reach, true), sumsOf(entries, flowKey), sizeOf(entries));
    });
    fc.assert(property, { numRuns: 15 });
  });

  it("tells time since a citizen's own start apart as finely as it is asked, and comes to the same", () => {
    const property = fc.property(anyLate, fc.constantFrom(0, 1, 2, 12, 52), (model, perYear) => {
      const { entries } = evaluate(model, { reach: "followUp" }).ledger;
      const found = summedEntries(model, "followUp", { perYear });
      alike(sumsOf(found, flowKey), sumsOf(entries, flowKey), sizeOf(entries));
      if (perYear === 0) expect(found.every(({ after = 0 }) => after === 0)).toBe(true);
    });
    fc.assert(property, { numRuns: 12 });
  });

  it("is a fraction of the entries where nothing tells months apart", () => {
    const property = fc.property(anyCohortModel.map(inParts), (model) => {
      for (const reach of REACHES)
        expect(summedEntries(model, reach).length).toBeLessThanOrEqual(
          evaluate(model, { reach }).ledger.entries.length,
        );
    });
    fc.assert(property, { numRuns: 10 });
  });

  it("gives the same money without a calendar, discounted or not", () => {
    const property = fc.property(anyUndated, anyDiscounting, ({ model: plain }, discounting) => {
      const model: Model = { ...plain, discounting: { ...discounting, timing: "exact", base: "ownStart" } };
      const { ledger } = evaluate(model);
      alike(inBooks(model, "until", false), sumsOf(ledger.entries, flowKey), sizeOf(ledger.entries));
      const { entries } = valued(ledger, discountingOf(model, "ownStart"));
      alike(inBooks(model, "until", true), sumsOf(entries, flowKey), sizeOf(entries));
    });
    fc.assert(property, { numRuns: 10 });
  });
});

/** Every count of a model turned into one that a parameter changes. */
const loosened = (model: Model): Model => {
  const times = (name: string, formula: Formula): Formula => binary("multiply", parameter(name), formula);
  const { cohort } = model;
  if (cohort === undefined) return model;
  return {
    ...model,
    parameters: {
      ...model.parameters,
      many: parameterOf("many", "1"),
      places: parameterOf("places", "1"),
      pace: parameterOf("pace", "0.8"),
      load: parameterOf("load", "1"),
      days: parameterOf("days", "0"),
      // What is computed from another moves with it.
      dear: parameterOf("dear", binary("multiply", parameter("price"), parameter("many"))),
    },
    cohort: {
      ...cohort,
      entries: cohort.entries.map((entry) => ({ ...entry, count: times("many", entry.count) })),
      followUp: binary("add", cohort.followUp, parameter("days")),
    },
    strategies: model.strategies.map(
      ({ dynamics, ...strategy }): Strategy => ({
        ...strategy,
        capacity: strategy.capacity.map((bought) =>
          "count" in bought ? { ...bought, count: times("places", bought.count) } : bought,
        ),
        flows: strategy.flows.map((flow, index) =>
          index % 2 === 0 ? flow : { ...flow, amount: binary("add", flow.amount, parameter("dear")) },
        ),
        ...(dynamics === undefined
          ? {}
          : {
              dynamics: {
                ...dynamics,
                transitions: dynamics.transitions.map((transition, index) => {
                  const { chance } = transition;
                  return index % 2 === 0 || chance.kind !== "share"
                    ? transition
                    : { ...transition, chance: { ...chance, share: times("pace", chance.share) } };
                }),
                caseloads: dynamics.caseloads.map((each) => ({
                  ...each,
                  citizensPerStaff: times("load", each.citizensPerStaff),
                })),
              },
            }),
      }),
    ),
  };
};

const anyValues: fc.Arbitrary<Values> = fc
  .record(
    {
      many: fc.constantFrom("0.5", "1", "2"),
      places: fc.constantFrom("1", "2"),
      pace: fc.constantFrom("0", "0.5", "1"),
      load: fc.constantFrom("0.7", "1", "3"),
      days: fc.constantFrom("0", "1", "9"),
      price: fc.constantFrom("-3", "0", "1234.5"),
      extra: fc.constantFrom("0", "17"),
      base: fc.constantFrom("0", "0.3", "1"),
    },
    { requiredKeys: [] },
  )
  .map((texts) =>
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, new Decimal(text ?? "0")])),
  );

describe("books asked again and again", () => {
  it.each(REACHES)("never give what belongs to other values: %s", (reach) => {
    const asks = fc.array(anyValues, { minLength: 2, maxLength: 6 });
    const property = fc.property(anyDated.map(loosened), asks, (model, values) => {
      const at = booksOf(model, reach, false);
      for (const each of [...values, ...values.slice(0, 2)]) {
        const { sums, citizens, model: now } = at(each);
        const changed = modelAt(model, each);
        const { ledger, entrants } = evaluate(changed, { reach });
        alike(flowSums(model, sums), sumsOf(ledger.entries, flowKey), sizeOf(ledger.entries));
        const count = entrants.reduce((sum, entrant) => sum + entrant.count, 0);
        expect(Math.abs(citizens.toNumber() - count)).toBeLessThanOrEqual(1e-10 * count);
        for (const [name, value] of Object.entries(each)) expect(parameterValues(now)[name]).toEqual(value);
      }
    });
    fc.assert(property, { numRuns: 10 });
  });

  it("leave the model as it was", () => {
    const property = fc.property(anyDated.map(loosened), anyValues, (model, values) => {
      const before = structuredClone(model);
      booksOf(model, "until", false)(values);
      expect(model).toEqual(before);
      expect(modelAt(model, {})).toEqual(model);
    });
    fc.assert(property, { numRuns: 10 });
  });
});
