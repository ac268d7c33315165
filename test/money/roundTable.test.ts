import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal";
import { type RoundedTable, roundParts, roundTable, roundTo } from "../../src/money/index";
import { decimal, decimalText, unitText } from "./amounts";
import { problemOf } from "./problemOf";

const sumOf = (values: readonly Decimal[]): Decimal =>
  values.reduce((sum, value) => sum.plus(value), new Decimal(0));
const turned = (cells: readonly (readonly Decimal[])[]): Decimal[][] =>
  (cells[0] ?? []).map((_, column) => cells.map((row) => row[column] ?? new Decimal(0)));
const plain = (values: readonly Decimal[]): readonly string[] => values.map((value) => value.toFixed());

const tableOf = (rows: number, columns: number, cell = decimalText(7, 3)): fc.Arbitrary<Decimal[][]> =>
  fc.tuple(fc.integer({ min: 1, max: rows }), fc.integer({ min: 1, max: columns })).chain(([height, width]) =>
    fc.array(fc.array(cell.map(decimal), { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );

/** Cells, totals and grand total of a table, each with the exact one it stands for. */
const pairsOf = (exact: readonly (readonly Decimal[])[], table: RoundedTable): [Decimal, Decimal][] => {
  const left = [...exact.flat(), ...exact.map(sumOf), ...turned(exact).map(sumOf), sumOf(exact.flat())];
  const right = [...table.cells.flat(), ...table.rowTotals, ...table.columnTotals, table.total];
  expect(right.length).toBe(left.length);
  return left.map((value, index) => [value, right[index] ?? new Decimal(Number.NaN)]);
};

const checkLaws = (exact: readonly (readonly Decimal[])[], unit: string): RoundedTable => {
  const table = roundTable(exact, unit);
  expect(plain(table.cells.map(sumOf))).toEqual(plain(table.rowTotals));
  expect(plain(turned(table.cells).map(sumOf))).toEqual(plain(table.columnTotals));
  expect(sumOf(table.rowTotals).eq(table.total)).toBe(true);
  expect(sumOf(table.columnTotals).eq(table.total)).toBe(true);
  for (const [value, rounded] of pairsOf(exact, table)) {
    expect(plain([roundTo(value, unit, "floor"), roundTo(value, unit, "ceiling")])).toContain(
      rounded.toFixed(),
    );
  }
  return table;
};

describe("roundTable", () => {
  it("adds up both ways in neighbours of the exact figures", () => {
    fc.assert(
      fc.property(tableOf(6, 6), unitText, (exact, unit) => {
        const table = checkLaws(exact, unit);
        expect(table.total.eq(roundTo(sumOf(exact.flat()), unit, "halfEven"))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it("keeps the laws where everything is a tie", () => {
    const half = fc.constantFrom("0.5", "-0.5", "1.5", "0", "0.25", "0.75");
    fc.assert(
      fc.property(tableOf(7, 7, half), (exact) => {
        checkLaws(exact, "1");
      }),
      { numRuns: 3000 },
    );
  });

  it("changes nothing that adds up already, and nothing a second time", () => {
    fc.assert(
      fc.property(tableOf(5, 5, decimalText(7, 0)), tableOf(5, 5), (whole, any) => {
        expect(roundTable(whole, "1").cells.map(plain)).toEqual(whole.map(plain));
        const once = roundTable(any, "1000").cells;
        expect(roundTable(once, "1000").cells.map(plain)).toEqual(once.map(plain));
      }),
      { numRuns: 2000 },
    );
  });

  it("is the largest remainder in a table of one row, or one column", () => {
    fc.assert(
      fc.property(tableOf(1, 9, fc.oneof(decimalText(5, 2), fc.constantFrom("0.5", "0.25"))), (exact) => {
        const [row = []] = exact;
        const parts = plain(roundParts(row, "1"));
        expect(plain(roundTable(exact, "1").cells[0] ?? [])).toEqual(parts);
        expect(plain(roundTable(turned(exact), "1").cells.flat())).toEqual(parts);
      }),
      { numRuns: 3000 },
    );
  });

  it("is the nearest of all roundings that add up: total, then totals, then cells", () => {
    const cell = fc.integer({ min: -30, max: 30 }).map((tenths) => new Decimal(tenths).div(10).toFixed());
    fc.assert(
      fc.property(tableOf(3, 3, cell), (exact) => {
        const mine = distances(pairsOf(exact, roundTable(exact, "1")), exact);
        // A total half-way between two is as near to both; which one is not a matter of nearness but of the mode.
        const total = roundTo(sumOf(exact.flat()), "1", "halfEven");
        const best = allRoundings(exact)
          .filter((cells) => sumOf(cells.flat()).eq(total))
          .map((cells) => distances(pairsOf(exact, withSums(cells)), exact))
          .sort(byDistance)[0];
        expect(plain(mine)).toEqual(plain(best ?? []));
      }),
      { numRuns: 2000 },
    );
  });

  it("adds thirds up to wholes and does not lift a whole for a hair", () => {
    const third = new Decimal(1).div(3);
    for (const scale of ["1", "1000", "123456789"]) {
      const row = [third, third, third].map((value) => value.times(scale));
      const table = roundTable([row, row, row], "1");
      expect(plain(table.rowTotals)).toEqual([scale, scale, scale]);
      expect(plain(table.columnTotals)).toEqual([scale, scale, scale]);
    }
    const hair = decimal(`1000.${"0".repeat(40)}1`);
    expect(
      roundTable(
        [
          [hair, decimal("0.6")],
          [decimal("0.6"), decimal("0.8")],
        ],
        "1",
      ).cells[0]?.[0]?.toFixed(),
    ).toBe("1000");
  });

  it("takes tables of fifty by fifty, and empty ones", () => {
    const cell = (row: number, column: number): Decimal =>
      new Decimal((row * 7919 + column * 104_729) % 9973).div(7);
    checkLaws(
      Array.from({ length: 50 }, (_, row) => Array.from({ length: 50 }, (_, column) => cell(row, column))),
      "1",
    );
    for (const empty of [[], [[]], [[], []]]) {
      const table = roundTable(empty, "1");
      expect([table.cells, table.total.toFixed()]).toEqual([empty, "0"]);
    }
  });

  it.each([
    [[["1", "2"], ["3"]], "1", "table-rows-unequal"],
    [[[], ["3"]], "1", "table-rows-unequal"],
    [[["1"]], "0", "rounding-unit-not-positive"],
    [[["NaN"]], "1", "money-not-finite"],
    [[["1e150"]], "1", "money-too-many-digits"],
    [[Array.from({ length: 10_001 }, () => "1")], "1", "table-too-large"],
  ])("refuses what is no table (%#)", (texts, unit, code) => {
    const cells = texts.map((row) => row.map((text) => new Decimal(text)));
    expect(problemOf(() => roundTable(cells, unit)).code).toBe(code);
  });
});

/** Sum of distances of the grand total, of the other totals, and of the cells. */
function distances(pairs: readonly (readonly [Decimal, Decimal])[], exact: readonly unknown[][]): Decimal[] {
  const cells = exact.flat().length;
  const moves = pairs.map(([value, rounded]) => rounded.minus(value).abs());
  return [moves.slice(-1), moves.slice(cells, -1), moves.slice(0, cells)].map(sumOf);
}

function byDistance(a: readonly Decimal[], b: readonly Decimal[]): number {
  return a.reduce((order, value, index) => order || value.cmp(b[index] ?? value), 0);
}

function withSums(cells: readonly (readonly Decimal[])[]): RoundedTable {
  return {
    cells,
    rowTotals: cells.map(sumOf),
    columnTotals: turned(cells).map(sumOf),
    total: sumOf(cells.flat()),
  };
}

/** Every way of taking each cell down or up whose sums are neighbours too. */
function allRoundings(exact: readonly (readonly Decimal[])[]): Decimal[][][] {
  const free = exact.flat().filter((value) => !value.isInteger()).length;
  const all = Array.from({ length: 2 ** free }, (_, choice) => {
    let bits = choice;
    return exact.map((row) =>
      row.map((value) => {
        if (value.isInteger()) return value;
        const up = bits % 2;
        bits = (bits - up) / 2;
        return value.floor().plus(up);
      }),
    );
  });
  return all.filter((cells) =>
    pairsOf(exact, withSums(cells)).every(([value, rounded]) => rounded.minus(value).abs().lt(1)),
  );
}
