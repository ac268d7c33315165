import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../../src/analysis/arm";
import { evaluate } from "../../../src/analysis/evaluate";
import { discountingOf, valued } from "../../../src/analysis/overview/sides";
import type { Stage } from "../../../src/analysis/overview/types";
import { totalsOf } from "../../../src/analysis/prepare/totals";
import { askedOf, netCostAt, type Question, trialsOf } from "../../../src/analysis/sensitivity/question";
import { Decimal } from "../../../src/decimal";
import { cohortParts, type Reach, strategyQuantities } from "../../../src/exposure/index";
import { binary, type Formula, parameter } from "../../../src/formula/index";
import {
  beforeTax,
  type Ledger,
  netCost,
  price,
  retained,
  rows,
  total,
  unroundedOf,
} from "../../../src/ledger/index";
import {
  type FigureTable,
  type Model,
  type ModelDiscounting,
  PARTIES,
  type Party,
  type Strategy,
} from "../../../src/model/index";
import { flatRate } from "../../../src/prices/index";
import { parameterValues, programOf } from "../../../src/program/index";
import { dateOf, dayNumber } from "../../calendar/dates";
import { anyCohortModel } from "../../exposure/cohort/randomCohorts";
import { anyUndated } from "../../exposure/cohort/randomUndated";
import { withFlows } from "../../ledger/amounts";
import { sumOf } from "../../ledger/near";
import { accountOf, both, flowOf, parameterOf } from "../../model/models";
import { anyPerspective } from "../../model/randomModels";
import { modelAt, type Values } from "./modelAt";

const REACHES = ["until", "followUp"] as const;

type Sums = ReadonlyMap<string, Decimal>;

/** What a whole ledger comes to, flow by flow. */
const sumsOf = (ledger: Ledger): Sums =>
  new Map(
    ledger.flows.map((flow) => [`${flow.strategy}|${flow.id}`, total({ ...ledger, flows: [flow] })] as const),
  );

const sizeOf = (ledger: Ledger): Decimal => sumOf(rows(ledger).map(({ exact }) => exact)).size;

/** Nothing but rounding beside all amounts. */
const near = (found: Decimal, wanted: Decimal, size: Decimal, name = ""): void => {
  if (found.minus(wanted).abs().gt(size.times("1e-12")))
    expect(`${name}: ${found}`).toBe(`${name}: ${wanted}`);
};

/** The same to 1e-12 of the sum of all amounts, flow by flow. */
const alike = (found: Sums, wanted: Sums, size: Decimal): void => {
  expect([...found.keys()]).toEqual([...wanted.keys()]);
  for (const [name, sum] of found) near(sum, wanted.get(name) ?? new Decimal(0), size, name);
};

/** What totals say, flow by flow. */
const flowSums = (model: Model, { flows: sums }: ReturnType<ReturnType<typeof totalsOf>>): Sums =>
  new Map(
    model.strategies.flatMap(({ id, flows }) =>
      flows.map((flow, index) => {
        const sum = sums.get(id)?.[index];
        return [`${id}|${flow.id}`, sum === undefined ? new Decimal(0) : unroundedOf(sum)] as const;
      }),
    ),
  );

