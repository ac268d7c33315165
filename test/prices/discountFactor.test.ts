import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal";
import { continuousRate, type DiscountSchedule, discountFactor, flatRate } from "../../src/prices/index";
import { same } from "./same";
import { ANY_RATE, anySchedule } from "./schedules";

const SAVINGS = { min: 0, max: 3000 };
const anyTime = fc.integer({ min: 0, max: 80_000 }).map((thousandths) => new Decimal(thousandths).div(1000));

/** The rate of a year, by looking through the bands the other way round. */
const rateIn = ({ bands }: DiscountSchedule, year: number): string =>
  [...bands].reverse().find(({ fromYear }) => fromYear <= year)?.rate ?? "none";

describe("discountFactor", () => {
  it("chains: each year divides the factor by its own growth", () => {
    fc.assert(
      fc.property(anySchedule(ANY_RATE, ["annual"]), fc.integer({ min: 0, max: 79 }), (schedule, year) => {
        same(
          discountFactor(schedule, year + 1),
          discountFactor(schedule, year).div(new Decimal(1).plus(rateIn(schedule, year + 1))),
        );
      }),
      { numRuns: 3000 },
    );
  });

  it("chains inside a year too: a part and the rest of it make the whole", () => {
    fc.assert(
      fc.property(
        anySchedule(ANY_RATE, ["annual"]),
        fc.integer({ min: 0, max: 79 }),
        fc.integer({ min: 1, max: 376_579 }),
        (schedule, year, atoms) => {
          const part = new Decimal(atoms).div(377_580);
          const growth = new Decimal(1).plus(rateIn(schedule, year + 1));
          const begun = discountFactor(schedule, part.plus(year));
          same(begun.div(growth.pow(new Decimal(1).minus(part))), discountFactor(schedule, year + 1));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("never rises while no rate is negative, and is one at time 0", () => {
    fc.assert(
      fc.property(anySchedule(SAVINGS), anyTime, anyTime, (schedule, a, b) => {
        const [sooner, later] = a.lte(b) ? [a, b] : [b, a];
        expect(discountFactor(schedule, sooner).gte(discountFactor(schedule, later))).toBe(true);
        expect(discountFactor(schedule, later).gt(0)).toBe(true);
        same(discountFactor(schedule, 0), new Decimal(1));
      }),
      { numRuns: 3000 },
    );
  });

  it("of a flat rate is the closed form", () => {
    fc.assert(
      fc.property(fc.integer(ANY_RATE), anyTime, (hundredths, time) => {
        const rate = (hundredths / 10_000).toFixed(4);
        same(discountFactor(flatRate(rate), time), new Decimal(1).plus(rate).pow(time.neg()));
      }),
      { numRuns: 2000 },
    );
  });

  it("of a continuous rate is exp(−rt)", () => {
    fc.assert(
      fc.property(fc.integer(ANY_RATE), anyTime, (hundredths, time) => {
        const rate = (hundredths / 10_000).toFixed(4);
        same(discountFactor(continuousRate(rate), time), Decimal.exp(time.times(rate).neg()));
      }),
      { numRuns: 2000 },
    );
    // e⁻⁰·⁰³ from its series, not from the function under test
    let term = new Decimal(1);
    let total = new Decimal(1);
    for (let n = 1; n < 40; n++) {
      term = term.times("-0.03").div(n);
      total = total.plus(term);
    }
    same(discountFactor(continuousRate("0.03"), 1), total);
  });

  it("of a continuous schedule changes rate where the yearly one does", () => {
    fc.assert(
      fc.property(
        anySchedule(ANY_RATE, ["continuous"]),
        fc.integer({ min: 0, max: 79 }),
        (schedule, year) => {
          const growth = (part: string) => Decimal.exp(new Decimal(rateIn(schedule, year + 1)).times(part));
          const before = discountFactor(schedule, year);
          same(discountFactor(schedule, `${year}.25`), before.div(growth("0.25")));
          same(discountFactor(schedule, year + 1), before.div(growth("1")));
        },
      ),
      { numRuns: 2000 },
    );
    const two: DiscountSchedule = {
      id: "two",
      compounding: "continuous",
      bands: [
        { fromYear: 0, rate: "0.04" },
        { fromYear: 3, rate: "0.01" },
      ],
    };
    same(discountFactor(two, "3.5"), Decimal.exp(new Decimal("-0.095")));
  });

  it("reads text, number and Decimal alike", () => {
    const factor = new Decimal(1).div("1.1");
    for (const half of ["0.5", 0.5, new Decimal("0.5")]) same(discountFactor(flatRate("0.21"), half), factor);
    same(discountFactor(flatRate("0.25"), 2), new Decimal("0.64"));
  });
});
