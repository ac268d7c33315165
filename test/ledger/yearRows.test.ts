import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal";
import { plan } from "../../src/exposure/index";
import { price, rows, yearRows } from "../../src/ledger/index";
import { boughtOf, flowOf, modelOf, parameterOf, strategyOf } from "../model/models";
import { anyModel } from "../model/randomModels";
import { near, sumOf } from "./near";

const anyLedger = anyModel.map((model) => price(model, plan(model)));

describe("yearRows", () => {
  it("is the months of each flow added up, with the same words", () => {
    const property = fc.property(anyLedger, (ledger) => {
      const months = rows(ledger);
      const years = yearRows(ledger);
      const size = sumOf(months.map(({ exact }) => exact)).size;
      for (const { strategy, year, flow, from, to, account, controlArea, exact, amount } of years) {
        const own = months.filter(
          (row) => row.strategy === strategy && row.flow === flow && row.year === year,
        );
        expect(own.length).toBeGreaterThan(0);
        for (const row of own) expect(row).toMatchObject({ from, to, account, controlArea });
        near(exact, sumOf(own.map((row) => row.exact)).sum, size);
        expect(amount).toBe(Number(exact));
      }
      const keyOf = (row: {
        readonly strategy: string;
        readonly flow: string;
        readonly year: number;
      }): string => `${row.strategy} ${row.flow} ${row.year}`;
      expect(years.map(keyOf).sort()).toEqual([...new Set(months.map(keyOf))].sort());
    });
    fc.assert(property, { numRuns: 60 });
  });

  it("stands in the order of the scenario, years in order of time", () => {
    const strategy = (id: string) =>
      strategyOf(
        id,
        [boughtOf("places", "it", "3", "2022-07-01", "2024-01-01")],
        [flowOf("late", "place-month", "it", "price"), flowOf("early", "place-month", "it", "price")],
      );
    const model = modelOf({
      parameters: { price: parameterOf("price", "100.1") },
      strategies: [strategy("b"), strategy("a")],
    });
    const found = yearRows(price(model, plan(model)));
    expect(found.map(({ strategy: of, flow, year, exact }) => [of, flow, year, exact])).toEqual([
      ["b", "late", 2022, "1801.8"],
      ["b", "late", 2023, "3603.6"],
      ["b", "early", 2022, "1801.8"],
      ["b", "early", 2023, "3603.6"],
      ["a", "late", 2022, "1801.8"],
      ["a", "late", 2023, "3603.6"],
      ["a", "early", 2022, "1801.8"],
      ["a", "early", 2023, "3603.6"],
    ]);
    expect(new Decimal(found[0]?.amount ?? 0).toFixed()).toBe("1801.8");
  });
});
