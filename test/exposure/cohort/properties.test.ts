import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, cells, cohort } from "../../../src/exposure/index";
import { binary, number, readDecimal } from "../../../src/formula/index";
import { type Ledger, netCost, price, rows, value } from "../../../src/ledger/index";
import { type Model, PARTIES } from "../../../src/model/index";
import { dateOf, dayNumber } from "../../calendar/dates";
import { dated, horizonOf } from "../../model/inCalendar";
import { flowOf, parameterOf } from "../../model/models";
import { armOf, caseloadOf, cohortModel, moveOf, phaseOf, rate } from "./cohortModels";
import { keyOf, type Reach } from "./oracle";
import { anyCohortModel } from "./randomCohorts";

const anyReach = fc.constantFrom<Reach>("until", "followUp");

const summed = (pairs: readonly (readonly [string, number])[]): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const [key, count] of pairs) sums.set(key, (sums.get(key) ?? 0) + count);
  return sums;
};

const quantities = (some: readonly Cell[]): Map<string, number> =>
  summed(some.map((cell) => [keyOf(cell), cell.quantity]));

const alike = (found: Map<string, number>, wanted: Map<string, number>): void => {
  const size = [...wanted.values()].reduce((sum, count) => sum + Math.abs(count), 0);
  for (const key of new Set([...found.keys(), ...wanted.keys()]))
    if (Math.abs((found.get(key) ?? 0) - (wanted.get(key) ?? 0)) > 1e-12 * size)
      expect(`${key}: ${found.get(key)}`).toBe(`${key}: ${wanted.get(key)}`);
};

describe("any cohort", () => {
  it("is somewhere: person-days in the states are those of the entrants, month by month", () => {
    const property = fc.property(anyCohortModel, (model) => {
      const found = cohort(model);
      const { entrants } = found;
      const until = dayNumber(horizonOf(model).until);
      const present = new Map<string, number>();
      for (const { date, segment, count } of entrants)
        for (let day = dayNumber(dated(date)); day < until; day++) {
          const key = `${segment} ${dateOf(day).slice(0, 7)}`;
          present.set(key, (present.get(key) ?? 0) + count);
        }
      for (const { id } of model.strategies)
        alike(
          summed(
            cells(found).flatMap(({ strategy, kind, segment, month, quantity }) =>
              strategy === id && kind === "state" ? [[`${segment} ${month}`, quantity] as const] : [],
            ),
          ),
          present,
        );
    });
    fc.assert(property, { numRuns: 60 });
  });

  it("is followed as long as said, and no phase holds more than there are", () => {
    const property = fc.property(anyCohortModel, (model) => {
      const found = cohort(model, "followUp");
      const { entrants } = found;
      const lived = cells(found);
      const followed = readDecimal(model.cohort?.followUp ?? number("0")).toNumber();
      const all = entrants.reduce((sum, { count }) => sum + count, 0);
      const daysOf = (arm: string, wanted: string): number =>
        lived.reduce(
          (sum, { strategy, kind, quantity }) => (strategy === arm && kind === wanted ? sum + quantity : sum),
          0,
        );
      for (const { id } of model.strategies) {
        expect(Math.abs(daysOf(id, "state") - all * followed)).toBeLessThanOrEqual(1e-12 * all * followed);
        expect(daysOf(id, "phase")).toBeLessThanOrEqual(all * followed * (1 + 1e-12));
      }
    });
    fc.assert(property, { numRuns: 60 });
  });

  it("doubles with its entrants, but for whole staff", () => {
    const property = fc.property(anyCohortModel, anyReach, (model, reach) => {
      const double: Model = {
        ...model,
        ...(model.cohort === undefined
          ? {}
          : {
              cohort: {
                ...model.cohort,
                entries: model.cohort.entries.map((entry) => ({
                  ...entry,
                  count: binary("multiply", number("2"), entry.count),
                })),
              },
            }),
        strategies: model.strategies.map((strategy) => ({
          ...strategy,
          capacity: strategy.capacity.map((bought) =>
            bought.kind === "places"
              ? { ...bought, count: binary("multiply", number("2"), bought.count) }
              : bought,
          ),
        })),
      };
      const proportional = (of: Model, times: number): Map<string, number> => {
        const sums = quantities(cells(cohort(of, reach)).filter(({ kind }) => kind !== "staff"));
        return new Map([...sums].map(([key, count]) => [key, count * times]));
      };
      alike(proportional(double, 1), proportional(model, 2));
    });
    fc.assert(property, { numRuns: 40 });
  });

  it("is the same in whatever order things are written", () => {
    const property = fc.property(anyCohortModel, anyReach, (model, reach) => {
      const turned: Model = {
        ...model,
        states: model.states.toReversed(),
        segments: model.segments.toReversed(),
        strategies: model.strategies.toReversed().map((strategy) => ({
          ...strategy,
          flows: strategy.flows.toReversed(),
          ...(strategy.dynamics === undefined
            ? {}
            : {
                dynamics: {
                  ...strategy.dynamics,
                  transitions: strategy.dynamics.transitions.toReversed(),
                  phases: strategy.dynamics.phases.toReversed(),
                  events: strategy.dynamics.events.toReversed(),
                  caseloads: strategy.dynamics.caseloads.toReversed(),
                },
              }),
        })),
      };
      alike(quantities(cells(cohort(turned, reach))), quantities(cells(cohort(model, reach))));
    });
    fc.assert(property, { numRuns: 40 });
  });

  it("is the same in arms that are alike", () => {
    const property = fc.property(anyCohortModel, anyReach, (model, reach) => {
      const [one] = model.strategies;
      if (one === undefined) return;
      const both = cells(cohort({ ...model, strategies: [one, { ...one, id: "twin" }] }, reach));
      const of = (id: string): readonly Cell[] =>
        both.filter(({ strategy }) => strategy === id).map((cell) => ({ ...cell, strategy: "" }));
      expect(of("twin")).toEqual(of(one.id));
    });
    fc.assert(property, { numRuns: 30 });
  });
});

