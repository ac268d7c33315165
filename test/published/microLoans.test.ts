import { describe, expect, it } from "vitest";
import { breakEven, paybacks, sensitivity } from "../../src/analysis/index";
import { published } from "./published";

describe("micro-loans (CASA): earned back if only 6 per cent become self-supporting", () => {
  it("breaks even at a share of 6 %, which is 1.2 of 20 and so 2 whole persons", async () => {
    const { model } = await published("micro-loans");
    const { outcome, crossings, varied, held } = breakEven(model, { vary: "share" });
    expect(outcome).toBe("crossings");
    expect(crossings).toHaveLength(1);
    const [crossing] = crossings;
    expect(Number(crossing?.value)).toBeCloseTo(0.06, 12);
    expect(crossing?.direction).toBe("paysAbove");
    expect(Number(crossing?.successes?.exact)).toBeCloseTo(1.2, 10);
    expect(crossing?.successes?.whole).toBe("2");
    // Nobody succeeds without a loan, so the share is what the loans add.
    expect(varied.means).toBe("effect");
    expect(Number(crossing?.fromNeutral)).toBeCloseTo(0.06, 12);
    expect(held.citizens).toBe("20");
  });

  it("breaks even at its price where 6 % succeed, and at twice that where 12 % do", async () => {
    const { model } = await published("micro-loans");
    const { method, crossings } = breakEven(model, { vary: "price" });
    expect(method).toBe("exact");
    expect(crossings.map(({ value, direction }) => [value, direction])).toEqual([["30000", "paysBelow"]]);
    const { rows } = sensitivity(model, {
      vary: [
        { parameter: "share", values: ["0.06", "0.12"] },
        { parameter: "price", values: ["30000", "60000"] },
      ],
    });
    expect(rows.map(({ netCost }) => Number(netCost))).toEqual([0, 600_000, -600_000, 0]);
  });

  it("has come back when the five years are over, and not before", async () => {
    const { model } = await published("micro-loans");
    const [row] = paybacks(model, { perspective: "municipality" }).rows;
    expect(row).toMatchObject({ outcome: "paidBack", permanent: "5", isWithin: true });
  });

  it("calls the price solved for and the saving an assumption: neither is in the source", async () => {
    const { parameters } = (await published("micro-loans")).model;
    expect([parameters.price?.evidence, parameters.saving?.evidence]).toEqual(["computed", "assumption"]);
    for (const known of [parameters.price, parameters.saving]) expect(known?.note).toBeDefined();
  });
});
