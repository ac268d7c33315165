import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal";
import {
  compoundedRate,
  continuousRate,
  type DiscountSchedule,
  discountFactor,
  discountFactors,
  flatRate,
} from "../../src/prices/index";
import { problemOf } from "../calendar/problemOf";

const anyRate = fc.integer({ min: -9000, max: 30_000 }).map((some) => (some / 10_000).toFixed(4));
/** Times a year: of cycles of five years, a year, a month, a week of a year of 365.25 days, a day. */
const TIMES = ["0.2", "1", "12", "52.178571428571428571428571428571429", "365.25"] as const;
const anyTimes = fc.constantFrom(...TIMES);
const anyTime = fc.integer({ min: 0, max: 6000 }).map((some) => String(some / 100));

const near = (found: Decimal, wanted: Decimal, relative = 1e-30): void => {
  if (found.div(wanted).minus(1).abs().gt(relative)) expect(found.toFixed()).toBe(wanted.toFixed());
};

describe("compoundedRate", () => {
  it("divides by 1 plus its part of the rate, so many times a year", () => {
    fc.assert(
      fc.property(anyRate, anyTimes, fc.nat(40), (rate, times, count) => {
        const part = new Decimal(rate).div(times);
        fc.pre(part.gt(-1));
        const wanted = Array.from({ length: count }).reduce<Decimal>(
          (factor) => factor.div(part.plus(1)),
          new Decimal(1),
        );
        near(discountFactor(compoundedRate(rate, times), new Decimal(count).div(times)), wanted);
      }),
    );
  });

  it("is a flat rate when it is added once a year", () => {
    fc.assert(
      fc.property(anyRate, anyTime, (rate, time) => {
        near(discountFactor(compoundedRate(rate, "1"), time), discountFactor(flatRate(rate), time));
      }),
    );
  });

  it("is nothing at a rate of 0", () => {
    fc.assert(
      fc.property(anyTimes, anyTime, (times, time) => {
        expect(discountFactor(compoundedRate("0", times), time).toFixed()).toBe("1");
      }),
    );
  });

  it("comes between once a year and all the time, the nearer to it the more often", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }).map((some) => (some / 10_000).toFixed(4)),
        fc.integer({ min: 1, max: 40 }),
        (rate, years) => {
          const limit = discountFactor(continuousRate(rate), years);
          const factors = ["1", "2", "12", "365"].map((times) =>
            discountFactor(compoundedRate(rate, times), years),
          );
          factors.forEach((factor, index) => {
            expect(factor.gt(limit)).toBe(true);
            expect(factor.lt(factors[index - 1] ?? new Decimal(1))).toBe(true);
          });
        },
      ),
    );
  });

  it("comes to continuous discounting as it is added more and more often, by order 1", () => {
    for (const rate of ["-0.3", "0.035", "0.5"]) {
      const limit = discountFactor(continuousRate(rate), "7.5");
      const apart = (times: number): number =>
        discountFactor(compoundedRate(rate, String(times)), "7.5")
          .div(limit)
          .minus(1)
          .toNumber();
      expect(Math.abs(apart(1e9))).toBeLessThan(1e-8);
      expect(Math.log2(apart(1e6) / apart(2e6))).toBeCloseTo(1, 4);
      // To first order it is off by r² t / 2m.
      expect(apart(1e6) / ((Number(rate) ** 2 * 7.5) / 2e6)).toBeCloseTo(1, 4);
    }
  });

  it("is its yearly equal, (1 + r/m)^m − 1", () => {
    for (const times of TIMES) {
      const yearly = new Decimal("0.06").div(times).plus(1).pow(times).minus(1).toFixed();
      for (const time of ["0", "0.25", "1", "17.6"])
        near(discountFactor(compoundedRate("0.06", times), time), discountFactor(flatRate(yearly), time));
    }
  });

  it("chains its bands: a later year of another rate starts from where the earlier ended", () => {
    const bands = (compounding: DiscountSchedule["compounding"]): DiscountSchedule => ({
      id: "banded",
      compounding,
      bands: [
        { fromYear: 0, rate: "0.06" },
        { fromYear: 3, rate: "0.02" },
        { fromYear: 10, rate: "-0.01" },
      ],
    });
    for (const times of TIMES) {
      const schedule = bands({ timesPerYear: times });
      const one = (rate: string, years: string): Decimal =>
        discountFactor(compoundedRate(rate, times), years);
      near(discountFactor(schedule, 2), one("0.06", "2"));
      near(discountFactor(schedule, 9), one("0.06", "2").times(one("0.02", "7")));
      near(
        discountFactor(schedule, "12.5"),
        one("0.06", "2").times(one("0.02", "7")).times(one("-0.01", "3.5")),
      );
    }
    for (const time of [0, "0.5", 2, 5, "11.75"])
      near(discountFactor(bands({ timesPerYear: "1" }), time), discountFactor(bands("annual"), time));
    near(
      discountFactor(bands({ timesPerYear: "1000000000" }), 12),
      discountFactor(bands("continuous"), 12),
      1e-8,
    );
  });

  it("gives the same one by one and all at once", () => {
    const schedule = compoundedRate("0.04", "12");
    discountFactors(schedule, 12).forEach((factor, year) => {
      near(factor, discountFactor(schedule, year));
    });
  });

  it("refuses a part of the rate of −1 or less", () => {
    for (const [rate, times] of [
      ["-1", "1"],
      ["-12", "12"],
      ["-12.5", "12"],
      ["-0.2", "0.2"],
      ["-0.5", "0.2"],
    ] as const)
      expect(problemOf(() => compoundedRate(rate, times))).toMatchObject({
        code: "discount-rate-invalid",
        found: rate,
        expected: `> -${times}`,
      });
    expect(discountFactor(compoundedRate("-11.9", "12"), 1).gt(1)).toBe(true);
    expect(discountFactor(compoundedRate("-0.19", "0.2"), 1).gt(1)).toBe(true);
  });

  it.each(["3 %", "", "0,03", "NaN"])("refuses a rate that is none: “%s”", (rate) => {
    expect(problemOf(() => compoundedRate(rate, "12")).code).toBe("discount-rate-invalid");
  });

  it.each(["0", "-2", "often", "", "Infinity"])("refuses to add it “%s” times a year", (times) => {
    const problem = problemOf(() => compoundedRate("0.03", times));
    expect(problem.code).toMatch(/^discount-/u);
    // What it says is something to go by.
    expect(problem.expected).not.toMatch(/NaN|Infinity|--/u);
  });
});
