import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/analysis/index";
import { type Formula, number, parameter } from "../../src/formula/index";
import { explain, rows } from "../../src/ledger/index";
import type { FigureTable, Model } from "../../src/model/index";
import { historyOf } from "../denmark/histories";
import { armOf, cohortModel } from "../exposure/cohort/cohortModels";
import { both, boughtOf, flowOf, modelOf, parameterOf, strategyOf } from "../model/models";

/** 1,000 until 2 March 2023, and 2,000 from the third. */
const RISING: FigureTable = {
  by: "date",
  label: both("rate"),
  unit: "DKK",
  rows: [
    { from: "2000-01-01", to: "2023-03-02", value: "1000", evidence: "assumption", source: "a test" },
    { from: "2023-03-03", value: "2000", evidence: "assumption", source: "a test" },
  ],
};
const rising: Formula = { op: "table", table: "rate", key: { by: "date" } };

const DRIVERS = ["person-week", "person-month", "person-year"] as const;

/** 28 × 31 citizens for the 14 days from Monday 20 February 2023: nine of February's 28 and five of March's 31. */
const fortnight = (amount: Formula): Model =>
  cohortModel(
    ["a"],
    [
      armOf(
        "only",
        {},
        DRIVERS.map((per) => flowOf(per, per, "a", amount)),
      ),
    ],
    { entries: [{ date: "2023-02-20", count: number("868") }], followUp: number("14") },
    { horizon: { from: "2023-02-20", until: "2023-03-06" }, tables: { rate: RISING } },
  );

const valuesOf = (
  model: Model,
  flow: string,
  key: "quantity" | "amount",
): (readonly [string | null, number])[] =>
  rows(evaluate(model).ledger).flatMap((row) =>
    row.flow === flow ? [[row.month, Number(row[key].toFixed(9))] as const] : [],
  );

describe("what citizens live, as a flow counts it", () => {
  const steady = fortnight(parameter("price"));

  it("is months of the month a day lies in: 9 of 28 days, and 5 of 31", () => {
    // 868 × 9 / 28 and 868 × 5 / 31.
    expect(valuesOf(steady, "person-month", "quantity")).toEqual([
      ["2023-02", 279],
      ["2023-03", 140],
    ]);
    expect(valuesOf(steady, "person-month", "amount")).toEqual([
      ["2023-02", 279_000],
      ["2023-03", 140_000],
    ]);
  });

  it("is years of twelve such months", () => {
    expect(valuesOf(steady, "person-year", "quantity")).toEqual([
      ["2023-02", 23.25],
      ["2023-03", Number((140 / 12).toFixed(9))],
    ]);
  });

  it("is weeks of seven days in any month", () => {
    // 868 × 9 / 7 and 868 × 5 / 7.
    expect(valuesOf(steady, "person-week", "quantity")).toEqual([
      ["2023-02", 1116],
      ["2023-03", 620],
    ]);
  });

  it("is paid by days where a figure changes inside the month: two days at 1,000 and three at 2,000", () => {
    const changing = fortnight(rising);
    // 868 / 31 = 28 a day: 28 × (2 × 1,000 + 3 × 2,000).
    expect(valuesOf(changing, "person-month", "amount")).toEqual([
      ["2023-02", 279_000],
      ["2023-03", 224_000],
    ]);
    // 868 / 7 = 124 a day: 124 × (2 × 1,000 + 3 × 2,000).
    expect(valuesOf(changing, "person-week", "amount")).toEqual([
      ["2023-02", 1_116_000],
      ["2023-03", 992_000],
    ]);
    expect(valuesOf(changing, "person-month", "quantity")).toEqual(
      valuesOf(steady, "person-month", "quantity"),
    );
  });

  it("is of the same months when each is followed from their own start", () => {
    const found = rows(evaluate(fortnight(rising), { reach: "followUp" }).ledger);
    expect(
      found.flatMap(({ flow, month, quantity }) =>
        flow === "person-month" ? [[month, Number(quantity.toFixed(9))]] : [],
      ),
    ).toEqual([
      ["2023-02", 279],
      ["2023-03", 140],
    ]);
  });
});

describe("what is bought, as a flow counts it", () => {
  const bought = (kind: "places" | "staff", per: "place-month" | "staff-month", amount: Formula): Model =>
    modelOf({
      horizon: { from: "2023-02-20", until: "2023-03-06" },
      tables: { rate: RISING },
      parameters: { price: parameterOf("price", "1000") },
      strategies: [
        strategyOf(
          "only",
          [boughtOf(kind, "it", "868", "2023-02-20", "2023-03-06")],
          [flowOf(per, per, "it", amount)],
        ),
      ],
    });

  it.each([
    ["places", "place-month"],
    ["staff", "staff-month"],
  ] as const)("is parts of the month they lie in, by days where a figure changes: %s", (kind, per) => {
    expect(valuesOf(bought(kind, per, parameter("price")), per, "quantity")).toEqual([
      ["2023-02", 279],
      ["2023-03", 140],
    ]);
    expect(valuesOf(bought(kind, per, rising), per, "amount")).toEqual([
      ["2023-02", 279_000],
      ["2023-03", 224_000],
    ]);
  });
});

describe("one citizen's spell, as a flow counts it", () => {
  it("is days over those of its own months: 14 of 28 in February, 31 of 62 over two months of 31", () => {
    const months = (from: string, until: string) => {
      const model = historyOf([{ from, until, state: "ordinaryJob", wage: "31000" }]);
      return rows(evaluate(model).ledger).flatMap(({ flow, amount }) =>
        flow === "ordinaryJob.wage" ? [amount] : [],
      );
    };
    expect(months("2022-02-15", "2022-03-01")).toEqual([15_500]);
    // 14 days of July and 17 of August at 1,000 a day.
    expect(months("2022-07-18", "2022-08-18")).toEqual([14_000, 17_000]);
  });

  it("is explained by the same count and the average price of days", () => {
    const model = fortnight(rising);
    const { flows, total } = explain(model, evaluate(model).ledger, {
      flow: "person-month",
      perspective: "municipality",
    });
    expect(Number(total)).toBeCloseTo(503_000, 6);
    // 503,000 over 279 + 140 months.
    expect(Number(flows[0]?.price)).toBeCloseTo(503_000 / 419, 6);
    expect(Number(flows[0]?.quantity)).toBeCloseTo(419, 9);
  });
});
