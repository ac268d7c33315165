import { describe, expect, it } from "vitest";
import { observed } from "../../src/exposure/index";
import { binary, type Formula, number, parameter } from "../../src/formula/index";
import { beforeTax, price } from "../../src/ledger/index";
import type { Flow, Model, OtherIncome } from "../../src/model/index";
import { both, flowOf, modelOf, strategyOf } from "../model/models";
import { amountsIn } from "./amounts";

const tax: Flow = flowOf(
  "tax",
  "calendar-year",
  "income",
  binary(
    "add",
    binary("multiply", parameter("wageIncome"), number("0.5")),
    binary("multiply", parameter("transferIncome"), number("0.25")),
  ),
  { from: "citizen", to: "municipality", tax: true },
);

const ROWS = [
  { from: "2022-01-01", to: "2022-12-31", value: "10", evidence: "law", source: "it" },
  { from: "2023-01-01", value: "20", evidence: "law", source: "it" },
] as const;
const ON_THE_DAY: Formula = { op: "table", table: "rate", key: { by: "date" } };

/** Half a year at work and half a year on a benefit, the year after with neither, paid 100 and 40 a month. */
const modelWith = (yearly: readonly Flow[], otherIncome: Record<string, OtherIncome> = {}): Model =>
  modelOf({
    tables: { rate: { by: "date", label: both("rate"), unit: "DKK", rows: ROWS } },
    segments: [{ id: "one", attributes: {}, numbers: {} }],
    strategies: [
      {
        ...strategyOf(
          "history",
          [],
          [
            flowOf("wage", "person-month", "job", number("100"), {
              from: "employer",
              to: "citizen",
              income: "wage",
            }),
            flowOf("pension", "person-month", "job", number("7"), { from: "employer", to: "citizen" }),
            flowOf("benefit", "person-month", "benefit", number("40"), { to: "citizen", income: "transfer" }),
            ...yearly,
          ],
        ),
        history: {
          clockStart: { counted: 0, resetting: 0 },
          otherIncome,
          spells: [
            { period: { from: "2022-01-01", until: "2022-07-01" }, state: "job", segment: "one", path: [] },
            {
              period: { from: "2022-07-01", until: "2023-01-01" },
              state: "benefit",
              segment: "one",
              path: [],
            },
            {
              period: { from: "2023-01-01", until: "2024-01-01" },
              state: "neither",
              segment: "one",
              path: [],
            },
          ],
        },
      },
    ],
  });

const taxes = (model: Model) =>
  amountsIn(price(model, observed(model)))
    .filter(({ flow }) => flow === "tax")
    .map(({ date, month, quantity, amount }) => [date, month, quantity, amount]);

describe("flows per calendar year", () => {
  it("are assessed on the year's income by kind, and fall due on its last day", () => {
    // 6 × 100 of wage and 6 × 40 of benefit; the pension is no income.
    expect(taxes(modelWith([tax]))).toEqual([
      ["2022-12-31", "2022-12", "1", "360"],
      ["2023-12-31", "2023-12", "1", "0"],
    ]);
  });

  it("count income from elsewhere, in a year in which nothing else is paid as well", () => {
    const model = modelWith([tax], {
      "2022": { wage: "1000", transfer: "0" },
      "2023": { wage: "0", transfer: "400.4" },
    });
    expect(taxes(model).map(([date, , , amount]) => [date, amount])).toEqual([
      ["2022-12-31", "860"],
      ["2023-12-31", "100.1"],
    ]);
  });

  it("read figures on the last day of the year", () => {
    const dated = { ...tax, amount: ON_THE_DAY };
    expect(taxes(modelWith([dated])).map(([, , , amount]) => amount)).toEqual(["10", "20"]);
  });

  it("are not there when no flow is paid by the year", () => {
    expect(taxes(modelWith([]))).toEqual([]);
  });
});

describe("beforeTax", () => {
  it("leaves out the entries of tax and nothing else", () => {
    const model = modelWith([tax]);
    const whole = price(model, observed(model));
    const without = beforeTax(whole);
    expect(amountsIn(without)).toEqual(amountsIn(whole).filter(({ flow }) => flow !== "tax"));
    expect({ ...without, flows: [] }).toEqual({ ...whole, flows: [] });
    expect(beforeTax(without)).toEqual(without);
  });

  it("takes a flow for tax in the strategy that says so alone", () => {
    const model = modelWith([tax]);
    const whole = price(model, observed(model));
    const flow = whole.flows.find(({ id }) => id === "tax");
    if (flow === undefined) throw new Error("no tax");
    const own = amountsIn(whole).filter((each) => each.flow === "tax");
    expect(own).toHaveLength(2);
    const { tax: _, ...untaxed } = flow;
    const other = { ...untaxed, strategy: "other" };
    const more = { ...whole, flows: [flow, other] };
    expect(amountsIn(beforeTax(more))).toEqual(own.map((each) => ({ ...each, strategy: "other" })));
  });
});
