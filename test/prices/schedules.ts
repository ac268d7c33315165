import fc from "fast-check";
import type { DiscountSchedule } from "../../src/prices/index";

/** Rates from −99.99 % to 300 %, in hundredths of a per cent. */
export const ANY_RATE = { min: -9999, max: 30_000 };

/** Schedules with up to six bands and rates between two bounds, given in hundredths of a per cent. */
export const anySchedule = (
  rate: { readonly min: number; readonly max: number },
  compounding: readonly DiscountSchedule["compounding"][] = ["annual", "continuous"],
): fc.Arbitrary<DiscountSchedule> =>
  fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 5 }),
      fc.array(fc.integer(rate), { minLength: 6, maxLength: 6 }),
      fc.constantFrom(...compounding),
    )
    .map(([starts, rates, how]) => ({
      id: "made",
      compounding: how,
      bands: [0, ...starts.sort((a, b) => a - b)].map((fromYear, at) => ({
        fromYear,
        rate: ((rates[at] ?? 0) / 10_000).toFixed(4),
      })),
    }));
