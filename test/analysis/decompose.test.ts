import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type Decomposition, decompose, reconcile } from "../../src/analysis/index";
import { Decimal, exactText } from "../../src/decimal";
import type { PrintedTables } from "../../src/model/index";
import { problemOf } from "../money/problemOf";
import { loadBi46 } from "./bi46";
import { amountsOf, printedModelOf, printedOf } from "./printedTables";

/** A model over whole calendar years from 2022: places, and what each year prints. */
interface Size {
  readonly id: string;
  readonly places: number;
  readonly cells: readonly string[];
}

const documentOf = (sizes: readonly Size[]): PrintedTables =>
  printedOf({
    models: sizes.map(({ id, places, cells }) =>
      printedModelOf(id, `${places}`, "2022-01-01", `${2022 + cells.length}-01-01`),
    ),
    tables: sizes.map(({ id, cells }) =>
      amountsOf({ id: `t${id}`, model: id, unit: "1", lines: { line: cells } }),
    ),
  });

const lineIn = ({ lines }: Decomposition, name: string) => {
  const found = lines.find(({ line }) => line === name);
  if (found === undefined) throw new Error(`no line ${name}`);
  return found;
};

/** What a year costs: price × places + the fixed part of that year. */
const costs = (price: Decimal, places: number, fixed: readonly number[]): string[] =>
  fixed.map((part) => price.times(places).plus(part).toFixed());

const anyPrice = fc.integer({ min: 1, max: 1e9 }).map((cents) => new Decimal(cents).div(100));
const anyFixed = fc.array(fc.integer({ min: 0, max: 5_000_000 }), { minLength: 1, maxLength: 5 });
const anyPlaces = (count: number) =>
  fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: count, maxLength: count });
const sizesOf = (price: Decimal, places: readonly number[], fixed: readonly number[]): Size[] =>
  places.map((count, index) => ({
    id: "ABCD"[index] ?? "",
    places: count,
    cells: costs(price, count, fixed),
  }));
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

let bi46: PrintedTables = printedOf({});
beforeAll(async () => {
  ({ printed: bi46 } = await loadBi46());
});

describe("decompose, of BI46", () => {
  it("solves 112.000 kr. per place-year and 2.000.000 kr. fixed from tables 2 and 3", () => {
    const found = decompose(bi46);
    expect({ currency: found.currency, priceLevel: found.priceLevel }).toEqual({
      currency: "DKK",
      priceLevel: { fixed: 2022 },
    });
    expect(lineIn(found, "activation")).toMatchObject({
      unitPrice: "112000",
      fixedPart: "2000000",
      solvedFrom: ["A", "B"],
      identification: "just-identified",
      sameYears: false,
    });
  });

  it("leaves the fixed part in the outer years of A and the middle years of B", () => {
    const { models } = lineIn(decompose(bi46), "activation");
    const [a, b] = models.map(({ years }) =>
      years.map(({ year, placeYears, forPlaces, residual }) => [year, placeYears, forPlaces, residual]),
    );
    expect(a).toEqual([
      [2022, "50", "5600000", "1000000"],
      [2023, "100", "11200000", "0"],
      [2024, "100", "11200000", "0"],
      [2025, "50", "5600000", "1000000"],
    ]);
    expect(b).toEqual([
      [2022, "25", "2800000", "0"],
      [2023, "50", "5600000", "1000000"],
      [2024, "50", "5600000", "1000000"],
      [2025, "25", "2800000", "0"],
    ]);
    expect(
      models.map(({ table, placeYears, stated, residual, fits }) => [
        table.en,
        placeYears,
        stated,
        residual,
        fits,
      ]),
    ).toEqual([
      ["Table 2", "300", "35600000", "2000000", true],
      ["Table 3", "150", "18800000", "2000000", true],
    ]);
  });

  it("has no fixed part in the caseworkers, and the marginal place in the sum", () => {
    const found = decompose(bi46);
    expect(found.lines.map(({ line }) => line)).toEqual(["activation", "caseworkers", "sum"]);
    expect(lineIn(found, "caseworkers")).toMatchObject({
      unitPrice: "12400",
      fixedPart: "0",
      sameYears: true,
    });
    expect(lineIn(found, "sum")).toMatchObject({ unitPrice: "124400", fixedPart: "2000000" });
  });
});

