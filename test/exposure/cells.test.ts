import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal";
import { cells, cohort, observed, plan } from "../../src/exposure/index";
import type { Exposure } from "../../src/model/index";
import { course, historyOf } from "../denmark/histories";
import { anyModel } from "../model/randomModels";
import { anyCohortModel } from "./cohort/randomCohorts";
import { anyUndated } from "./cohort/randomUndated";
import { anyColumns, built } from "./randomExposures";

/** Exposures of every maker. */
const anyExposure: fc.Arbitrary<Exposure> = fc.oneof(
  anyColumns.map(built),
  anyModel.map(plan),
  course({ spells: 6, days: 200 }).map((spells) => observed(historyOf(spells, { asOf: "2022-01-01" }))),
);

const anyLived: fc.Arbitrary<Exposure> = fc.oneof(
  anyCohortModel.map((model) => cohort(model)),
  anyCohortModel.map((model) => cohort(model, "followUp")),
  anyUndated.map(({ model }) => cohort(model)),
);

const survives = (exposure: Exposure): void => {
  const copies = [JSON.parse(JSON.stringify(exposure)) as Exposure, structuredClone(exposure)];
  for (const copy of copies) {
    expect(copy).toStrictEqual(exposure);
    expect(cells(copy)).toStrictEqual(cells(exposure));
  }
};

describe("cells", () => {
  it("are the quantities, each with what and when, and what is bought as often as it is bought", () => {
    fc.assert(
      fc.property(anyColumns, (columns) => {
        const wanted = columns.flatMap(({ key: { count, expected: _, ...key }, puts }) =>
          puts
            .filter(({ quantity }) => quantity !== 0)
            .map(({ when, quantity }) => ({
              ...key,
              ...when,
              quantity: count === undefined ? quantity : new Decimal(count).times(quantity).toNumber(),
            })),
        );
        expect(cells(built(columns))).toStrictEqual(wanted);
      }),
    );
  });

  it("are as many as there are quantities, and add up to them", () => {
    fc.assert(
      fc.property(anyExposure, (exposure) => {
        const found = cells(exposure);
        expect(found).toHaveLength(exposure.quantity.length);
        exposure.keys.forEach(({ count = "1" }, number) => {
          const [from = 0, until = 0] = [exposure.offsets[number], exposure.offsets[number + 1]];
          const sum = (some: readonly number[]): Decimal =>
            some.reduce((all, each) => all.plus(each), new Decimal(0));
          const days = sum(exposure.quantity.slice(from, until)).times(count);
          const rows = sum(found.slice(from, until).map(({ quantity }) => quantity));
          expect(rows.minus(days).abs().toNumber()).toBeLessThanOrEqual(
            1e-15 * (until - from) * Number(days),
          );
        });
      }),
    );
  });

  it("of a tenth of a place are tenths of its days, without what binary fractions add", () => {
    const key = { strategy: "only", kind: "staff", of: "it", count: "0.1" } as const;
    const period = { from: "2022-01-01", until: "2022-01-04" };
    const exposure = built([{ key, puts: [{ when: { month: "2022-01", period }, quantity: 3 }] }]);
    expect(cells(exposure)).toStrictEqual([
      { strategy: "only", kind: "staff", of: "it", month: "2022-01", period, quantity: 0.3 },
    ]);
    expect(exposure.quantity).toEqual([3]);
  });

  it("survive JSON and structuredClone, as the exposure does", () => {
    fc.assert(fc.property(anyExposure, survives));
    fc.assert(fc.property(anyLived, survives), { numRuns: 15 });
  });
});
