import { expect } from "vitest";
import type { Decimal } from "../../src/decimal";

/** The same number to 40 digits, more than are ever shown: a relative difference, so that small ones count as well. */
export const near = (a: Decimal, b: Decimal): void => {
  expect(a.minus(b).abs().lte(b.abs().times("1e-40")), `${a} is not ${b}`).toBe(true);
};