describe("decompose", () => {
  it("recovers any unit price, fixed part and sizes exactly, and calls two models just identified", () => {
    fc.assert(
      fc.property(anyPrice, anyFixed, anyPlaces(2), (price, fixed, places) => {
        const line = lineIn(decompose(documentOf(sizesOf(price, places, fixed))), "line");
        expect(line).toMatchObject({
          unitPrice: price.toFixed(),
          fixedPart: `${sumOf(fixed)}`,
          identification: "just-identified",
          sameYears: true,
        });
        for (const { fits, years } of line.models) {
          expect(fits).toBe(true);
          expect(years.map(({ residual }) => residual)).toEqual(fixed.map(String));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is confirmed by further models that fit", () => {
    fc.assert(
      fc.property(anyPrice, anyFixed, anyPlaces(4), (price, fixed, places) => {
        const document = documentOf(sizesOf(price, places, fixed));
        expect(lineIn(decompose(document), "line")).toMatchObject({
          identification: "confirmed",
          unitPrice: price.toFixed(),
        });
        expect(reconcile(document).findings).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("is contradicted by a third that does not, to the øre, and that is a finding", () => {
    const slip = fc.integer({ min: -500, max: 500 }).filter((ører) => ører !== 0);
    fc.assert(
      fc.property(anyPrice, anyFixed, anyPlaces(3), slip, (price, fixed, places, ører) => {
        const [a, b, c] = sizesOf(price, places, fixed);
        if (a === undefined || b === undefined || c === undefined) return;
        const off = new Decimal(ører).div(100);
        const wrong = {
          ...c,
          cells: c.cells.map((cell, year) => (year === 0 ? off.plus(cell).toFixed() : cell)),
        };
        const document = documentOf([a, b, wrong]);
        const line = lineIn(decompose(document), "line");
        expect(line.identification).toBe("contradicted");
        expect(line.models.map(({ fits }) => fits)).toEqual([true, true, false]);
        const findings = reconcile(document).findings.filter(({ kind }) => kind === "misfit");
        expect(findings).toMatchObject([
          {
            id: "misfit.line.C",
            stated: off.plus(sumOf(fixed)).toFixed(),
            readings: [{ value: `${sumOf(fixed)}`, agrees: false }],
          },
          { id: "misfit.sum.C" },
        ]);
      }),
      { numRuns: 200 },
    );
  });

  it("fits its own equations when the price has no finite decimals", () => {
    const totals = fc.integer({ min: 0, max: 1e9 });
    fc.assert(
      fc.property(anyPlaces(2), totals, totals, ([a = 1, b = 2], first, second) => {
        const sizes = [
          { id: "A", places: a, cells: [`${first}`] },
          { id: "B", places: b, cells: [`${second}`] },
        ];
        const line = lineIn(decompose(documentOf(sizes)), "line");
        expect(line.models.map(({ fits }) => fits)).toEqual([true, true]);
        for (const { residual } of line.models) expect(residual).toBe(line.fixedPart);
        const price = new Decimal(first - second).div(a - b);
        expect(new Decimal(line.unitPrice).minus(price).abs().lt("1e-19")).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("shows a residual of nothing as nothing, also for thirds", () => {
    const sizes = [
      { id: "A", places: 3, cells: ["10"] },
      { id: "B", places: 6, cells: ["20"] },
      { id: "C", places: 9, cells: ["30"] },
    ];
    const line = lineIn(decompose(documentOf(sizes)), "line");
    expect(line).toMatchObject({
      unitPrice: "3.33333333333333333333",
      fixedPart: "0",
      identification: "confirmed",
      sameYears: true,
    });
    expect(
      line.models.flatMap(({ residual, years }) => [residual, ...years.map((year) => year.residual)]),
    ).toEqual(Array(6).fill("0"));
  });

  it("counts place-years by the months' clock, parts of a month too", () => {
    const part = (id: string, places: string) => ({
      model: printedModelOf(id, places, "2022-06-16", "2023-02-15"),
      table: amountsOf({ id: `t${id}`, model: id, unit: "1", lines: { line: ["1", places] } }),
    });
    const parts = [part("A", "10"), part("B", "20")];
    const document = printedOf({
      models: parts.map(({ model }) => model),
      tables: parts.map(({ table }) => table),
    });
    const [a] = lineIn(decompose(document), "line").models;
    expect(a?.years.map(({ placeYears }) => placeYears)).toEqual([
      exactText(new Decimal("6.5").times(10).div(12)),
      exactText(new Decimal("1.5").times(10).div(12)),
    ]);
    expect(a?.placeYears).toBe(exactText(new Decimal(80).div(12)));
  });

  it("takes the printed total where there is one, and adds the years where there is none", () => {
    const sizes = [1, 2].map((places) => ({
      id: "AB"[places - 1] ?? "",
      places,
      cells: [`${100 * places}`, `${100 * places}`],
    }));
    const document = documentOf(sizes);
    const misprinted = {
      ...document,
      tables: document.tables.map((table) =>
        table.kind === "amounts" && table.model === "A"
          ? { ...table, rows: table.rows.map((row) => ({ ...row, total: "150" })) }
          : table,
      ),
    };
    const without = {
      ...document,
      tables: document.tables.map((table) =>
        table.kind === "amounts" ? { ...table, rows: table.rows.map(({ total: _, ...row }) => row) } : table,
      ),
    };
    expect(lineIn(decompose(document), "line").unitPrice).toBe("100");
    expect(lineIn(decompose(misprinted), "line").unitPrice).toBe("125");
    expect(lineIn(decompose(without), "line").unitPrice).toBe("100");
  });

  it("leaves the same in the same years although one table has a year more", () => {
    const lines = { line: ["10", "20"] };
    const tables = [
      amountsOf({ id: "t", model: "A", unit: "1", lines: { line: ["10", "20", "0"] } }),
      amountsOf({ id: "u", model: "B", unit: "1", lines }),
    ];
    const models = [
      printedModelOf("A", "0", "2022-01-01", "2024-01-01"),
      printedModelOf("B", "1", "2022-01-01", "2024-01-01"),
    ];
    expect(lineIn(decompose(printedOf({ models, tables })), "line")).toMatchObject({
      unitPrice: "0",
      sameYears: true,
    });
  });

  it("shares only the lines that every model has", () => {
    const document = documentOf([
      { id: "A", places: 1, cells: ["1"] },
      { id: "B", places: 2, cells: ["2"] },
    ]);
    const other = amountsOf({ id: "tB", model: "B", unit: "1", lines: { other: ["2"] } });
    const lacking = { ...document, tables: [...document.tables.slice(0, 1), other] };
    expect(decompose(document).lines.map(({ line }) => line)).toEqual(["line", "sum"]);
    expect(decompose(lacking).lines.map(({ line }) => line)).toEqual(["sum"]);
  });

  it.each([
    ["no models", [], "–"],
    ["one model", [{ id: "A", places: 1, cells: ["1"] }], "A"],
    [
      "two models of one size",
      [
        { id: "A", places: 7, cells: ["1"] },
        { id: "B", places: 7, cells: ["2"] },
      ],
      "A, B",
    ],
  ] as const)("cannot tell price from fixed part by %s", (_, sizes, models) => {
    const document = documentOf(sizes);
    expect(problemOf(() => decompose(document))).toMatchObject({
      code: "not-identified",
      values: { models },
    });
    expect(reconcile(document).findings).toEqual([]);
  });

  it("does not solve across price levels", () => {
    const document = documentOf([
      { id: "A", places: 1, cells: ["1"] },
      { id: "B", places: 2, cells: ["2"] },
    ]);
    const tables = document.tables.map((table) =>
      table.kind === "amounts" && table.model === "B" ? { ...table, priceLevel: "running" as const } : table,
    );
    expect(problemOf(() => decompose({ ...document, tables }))).toMatchObject({
      code: "money-price-levels-mixed",
      values: { left: "2022", right: "running" },
    });
  });
});
