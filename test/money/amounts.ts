import fc from "fast-check";
import { expect } from "vitest";
import { Decimal } from "../../src/decimal";
import { type Money, money } from "../../src/money/index";
import { type Rational, rational } from "./rational";

/** Plain decimal text of at most so many digits before and after the point. */
export const decimalText = (before: number, after: number) =>
  fc
    .tuple(
      fc.boolean(),
      fc.oneof(
        fc.bigInt({ min: 0n, max: 10n ** BigInt(before) - 1n }),
        fc.bigInt({ min: 0n, max: 999n }),
        fc.constantFrom(0n, 1n, 5n, 10n ** BigInt(before) - 1n),
      ),
      fc.oneof(fc.constant(""), fc.stringMatching(new RegExp(`^\\d{1,${after}}$`, "u"))),
    )
    .map(([negative, whole, part]) => `${negative ? "-" : ""}${whole}${part === "" ? "" : `.${part}`}`);

/** A factor or amount whose products and sums stay within what is kept exactly. */
export const modest = decimalText(10, 5);

export const decimals = (texts: readonly string[]): Decimal[] => texts.map((text) => new Decimal(text));

export const kroner = (text: string): Money => money(text, "DKK", { fixed: 2022 });

/** A rational that shows itself when a comparison fails. */
const shown = ({ over, under }: Rational): string => `${over}/${under}`;

/** Expects a decimal to be exactly a rational, and never minus zero. */
export const expectExactly = (actual: Decimal, expected: Rational): void => {
  const found = shown(rational(actual));
  if (found !== shown(expected)) expect(found).toBe(shown(expected));
  if (actual.isZero() && actual.isNegative()) expect(actual.toString()).toBe("0, not minus zero");
};
