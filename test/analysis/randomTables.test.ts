import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Finding, reconcile } from "../../src/analysis/index";
import { Decimal } from "../../src/decimal";
import type { PrintedTables } from "../../src/model/index";
import { amountAt, amountsOf, findingIdOf, placesOf, printedOf, withAmount } from "./printedTables";
import { anyTable, anyTwins } from "./randomTables";

const findingsIn = (printed: PrintedTables): readonly Finding[] => reconcile(printed).findings;

/** A document, one printed place of it, and what is wrongly added there. */
const anySlip = (documents: fc.Arbitrary<PrintedTables>) =>
  fc
    .tuple(
      documents,
      fc.nat(),
      fc.integer({ min: -9999, max: 9999 }).filter((slip) => slip !== 0),
    )
    .map(([printed, pick, slip]) => {
      const places = placesOf(printed);
      const place = places[pick % places.length];
      if (place === undefined) throw new Error("a table without amounts");
      const stated = amountAt(printed, place) ?? "0";
      const wrong = new Decimal(stated).plus(slip).toFixed();
      return { printed, place, stated, slipped: withAmount(printed, place, wrong) };
    });

/** Values that, put in a place, would make everything around it add up. */
const mends = (findings: readonly Finding[], id: string): ReadonlySet<string> =>
  new Set(
    findings
      .filter((each) => each.id === id)
      .flatMap(({ readings }) => readings.flatMap(({ value, reconciles }) => (reconciles ? [value] : []))),
  );

describe("reconcile, on tables made to add up", () => {
  it("finds nothing in a table of any size", () => {
    fc.assert(
      fc.property(anyTable, (printed) => {
        expect(findingsIn(printed)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("finds nothing between tables that repeat each other, in other units too", () => {
    fc.assert(
      fc.property(anyTwins, (printed) => {
        expect(findingsIn(printed)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("names the one amount that is wrong, and what mends it", () => {
    fc.assert(
      fc.property(anySlip(anyTable), ({ printed, slipped, place, stated }) => {
        expect(mends(findingsIn(slipped), findingIdOf(printed, place))).toEqual(new Set([stated]));
      }),
      { numRuns: 500 },
    );
  });

  it("names it among tables that repeat each other, and would change no other amount", () => {
    fc.assert(
      fc.property(anySlip(anyTwins), ({ printed, slipped, place, stated }) => {
        const findings = findingsIn(slipped);
        const wrong = findingIdOf(printed, place);
        expect(mends(findings, wrong)).toEqual(new Set([stated]));
        for (const other of placesOf(printed)) {
          const id = findingIdOf(printed, other);
          if (id !== wrong)
            for (const value of mends(findings, id)) expect(value).toBe(amountAt(slipped, other));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("finds a slip by its column where no totals are printed", () => {
    const lines = { a: ["1", "2"], b: ["3", null] };
    const printed = printedOf({ tables: [amountsOf({ id: "t", lines, totals: false })] });
    expect(findingsIn(printed)).toEqual([]);
    const slipped = withAmount(printed, { table: "t", line: "a", column: 0 }, "2");
    expect(findingsIn(slipped)).toMatchObject([
      {
        id: "t.sum.2022",
        stated: "4",
        readings: [{ source: "columnSum", value: "5", agrees: false, reconciles: true }],
      },
    ]);
  });

  it("says what is left for a cell in its line and in its column", () => {
    const printed = printedOf({ tables: [amountsOf({ id: "t", lines: { a: ["1", "2"], b: ["3", "4"] } })] });
    const slipped = withAmount(printed, { table: "t", line: "b", column: 1 }, "7");
    expect(findingsIn(slipped).map(({ id }) => id)).toEqual(["t.b.2023", "t.b.total", "t.sum.2023"]);
    expect(findingsIn(slipped)[0]?.readings).toEqual([
      { source: "remainder", value: "4", agrees: false, reconciles: true },
    ]);
  });

  it("misses a total only where its table prints others", () => {
    const printed = printedOf({ tables: [amountsOf({ id: "t", lines: { a: ["1", "2"], b: ["3", "4"] } })] });
    const without = withAmount(printed, { table: "t", line: "a", column: 2 }, null);
    expect(findingsIn(without)).toMatchObject([
      { id: "t.a.total", stated: "", readings: [{ source: "rowSum", value: "3" }] },
      { id: "t.sum.total" },
    ]);
  });
});
