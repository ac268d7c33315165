import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal";
import { plan } from "../../src/exposure/index";
import { binary, number, parameter } from "../../src/formula/index";
import { type Explanation, explain, pivot, price, type Question } from "../../src/ledger/index";
import type { Model } from "../../src/model/index";
import {
  accountOf,
  both,
  boughtOf,
  datesOf,
  flowOf,
  modelOf,
  parameterOf,
  strategyOf,
} from "../model/models";
import { anyModel, anyPerspective } from "../model/randomModels";
import { problemOf } from "../money/problemOf";
import { near, sumOf } from "./near";

const asked = (model: Model, question: Question): Explanation =>
  explain(model, price(model, plan(model)), question);

const perYear = binary("multiply", parameter("monthly"), parameter("months"));
const model = modelOf({
  parameters: {
    monthly: parameterOf("monthly", "1000", {
      unit: "DKK/place-month",
      evidence: "published",
      source: both("a list"),
    }),
    months: parameterOf("months", "12", { unit: "months/year", evidence: "law", source: both("a calendar") }),
    yearly: parameterOf("yearly", perYear, { evidence: "computed", source: both("monthly × months") }),
    once: parameterOf("once", "500", {
      evidence: "expert",
      source: both("the office"),
      note: both("a guess"),
    }),
    unused: parameterOf("unused", "1"),
  },
  accounts: [accountOf("activation"), accountOf("caseworkers")],
  strategies: [
    strategyOf(
      "intensive",
      [boughtOf("places", "citizens", "10", "2022-07-01", "2025-01-01"), datesOf("start", "2022-07-01")],
      [
        flowOf("places", "place-year", "citizens", "yearly", { account: "activation" }),
        flowOf("opening", "date", "start", binary("add", parameter("once"), number("1")), {
          account: "activation",
        }),
        flowOf("refund", "place-month", "citizens", "monthly", {
          from: "centralGovernment",
          to: "municipality",
          account: "caseworkers",
        }),
      ],
    ),
  ],
  horizon: { from: "2022-07-01", until: "2025-01-01" },
});

const names = { strategy: ["intensive", "sporadic"], account: ["activation", "caseworkers", "income"] };
const anyQuestion: fc.Arbitrary<Question> = fc
  .record(
    {
      strategy: fc.constantFrom(...names.strategy),
      account: fc.constantFrom(...names.account),
      flow: fc.constantFrom("flow0", "flow1", "flow2"),
      year: fc.integer({ min: 2019, max: 2025 }),
    },
    { requiredKeys: [] },
  )
  .chain((question) => anyPerspective.map((perspective) => ({ ...question, perspective })));

const knows = ({ strategies, accounts }: Model, { strategy, account, flow }: Question): boolean =>
  (strategy === undefined || strategies.some(({ id }) => id === strategy)) &&
  (account === undefined || accounts.some(({ id }) => id === account)) &&
  (flow === undefined || strategies.some(({ flows }) => flows.some(({ id }) => id === flow)));

const whereOf = ({ strategy, account, flow, year }: Question) => ({
  ...(strategy === undefined ? {} : { strategy }),
  ...(account === undefined ? {} : { account }),
  ...(flow === undefined ? {} : { flow }),
  ...(year === undefined ? {} : { year: String(year) }),
});

