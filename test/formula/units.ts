import fc from "fast-check";
import type { Unit } from "../../src/formula/index";

/** Units over a few names, without zero exponents. */
export const unit: fc.Arbitrary<Unit> = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom("DKK", "place-year", "person", "uge", "ærø-2"),
      fc.constantFrom(-3, -2, -1, 1, 2, 3),
    ),
    {
      selector: ([name]) => name,
      maxLength: 4,
    },
  )
  .map((exponents) => Object.fromEntries(exponents));
