import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal";
import { plan } from "../../src/exposure/index";
import { type Ledger, netCost, price, retained } from "../../src/ledger/index";
import { PARTIES } from "../../src/model/index";
import { anyModel } from "../model/randomModels";
import { amountsIn, withFlows } from "./amounts";
import { near, sumOf } from "./near";

/** Ledgers in which some flows are evened out. */
const anyLedger = fc.tuple(anyModel, fc.infiniteStream(fc.boolean())).map(([model, marks]): Ledger => {
  const ledger = price(model, plan(model));
  return {
    ...ledger,
    flows: ledger.flows.map((flow) =>
      marks.next().value === true ? { ...flow, equalised: true as const } : flow,
    ),
  };
});

const anyShare = fc.integer({ min: 0, max: 1000 }).map((thousandths) => (thousandths / 1000).toFixed(3));
const sizeOf = (ledger: Ledger): Decimal => sumOf(amountsIn(ledger).map(({ amount }) => amount)).size;

/** The same ledger with flows of the kind alone. */
const only = (ledger: Ledger, equalised: boolean): Ledger =>
  withFlows(ledger, (flow) => (flow.equalised === true) === equalised);

describe("retained", () => {
  it("changes nothing where all is kept, and leaves only what is not evened out where nothing is", () => {
    const property = fc.property(anyLedger, (ledger) => {
      const size = sizeOf(ledger);
      for (const party of PARTIES)
        near(netCost(retained(ledger, "1"), party).toFixed(), netCost(ledger, party), size);
      near(
        netCost(retained(ledger, "0"), "municipality").toFixed(),
        netCost(only(ledger, false), "municipality"),
        size,
      );
    });
    fc.assert(property);
  });

  it("keeps that share of what is evened out, and the state makes up for the rest", () => {
    const property = fc.property(anyLedger, anyShare, (ledger, share) => {
      const after = retained(ledger, share);
      const size = sizeOf(ledger);
      const [rest, evened] = [only(ledger, false), only(ledger, true)].map((part) =>
        netCost(part, "municipality"),
      );
      near(
        netCost(after, "municipality").toFixed(),
        (evened ?? new Decimal(0)).times(share).plus(rest ?? 0),
        size,
      );
      // It moves between two parties: all others, and the public as a whole, see nothing of it.
      for (const perspective of ["public", "society", "citizen", "region", "employer"] as const)
        near(netCost(after, perspective).toFixed(), netCost(ledger, perspective), size);
    });
    fc.assert(property);
  });

  it("names the account it goes on, and adds nothing where no flow is marked", () => {
    fc.assert(
      fc.property(anyModel, anyShare, (model, share) => {
        const ledger = price(model, plan(model));
        const after = retained(ledger, share);
        expect(amountsIn(after)).toEqual(amountsIn(ledger));
        expect(after.flows).toEqual(ledger.flows);
        expect(after.accounts.at(-1)).toMatchObject({ id: "equalisation", direction: "income" });
      }),
    );
  });
});
