import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal";
import { plan } from "../../src/exposure/index";
import {
  type Ledger,
  netCostSign,
  type PivotKey,
  pivot,
  price,
  type Row,
  rows,
} from "../../src/ledger/index";
import { type Perspective, partiesOf } from "../../src/model/index";
import { accountOf, boughtOf, flowOf, modelOf, parameterOf, strategyOf } from "../model/models";
import { anyModel, anyPerspective } from "../model/randomModels";
import { near, sumOf } from "./near";

const KEYS = [
  "strategy",
  "flow",
  "account",
  "controlArea",
  "from",
  "to",
  "year",
  "month",
] as const satisfies PivotKey[];
const anyKey = fc.constantFrom(...KEYS);
const anyLedger = anyModel.map((model) => price(model, plan(model)));

/** What a row adds to the net cost, looked up the long way. */
const netOf = (row: Row, perspective: Perspective): Decimal => {
  const parties = partiesOf(perspective);
  const paid = parties.some((party) => party === row.from) ? 1 : 0;
  const received = parties.some((party) => party === row.to) ? 1 : 0;
  return new Decimal(row.exact).times(paid - received);
};

const netsOf = (ledger: Ledger, perspective: Perspective, keep: (row: Row) => boolean) =>
  sumOf(
    rows(ledger)
      .filter(keep)
      .map((row) => netOf(row, perspective).toFixed()),
  );

const twoYears = (): Ledger => {
  const model = modelOf({
    parameters: { price: parameterOf("price", "12000") },
    accounts: [accountOf("later", "Overførsler mv."), accountOf("main", "Service")],
    strategies: [
      strategyOf(
        "only",
        [boughtOf("places", "it", "1", "2022-07-01", "2024-01-01")],
        [
          flowOf("spent", "place-year", "it", "price"),
          flowOf("refund", "place-month", "it", "price", {
            from: "centralGovernment",
            to: "municipality",
            account: "later",
          }),
        ],
      ),
    ],
  });
  return price(model, plan(model));
};

describe("pivot", () => {
  it("adds up by two keys, with every sum", () => {
    expect(pivot(twoYears(), { rows: "controlArea", columns: "year", perspective: "municipality" })).toEqual({
      rows: ["Service", "Overførsler mv."],
      columns: ["2022", "2023"],
      cells: [
        ["6000", "12000"],
        ["-72000", "-144000"],
      ],
      rowTotals: ["18000", "-216000"],
      columnTotals: ["-66000", "-132000"],
      total: "-198000",
    });
  });

  it("leaves out what moves inside the perspective", () => {
    const { rows: flows, total } = pivot(twoYears(), {
      rows: "flow",
      columns: "year",
      perspective: "public",
    });
    expect({ flows, total }).toEqual({ flows: ["spent"], total: "18000" });
  });

  it("is empty, and zero, when nothing is left", () => {
    const options = {
      rows: "flow",
      columns: "year",
      perspective: "municipality",
      where: { year: "1999" },
    } as const;
    expect(pivot(twoYears(), options)).toEqual({
      rows: [],
      columns: [],
      cells: [],
      rowTotals: [],
      columnTotals: [],
      total: "0",
    });
  });

  it("sorts time and leaves other keys in order of appearance", () => {
    fc.assert(
      fc.property(anyLedger, anyPerspective, (ledger, perspective) => {
        const { columns } = pivot(ledger, { rows: "flow", columns: "month", perspective });
        expect([...columns].sort()).toEqual(columns);
        const seen = [
          ...new Set(
            rows(ledger)
              // An amount of nothing is an appearance, too.
              .filter((row) => netCostSign(row, perspective) !== 0)
              .map(({ flow }) => flow),
          ),
        ];
        const found = pivot(ledger, { rows: "flow", columns: "year", perspective }).rows;
        expect(found).toEqual(seen);
      }),
      { numRuns: 60 },
    );
  });

  it("agrees, cell by cell and sum by sum, with a loop over the rows", () => {
    fc.assert(
      fc.property(anyLedger, anyKey, anyKey, anyPerspective, (ledger, across, down, perspective) => {
        const found = pivot(ledger, { rows: down, columns: across, perspective });
        const check = (text: string | undefined, keep: (row: Row) => boolean): void => {
          const { sum, size } = netsOf(ledger, perspective, keep);
          near(text ?? "missing", sum, size);
        };
        found.rows.forEach((row, i) => {
          check(found.rowTotals[i], (each) => String(each[down]) === row);
          found.columns.forEach((column, j) => {
            check(
              found.cells[i]?.[j],
              (each) => String(each[down]) === row && String(each[across]) === column,
            );
          });
        });
        found.columns.forEach((column, j) => {
          check(found.columnTotals[j], (each) => String(each[across]) === column);
        });
        check(found.total, () => true);
      }),
      { numRuns: 60 },
    );
  });

  it("is parted by a filter into parts that add up to it", () => {
    fc.assert(
      fc.property(anyLedger, anyKey, anyPerspective, (ledger, by, perspective) => {
        const options = { rows: "flow", columns: "year", perspective } as const;
        const parts = [...new Set(rows(ledger).map((row) => String(row[by])))];
        const totals = parts.map((part) => pivot(ledger, { ...options, where: { [by]: part } }).total);
        near(pivot(ledger, options).total, sumOf(totals).sum, netsOf(ledger, perspective, () => true).size);
      }),
      { numRuns: 60 },
    );
  });

  it("takes several filters together", () => {
    fc.assert(
      fc.property(
        anyLedger,
        anyKey,
        anyKey,
        fc.nat(),
        anyPerspective,
        (ledger, one, two, pick, perspective) => {
          const all = rows(ledger);
          const row = all[pick % Math.max(1, all.length)];
          fc.pre(row !== undefined);
          const where = { [one]: String(row?.[one]), [two]: String(row?.[two]) };
          const { sum, size } = netsOf(
            ledger,
            perspective,
            (each) => String(each[one]) === where[one] && String(each[two]) === where[two],
          );
          near(pivot(ledger, { rows: "flow", columns: "year", perspective, where }).total, sum, size);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("turns round when rows and columns change places", () => {
    fc.assert(
      fc.property(anyLedger, anyKey, anyKey, anyPerspective, (ledger, one, two, perspective) => {
        const way = pivot(ledger, { rows: one, columns: two, perspective });
        const back = pivot(ledger, { rows: two, columns: one, perspective });
        expect(back.rows).toEqual(way.columns);
        expect(back.rowTotals).toEqual(way.columnTotals);
        expect(back.cells).toEqual(way.columns.map((_, j) => way.rows.map((__, i) => way.cells[i]?.[j])));
      }),
      { numRuns: 60 },
    );
  });
});
