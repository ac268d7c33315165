import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakEven } from "../../../src/analysis/sensitivity/breakEven";
import { frontier } from "../../../src/analysis/sensitivity/frontier";
import { Decimal } from "../../../src/decimal";
import { modelAt } from "../prepare/modelAt";
import { anySmall, decimalOf, netOf, textbook } from "./smallModels";

describe("a frontier", () => {
  it("has at each point the break-even of the model with the first parameter set", () => {
    const pair = fc.constantFrom(
      ["success", "price"] as const,
      ["loss", "value"] as const,
      ["price", "care"] as const,
      ["value", "success"] as const,
      ["discountRate", "price"] as const,
    );
    const question = fc.record({
      perspective: fc.constantFrom("public", "municipality" as const),
      stage: fc.constantFrom("afterTax", "retained" as const),
    });
    const property = fc.property(anySmall, pair, question, (model, [first, second], asked) => {
      const options = { ...asked, steps: 8 };
      const { points } = frontier(model, { ...options, vary: [{ parameter: first, count: 3 }, second] });
      expect(points).toHaveLength(3);
      for (const { at, outcome, crossings, method } of points) {
        const set = modelAt(model, { [first]: new Decimal(at) });
        const wanted = breakEven(set, { ...options, vary: second });
        expect([outcome, method]).toEqual([wanted.outcome, wanted.method]);
        expect(crossings.map(({ direction }) => direction)).toEqual(
          wanted.crossings.map(({ direction }) => direction),
        );
        crossings.forEach(({ value }, index) => {
          const other = decimalOf(wanted.crossings[index]?.value);
          expect(other.minus(value).abs().lte(Decimal.max(1, other.abs()).times("1e-9"))).toBe(true);
        });
        for (const { value } of crossings) {
          const { netCost, size } = netOf(set, asked)({ [second]: value });
          expect(netCost.abs().lte(size.times("1e-9"))).toBe(true);
        }
      }
    });
    fc.assert(property, { numRuns: 8 });
  });

  it("of a share and a price is a straight line in the textbook", () => {
    const { points, varied } = frontier(textbook(), {
      vary: [{ parameter: "success", values: ["0.2", "0.3", "0.4", "0.5"] }, "price"],
      range: ["0", "200000"],
    });
    expect(varied.map(({ parameter }) => parameter)).toEqual(["success", "price"]);
    const prices = points.map(({ crossings }) => Number(crossings[0]?.value));
    [0, 54_180.6285, 108_361.257, 162_541.8855].forEach((price, index) => {
      expect(Math.abs((prices[index] ?? Number.NaN) - price)).toBeLessThanOrEqual(1e-3);
    });
  });

  it("says where it never pays, and where the model has no value", () => {
    const { points } = frontier(textbook(), {
      vary: [{ parameter: "kept", values: ["0", "1", "1.5"] }, "success"],
      range: ["0.2", "0.4"],
    });
    // One year alone saves 120,000 / 1.035 of which a share of 26 per cent pays 30,000.
    expect(points.map(({ at, outcome }) => [at, outcome])).toEqual([
      ["0", "outside"],
      ["1", "crossings"],
      ["1.5", "withoutValue"],
    ]);
    const dear = frontier(textbook({ price: "500000" }), {
      vary: [{ parameter: "kept", count: 2 }, "success"],
    });
    expect(dear.points.map(({ outcome, crossings }) => [outcome, crossings])).toEqual([
      ["never", []],
      ["never", []],
    ]);
  });

  it("takes the first parameter over its own range in ten steps when no values are given", () => {
    const { points } = frontier(textbook(), { vary: ["value", "price"] });
    expect(points.map(({ at }) => at)).toEqual(
      Array.from({ length: 11 }, (_, step) => String(step * 15_000)),
    );
  });
});
