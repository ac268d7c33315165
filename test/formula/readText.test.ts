import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactText } from "../../src/decimal";
import {
  binary,
  type Formula,
  number,
  parameter,
  parseFormula,
  readDecimal,
  readText,
} from "../../src/formula/index";
import { valueOfOutcome } from "./codes";
import { parameters, positiveTree } from "./trees";

const [a, b, c] = [parameter("a"), parameter("b"), parameter("c")];

describe("readText", () => {
  it.each<[Formula, string, string]>([
    [number("1234567.891"), "1,234,567.891", "1.234.567,891"],
    [number("-1000"), "−1,000", "−1.000"],
    [number("0.00001"), "0.00001", "0,00001"],
    [binary("multiply", binary("add", a, b), c), "(a + b) × c", "(a + b) × c"],
    [binary("add", a, binary("add", b, c)), "a + b + c", "a + b + c"],
    [binary("subtract", a, binary("subtract", b, c)), "a − (b − c)", "a − (b − c)"],
    [binary("divide", a, binary("multiply", b, c)), "a ÷ (b × c)", "a ÷ (b × c)"],
    [binary("multiply", a, binary("divide", b, c)), "a × b ÷ c", "a × b ÷ c"],
    [binary("subtract", a, { op: "negate", of: b }), "a − (−b)", "a − (−b)"],
    [binary("multiply", number("-2"), a), "−2 × a", "−2 × a"],
    [{ op: "negate", of: binary("power", a, number("2")) }, "−a^2", "−a^2"],
    [binary("power", { op: "negate", of: a }, number("-2")), "(−a)^(−2)", "(−a)^(−2)"],
    [binary("power", a, binary("power", b, c)), "a^b^c", "a^b^c"],
    [binary("power", binary("power", a, b), c), "(a^b)^c", "(a^b)^c"],
    [{ op: "max", of: [number("0"), { op: "sqrt", of: a }] }, "max(0, √(a))", "max(0; √(a))"],
    [
      {
        op: "if",
        test: {
          op: "and",
          left: { op: ">=", left: a, right: b },
          right: { op: "or", left: { op: "!=", left: a, right: c }, right: { op: "==", left: b, right: c } },
        },
        yes: a,
        no: b,
      },
      "if(a ≥ b and (a ≠ c or b = c), a, b)",
      "hvis(a ≥ b og (a ≠ c eller b = c); a; b)",
    ],
    [
      { op: "if", test: { op: "not", of: { op: "<", left: a, right: b } }, yes: a, no: b },
      "if(not (a < b), a, b)",
      "hvis(ikke (a < b); a; b)",
    ],
    [{ op: "table", table: "rates", key: { by: "date" } }, "rates(date)", "rates(dato)"],
    [{ op: "table", table: "wages", key: { by: "attribute", attribute: "age" } }, "wages(age)", "wages(age)"],
    [{ op: "table", table: "wages", key: { by: "text", text: "30+" } }, "wages(“30+”)", "wages(»30+«)"],
  ])("writes %#: %j", (tree, en, da) => {
    expect([readText(tree, "en"), readText(tree, "da")]).toEqual([en, da]);
  });

  it("names no day for a table that has a label", () => {
    const dated: Formula = { op: "table", table: "rates", key: { by: "date" } };
    expect(readText(dated, "da", { rates: "Kontanthjælp" })).toBe("Kontanthjælp");
    expect(readText(binary("multiply", dated, a), "en", { rates: "Cash benefit" })).toBe("Cash benefit × a");
  });

  it("writes labels instead of names", () => {
    const labels = { price: "pris pr. plads", wages: "løn", age: "alder" };
    const wages: Formula = { op: "table", table: "wages", key: { by: "attribute", attribute: "age" } };
    expect(readText(binary("multiply", parameter("price"), wages), "da", labels)).toBe(
      "pris pr. plads × løn(alder)",
    );
    expect(readText(parameter("toString"), "da", labels)).toBe("toString");
  });

  it("writes what reads back to the same value", async () => {
    await fc.assert(
      fc.asyncProperty(positiveTree, parameters, async (tree, values) => {
        const source = readText(tree, "en")
          .replaceAll("√", "sqrt")
          .replace(/(?<=\d),(?=\d)/gu, "")
          .replace(/(?<= )=(?= )/gu, "==")
          .replace(/\b(\d+\.\d{3})\b(?!\d)/gu, "$10");
        const again = valueOfOutcome(await parseFormula(source));
        expect(exactText(readDecimal(again, { parameters: values }))).toBe(
          exactText(readDecimal(tree, { parameters: values })),
        );
      }),
      { numRuns: 1500 },
    );
  });
});