/** A ledger as the scenario discounts it. */
const asDiscounted = (model: Model, ledger: Ledger, reach: Reach, isDiscounted: boolean): Ledger => {
  const base = reach === "followUp" ? "ownStart" : (model.discounting?.base ?? "ownStart");
  return isDiscounted ? valued(ledger, discountingOf(model, base)) : ledger;
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

const anyFees = fc.record({
  days: fc
    .uniqueArray(fc.integer({ min: 1, max: 90 }), { maxLength: 4 })
    .map((days) => days.sort((a, b) => a - b)),
  values: fc.tuple(...[1, 2, 3, 4, 5].map(() => fc.integer({ min: -50, max: 50 }).map(String))),
});

/** Models with a calendar of every construct, with fees that change or none. */
const anyDated = fc
  .record({ model: anyCohortModel, fees: fc.option(anyFees, { nil: undefined }) })
  .map(({ model, fees }) => (fees === undefined ? model : withFees(model, fees.days, fees.values)));

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

/** What makes stages and payers differ: who pays, on which account, what is tax, and what is evened out. */
const anyParties = fc.record({
  pairs: fc.array(
    fc.tuple(fc.constantFrom(...PARTIES), fc.constantFrom(...PARTIES)).filter(([from, to]) => from !== to),
    { minLength: 7, maxLength: 7 },
  ),
  marks: fc.array(fc.record({ tax: fc.boolean(), equalised: fc.boolean(), other: fc.boolean() }), {
    minLength: 11,
    maxLength: 11,
  }),
});

interface Parties {
  readonly pairs: readonly (readonly [from: Party, to: Party])[];
  readonly marks: readonly { readonly tax: boolean; readonly equalised: boolean; readonly other: boolean }[];
}

/** The same model with flows between all kinds of parties, the same in every strategy. */
const between = (model: Model, { pairs, marks }: Parties): Model => ({
  ...model,
  accounts: [accountOf("main"), accountOf("other", "Overførsler mv.")],
  retainedShare: parameter("kept"),
  strategies: model.strategies.map((strategy) => ({
    ...strategy,
    flows: strategy.flows.map((flow, index) => {
      const [from, to] = pairs[index % pairs.length] ?? ["municipality", "economy"];
      const { tax, equalised, other } = marks[index % marks.length] ?? {};
      return {
        ...flow,
        from,
        to,
        account: other === true ? "other" : "main",
        ...(tax === true ? { tax: true as const } : {}),
        ...(equalised === true ? { equalised: true as const } : {}),
      };
    }),
  })),
});

const STAGES: readonly Stage[] = ["beforeTax", "afterTax", "retained"];

/** The net cost of one strategy over another at some values: the whole model evaluated, and nothing left out. */
const plainly = (model: Model, asked: ReturnType<typeof askedOf>, values: Values) => {
  const { reach, discounted, perspective, stage, of, against, account, controlArea } = asked;
  const now = modelAt(model, values);
  const result = evaluate(now, { reach });
  const { ledger } = compare(result, of, against);
  const areas = new Map(now.accounts.map((each) => [each.id, each.controlArea]));
  const some = withFlows(
    asDiscounted(now, ledger, reach, discounted),
    (flow) =>
      (account === undefined || flow.account === account) &&
      (controlArea === undefined || areas.get(flow.account) === controlArea),
  );
  const kept = parameterValues(now).kept ?? "1";
  const staged = stage === "beforeTax" ? beforeTax(some) : stage === "retained" ? retained(some, kept) : some;
  return {
    netCost: netCost(staged, perspective),
    size: sizeOf(asDiscounted(now, result.ledger, reach, discounted)),
    citizens: result.entrants.reduce((sum, { count }) => sum + count, 0),
  };
};

/** Every stage for one payer, on some account or area or all. */
const askAll = (model: Model, question: Question, values: readonly Values[]): void => {
  const trials = trialsOf(model);
  for (const stage of STAGES) {
    const asked = askedOf(model, { ...question, stage, of: "intensive", against: "sporadic" });
    const at = netCostAt(trials, asked);
    for (const each of values) {
      const [found, wanted] = [at(each), plainly(model, asked, each)];
      near(found.netCost, wanted.netCost, wanted.size, `${asked.perspective} ${stage}`);
      expect(found.size.lte(wanted.size.times("1.000000000001"))).toBe(true);
      expect(Math.abs(found.citizens.toNumber() - wanted.citizens)).toBeLessThanOrEqual(
        1e-12 * wanted.citizens,
      );
    }
  }
};

const anyQuestion: fc.Arbitrary<Question> = fc
  .record({
    perspective: anyPerspective,
    discounted: fc.boolean(),
    where: fc.constantFrom({}, {}, { account: "main" }, { controlArea: "Overførsler mv." }),
  })
  .map(({ where, ...question }) => ({ ...question, ...where }));

describe("totals", () => {
  it.each(REACHES)("are what an evaluation comes to, flow by flow, discounted or not: %s", (reach) => {
    const property = fc.property(anyLate, anyDiscounting, (plain, discounting) => {
      const model = { ...plain, discounting };
      const { ledger } = evaluate(model, { reach });
      for (const isDiscounted of [false, true]) {
        const whole = asDiscounted(model, ledger, reach, isDiscounted);
        alike(flowSums(model, totalsOf(model, reach, isDiscounted)({})), sumsOf(whole), sizeOf(whole));
      }
    });
    fc.assert(property, { numRuns: 12 });
  });

  it("are so without a calendar as well", () => {
    const property = fc.property(anyUndated, anyDiscounting, ({ model: plain }, discounting) => {
      const model: Model = { ...plain, discounting: { ...discounting, timing: "exact", base: "ownStart" } };
      const { ledger } = evaluate(model);
      for (const isDiscounted of [false, true]) {
        const whole = asDiscounted(model, ledger, "until", isDiscounted);
        alike(flowSums(model, totalsOf(model, "until", isDiscounted)({})), sumsOf(whole), sizeOf(whole));
      }
    });
    fc.assert(property, { numRuns: 12 });
  });

  it("tell time since a citizen's own start apart as finely as they are asked, and come to the same", () => {
    const property = fc.property(anyLate, fc.constantFrom(0, 1, 2, 12, 52), (model, perYear) => {
      const program = programOf(model);
      const { ledger } = evaluate(model, { reach: "followUp" });
      const parts = cohortParts(program, { reach: "followUp", perYear });
      const found = model.strategies.flatMap((strategy) => {
        const exposure = strategyQuantities(program, parts, strategy);
        if (perYear === 0) expect(exposure.periods.every(({ after = 0 }) => after === 0)).toBe(true);
        return [...sumsOf(price({ ...model, strategies: [strategy] }, exposure))];
      });
      alike(new Map(found), sumsOf(ledger), sizeOf(ledger));
    });
    fc.assert(property, { numRuns: 12 });
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
      kept: parameterOf("kept", "0.35"),
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
      kept: fc.constantFrom("0", "0.2", "1"),
    },
    { requiredKeys: [] },
  )
  .map((texts) =>
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, new Decimal(text ?? "0")])),
  );

