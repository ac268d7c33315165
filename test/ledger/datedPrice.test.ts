import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../../src/calendar/index";
import { Decimal } from "../../src/decimal";
import { binary, type Formula, parameter } from "../../src/formula/index";
import { datedPrice, priceBasis } from "../../src/ledger/datedPrice";
import type { FigureTable, FigureValue, Model, Segment } from "../../src/model/index";
import { programOf } from "../../src/program/index";
import { both, modelOf } from "../model/models";
import { problemOf } from "../money/problemOf";

const row = (from: string, value: string, to?: string): FigureValue => ({
  from,
  value,
  evidence: "law",
  source: "a source",
  ...(to === undefined ? {} : { to }),
});

const tableOf = (...rows: readonly FigureValue[]): FigureTable => ({
  by: "date",
  label: both("a table"),
  unit: "DKK/month",
  rows,
});

const rate = (table: string, variant?: string): Formula => ({
  op: "table",
  table,
  key: variant === undefined ? { by: "date" } : { by: "date", variant },
});

const priceIn = (model: Model, amount: Formula, segment?: Segment, step?: string) => {
  const basis = priceBasis({ ...programOf(model), parameters: { factor: new Decimal(2) } });
  return datedPrice(basis, basis.readerOf({ amount }), segment, step === undefined ? {} : { step });
};

const YEARS = tableOf(
  row("2022-01-01", "100", "2022-12-31"),
  row("2023-01-01", "110", "2023-06-30"),
  row("2023-08-01", "120"),
);
const model = modelOf({ tables: { rate: YEARS, "rate.old": tableOf(row("2020-01-01", "7")) } });

const shown = (parts: readonly { readonly days: number; readonly price: Decimal }[]) =>
  parts.map(({ days, price }) => [days, price.toFixed()]);

describe("datedPrice", () => {
  it("reads the row in force on a day, the first and last of each included", () => {
    const { on } = priceIn(model, rate("rate"));
    for (const [date, value] of [
      ["2022-01-01", "100"],
      ["2022-12-31", "100"],
      ["2023-01-01", "110"],
      ["2023-06-30", "110"],
      ["2023-08-01", "120"],
      ["2199-12-31", "120"],
    ] as const)
      expect(on(date).toFixed()).toBe(value);
  });

  it("refuses a day no row holds on: before the first, and in a gap", () => {
    const { on, over } = priceIn(model, rate("rate"));
    for (const date of ["2021-12-31", "2023-07-01", "2023-07-31"])
      expect(problemOf(() => on(date))).toMatchObject({ code: "formula-table-gap", found: date });
    expect(problemOf(() => over("2023-06-30", "2023-08-02")).code).toBe("formula-table-gap");
  });

  it("cuts a period where the row changes, and not at its own ends", () => {
    const { over } = priceIn(model, rate("rate"));
    expect(shown(over("2022-12-16", "2023-01-16"))).toEqual([
      [16, "100"],
      [15, "110"],
    ]);
    expect(shown(over("2023-01-01", "2023-02-01"))).toEqual([[31, "110"]]);
    expect(shown(over("2022-12-01", "2023-01-01"))).toEqual([[31, "100"]]);
  });

  it("reads parameters of the model and numbers of the segment, the segment's own first", () => {
    const amount = binary(
      "multiply",
      rate("rate"),
      binary("multiply", parameter("factor"), parameter("share")),
    );
    const segment: Segment = { id: "s", attributes: {}, numbers: { share: "0.5" } };
    expect(priceIn(model, amount, segment).on("2022-07-01").toFixed()).toBe("100");
    const own: Segment = { ...segment, numbers: { share: "0.5", factor: "10" } };
    expect(priceIn(model, amount, own).on("2022-07-01").toFixed()).toBe("500");
  });

  it("finds the variant of a table by what the segment says, and by the step of the clock", () => {
    const segment: Segment = { id: "s", attributes: { age: "old" }, numbers: {} };
    expect(priceIn(model, rate("rate", "age"), segment).on("2022-07-01").toFixed()).toBe("7");
    expect(priceIn(model, rate("rate", "step"), segment, "old").on("2022-07-01").toFixed()).toBe("7");
    expect(problemOf(() => priceIn(model, rate("rate", "age")).on("2022-07-01")).code).toBe(
      "formula-attribute",
    );
  });

  it("has the price of every day, whatever the rows and the period", () => {
    const anyTable = fc
      .uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 0, maxLength: 8 })
      .map((offsets) => [0, ...offsets.sort((a, b) => a - b)].map((days) => addDays("2022-01-01", days)))
      .map((dates) => tableOf(...dates.map((date, index) => row(date, String(index)))));
    fc.assert(
      fc.property(anyTable, anyTable, fc.nat(300), fc.integer({ min: 1, max: 200 }), (a, b, start, days) => {
        const both = modelOf({ tables: { a, b } });
        const amount = binary("add", binary("multiply", rate("a"), parameter("factor")), rate("b"));
        const { on, over } = priceIn(both, amount);
        const from = addDays("2022-01-01", start);
        const until = addDays(from, days);
        const valueIn = ({ rows }: FigureTable, date: string): number =>
          Number(rows.filter((each) => each.from <= date).at(-1)?.value);
        const daily = Array.from({ length: days }, (_, index) => {
          const date = addDays(from, index);
          return 2 * valueIn(a, date) + valueIn(b, date);
        });
        const parts = over(from, until);
        expect(parts.flatMap((part) => Array<number>(part.days).fill(part.price.toNumber()))).toEqual(daily);
        expect(parts.reduce((sum, part) => sum + part.days, 0)).toBe(daysBetween(from, until));
        expect(on(from).toNumber()).toBe(daily[0]);
      }),
      { numRuns: 300 },
    );
  });
});
