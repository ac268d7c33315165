import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Formula,
  number,
  parameter,
  parseFormula,
  readAffine,
  readDecimal,
  readNumber,
  readSource,
  readText,
  readUnit,
} from "../../src/formula/index";

const rounded = (text: string): Formula => ({ op: "round", of: number(text) });

describe("round", () => {
  it.each([
    ["2.5", "3"],
    ["-2.5", "-3"],
    ["2.4999999999999999999999999999999999", "2"],
    ["0.5", "1"],
    ["-0.4", "0"],
    ["2951.36", "2951"],
  ])("takes %s to %s: the nearest whole number, halves away from zero", (text, expected) => {
    expect(readDecimal(rounded(text)).plus(0).toFixed().replace(/^-0$/u, "0")).toBe(expected);
  });

  it("is the same in float64, of numbers that float64 holds", () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (quarters) => {
        const formula = rounded(String(quarters / 4));
        expect(readNumber(formula) + 0).toBe(readDecimal(formula).toNumber() + 0);
      }),
    );
  });

  it("is read and written, keeps its unit, and is no straight line", async () => {
    const parsed = await parseFormula("round(price / 3) + 1");
    expect(parsed.ok && readSource(parsed.value)).toBe("round(price / 3) + 1");
    expect(parsed.ok && readText(parsed.value, "da")).toBe("afrund(price ÷ 3) + 1");
    const formula: Formula = { op: "round", of: parameter("price") };
    expect(readUnit(formula, { parameters: { price: { DKK: 1 } } })).toEqual({ ok: true, value: { DKK: 1 } });
    expect(readAffine(formula, "price")).toBeUndefined();
  });
});

describe("a table by date and attribute", () => {
  const formula: Formula = { op: "table", table: "rates", key: { by: "date", variant: "age" } };

  it("is read and written", async () => {
    const text = 'table("rates", date, age)';
    expect(await parseFormula(text)).toEqual({ ok: true, value: formula });
    expect(readSource(formula)).toBe(text);
    expect(readText(formula, "da", { rates: "Sats", age: "alder" })).toBe("Sats(alder)");
  });

  it("reads the table of that name on the day", () => {
    const rows = [{ from: "2022-01-01", value: "5" }];
    const tables = { "rates.25-29": { by: "date" as const, rows } };
    const environment = { tables, date: "2022-07-01", attributes: { age: "25-29" } };
    expect(readDecimal(formula, environment).toFixed()).toBe("5");
    expect(() => readDecimal(formula, { ...environment, attributes: {} })).toThrow("formula-attribute");
    expect(() => readDecimal(formula, { ...environment, attributes: { age: "30" } })).toThrow(
      "formula-table-unknown",
    );
    expect(() => readDecimal(formula, { ...environment, date: "2021-12-31" })).toThrow("formula-table-gap");
  });
});
