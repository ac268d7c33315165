import fc from "fast-check";
import { Decimal } from "../../src/decimal";
import { money, type RoundingMode } from "../../src/money/index";

/** Plain decimal text: whole part and decimals drawn apart, so that short and long numbers both come. */
export const decimalText = (digits: number, decimals: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.boolean(),
      fc
        .integer({ min: 0, max: digits })
        .chain((length) => fc.bigInt({ min: 0n, max: 10n ** BigInt(length) })),
      fc.integer({ min: 0, max: decimals }),
    )
    .map(([minus, count, places]) => {
      const all = `${count}`.padStart(places + 1, "0");
      const cut = all.length - places;
      const fraction = all.slice(cut);
      return `${minus && count > 0n ? "-" : ""}${all.slice(0, cut)}${fraction === "" ? "" : `.${fraction}`}`;
    });

/** Texts small enough that sums and products of a few fit 34 digits. */
export const smallText = decimalText(10, 4);

export const kroner = (text: string) => money(text, "DKK", { fixed: 2022 });

export const decimal = (text: string): Decimal => new Decimal(text);

export const modes = [
  "halfEven",
  "halfUp",
  "halfDown",
  "up",
  "down",
  "ceiling",
  "floor",
] as const satisfies readonly RoundingMode[];

export const unitText = fc.constantFrom("1", "1000", "0.01", "0.25", "0.3", "7", "1000000", "0.001");
