import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal, exactText } from "../../src/decimal";
import { plan } from "../../src/exposure/index";
import { type Ledger, price } from "../../src/ledger/index";
import type { Model } from "../../src/model/index";
import { dated } from "../model/inCalendar";
import { boughtOf, datesOf, flowOf, modelOf, parameterOf, pricedModel, strategyOf } from "../model/models";
import { anyModel } from "../model/randomModels";
import { rational } from "../money/rational";
import { amountsIn } from "./amounts";
import { near, sumOf } from "./near";
import { oracle } from "./oracle";

const ledgerOf = (model: Model): Ledger => price(model, plan(model));
const sumIn = (ledger: Ledger, key: "quantity" | "amount"): string =>
  exactText(sumOf(amountsIn(ledger).map((entry) => entry[key])).sum);

/** Model A of BI46, written by hand. */
const bi46 = modelOf({
  parameters: {
    placePrice: parameterOf("placePrice", "112000"),
    staffPrice: parameterOf("staffPrice", "620000"),
    fixedPart: parameterOf("fixedPart", "1000000"),
  },
  strategies: [
    strategyOf(
      "intensive",
      [
        boughtOf("places", "citizens", "100", "2022-07-01", "2025-07-01"),
        boughtOf("staff", "caseworkers", "2", "2022-07-01", "2025-07-01"),
        datesOf("instalments", "2022-07-01", "2025-01-01"),
      ],
      [
        flowOf("places", "place-year", "citizens", "placePrice"),
        flowOf("caseworkers", "staff-year", "caseworkers", "staffPrice"),
        flowOf("fixed", "date", "instalments", "fixedPart"),
      ],
    ),
  ],
});

const onePlace = (from: string, until: string, count = "1"): Model =>
  pricedModel(
    "112000",
    [boughtOf("places", "it", count, from, until)],
    [flowOf("f", "place-year", "it", "price")],
  );

