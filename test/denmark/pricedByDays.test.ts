import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, whoPays } from "../../src/analysis/index";
import { Decimal } from "../../src/decimal";
import { near } from "../ledger/near";
import type { Rational } from "../money/rational";
import { course, historyOf } from "./histories";
import { pricedByDays } from "./pricedByDays";

const exact = (fraction: Rational | undefined): Decimal =>
  new Decimal(String(fraction?.over ?? 0)).div(String(fraction?.under ?? 1));

/** Every figure the rules read has had a value by this day. */
const SINCE = "2022-01-03";

describe("who pays what", () => {
  it("is what a loop over the days gives, in fractions and straight from each day's figures", () => {
    fc.assert(
      fc.property(
        course({ spells: 7, days: 300 }, SINCE),
        fc.record({ counted: fc.integer({ min: 0, max: 60 }), resetting: fc.integer({ min: 0, max: 51 }) }),
        (spells, ladder) => {
          const model = historyOf(spells, {
            gaps: "carryForward",
            municipality: "koebenhavn",
            ladder: { weeksOnBenefits: ladder.counted, selfSupportedWeeks: ladder.resetting },
          });
          const { parties } = whoPays(evaluate(model).ledger, "history");
          const { before, after } = pricedByDays(spells, ladder);
          const size = [...after.values(), ...before.values()].reduce(
            (sum, amount) => sum.plus(exact(amount).abs()),
            new Decimal(1),
          );
          for (const { party, beforeTax, afterTax } of parties) {
            near(beforeTax, exact(before.get(party)), size);
            near(afterTax, exact(after.get(party)), size);
          }
          const shown = new Set(parties.map(({ party }) => party));
          for (const [party, amount] of after) if (!shown.has(party)) expect(amount.over).toBe(0n);
        },
      ),
      { numRuns: 400 },
    );
  });
});
