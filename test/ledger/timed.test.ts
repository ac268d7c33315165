import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { totalsOf } from "../../src/analysis/prepare/totals";
import { Decimal } from "../../src/decimal";
import { cohort } from "../../src/exposure/index";
import { binary, type Formula, number, parameter } from "../../src/formula/index";
import { countsOf, type Ledger, price, total, unroundedOf } from "../../src/ledger/index";
import { type Flow, isUndated, type Model, type Phase, type Strategy } from "../../src/model/index";
import { cyclesOf as cyclesIn } from "../../src/program/index";
import { phaseOf, steppedFlow } from "../exposure/cohort/cohortModels";
import { anyCohortModel } from "../exposure/cohort/randomCohorts";
import { anyUndated } from "../exposure/cohort/randomUndated";
import { flowOf, parameterOf } from "../model/models";

const anyModel = fc.oneof(
  anyUndated.map(({ model }) => model),
  // Places that refill are held by phases, which are others here.
  anyCohortModel.filter(({ cohort: of }) => of?.refill === undefined),
);

const REACHES = ["until", "followUp"] as const;

/** One amount before some of the time and others after it. */
const until = (name: string, from: number, yes: Formula, no: Formula): Formula => ({
  op: "if",
  test: { op: "<", left: parameter(name), right: number(String(from)) },
  yes,
  no,
});

/** The same model with phases and flows of its own, and without what would count other phases. */
const withOwn = (
  model: Model,
  phasesOf: (strategy: Strategy) => readonly Phase[],
  flowsOf: (strategy: Strategy) => readonly Flow[],
): Model => ({
  ...model,
  parameters: { ...model.parameters, one: parameterOf("one", "1"), three: parameterOf("three", "3") },
  strategies: model.strategies.map((strategy) => ({
    ...strategy,
    capacity: [],
    flows: flowsOf(strategy),
    dynamics: {
      transitions: strategy.dynamics?.transitions ?? [],
      phases: phasesOf(strategy),
      events: [],
      caseloads: [],
    },
  })),
});

const without = (): readonly Phase[] => [];

const sumsOf = (ledger: Ledger): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const flow of ledger.flows) {
    const name = `${flow.strategy} ${flow.id.split("/")[0]}`;
    found.set(name, (found.get(name) ?? 0) + total({ ...ledger, flows: [flow] }).toNumber());
  }
  return found;
};

/** What a model comes to flow by flow, added up by the first part of their names; by both ways of pricing. */
const sums = (model: Model): readonly ReadonlyMap<string, number>[] =>
  REACHES.filter((reach) => reach === "until" || !isUndated(model.horizon)).flatMap((reach) => {
    const { flows } = totalsOf(model, reach, false)({});
    const quick = new Map<string, number>();
    for (const strategy of model.strategies)
      strategy.flows.forEach((flow, index) => {
        const sum = flows.get(strategy.id)?.[index];
        const name = `${strategy.id} ${flow.id.split("/")[0]}`;
        const amount = sum === undefined ? 0 : unroundedOf(sum).toNumber();
        quick.set(name, (quick.get(name) ?? 0) + amount);
      });
    return [sumsOf(price(model, cohort(model, reach))), quick];
  });

const alike = (one: Model, other: Model): void => {
  const [found, wanted] = [sums(one), sums(other)];
  const [exact = new Map<string, number>()] = wanted;
  expect(found.length).toBe(wanted.length);
  found.forEach((each, index) => {
    const of = wanted[index] ?? exact;
    expect([...each.keys()]).toEqual([...of.keys()]);
    for (const [name, amount] of each) {
      const size = 1 + Math.max(...[...of.values()].map(Math.abs));
      if (Math.abs(amount - (of.get(name) ?? 0)) > 1e-10 * size)
        expect(`${name} ${index} ${amount}`).toBe(`${name} ${index} ${of.get(name)}`);
    }
  });
};