describe("explain", () => {
  it("takes an amount apart: quantity × formula, flow by flow", () => {
    const { total, currency, priceLevel, flows } = asked(model, {
      account: "activation",
      year: 2022,
      perspective: "municipality",
    });
    expect({ total, currency, priceLevel }).toEqual({
      total: "60501",
      currency: "DKK",
      priceLevel: { fixed: 2022 },
    });
    expect(flows).toMatchObject([
      {
        strategy: "intensive",
        flow: "places",
        account: "activation",
        sign: 1,
        quantity: "5",
        per: "place-year",
        of: both("citizens"),
        count: "10",
        months: ["2022-07", "2022-08", "2022-09", "2022-10", "2022-11", "2022-12"],
        price: "12000",
        total: "60000",
        path: ["flows", "places"],
      },
      {
        flow: "opening",
        quantity: "1",
        per: "date",
        count: "1",
        months: ["2022-07-01"],
        price: "501",
        total: "501",
      },
    ]);
  });

  it("shows what is received with its sign, at the price as written", () => {
    const { total, flows } = asked(model, { flow: "refund", year: 2023, perspective: "municipality" });
    expect(total).toBe("-120000");
    expect(flows).toMatchObject([{ sign: -1, quantity: "120", price: "1000", total: "-120000" }]);
  });

  it("goes down to parameters of parameters, with value, evidence and source", () => {
    const { flows } = asked(model, { flow: "places", perspective: "municipality" });
    expect(
      flows[0]?.parameters.map(({ id, value, evidence, source, unit }) => [
        id,
        value,
        evidence,
        source?.en,
        unit,
      ]),
    ).toEqual([
      ["yearly", "12000", "computed", "monthly × months", "DKK"],
      ["monthly", "1000", "published", "a list", "DKK/place-month"],
      ["months", "12", "law", "a calendar", "months/year"],
    ]);
    const opening = asked(model, { flow: "opening", perspective: "municipality" }).flows[0];
    expect(opening?.parameters).toMatchObject([
      { id: "once", evidence: "expert", note: both("a guess"), path: ["parameters", "once"] },
    ]);
  });

  it("lists each parameter once, however many ways lead to it", () => {
    const below = (index: number) => [parameter(`a${index - 1}`), parameter(`b${index - 1}`)] as const;
    const levels = Array.from({ length: 40 }, (_, index) =>
      index === 0
        ? [parameterOf("a0", "1"), parameterOf("b0", "2")]
        : [
            parameterOf(`a${index}`, binary("subtract", ...below(index))),
            parameterOf(`b${index}`, binary("add", ...below(index))),
          ],
    ).flat();
    const diamond = modelOf({
      parameters: Object.fromEntries(levels.map((each) => [each.id, each])),
      strategies: [strategyOf("only", [datesOf("due", "2022-07-01")], [flowOf("f", "date", "due", "a39")])],
    });
    const found =
      asked(diamond, { perspective: "municipality" }).flows[0]?.parameters.map(({ id }) => id) ?? [];
    expect(found).toHaveLength(79);
    expect(new Set(found).size).toBe(79);
  });

  it("has a price also where nothing is bought", () => {
    const empty = modelOf({
      parameters: { price: parameterOf("price", "7") },
      strategies: [
        strategyOf(
          "only",
          [boughtOf("places", "it", "0", "2022-07-01", "2023-01-01")],
          [flowOf("f", "place-month", "it", "price")],
        ),
      ],
    });
    expect(asked(empty, { perspective: "municipality" })).toMatchObject({
      total: "0",
      flows: [{ quantity: "0", price: "7", total: "0" }],
    });
  });

  it("has parts that add up to its total, and to the pivot's, for any question", () => {
    fc.assert(
      fc.property(anyModel, anyQuestion, (each, question) => {
        fc.pre(knows(each, question));
        const ledger = price(each, plan(each));
        const { total, flows } = explain(each, ledger, question);
        const { sum, size } = sumOf(flows.map((flow) => flow.total));
        near(total, sum, size);
        const { perspective } = question;
        near(
          pivot(ledger, { rows: "flow", columns: "year", perspective, where: whereOf(question) }).total,
          total,
          size,
        );
        for (const flow of flows) {
          expect(flow.total).toBe(
            asked(each, { ...question, strategy: flow.strategy, flow: flow.flow }).total,
          );
          near(flow.total, new Decimal(flow.quantity).times(flow.price).times(flow.sign));
        }
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    [{ strategy: "intensiv" }, "strategies", "intensive"],
    [{ account: "activaton" }, "accounts", "activation"],
    [{ flow: "place" }, "flows", "places"],
  ])("says that %o is not known, and the nearest that is", (names, where, nearest) => {
    const problem = problemOf(() => asked(model, { ...names, perspective: "municipality" }));
    expect(problem).toMatchObject({ code: "unknown-reference", nearest, values: { where } });
    expect(problem.found).toBe(String(Object.values(names)[0]));
  });

  it("knows the years of the horizon, and not the one it ends before", () => {
    for (const year of [2021, 2025])
      expect(problemOf(() => asked(model, { year, perspective: "municipality" }))).toEqual({
        code: "unknown-reference",
        path: [],
        found: String(year),
        expected: "2022, 2023, 2024",
        values: { where: "horizon" },
      });
    expect(asked(model, { year: 2024, perspective: "municipality" }).flows).not.toEqual([]);
  });

  it("lists a name that several strategies share once", () => {
    const twice = modelOf({
      strategies: [
        strategyOf("a", [], [flowOf("f", "date", "due", number("1"))]),
        strategyOf("b", [], [flowOf("f", "date", "due", number("1"))]),
      ],
    });
    expect(problemOf(() => asked(twice, { flow: "places", perspective: "municipality" })).expected).toBe("f");
  });

  it("guesses nothing for a name that is near none", () => {
    const problem = problemOf(() => asked(model, { account: "xyzzy", perspective: "municipality" }));
    expect(problem).not.toHaveProperty("nearest");
    expect(problem.expected).toBe("activation, caseworkers");
  });

  it("says zero, with no flows, where the perspective neither pays nor receives", () => {
    expect(asked(model, { perspective: "employer" })).toMatchObject({ total: "0", flows: [] });
  });
});
