import { expect } from "vitest";
import { Decimal } from "../../src/decimal";

/** Significant digits that independent ways of adding up must share, in exact decimals and where doubles count citizens. */
const DIGITS = { exact: 32, expected: 12 } as const;

const nearTo =
  (digits: number) =>
  (found: string, wanted: Decimal | string, size: Decimal | string = wanted): void => {
    const difference = new Decimal(found).minus(wanted).abs();
    const bound = new Decimal(size).abs().times(new Decimal(10).pow(-digits));
    if (difference.gt(bound)) expect(found).toBe(new Decimal(wanted).toFixed());
  };

/** Two amounts equal to 32 digits of the size given, or of their own: sums that cancel are measured by what went in. */
export const near = nearTo(DIGITS.exact);

/** The same of amounts that rest on expected values, to 12 digits. */
export const nearly = nearTo(DIGITS.expected);

/** The sum of amounts, and of their sizes. */
export const sumOf = (amounts: Iterable<string>): { readonly sum: Decimal; readonly size: Decimal } => {
  let sum = new Decimal(0);
  let size = new Decimal(0);
  for (const amount of amounts) {
    sum = sum.plus(amount);
    size = size.plus(new Decimal(amount).abs());
  }
  return { sum, size };
};