describe("a net cost at values of parameters", () => {
  const anyChanged = fc.array(anyValues, { minLength: 1, maxLength: 2 });

  it.each(REACHES)("is that of the whole model evaluated there, for every stage and payer: %s", (reach) => {
    const property = fc.property(
      anyLate.map(loosened),
      anyParties,
      anyDiscounting,
      anyQuestion,
      anyChanged,
      (plain, parties, discounting, question, values) => {
        const model: Model = { ...between(plain, parties), discounting };
        askAll(model, { ...question, reach }, values);
      },
    );
    fc.assert(property, { numRuns: 12 });
  });

  it("is so without a calendar as well", () => {
    const property = fc.property(
      anyUndated,
      anyParties,
      anyDiscounting,
      anyQuestion,
      anyChanged,
      ({ model: plain }, parties, discounting, question, values) => {
        const model: Model = {
          ...between(loosened(plain), parties),
          discounting: { ...discounting, timing: "exact", base: "ownStart" },
        };
        // Everybody is followed to the end of the cycles.
        askAll(
          model,
          question,
          values.map(({ days: _, ...each }) => each),
        );
      },
    );
    fc.assert(property, { numRuns: 12 });
  });
});

describe("totals asked again and again", () => {
  it.each(REACHES)("never give what belongs to other values: %s", (reach) => {
    const asks = fc.array(anyValues, { minLength: 2, maxLength: 6 });
    const property = fc.property(anyDated.map(loosened), asks, (model, values) => {
      const at = totalsOf(model, reach, false);
      for (const each of [...values, ...values.slice(0, 2)]) {
        const found = at(each);
        const { ledger, entrants } = evaluate(modelAt(model, each), { reach });
        alike(flowSums(model, found), sumsOf(ledger), sizeOf(ledger));
        const count = entrants.reduce((sum, entrant) => sum + entrant.count, 0);
        expect(Math.abs(found.citizens.toNumber() - count)).toBeLessThanOrEqual(1e-12 * count);
        for (const [name, value] of Object.entries(each)) expect(found.parameters[name]).toEqual(value);
      }
    });
    fc.assert(property, { numRuns: 10 });
  });

  it("leave the model as it was", () => {
    const property = fc.property(anyDated.map(loosened), anyValues, (model, values) => {
      const before = structuredClone(model);
      totalsOf(model, "until", false)(values);
      expect(model).toEqual(before);
      expect(modelAt(model, {})).toEqual(model);
    });
    fc.assert(property, { numRuns: 10 });
  });
});
