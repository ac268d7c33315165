import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/decimal";
import { accrualWeights } from "../../../src/exposure/cohort/accrual";
import { ACCRUALS, type Accrual } from "../../../src/model/index";

const CYCLES = 24;

/** What a convention weighs each point by, from the start to the end of the last cycle. */
const pointWeights = (accrual: Accrual, cycles: number): Decimal[] => {
  const points = Array.from({ length: cycles + 1 }, () => new Decimal(0));
  for (let cycle = 0; cycle < cycles; cycle++)
    accrualWeights(accrual, cycle).forEach((weight, end) => {
      points[cycle + end] = weight.plus(points[cycle + end] ?? 0);
    });
  return points;
};

/** The integral of a curve over whole cycles, as a convention counts it. */
const integral = (accrual: Accrual, cycles: number, curve: (time: Decimal) => Decimal): Decimal =>
  pointWeights(accrual, cycles).reduce(
    (sum, weight, point) => sum.plus(weight.times(curve(new Decimal(point)))),
    new Decimal(0),
  );

const near = (found: Decimal, wanted: Decimal | number): void =>
  expect(found.minus(wanted).abs().toNumber()).toBeLessThan(1e-30 * Math.max(1, Math.abs(Number(wanted))));

describe("accrualWeights", () => {
  it.each(ACCRUALS)("come to 1 in every cycle and to the horizon in all: %s", (accrual) => {
    for (let cycle = 0; cycle < CYCLES; cycle++) {
      const [start, end] = accrualWeights(accrual, cycle);
      expect(start.plus(end).toFixed()).toBe("1");
      expect(start.gte(0) && end.gte(0)).toBe(true);
    }
    near(
      pointWeights(accrual, CYCLES).reduce((sum, weight) => sum.plus(weight)),
      CYCLES,
    );
  });

  it.each(ACCRUALS)("count a constant as it is: %s", (accrual) => {
    near(
      integral(accrual, CYCLES, () => new Decimal("7.25")),
      7.25 * CYCLES,
    );
  });

  it("count each cycle as at its start, or as at its end", () => {
    const ones = Array.from({ length: CYCLES }, () => 1);
    expect(pointWeights("start", CYCLES).map(Number)).toEqual([...ones, 0]);
    expect(pointWeights("end", CYCLES).map(Number)).toEqual([0, ...ones]);
  });

  it("are in a life table the mean of start and end", () => {
    for (let cycle = 0; cycle < CYCLES; cycle++) {
      const [[startStart, startEnd], [endStart, endEnd]] = [
        accrualWeights("start", cycle),
        accrualWeights("end", cycle),
      ];
      const [start, end] = accrualWeights("lifeTable", cycle);
      expect(start.toFixed()).toBe(startStart.plus(endStart).div(2).toFixed());
      expect(end.toFixed()).toBe(startEnd.plus(endEnd).div(2).toFixed());
    }
    expect(pointWeights("lifeTable", 4).map(Number)).toEqual([0.5, 1, 1, 1, 0.5]);
  });

  it("are of Simpson's rule 1/3, 4/3, 2/3, 4/3, …, 1/3", () => {
    pointWeights("simpson", CYCLES).forEach((weight, point) => {
      const thirds = point === 0 || point === CYCLES ? 1 : point % 2 === 1 ? 4 : 2;
      near(weight, new Decimal(thirds).div(3));
    });
  });

  it("integrate straight lines in a life table and cubics by Simpson's rule, exactly", () => {
    const line = (time: Decimal): Decimal => time.times(3).minus(2);
    for (const accrual of ["lifeTable", "simpson"] as const)
      near(integral(accrual, CYCLES, line), (3 * CYCLES ** 2) / 2 - 2 * CYCLES);
    const cubic = (time: Decimal): Decimal =>
      time.pow(3).times("0.5").minus(time.pow(2).times(4)).plus(time).minus(9);
    near(
      integral("simpson", CYCLES, cubic),
      CYCLES ** 4 / 8 - (4 * CYCLES ** 3) / 3 + CYCLES ** 2 / 2 - 9 * CYCLES,
    );
    // Of the fourth power it is off by 4/15 for each pair of cycles: 4! · h⁵/90 with h = 1.
    const fourth = integral("simpson", CYCLES, (time) => time.pow(4));
    near(fourth.minus(new Decimal(CYCLES).pow(5).div(5)), new Decimal(4).div(15).times(CYCLES / 2));
  });
});
