import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CohortExposure, cohort } from "../../../src/exposure/index";
import { binary, number, readDecimal } from "../../../src/formula/index";
import { type Ledger, netCost, price, value } from "../../../src/ledger/index";
import { type Model, PARTIES } from "../../../src/model/index";
import { dateOf, dayNumber } from "../../calendar/dates";
import { dated, horizonOf } from "../../model/inCalendar";
import { flowOf, parameterOf } from "../../model/models";
import { armOf, caseloadOf, cohortModel, moveOf, phaseOf, rate } from "./cohortModels";
import { cellKey, eventKey, type Reach } from "./oracle";
import { anyCohortModel } from "./randomCohorts";

const anyReach = fc.constantFrom<Reach>("until", "followUp");

const summed = (pairs: readonly (readonly [string, number])[]): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const [key, count] of pairs) sums.set(key, (sums.get(key) ?? 0) + count);
  return sums;
};

const quantities = ({ cells, events }: CohortExposure): Map<string, number> =>
  summed([
    ...cells.map(
      ({ strategy, kind, of, segment, step, after, month, days }) =>
        [cellKey(strategy, kind, of, segment, step, after, dated(month)), days] as const,
    ),
    ...events.map(
      ({ strategy, of, segment, after, date, count }) =>
        [eventKey(strategy, of, segment, after, dated(date)), count] as const,
    ),
  ]);

const alike = (found: Map<string, number>, wanted: Map<string, number>): void => {
  const size = [...wanted.values()].reduce((sum, count) => sum + Math.abs(count), 0);
  for (const key of new Set([...found.keys(), ...wanted.keys()]))
    if (Math.abs((found.get(key) ?? 0) - (wanted.get(key) ?? 0)) > 1e-12 * size)
      expect(`${key}: ${found.get(key)}`).toBe(`${key}: ${wanted.get(key)}`);
};

describe("any cohort", () => {
  it("is somewhere: person-days in the states are those of the entrants, month by month", () => {
    const property = fc.property(anyCohortModel, (model) => {
      const { cells, entrants } = cohort(model);
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
            cells.flatMap(({ strategy, kind, segment, month, days }) =>
              strategy === id && kind === "state" ? [[`${segment} ${month}`, days] as const] : [],
            ),
          ),
          present,
        );
    });
    fc.assert(property, { numRuns: 60 });
  });

  it("is followed as long as said, and no phase holds more than there are", () => {
    const property = fc.property(anyCohortModel, (model) => {
      const { cells, entrants } = cohort(model, "followUp");
      const followed = readDecimal(model.cohort?.followUp ?? number("0")).toNumber();
      const all = entrants.reduce((sum, { count }) => sum + count, 0);
      const daysOf = (arm: string, wanted: string): number =>
        cells.reduce(
          (sum, { strategy, kind, days }) => (strategy === arm && kind === wanted ? sum + days : sum),
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
      const proportional = (found: CohortExposure, times: number): Map<string, number> => {
        const lived = found.cells.filter(({ kind }) => kind !== "staff");
        const sums = quantities({ ...found, cells: lived });
        return new Map([...sums].map(([key, count]) => [key, count * times]));
      };
      alike(proportional(cohort(double, reach), 1), proportional(cohort(model, reach), 2));
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
      alike(quantities(cohort(turned, reach)), quantities(cohort(model, reach)));
    });
    fc.assert(property, { numRuns: 40 });
  });

  it("is the same in arms that are alike", () => {
    const property = fc.property(anyCohortModel, anyReach, (model, reach) => {
      const [one] = model.strategies;
      if (one === undefined) return;
      const { cells, events } = cohort({ ...model, strategies: [one, { ...one, id: "twin" }] }, reach);
      const of = <Item extends { strategy: string }>(items: readonly Item[], id: string) =>
        items.filter(({ strategy }) => strategy === id).map((item) => ({ ...item, strategy: "" }));
      expect(of(cells, "twin")).toEqual(of(cells, one.id));
      expect(of(events, "twin")).toEqual(of(events, one.id));
    });
    fc.assert(property, { numRuns: 30 });
  });
});

describe("the ledger of a cohort", () => {
  const ledgerOf = (model: Model): Ledger => price(model, cohort(model));
  const total = (ledger: Ledger): number =>
    ledger.entries.reduce((sum, { amount }) => sum + Number(amount), 0);

  it("has perspectives that add up", () => {
    const property = fc.property(anyCohortModel, (model) => {
      const ledger = ledgerOf(model);
      const net = (who: Parameters<typeof netCost>[1]): number => Number(netCost(ledger, who));
      const size = ledger.entries.reduce((sum, { amount }) => sum + Math.abs(Number(amount)), 1);
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
    low.entries.forEach((entry, index) => {
      const other = high.entries[index];
      // The second band is in force from the step into the fourth year.
      if (dated(entry.month) < "2025") expect(other).toEqual(entry);
      if (dated(entry.month) >= "2026") expect(Number(other?.amount)).toBeLessThan(Number(entry.amount));
      expect(other?.quantity).toBe(entry.quantity);
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
      const { cells } = cohort(cohortModel(["a", "b", "c"], [arm], { cycleDays }), "followUp");
      const days = (id: string): number =>
        cells.reduce((sum, cell) => (cell.of === id ? sum + cell.days : sum), 0);
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
