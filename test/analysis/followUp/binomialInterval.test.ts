import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binomialInterval } from "../../../src/analysis/index";
import { Decimal } from "../../../src/decimal";

/** How likely it is to count from some number to another, added up term by term in decimals. */
const probability = (from: number, to: number, of: number, share: Decimal): number => {
  const stay = new Decimal(1).minus(share);
  let [ways, sum] = [new Decimal(1), new Decimal(0)];
  for (let k = 0; k <= to; k++) {
    if (k > 0) ways = ways.times(of - k + 1).div(k);
    if (k >= from) sum = sum.plus(ways.times(share.pow(k)).times(stay.pow(of - k)));
  }
  return sum.toNumber();
};

const counted = fc
  .integer({ min: 1, max: 300 })
  .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));

describe("the interval around a count", () => {
  it.each([
    [17, 100, "10.2", "25.8"],
    [17, 140, "7.2", "18.7"],
    [0, 10, "0.0", "30.8"],
    [10, 10, "69.2", "100.0"],
    [5, 10, "18.7", "81.3"],
  ])("of %i of %i is %s to %s per cent", (count, of, low, high) => {
    expect(binomialInterval(count, of).map((end) => new Decimal(end).times(100).toFixed(1))).toEqual([
      low,
      high,
    ]);
  });

  it("is everything where nobody was there", () => {
    expect(binomialInterval(0, 0)).toEqual(["0", "1"]);
  });

  it("ends where as much or more, and as little or less, is just as unlikely as its level says", () => {
    fc.assert(
      fc.property(counted, fc.constantFrom(0.5, 0.9, 0.95, 0.99), ([count, of], level) => {
        const beyond = (1 - level) / 2;
        const [low, high] = binomialInterval(count, of, level).map((end) => new Decimal(end)) as [
          Decimal,
          Decimal,
        ];
        if (count > 0) expect(probability(count, of, of, low)).toBeCloseTo(beyond, 6);
        if (count < of) expect(probability(0, count, of, high)).toBeCloseTo(beyond, 6);
        expect(low.times(of).lte(count) && high.times(of).gte(count)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("is that of the others, turned round", () => {
    fc.assert(
      fc.property(counted, ([count, of]) => {
        const [low, high] = binomialInterval(count, of).map(Number) as [number, number];
        const [less, more] = binomialInterval(of - count, of).map(Number) as [number, number];
        expect(low).toBeCloseTo(1 - more, 9);
        expect(high).toBeCloseTo(1 - less, 9);
      }),
      { numRuns: 60 },
    );
  });

  it("narrows with more people, and is had of many", () => {
    const widths = [10, 100, 1000, 100_000].map((of) => {
      const [low, high] = binomialInterval(of / 5, of).map(Number) as [number, number];
      return high - low;
    });
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect(widths.at(-1)).toBeCloseTo(2 * 1.96 * Math.sqrt((0.2 * 0.8) / 100_000), 4);
  });

  it("refuses more counted than there were, and a level that is none", () => {
    expect(() => binomialInterval(3, 2)).toThrow(/value-out-of-bounds/u);
    expect(() => binomialInterval(1, 2, 1)).toThrow(/value-out-of-bounds/u);
    expect(() => binomialInterval(1.5, 2)).toThrow(/argument-invalid/u);
  });
});
