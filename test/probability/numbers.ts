import fc from "fast-check";
import { Decimal } from "../../src/decimal";

/** From one in 10³⁰ to 1 − 10⁻¹², with either end as likely as the middle. */
export const anyProbability = fc.oneof(
  fc.integer({ min: 1, max: 99_999 }).map((x) => new Decimal(x).div(100_000)),
  fc.integer({ min: 1, max: 30 }).map((digits) => new Decimal(10).pow(-digits)),
  fc.integer({ min: 1, max: 12 }).map((digits) => new Decimal(1).minus(new Decimal(10).pow(-digits))),
);

export const anyRatio = fc.integer({ min: 1, max: 5000 }).map((x) => new Decimal(x).div(1000));

export const anyYears = fc.integer({ min: 1, max: 10_000 }).map((x) => new Decimal(x).div(100));
