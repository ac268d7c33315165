import fc from "fast-check";
import { Decimal } from "../../src/decimal";
import type { PrintedTables } from "../../src/model/index";
import { amountsOf, printedModelOf, printedOf } from "./printedTables";

/** Printed amounts with as many decimals as the table prints, blanks among them. */
const anyCell = (decimals: number): fc.Arbitrary<string | null> =>
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc
        .integer({ min: -99_999, max: 999_999 })
        .map((n) => new Decimal(`${n}e-${decimals}`).toFixed()),
    },
    { weight: 1, arbitrary: fc.constant(null) },
  );

const anyLines = (decimals: number): fc.Arbitrary<Record<string, readonly (string | null)[]>> =>
  fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 })).chain(([rows, years]) =>
    fc
      .array(fc.array(anyCell(decimals), { minLength: years, maxLength: years }), {
        minLength: rows,
        maxLength: rows,
      })
      .map((cells) => Object.fromEntries(cells.map((row, index) => [`line${index}`, row]))),
  );

const lines = fc.nat(2).chain(anyLines);
const unit = fc.constantFrom("1", "1000", "1000000");

/** One table whose sums and totals are those of its cells. */
export const anyTable: fc.Arbitrary<PrintedTables> = fc
  .tuple(lines, unit)
  .map(([each, kroner]) => printedOf({ tables: [amountsOf({ id: "t", lines: each, unit: kroner })] }));

/** The same lines in an overview, in a table of some of them, and once more in kroner. */
export const anyTwins: fc.Arbitrary<PrintedTables> = lines.map((each) => {
  const names = Object.keys(each);
  const years = each[names[0] ?? ""]?.length ?? 0;
  const kroner = (cell: string | null): string | null =>
    cell === null ? null : new Decimal(cell).times(1000).toFixed();
  const some = Object.fromEntries(Object.entries(each).slice(0, Math.ceil(names.length / 2)));
  const inKroner = Object.fromEntries(Object.entries(each).map(([name, cells]) => [name, cells.map(kroner)]));
  return printedOf({
    models: [printedModelOf("m", "1", "2022-01-01", `${2022 + years}-01-01`)],
    tables: [
      amountsOf({ id: "all", model: "m", lines: each }),
      amountsOf({ id: "some", model: "m", lines: some, layout: "appropriation" }),
      amountsOf({ id: "kroner", model: "m", lines: inKroner, unit: "1", layout: "appropriation" }),
    ],
  });
});
