import { beforeAll, describe, expect, it } from "vitest";
import { evaluate, type Result } from "../../src/analysis/index";
import { binary, parameter } from "../../src/formula/index";
import { type PivotOptions, pivot, rows } from "../../src/ledger/index";
import type { Model } from "../../src/model/index";
import { datesOf, flowOf, modelOf, parameterOf, strategyOf } from "../model/models";
import { problemOf } from "../money/problemOf";
import { loadBi46, modelFrom, textOf } from "./bi46";

/** Kroner by year with the sum of each line, as a printed table has them. */
type Table = Readonly<Record<string, readonly number[]>>;

/** The six cost tables of BI46 in kroner. In 4b the sums of 2023 and 2024 are computed; the note prints 11.120. */
const TABLES: Readonly<
  Record<string, { readonly model: "A" | "B"; readonly area?: string; readonly lines: Table }>
> = {
  "2": {
    model: "A",
    lines: {
      activation: [6_600_000, 11_200_000, 11_200_000, 6_600_000, 35_600_000],
      caseworkers: [620_000, 1_240_000, 1_240_000, 620_000, 3_720_000],
      sum: [7_220_000, 12_440_000, 12_440_000, 7_220_000, 39_320_000],
    },
  },
  "3": {
    model: "B",
    lines: {
      activation: [2_800_000, 6_600_000, 6_600_000, 2_800_000, 18_800_000],
      caseworkers: [310_000, 620_000, 620_000, 310_000, 1_860_000],
      sum: [3_110_000, 7_220_000, 7_220_000, 3_110_000, 20_660_000],
    },
  },
  "4a": {
    model: "A",
    area: "Service",
    lines: {
      caseworkers: [620_000, 1_240_000, 1_240_000, 620_000, 3_720_000],
      sum: [620_000, 1_240_000, 1_240_000, 620_000, 3_720_000],
    },
  },
  "4b": {
    model: "A",
    area: "Overførsler mv.",
    lines: {
      activation: [6_600_000, 11_200_000, 11_200_000, 6_600_000, 35_600_000],
      sum: [6_600_000, 11_200_000, 11_200_000, 6_600_000, 35_600_000],
    },
  },
  "5a": {
    model: "B",
    area: "Service",
    lines: {
      caseworkers: [310_000, 620_000, 620_000, 310_000, 1_860_000],
      sum: [310_000, 620_000, 620_000, 310_000, 1_860_000],
    },
  },
  "5b": {
    model: "B",
    area: "Overførsler mv.",
    lines: {
      activation: [2_800_000, 6_600_000, 6_600_000, 2_800_000, 18_800_000],
      sum: [2_800_000, 6_600_000, 6_600_000, 2_800_000, 18_800_000],
    },
  },
};

const YEARS = ["2022", "2023", "2024", "2025"];

const tableOf = (result: Result, area: string | undefined): Record<string, readonly string[]> => {
  const options: PivotOptions = {
    rows: "account",
    columns: "year",
    perspective: "municipality",
    ...(area === undefined ? {} : { where: { controlArea: area } }),
  };
  const { rows, columns, cells, rowTotals, columnTotals, total } = pivot(result.ledger, options);
  expect(columns).toEqual(YEARS);
  const lines = rows.map((row, index) => [row, [...(cells[index] ?? []), rowTotals[index] ?? ""]] as const);
  return Object.fromEntries([...lines, ["sum", [...columnTotals, total]]]);
};

let models: Readonly<Record<string, Model>>;
const modelOfBi46 = (id: string): Model => models[id] ?? modelOf({});

beforeAll(async () => {
  ({ models } = await loadBi46());
});