const DRIVERS_OF_TIME = ["person-week", "person-month", "person-year"] as const;
const anyDriver = fc.constantFrom(...DRIVERS_OF_TIME);
const anyClock = fc.constantFrom(["inState", "inState"] as const, ["sinceEntry", "cycle"] as const);
const AMOUNTS = ["1", "10", "100"] as const;

describe("amounts by time since the start and in the state", () => {
  it("come to what phases in windows of that time come to", () => {
    const property = fc.property(
      anyModel,
      anyDriver,
      anyClock,
      fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })),
      (model, per, [by, name], [first, more]) => {
        const cuts = [0, first, first + more];
        const [a, b, c] = AMOUNTS.map(number) as [Formula, Formula, Formula];
        const states = model.states.map(({ id }) => id);
        alike(
          withOwn(model, without, () =>
            states.map((id) => flowOf(id, per, id, until(name, first, a, until(name, first + more, b, c)))),
          ),
          withOwn(
            model,
            () =>
              states.flatMap((id) =>
                cuts.map((from, index) => {
                  const end = cuts[index + 1];
                  return phaseOf(`${id}-${from}`, [id], {
                    by,
                    from,
                    ...(end === undefined ? {} : { until: end }),
                  });
                }),
              ),
            () =>
              states.flatMap((id) =>
                cuts.map((from, index) =>
                  flowOf(`${id}/${from}`, per, `${id}-${from}`, number(AMOUNTS[index] ?? "0")),
                ),
              ),
          ),
        );
      },
    );
    fc.assert(property, { numRuns: 40, endOnFailure: true });
  });

  it("that go on with the time come to one phase for each cycle of it, both times at once as well", () => {
    const property = fc.property(anyModel, anyDriver, (model, per) => {
      const states = model.states.map(({ id }) => id);
      const cycles = Array.from({ length: Math.min(12, cyclesIn(model)) }, (_, cycle) => cycle);
      const [last = 0] = cycles.slice(-1);
      const capped: Formula = { op: "min", of: [parameter("inState"), number(String(last))] };
      const both = binary("multiply", binary("add", capped, number("1")), parameter("cycle"));
      alike(
        withOwn(model, without, () => states.map((id) => flowOf(id, per, id, both))),
        withOwn(
          model,
          () =>
            states.flatMap((id) =>
              cycles.map((from) =>
                phaseOf(`${id}-${from}`, [id], {
                  by: "inState",
                  from,
                  ...(from === last ? {} : { until: from + 1 }),
                }),
              ),
            ),
          () =>
            states.flatMap((id) =>
              cycles.map((from) =>
                flowOf(
                  `${id}/${from}`,
                  per,
                  `${id}-${from}`,
                  binary("multiply", number(String(from + 1)), parameter("cycle")),
                ),
              ),
            ),
        ),
      );
    });
    fc.assert(property, { numRuns: 15, endOnFailure: true });
  });

  it("that are the same throughout come to what one without time comes to", () => {
    const property = fc.property(anyModel, anyDriver, anyClock, (model, per, [, name]) => {
      const states = model.states.map(({ id }) => id);
      const nothing = binary("multiply", number("0"), parameter(name));
      const amounts: readonly Formula[] = [
        until(name, 3, parameter("one"), parameter("one")),
        binary("add", parameter("one"), nothing),
      ];
      for (const amount of amounts)
        alike(
          withOwn(model, without, () => states.map((id) => flowOf(id, per, id, amount))),
          withOwn(model, without, () => states.map((id) => flowOf(id, per, id, "one"))),
        );
    });
    fc.assert(property, { numRuns: 25, endOnFailure: true });
  });

  it("are told apart on each step of the clock", () => {
    const onLadder = anyCohortModel.filter(
      ({ clock, cohort: of }) =>
        clock !== undefined && of?.clockStart !== undefined && of.refill === undefined,
    );
    const property = fc.property(onLadder, fc.integer({ min: 1, max: 4 }), (model, from) => {
      const states = model.clock?.counts ?? [];
      const byStep = steppedFlow("").amount;
      const nothing = binary("multiply", number("0"), byStep);
      const some = binary("add", number("3"), nothing);
      alike(
        withOwn(model, without, () =>
          states.flatMap((id) => [
            flowOf(`step ${id}/before`, "person-week", id, until("inState", from, byStep, nothing)),
            flowOf(`step ${id}/after`, "person-week", id, until("inState", from, nothing, byStep)),
            flowOf(`part ${id}`, "person-week", id, until("inState", from, some, nothing)),
          ]),
        ),
        withOwn(
          model,
          () => states.map((id) => phaseOf(`in ${id}`, [id], { by: "inState", from: 0, until: from })),
          () =>
            states.flatMap((id) => [
              flowOf(`step ${id}`, "person-week", id, byStep),
              flowOf(`part ${id}`, "person-week", `in ${id}`, "three"),
            ]),
        ),
      );
    });
    fc.assert(property, { numRuns: 15, endOnFailure: true });
  });

  it("on one state leave the keys of others whole", () => {
    const property = fc.property(anyModel, (model) => {
      const [first = "", ...others] = model.states.map(({ id }) => id);
      const { keys } = cohort(
        withOwn(model, without, () => [
          flowOf("timed", "person-week", first, until("cycle", 1, number("1"), number("2"))),
        ]),
      );
      for (const key of keys)
        expect(key.sinceEntry === undefined).toBe(others.includes(key.of) || key.kind !== "state");
    });
    fc.assert(property, { numRuns: 20 });
  });
});

