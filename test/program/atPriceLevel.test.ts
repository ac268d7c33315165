import { describe, expect, it } from "vitest";
import { breakEven, evaluate, overview } from "../../src/analysis/index";
import { Decimal } from "../../src/decimal";
import { ProblemError } from "../../src/problems/index";
import { atPriceLevel } from "../../src/program/index";
import { familyMentor } from "../analysis/familyMentor";

const INDEX = [
  "prices: { currency: DKK, level: 2022 }",
  'prices: { currency: DKK, level: 2022, index: { id: own, kind: public, vintage: "2025", base: 2020 = 100, source: x, values: { 2020: 100, 2022: 105, 2025: 112.35 } } }',
] as const;

/** 112.35 over 105. */
const FACTOR = new Decimal("1.07");

const problemsOf = (ask: () => unknown): readonly string[] => {
  try {
    ask();
    return [];
  } catch (error) {
    if (error instanceof ProblemError) return error.problems.map(({ code }) => code);
    throw error;
  }
};

describe("a scenario at the prices of another year", () => {
  it("comes to every amount by the one factor, by who pays and year", async () => {
    const model = await familyMentor(INDEX);
    const [before, after] = [overview(model), overview(atPriceLevel(model, 2025))];
    expect(before.perCitizen.length).toBeGreaterThan(3);
    const isCarried = (some: string | undefined, other: string | undefined): boolean =>
      new Decimal(some ?? Number.NaN)
        .times(FACTOR)
        .minus(other ?? Number.NaN)
        .abs()
        .lt("1e-7");
    for (const [index, line] of before.perCitizen.entries()) {
      const carried = after.perCitizen[index];
      for (const id of before.strategies) {
        if (line.stage !== "retained") expect(isCarried(line.costs[id], carried?.costs[id])).toBe(true);
        if (id !== before.reference)
          expect(isCarried(line.differences[id], carried?.differences[id])).toBe(true);
      }
    }
    expect(after.until.priceLevel).toEqual({ fixed: 2025 });
    expect(after.outcomes).toEqual(before.outcomes);
  });

  it("breaks even where it did, and keeps its parameters as they are written", async () => {
    const model = await familyMentor(INDEX);
    const carried = atPriceLevel(model, 2025);
    const question = { vary: "mentorPrice", perspective: "municipality" } as const;
    const [before, after] = [breakEven(model, question), breakEven(carried, question)];
    expect(before.method).toBe("exact");
    for (const [index, { value }] of before.crossings.entries())
      expect(Number(after.crossings[index]?.value)).toBeCloseTo(Number(value), 6);
    expect(after.crossings).toHaveLength(before.crossings.length);
    expect(evaluate(carried).parameters).toEqual(evaluate(model).parameters);
  });

  it("says so, in the words of both languages, and has a fingerprint of its own", async () => {
    const model = await familyMentor(INDEX);
    const carried = atPriceLevel(model, 2025);
    expect(carried.assumptions.at(-1)?.label).toEqual({
      da: "Beløb er ført til 2025-priser; parametre står i filens egne priser (2022 p/l). Indeks: »own«.",
      en: "Amounts are carried to prices of 2025; parameters stand at the file's own (2022 prices). Index: “own”.",
    });
    expect(carried.fingerprint).not.toBe(model.fingerprint);
    expect(atPriceLevel(model, 2022)).toBe(model);
  });

  it("takes an index, with that year, and fixed prices", async () => {
    const model = await familyMentor(INDEX);
    expect(problemsOf(() => atPriceLevel(model, 2031))).toEqual(["index-year-missing"]);
    const { index: _, ...without } = model;
    expect(problemsOf(() => atPriceLevel(without, 2025))).toEqual(["price-level-needs-series"]);
    expect(problemsOf(() => atPriceLevel({ ...model, priceLevel: "running" }, 2025))).toEqual([
      "price-level-needs-year",
    ]);
  });
});
