import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal";
import {
  continuousRate,
  denmark2013,
  denmark2021,
  discountFactor,
  discountFactors,
  flatRate,
  greenBook,
} from "../../src/prices/index";
import { oracles } from "./oracles";
import { same } from "./same";

describe("published schedules", () => {
  it.each(oracles)("$0.id gives the known factor of year %#", (schedule, year, factor) => {
    expect(discountFactor(schedule, year).toFixed(8)).toBe(factor);
    expect(discountFactors(schedule, year).at(-1)?.toFixed(8)).toBe(factor);
  });

  it("are closed products of their bands", () => {
    const product = (...bands: [string, number][]) =>
      bands.reduce((all, [growth, years]) => all.times(new Decimal(growth).pow(years)), new Decimal(1));
    same(
      discountFactor(denmark2021, 71),
      new Decimal(1).div(product(["1.035", 35], ["1.025", 35], ["1.015", 1])),
    );
    same(
      discountFactor(denmark2013, 90),
      new Decimal(1).div(product(["1.04", 35], ["1.03", 35], ["1.02", 20])),
    );
    const book = product(
      ["1.035", 30],
      ["1.03", 45],
      ["1.025", 50],
      ["1.02", 75],
      ["1.015", 100],
      ["1.01", 50],
    );
    same(discountFactor(greenBook, 350), new Decimal(1).div(book));
  });

  it("are plain data with a source", () => {
    for (const schedule of [denmark2013, denmark2021, greenBook, flatRate("0.03"), continuousRate("0.03")]) {
      expect(structuredClone(schedule)).toEqual(schedule);
    }
    for (const schedule of [denmark2013, denmark2021, greenBook]) {
      expect(schedule.source).toMatch(/^https:\/\//u);
    }
  });
});
