import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plan } from "../../src/exposure/index";
import { pivot, price, rows, value } from "../../src/ledger/index";
import { PARTIES } from "../../src/model/index";
import { flatRate } from "../../src/prices/index";
import { accountOf, boughtOf, datesOf, flowOf, modelOf, parameterOf, strategyOf } from "../model/models";
import { anyModel } from "../model/randomModels";
import { amountsIn } from "./amounts";
import { near, sumOf } from "./near";

const model = modelOf({
  parameters: { price: parameterOf("price", "100") },
  accounts: [accountOf("main", "Overførsler mv.")],
  strategies: [
    strategyOf(
      "only",
      [boughtOf("places", "it", "1", "2022-01-01", "2022-02-01"), datesOf("due", "2022-03-04")],
      [flowOf("third", "place-year", "it", "price"), flowOf("once", "date", "due", "price")],
    ),
  ],
});
const ledger = price(model, plan(model));
const anyLedger = anyModel.map((each) => price(each, plan(each)));

describe("rows", () => {
  it("spells every key out", () => {
    const common = {
      strategy: "only",
      account: "main",
      controlArea: "Overførsler mv.",
      from: "municipality",
      to: "economy",
      year: 2022,
      currency: "DKK",
      priceLevel: "2022",
      discounted: false,
    };
    expect(rows(ledger)).toMatchObject([
      {
        ...common,
        flow: "third",
        month: "2022-01",
        date: null,
        per: "place-year",
        quantity: 1 / 12,
        amount: 100 / 12,
        exact: "8.333333333333333333333333333333333",
      },
      {
        ...common,
        flow: "once",
        month: "2022-03",
        date: "2022-03-04",
        per: "date",
        quantity: 1,
        amount: 100,
        exact: "100",
      },
    ]);
  });

  it("says the price level, and that amounts were discounted", () => {
    const running = { ...ledger, priceLevel: "running" as const };
    expect(rows(running).map(({ priceLevel }) => priceLevel)).toEqual(["running", "running"]);
    const discounting = { schedule: flatRate("0.1"), timing: "end", base: 2022 } as const;
    expect(rows(value(ledger, { discounting })).map(({ discounted }) => discounted)).toEqual([true, true]);
  });

  it("is flat, and the same after a trip through JSON", () => {
    fc.assert(
      fc.property(anyLedger, (each) => {
        const found = rows(each);
        expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
        const kinds = new Set(
          found.flatMap((row) => Object.values(row).map((cell) => (cell === null ? "null" : typeof cell))),
        );
        for (const kind of kinds) expect(["string", "number", "boolean", "null"]).toContain(kind);
      }),
      { numRuns: 60 },
    );
  });

  it("has one row per entry; the number is the nearest to the exact amount", () => {
    fc.assert(
      fc.property(anyLedger, (each) => {
        const found = rows(each);
        expect(found).toHaveLength(amountsIn(each).length);
        for (const { amount, exact } of found) expect(amount).toBe(Number(exact));
      }),
      { numRuns: 60 },
    );
  });

  it("adds up to what a pivot says each party pays to each", () => {
    fc.assert(
      fc.property(anyLedger, fc.constantFrom(...PARTIES), (each, from) => {
        const found = pivot(each, { rows: "from", columns: "to", perspective: from, where: { from } });
        const paid = rows(each).filter((row) => row.from === from);
        expect(found.columns).toEqual([...new Set(paid.map(({ to }) => to))]);
        found.columns.forEach((to, column) => {
          const { sum, size } = sumOf(paid.filter((row) => row.to === to).map(({ exact }) => exact));
          near(found.cells[0]?.[column] ?? "missing", sum, size);
        });
      }),
      { numRuns: 60 },
    );
  });
});