describe("evaluate", () => {
  it.each(Object.entries(TABLES))("reproduces table %s of BI46 to the krone", (_, { model, area, lines }) => {
    const wanted = Object.entries(lines).map(([line, amounts]) => [line, amounts.map(String)]);
    expect(tableOf(evaluate(modelOfBi46(model)), area)).toEqual(Object.fromEntries(wanted));
  });

  it("costs the public, and society, what it costs the municipality", () => {
    for (const perspective of ["municipality", "public", "society"] as const) {
      const { total } = pivot(evaluate(modelOfBi46("A")).ledger, {
        rows: "flow",
        columns: "year",
        perspective,
      });
      expect(total).toBe("39320000");
    }
  });

  it("says how a number of citizens was read", () => {
    const { readings } = evaluate(modelOfBi46("A"));
    expect(readings).toMatchObject([
      { strategy: "intensive", capacity: "citizens", reading: "places", count: "100", years: "300" },
      { strategy: "intensive", capacity: "caseworkers", reading: "staff", count: "2", years: "6" },
    ]);
    expect(readings[0]?.note?.en).toBe("The note does not say which of the two readings is meant.");
    expect(readings[1]).not.toHaveProperty("note");
  });

  it("reads 100 citizens as persons in all when the scenario says so, each counted once", async () => {
    // Read as persons in all there are no places to take in citizens by; here it is a budget of so many.
    const text = textOf("bi46-model-a")
      .replace("places: 100 ", "persons: 100 ")
      .replace(/^ {2}places: \{ strategy: .*$/mu, "  entrants: [{ date: 2022-08-01, number: 100 }]")
      .replaceAll(", place: citizens }", " }")
      .replace("per: place-year", "per: person")
      .replace("unit: DKK/place-year", "unit: DKK/person");
    const result = evaluate(await modelFrom(text));
    expect(result.readings[0]).toMatchObject({ reading: "persons", count: "100" });
    const places = rows(result.ledger).filter(({ flow }) => flow === "places");
    expect(places).toHaveLength(36);
    const options = {
      rows: "flow",
      columns: "year",
      perspective: "municipality",
      where: { flow: "places" },
    } as const;
    const { cells, total } = pivot(result.ledger, options);
    // 100 persons à 112.000 kr., spread evenly over the three years
    expect(total).toBe("11200000");
    expect(cells[0]?.[0]).toBe("1866666.666666666666666666666666667");
  });

  it("carries the parameters with value, unit, evidence and source; a goal stays a target", () => {
    const { parameters } = evaluate(modelOfBi46("B"));
    expect(parameters.map(({ id, value, unit, evidence }) => [id, value, unit, evidence])).toEqual([
      ["placePrice", "112000", "DKK/place-year", "computed"],
      ["staffPrice", "620000", "DKK/staff-year", "computed"],
      ["fixedPart", "1000000", "DKK", "computed"],
      ["success", "0.2", "1", "target"],
    ]);
    for (const { source } of parameters) expect(source?.da).not.toBe("");
  });

  it("says that no outcomes are modelled", () => {
    expect(evaluate(modelOfBi46("A")).limits).toContain("no-outcomes");
  });

  it("says by which conventions it counts, and nothing of when or where it ran", () => {
    const { manifest } = evaluate(modelOfBi46("A"));
    expect(manifest).toMatchObject({
      library: "traedesten",
      conventions: { months: "whole-month-is-one", capacity: "paid-as-bought", discounting: "none" },
    });
    expect(manifest.model).toMatch(/^[0-9a-f]{64}$/u);
  });

  it.each(["A", "B"])("is plain data: model %s survives JSON and a structured clone", (id) => {
    const result = evaluate(modelOfBi46(id));
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    expect(structuredClone(result)).toStrictEqual(result);
  });

  it("is pure: the same model gives the same result, a model from JSON too, and stays as it was", () => {
    const model = modelOfBi46("A");
    const before = JSON.stringify(model);
    const result = evaluate(model);
    expect(evaluate(model)).toStrictEqual(result);
    expect(evaluate(JSON.parse(before) as Model)).toStrictEqual(result);
    expect(JSON.stringify(model)).toBe(before);
  });

  it("throws what a formula without a value says", () => {
    const broken = modelOf({
      parameters: { zero: parameterOf("zero", "0") },
      strategies: [
        strategyOf(
          "only",
          [datesOf("due", "2022-07-01")],
          [flowOf("f", "date", "due", binary("divide", parameter("zero"), parameter("zero")))],
        ),
      ],
    });
    expect(problemOf(() => evaluate(broken)).code).toBe("formula-zero-divisor");
  });
});