describe("outcome weights by time", () => {
  const outcomes = (model: Model, weight: Formula | undefined): NonNullable<Model["cohort"]>["outcomes"] =>
    model.states.map(({ id }) => ({
      id: `of ${id}`,
      label: { da: id, en: id },
      kind: "weeks" as const,
      states: [id],
      ...(weight === undefined ? {} : { weights: { [id]: weight } }),
      path: [],
    }));

  it("come to what amounts by the same time come to", () => {
    const property = fc.property(
      anyModel,
      anyClock,
      fc.integer({ min: 1, max: 5 }),
      (model, [, name], from) => {
        const weight = until(name, from, number("0.75"), binary("divide", number("1"), number("4")));
        const states = model.states.map(({ id }) => id);
        const own = withOwn(model, without, () => states.map((id) => flowOf(id, "person-week", id, weight)));
        const weighed = {
          ...own,
          cohort: { ...(own.cohort as NonNullable<Model["cohort"]>), outcomes: outcomes(own, weight) },
        };
        for (const reach of REACHES.filter((each) => each === "until" || !isUndated(model.horizon))) {
          const ledger = price(weighed, cohort(weighed, reach));
          const totals = totalsOf(weighed, reach, false)({});
          const quick = totals.outcomes();
          const inAll = (of: (strategy: string) => number): number =>
            model.strategies.reduce((sum, { id }) => sum + of(id), 0);
          states.forEach((id, index) => {
            const amounts = sumsOf(ledger);
            const wanted = inAll((strategy) => amounts.get(`${strategy} ${id}`) ?? 0);
            const found = countsOf(ledger, "outcome").get(`of ${id}`) ?? new Decimal(0);
            const fast = inAll((strategy) => {
              const sum = quick.get(strategy)?.[index];
              return sum === undefined ? 0 : unroundedOf(sum).toNumber();
            });
            const size = 1 + Math.abs(wanted);
            expect(Math.abs(found.toNumber() - wanted) / size).toBeLessThan(1e-10);
            expect(Math.abs(fast - wanted) / size).toBeLessThan(1e-10);
          });
        }
      },
    );
    fc.assert(property, { numRuns: 25, endOnFailure: true });
  });
});
