import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plan } from "../../src/exposure/index";
import { condense, type Ledger, netCost, type PivotKey, pivot, price, value } from "../../src/ledger/index";
import { denmark2021 } from "../../src/prices/index";
import { dated } from "../model/inCalendar";
import { anyModel, anyPerspective } from "../model/randomModels";
import { near, sumOf } from "./near";

/** Some ledgers with years since a citizen's own start. */
const anyLedger = fc.tuple(anyModel, fc.boolean()).map(([model, isFollowed]): Ledger => {
  const ledger = price(model, plan(model));
  if (!isFollowed) return ledger;
  return { ...ledger, entries: ledger.entries.map((entry, index) => ({ ...entry, after: index % 3 })) };
});

const sizeOf = ({ entries }: Ledger) => sumOf(entries.map(({ amount }) => amount)).size;

describe("condense", () => {
  it("has one entry for each flow, year and year since the start", () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const keys = (of: Ledger): string[] =>
          of.entries.map(
            ({ strategy, flow, month, after }) => `${strategy} ${flow} ${dated(month).slice(0, 4)} ${after}`,
          );
        const condensed = keys(condense(ledger));
        expect(new Set(condensed)).toEqual(new Set(keys(ledger)));
        expect(condensed).toHaveLength(new Set(condensed).size);
      }),
    );
  });

  it("keeps every sum over parties, accounts and years, discounted or not", () => {
    const property = fc.property(anyLedger, anyPerspective, (ledger, perspective) => {
      const short = condense(ledger);
      const size = sizeOf(ledger);
      near(netCost(short, perspective).toFixed(), netCost(ledger, perspective), size);
      for (const rows of ["account", "strategy", "flow"] satisfies PivotKey[]) {
        const [one, other] = [short, ledger].map((each) =>
          pivot(each, { rows, columns: "year", perspective }),
        );
        expect([one?.rows, one?.columns]).toEqual([other?.rows, other?.columns]);
        one?.cells.forEach((cells, row) => {
          cells.forEach((cell, column) => {
            near(cell, other?.cells[row]?.[column] ?? "0", size);
          });
        });
      }
      for (const timing of ["start", "mid", "end"] as const) {
        const discounting = { schedule: denmark2021, timing, base: 2019 };
        near(
          netCost(value(short, { discounting }), perspective).toFixed(),
          netCost(value(ledger, { discounting }), perspective),
          size,
        );
      }
    });
    fc.assert(property, { numRuns: 60 });
  });

  it("is itself when done twice", () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        expect(condense(condense(ledger))).toEqual(condense(ledger));
      }),
    );
  });
});