describe("the ledger of a cohort", () => {
  const ledgerOf = (model: Model): Ledger => price(model, cohort(model));
  const total = (ledger: Ledger): number => rows(ledger).reduce((sum, { amount }) => sum + amount, 0);

  it("has perspectives that add up", () => {
    const property = fc.property(anyCohortModel, (model) => {
      const ledger = ledgerOf(model);
      const net = (who: Parameters<typeof netCost>[1]): number => Number(netCost(ledger, who));
      const size = rows(ledger).reduce((sum, { amount }) => sum + Math.abs(amount), 1);
      const apart = net("municipality") + net("centralGovernment") + net("region");
      expect(Math.abs(apart - net("public"))).toBeLessThanOrEqual(1e-12 * size);
      const all = PARTIES.reduce((sum, party) => sum + net(party), 0);
      expect(Math.abs(all)).toBeLessThanOrEqual(1e-12 * size);
    });
    fc.assert(property, { numRuns: 20 });
  });

  it("is linear in a price, while whole staff is a step", () => {
    const modelAt = (fee: string, entrants: string, whole: boolean): Model =>
      cohortModel(
        ["a", "b"],
        [
          armOf(
            "one",
            {
              transitions: [moveOf("go", "a", "b", rate("0.5"))],
              phases: [phaseOf("module", ["a"])],
              caseloads: [caseloadOf("guides", ["module"], "20", whole)],
            },
            [flowOf("guide", "staff-year", "guides", "fee")],
          ),
        ],
        { entries: [{ date: "2022-07-04", count: number(entrants) }] },
        {
          parameters: { fee: parameterOf("fee", fee) },
          horizon: { from: "2022-07-04", until: "2022-07-11" },
        },
      );
    const cost = (fee: string, entrants: string, whole: boolean): number =>
      total(ledgerOf(modelAt(fee, entrants, whole)));
    expect(cost("3000", "30", true)).toBeCloseTo(3 * cost("1000", "30", true), 9);
    expect(cost("1000", "40", false)).toBeCloseTo(2 * cost("1000", "20", false), 9);
    // From 21 to 40 citizens it is two, and never one and a part.
    expect(cost("1000", "21", true)).toBeCloseTo(cost("1000", "40", true), 9);
    expect(cost("1000", "20", true)).toBeCloseTo(cost("1000", "40", true) / 2, 9);
    expect(cost("1000", "41", true)).toBeCloseTo((cost("1000", "40", true) * 3) / 2, 9);
  });

  it("moves with a rate only where that rate discounts", () => {
    const model = cohortModel(
      ["a"],
      [armOf("one", {}, [flowOf("stay", "person-month", "a", "price")])],
      {},
      { horizon: { from: "2022-07-04", until: "2027-07-05" } },
    );
    const ledger = ledgerOf(model);
    const under = (late: string): Ledger =>
      value(ledger, {
        discounting: {
          schedule: {
            id: "two bands",
            bands: [
              { fromYear: 0, rate: "0.03" },
              { fromYear: 3, rate: late },
            ],
            compounding: "annual",
          },
          timing: "start",
          base: 2022,
        },
      });
    const [low, high] = [under("0.01"), under("0.05")];
    const others = rows(high);
    rows(low).forEach((row, index) => {
      const other = others[index];
      // The second band is in force from the step into the fourth year.
      if (row.year < 2025) expect(other).toEqual(row);
      if (row.year >= 2026) expect(other?.amount).toBeLessThan(row.amount);
      expect(other?.quantity).toBe(row.quantity);
    });
  });
});

describe("shorter cycles", () => {
  it("come to what rates mean without cycles, the error falling with their length", () => {
    // Out by 1.1 and 0.7 a year, nobody back: ∫ exp(−1.8 t) over 364 days.
    const years = 364 / 365.25;
    const exact = (100 * (1 - Math.exp(-1.8 * years)) * 365.25) / 1.8;
    const errors = [28, 14, 7, 1].map((cycleDays) => {
      const arm = armOf("one", {
        transitions: [moveOf("go", "a", "b", rate("1.1")), moveOf("other", "a", "c", rate("0.7"))],
      });
      const found = cells(cohort(cohortModel(["a", "b", "c"], [arm], { cycleDays }), "followUp"));
      const days = (id: string): number =>
        found.reduce((sum, cell) => (cell.of === id ? sum + cell.quantity : sum), 0);
      // Who leaves goes by the ratio of the rates, in cycles of any length.
      expect(days("b") / days("c")).toBeCloseTo(11 / 7, 12);
      return days("a") - exact;
    });
    const [four = 0, two = 0, one = 0, day = 0] = errors;
    expect(four / two).toBeCloseTo(2, 1);
    expect(two / one).toBeCloseTo(2, 1);
    expect(one / day).toBeCloseTo(7, 0);
    expect(day / exact).toBeLessThan(0.003);
  });
});
