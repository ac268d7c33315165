import { expect } from "vitest";
import type { Decimal } from "../../src/decimal";

/** The same number to the 34 digits that are promised: a relative difference, so that small ones count as well. */
export const near = (a: Decimal, b: Decimal): void => {
  expect(a.minus(b).abs().lte(b.abs().times("1e-34")), `${a} is not ${b}`).toBe(true);
};
