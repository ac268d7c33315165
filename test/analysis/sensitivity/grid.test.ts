import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { sensitivity, sensitivityGrid } from "../../../src/analysis/sensitivity/grid";
import { Decimal } from "../../../src/decimal";
import { ProblemError } from "../../../src/problems/index";
import { afresh, anySmall, decimalOf, netOf, PRICES, SEARCHED, textbook } from "./smallModels";

const NAMES = [...PRICES, ...SEARCHED] as const;

const valuesOf = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, new Decimal(text)]));

describe("a grid", () => {
  it("has in each row what the changed model comes to, evaluated by itself", () => {
    const two = fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 2 });
    const question = fc.record({
      perspective: fc.constantFrom("public", "municipality" as const),
      stage: fc.constantFrom("beforeTax", "afterTax", "retained" as const),
      discounted: fc.boolean(),
    });
    const property = fc.property(anySmall, two, question, (model, [one = "", other = ""], asked) => {
      const { rows } = sensitivity(model, {
        ...asked,
        vary: [
          { parameter: one, count: 3 },
          { parameter: other, count: 2 },
        ],
      });
      expect(rows).toHaveLength(6);
      for (const { values, netCost } of rows) {
        const wanted = afresh(model, valuesOf(values), asked);
        const { size } = netOf(model, asked)(values);
        expect(decimalOf(netCost).minus(wanted).abs().lte(size.times("1e-10"))).toBe(true);
      }
    });
    fc.assert(property, { numRuns: 15 });
  });

  it("of two parameters is every value of the one with every value of the other, which changes fastest", () => {
    const { rows, varied } = sensitivity(textbook(), {
      vary: [
        { parameter: "success", values: ["0.2", "0.4"] },
        { parameter: "price", values: ["1", "20", "300"] },
      ],
    });
    expect(rows.map(({ values }) => [values.success, values.price])).toEqual(
      ["0.2", "0.4"].flatMap((success) => ["1", "20", "300"].map((price) => [success, price])),
    );
    expect(varied.map(({ parameter }) => parameter)).toEqual(["success", "price"]);
  });

  it("of three and more is every combination, none of them dropped", () => {
    const model = textbook();
    const grid = sensitivityGrid(model, {
      vary: [
        { parameter: "success", values: ["0.2", "0.4"] },
        { parameter: "price", values: ["1", "20", "300"] },
        { parameter: "kept", values: ["0.5", "1"] },
      ],
    });
    const rows = [...grid.rows];
    expect([grid.length, rows.length]).toEqual([12, 12]);
    expect(rows.slice(0, 3).map(({ values }) => Object.values(values))).toEqual([
      ["0.2", "1", "0.5"],
      ["0.2", "1", "1"],
      ["0.2", "20", "0.5"],
    ]);
    for (const { values, netCost } of rows)
      expect(
        decimalOf(netCost)
          .minus(afresh(model, valuesOf(values), {}))
          .abs()
          .lte("1e-6"),
      ).toBe(true);
    expect(() => sensitivity(model, { vary: ["price", "success", "price"] })).toThrow(ProblemError);
  });

  it("of one parameter is its range in ten equal steps, unless it is told otherwise", () => {
    const { rows } = sensitivity(textbook(), { vary: "price" });
    expect(rows.map(({ values }) => values.price)).toEqual(
      Array.from({ length: 11 }, (_, step) => String(step * 10_000)),
    );
    const { rows: thirds } = sensitivity(textbook(), { vary: { parameter: "kept", count: 4 } });
    expect(thirds.map(({ values }) => values.kept?.slice(0, 6))).toEqual(["0", "0.3333", "0.6666", "1"]);
    const { rows: given } = sensitivity(textbook(), { vary: { parameter: "kept", values: ["1", "0.5"] } });
    expect(given.map(({ values }) => values.kept)).toEqual(["1", "0.5"]);
  });

  it("has at the scenario's own values what the scenario comes to, each citizen an equal part", () => {
    const own = { success: "0.3", price: "30000" };
    const { rows } = sensitivity(textbook(), {
      vary: [
        { parameter: "success", values: [own.success] },
        { parameter: "price", values: [own.price] },
      ],
    });
    const [row] = rows;
    expect(row?.values).toEqual(own);
    expect(decimalOf(row?.netCost).toDecimalPlaces(2).toFixed()).toBe("-2418062.85");
    expect(decimalOf(row?.perCitizen).times(100).minus(decimalOf(row?.netCost)).abs().lte("1e-20")).toBe(
      true,
    );
  });

  it("has rows without a net cost where the model has none", () => {
    const { rows } = sensitivity(textbook(), {
      vary: { parameter: "kept", values: ["-0.5", "0.5", "1", "1.5"] },
    });
    expect(rows.map((row) => Object.hasOwn(row, "netCost"))).toEqual([false, true, true, false]);
    expect(rows.map((row) => Object.hasOwn(row, "perCitizen"))).toEqual([false, true, true, false]);
  });

  it("has nobody to divide by where nobody starts", () => {
    const { rows } = sensitivity(textbook(), { vary: { parameter: "participants", values: ["0", "1"] } });
    expect(rows[0]).toEqual({ values: { participants: "0" }, netCost: "0" });
    expect(rows[1]).toHaveProperty("perCitizen");
  });

  it("is refused for too few values", () => {
    expect(() => sensitivity(textbook(), { vary: { parameter: "kept", count: 1 } })).toThrow(ProblemError);
    expect(() => sensitivity(textbook(), { vary: { parameter: "kept", count: 0 } })).toThrow(
      /argument-invalid/u,
    );
    expect(() => sensitivity(textbook(), { vary: "kep" })).toThrow(/unknown-reference.*kept/u);
  });
});

describe("a grid row by row", () => {
  /** A text that is read each time the model is worked out at it. */
  const counting = (texts: readonly string[]) => {
    const read = vi.fn();
    const model = textbook();
    const { price } = model.parameters;
    if (price === undefined) throw new Error("no price");
    const flows = model.strategies[1]?.flows ?? [];
    const [saved, programme] = flows;
    if (saved === undefined || programme === undefined) throw new Error("no flows");
    const watched = {
      ...programme,
      get amount() {
        read();
        return { op: "parameter", name: "price" } as const;
      },
    };
    const strategies = model.strategies.map((strategy, index) =>
      index === 1 ? { ...strategy, flows: [saved, watched] } : strategy,
    );
    const grid = sensitivityGrid({ ...model, strategies }, { vary: { parameter: "price", values: texts } });
    return { grid, read };
  };

  it("works out no row that nobody asks for, and can be stopped", () => {
    const { grid, read } = counting(Array.from({ length: 100_000 }, (_, index) => String(index)));
    expect(grid.length).toBe(100_000);
    const before = read.mock.calls.length;
    const taken: string[] = [];
    for (const { netCost } of grid.rows) {
      taken.push(netCost ?? "");
      if (taken.length === 3) break;
    }
    expect(taken).toHaveLength(3);
    expect(read.mock.calls.length - before).toBeLessThan(100);
  });

  it("is the same from the beginning each time, and the same as all of it at once", () => {
    const options = { vary: ["kept", { parameter: "price", count: 3 }] } as const;
    const grid = sensitivityGrid(textbook(), options);
    const [one, two] = [[...grid.rows], [...grid.rows]];
    expect(two).toEqual(one);
    expect(one).toHaveLength(grid.length);
    expect(sensitivity(textbook(), options).rows).toEqual(one);
  });
});