describe("price", () => {
  it("has the quantities and amounts of BI46", () => {
    const entries = amountsIn(ledgerOf(bi46));
    const of = (flow: string, from: string, until: string) => {
      const mine = entries.filter(
        (entry) => entry.flow === flow && dated(entry.month) >= from && dated(entry.month) < until,
      );
      const [quantity, amount] = (["quantity", "amount"] as const).map((key) =>
        exactText(sumOf(mine.map((entry) => entry[key])).sum),
      );
      return { quantity, amount };
    };
    expect(of("places", "2022", "2023")).toEqual({ quantity: "50", amount: "5600000" });
    expect(of("places", "2023", "2024")).toEqual({ quantity: "100", amount: "11200000" });
    expect(of("places", "2022", "2026")).toEqual({ quantity: "300", amount: "33600000" });
    expect(of("caseworkers", "2025", "2026")).toEqual({ quantity: "1", amount: "620000" });
    expect(of("caseworkers", "2022", "2026")).toEqual({ quantity: "6", amount: "3720000" });
    expect(entries.filter(({ flow }) => flow === "fixed")).toMatchObject([
      {
        strategy: "intensive",
        flow: "fixed",
        month: "2022-07",
        date: "2022-07-01",
        quantity: "1",
        amount: "1000000",
      },
      {
        strategy: "intensive",
        flow: "fixed",
        month: "2025-01",
        date: "2025-01-01",
        quantity: "1",
        amount: "1000000",
      },
    ]);
  });

  it("carries currency, price level, accounts and flows in its header, and is undiscounted", () => {
    const header = ledgerOf(bi46);
    expect(amountsIn(header)).toHaveLength(74);
    expect(header).not.toHaveProperty("discounting");
    expect(header).toMatchObject({
      currency: "DKK",
      priceLevel: { fixed: 2022 },
      accounts: bi46.accounts,
      flows: bi46.strategies.flatMap(({ flows }) =>
        flows.map(({ id, label, from, to, per, account }) => ({
          strategy: "intensive",
          id,
          label,
          from,
          to,
          per,
          account,
        })),
      ),
    });
  });

  it("costs twelve equal months in any year, leap years too", () => {
    for (const year of [2022, 2023, 2024, 2000]) {
      const entries = amountsIn(ledgerOf(onePlace(`${year}-01-01`, `${year + 1}-01-01`)));
      expect(entries).toHaveLength(12);
      expect(new Set(entries.map(({ amount }) => amount)).size).toBe(1);
      expect(sumIn(ledgerOf(onePlace(`${year}-01-01`, `${year + 1}-01-01`)), "amount")).toBe("112000");
    }
  });

  it("costs 6/12 in half a year, whatever the months' lengths", () => {
    for (let month = 1; month <= 12; month += 1) {
      const from = `2024-${`${month}`.padStart(2, "0")}-01`;
      const until =
        month <= 6
          ? `2024-${`${month + 6}`.padStart(2, "0")}-01`
          : `2025-${`${month - 6}`.padStart(2, "0")}-01`;
      expect(sumIn(ledgerOf(onePlace(from, until)), "amount")).toBe("56000");
    }
  });

  it("costs a part of a month by its days", () => {
    expect(sumIn(ledgerOf(onePlace("2024-02-01", "2024-02-15")), "quantity")).toBe(
      exactText(new Decimal(14).div(29).div(12)),
    );
    expect(sumIn(ledgerOf(onePlace("2022-01-16", "2022-03-01")), "quantity")).toBe(
      exactText(new Decimal(16).div(31).plus(1).div(12)),
    );
  });

  it("counts persons in all once each, whatever the length of the period", () => {
    fc.assert(
      fc.property(
        fc.nat(5000),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 0, max: 60 }),
        (count, day, months) => {
          const from = `2020-01-${`${day}`.padStart(2, "0")}`;
          const until = `${2020 + Math.floor((months + 1) / 12)}-${`${((months + 1) % 12) + 1}`.padStart(2, "0")}-17`;
          const model = pricedModel(
            "336000",
            [boughtOf("persons", "it", `${count}`, from, until)],
            [flowOf("f", "person", "it", "price")],
          );
          expect(sumIn(ledgerOf(model), "quantity")).toBe(`${count}`);
          expect(sumIn(ledgerOf(model), "amount")).toBe(`${count * 336_000}`);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("costs the same by the month and by the year", () => {
    for (const [kind, month, year] of [
      ["places", "place-month", "place-year"],
      ["staff", "staff-month", "staff-year"],
    ] as const) {
      const bought = boughtOf(kind, "it", "7", "2022-03-05", "2024-11-20");
      const monthly = pricedModel("1234.5", [bought], [flowOf("f", month, "it", "price")]);
      const yearly = pricedModel("14814", [bought], [flowOf("f", year, "it", "price")]);
      expect(sumIn(ledgerOf(monthly), "amount")).toBe(sumIn(ledgerOf(yearly), "amount"));
    }
  });

  it("is linear in the price and in the count", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.nat(1000), fc.nat(20), (cents, count, times) => {
        const ledger = (amount: Decimal, places: number) =>
          amountsIn(
            ledgerOf(
              pricedModel(
                amount.toFixed(),
                [boughtOf("places", "it", `${places}`, "2022-02-10", "2023-04-03")],
                [flowOf("f", "place-month", "it", "price")],
              ),
            ),
          );
        const amount = new Decimal(cents).div(100);
        const once = ledger(amount, count);
        const dearer = ledger(amount.times(times), count);
        const more = ledger(amount, count * times);
        expect(once).toHaveLength(15);
        once.forEach((entry, index) => {
          const wanted = new Decimal(entry.amount).times(times);
          near(dearer[index]?.amount ?? "", wanted);
          near(more[index]?.amount ?? "", wanted);
        });
      }),
      { numRuns: 200 },
    );
  });

  it("agrees with a slow reckoning in fractions, entry by entry", () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const entries = amountsIn(ledgerOf(model));
        const wanted = oracle(model);
        const key = (strategy: string, flow: string, at: string): string => `${strategy} ${flow} ${at}`;
        expect(
          entries.map(({ strategy, flow, month, date }) => key(strategy, flow, date ?? dated(month))),
        ).toEqual(wanted.map(({ strategy, flow, at }) => key(strategy, flow, at)));
        entries.forEach((entry, index) => {
          for (const of of ["quantity", "amount"] as const) {
            const { over, under } = wanted[index]?.[of] ?? rational("0");
            near(entry[of], new Decimal(over.toString()).div(under.toString()));
          }
        });
      }),
      { numRuns: 150 },
    );
  });

  it("makes no entry of a flow that counts what is not there", () => {
    const model = pricedModel(
      "1",
      [boughtOf("places", "it", "1", "2022-01-01", "2023-01-01")],
      [flowOf("f", "place-year", "other", "price")],
    );
    expect(amountsIn(ledgerOf(model))).toEqual([]);
  });
});
