import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plan } from "../../src/exposure/index";
import { netCost, netCostSign, pivot, price } from "../../src/ledger/index";
import { PARTIES } from "../../src/model/index";
import { anyModel, anyPerspective } from "../model/randomModels";
import { amountsIn } from "./amounts";
import { near, sumOf } from "./near";

const anyParty = fc.constantFrom(...PARTIES);
const anyFlow = fc.record({ from: anyParty, to: anyParty });
const sides = fc.array(fc.constantFrom("left", "right", "neither"), {
  minLength: PARTIES.length,
  maxLength: PARTIES.length,
});

describe("netCostSign", () => {
  it("is paid − received", () => {
    const flow = { from: "municipality", to: "economy" } as const;
    expect(netCostSign(flow, "municipality")).toBe(1);
    expect(netCostSign(flow, "economy")).toBe(-1);
    expect(netCostSign(flow, "region")).toBe(0);
    expect(netCostSign(flow, "public")).toBe(1);
  });

  it("changes sign when the flow turns round", () => {
    fc.assert(
      fc.property(anyFlow, anyPerspective, ({ from, to }, perspective) => {
        expect(
          netCostSign({ from: to, to: from }, perspective) + netCostSign({ from, to }, perspective),
        ).toBe(0);
      }),
    );
  });

  it("lets a flow inside the set cancel: a refund to the municipality costs the public nothing", () => {
    const refund = { from: "centralGovernment", to: "municipality" } as const;
    expect(netCostSign(refund, "municipality")).toBe(-1);
    expect(netCostSign(refund, "public")).toBe(0);
    fc.assert(
      fc.property(anyFlow, fc.uniqueArray(anyParty), (flow, others) => {
        expect(netCostSign(flow, [...others, flow.from, flow.to])).toBe(0);
      }),
    );
  });

  it("adds over sets of parties that share none", () => {
    fc.assert(
      fc.property(anyFlow, sides, (flow, side) => {
        const left = PARTIES.filter((_, index) => side[index] === "left");
        const right = PARTIES.filter((_, index) => side[index] === "right");
        expect(netCostSign(flow, [...left, ...right])).toBe(
          netCostSign(flow, left) + netCostSign(flow, right),
        );
      }),
    );
  });

  it("sums to nothing over all parties, one by one", () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const signs = PARTIES.map((party) => netCostSign(flow, party) as number);
        expect(signs.reduce((sum, sign) => sum + sign, 0)).toBe(0);
      }),
    );
  });
});

describe("netCost", () => {
  const anyLedger = anyModel.map((model) => price(model, plan(model)));

  it("is the total of a pivot from the same perspective", () => {
    fc.assert(
      fc.property(anyLedger, anyPerspective, (ledger, perspective) => {
        const { total } = pivot(ledger, { rows: "account", columns: "year", perspective });
        const { size } = sumOf(amountsIn(ledger).map(({ amount }) => amount));
        near(total, netCost(ledger, perspective), size);
      }),
    );
  });

  it("adds over parties, and all of them together pay nothing", () => {
    fc.assert(
      fc.property(anyLedger, sides, (ledger, side) => {
        const { size } = sumOf(amountsIn(ledger).map(({ amount }) => amount));
        const left = PARTIES.filter((_, index) => side[index] === "left");
        const right = PARTIES.filter((_, index) => side[index] === "right");
        const apart = netCost(ledger, left).plus(netCost(ledger, right));
        near(netCost(ledger, [...left, ...right]).toFixed(), apart, size);
        const { sum } = sumOf(PARTIES.map((party) => netCost(ledger, party).toFixed()));
        near(sum.toFixed(), "0", size);
      }),
    );
  });

  it("is nothing of what no flow of the ledger pays", () => {
    fc.assert(
      fc.property(anyLedger, anyPerspective, (ledger, perspective) => {
        expect(netCost({ ...ledger, flows: [] }, perspective).isZero()).toBe(true);
      }),
    );
  });
});
