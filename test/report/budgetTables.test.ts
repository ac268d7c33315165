import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Result } from "../../src/analysis/index";
import { Decimal } from "../../src/decimal";
import type { Account } from "../../src/model/index";
import { budgetOf, budgetReport } from "../../src/report/index";
import { madeLedger } from "../ledger/made";
import { amountIn, resultA, tablesIn } from "./bi46";

const YEARS = [2022, 2023, 2024, 2025];
const STEPS = { kr: "1", "1000": "1000", mio: "100000" } as const;
const IN_UNIT = { kr: 1, "1000": 1000, mio: 1_000_000 } as const;
const UNITS = ["kr", "1000", "mio"] as const;

/** Amounts with decimals, of every size a budget line may have. */
const amount = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, decimals]) => new Decimal(digits.toString()).div(new Decimal(10).pow(decimals)).toFixed());

/** Thirds of kroner, and amounts in the exact middle between two steps. */
const awkward = fc.oneof(
  fc.integer({ min: 0, max: 10_000_000 }).map((thirds) => new Decimal(thirds).div(3).toFixed()),
  fc.integer({ min: 0, max: 100_000 }).map((halves) => new Decimal(halves).times(50_000).toFixed()),
  fc.integer({ min: 0, max: 100_000 }).map((halves) => new Decimal(halves).times(500).toFixed()),
);

const line = fc.record({
  income: fc.boolean(),
  area: fc.constantFrom("Service", "Overførsler mv.", "Anlæg"),
  amounts: fc.array(fc.oneof(amount, awkward), { minLength: 4, maxLength: 4 }),
});

/** BI46 with other lines: only the ledger decides what a budget table shows. */
const resultWith = (
  lines: readonly { income: boolean; area: string; amounts: readonly string[] }[],
): Result => {
  const accounts = lines.map(
    ({ income, area }, index): Account => ({
      id: `line${index}`,
      label: { da: `Linje ${index}`, en: `Line ${index}` },
      shortLabel: { da: `Linje ${index}`, en: `Line ${index}` },
      controlArea: area,
      direction: income ? "income" : "expense",
      path: [],
    }),
  );
  const flows = lines.map(({ income, amounts }, index) => ({
    strategy: "intensive",
    id: `flow${index}`,
    label: { da: "", en: "" },
    from: income ? ("centralGovernment" as const) : ("municipality" as const),
    to: income ? ("municipality" as const) : ("economy" as const),
    per: "date" as const,
    account: `line${index}`,
    made: amounts.map((each, year) => [`${YEARS[year] ?? 2022}-07-01`, each] as const),
  }));
  return { ...resultA, ledger: madeLedger({ flows }, { ...resultA.ledger, accounts }) };
};

const lines = fc.array(line, { minLength: 1, maxLength: 6 });
const sum = (values: readonly string[]): Decimal =>
  values.reduce((whole, value) => whole.plus(value), new Decimal(0));

describe("a budget of random lines, in every unit", () => {
  it("adds up in rows and columns as shown, also in the tables of one control area", () => {
    fc.assert(
      fc.property(lines, fc.constantFrom(...UNITS), (random, unit) => {
        const result = resultWith(random);
        for (const { lines: shown } of tablesIn(budgetReport(result, { unit }).blocks)) {
          const grid = shown.map(({ cells }) => cells.filter((cell) => "amount" in cell).map(amountIn));
          for (const row of grid) expect(sum(row.slice(0, -1)).toFixed()).toBe(row.at(-1));
          const [total = [], ...parts] = grid.toReversed();
          total.forEach((figure, column) => {
            expect(sum(parts.map((row) => row[column] ?? "0")).toFixed()).toBe(figure);
          });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("shows each figure within one step of the exact one, and the grand total to the nearest", () => {
    fc.assert(
      fc.property(lines, fc.constantFrom(...UNITS), (random, unit) => {
        const full = { language: "da", unit, perspective: "municipality" } as const;
        const budget = budgetOf(resultWith(random), "intensive", full);
        const step = new Decimal(STEPS[unit]);
        const off = (shown: string | undefined, exact: Decimal): Decimal =>
          new Decimal(shown ?? "NaN").times(IN_UNIT[unit]).minus(exact).abs();
        const signed = random.map(({ income, amounts }) =>
          amounts.map((each) => new Decimal(each).times(income ? -1 : 1)),
        );
        signed.forEach((row, index) => {
          const shown = budget.lines[index];
          row.forEach((exact, column) => {
            expect(off(shown?.amounts[column], exact).lt(step)).toBe(true);
          });
          expect(off(shown?.total, sum(row.map(String))).lt(step)).toBe(true);
        });
        YEARS.forEach((_, column) => {
          const exact = sum(signed.map((row) => String(row[column] ?? 0)));
          expect(off(budget.sum[column], exact).lt(step)).toBe(true);
        });
        const whole = sum(signed.flat().map(String));
        expect(off(budget.total, whole).times(2).lte(step)).toBe(true);
        expect(new Decimal(budget.exact.total).minus(whole).abs().lt("1e-20")).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("says that a figure was moved exactly when one is not the nearest", () => {
    fc.assert(
      fc.property(lines, fc.constantFrom(...UNITS), (random, unit) => {
        const full = { language: "da", unit, perspective: "municipality" } as const;
        const { lines: shown, sum: sums, adjusted, exact } = budgetOf(resultWith(random), "intensive", full);
        const half = new Decimal(STEPS[unit]).div(2);
        const isFar = (value: string | undefined, of: Decimal): boolean =>
          new Decimal(value ?? "NaN").times(IN_UNIT[unit]).minus(of).abs().gt(half);
        const anyFar =
          shown.some(({ amounts, total }, row) => {
            const cells = exact.cells[row] ?? [];
            return (
              amounts.some((value, column) => isFar(value, new Decimal(cells[column] ?? "0"))) ||
              isFar(total, sum(cells))
            );
          }) ||
          sums.some((value, column) => isFar(value, sum(exact.cells.map((cells) => cells[column] ?? "0"))));
        expect(adjusted).toBe(anyFar);
      }),
      { numRuns: 1000 },
    );
  });
});
