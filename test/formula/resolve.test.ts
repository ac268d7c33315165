import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Formula, number, parameter, readDecimal, readSource, resolve } from "../../src/formula/index";

const a = parameter("a");
const choice = (yes: Formula, no: Formula): Formula => ({
  op: "if",
  test: { op: ">", left: a, right: number("0") },
  yes,
  no,
});

describe("resolve", () => {
  it("takes the branch that is chosen, also inside another", () => {
    const formula = choice(choice(a, number("9")), number("8"));
    expect(readSource(resolve(formula, { parameters: { a: "5" } }))).toBe("a");
    expect(readSource(resolve(formula, { parameters: { a: "-5" } }))).toBe("8");
    const inside: Formula = { op: "round", of: { op: "max", of: [choice(a, number("1")), number("2")] } };
    expect(readSource(resolve(inside, { parameters: { a: "0" } }))).toBe("round(max(1, 2))");
  });

  it("names the variant of a table that is meant", () => {
    const formula: Formula = { op: "table", table: "rates", key: { by: "date", variant: "age" } };
    expect(readSource(resolve(formula, { attributes: { age: "25-29" } }))).toBe('table("rates.25-29")');
    expect(resolve(formula, {})).toEqual(formula);
  });

  it("leaves a choice alone whose test cannot be read", () => {
    expect(resolve(choice(a, number("9")), {})).toEqual(choice(a, number("9")));
  });

  it("keeps the value", () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -5, max: 5 }), (value, other) => {
        const formula = choice(
          { op: "add", left: a, right: number(String(other)) },
          { op: "negate", of: choice(a, { op: "multiply", left: a, right: a }) },
        );
        const environment = { parameters: { a: String(value) } };
        expect(
          readDecimal(resolve(formula, environment), environment).eq(readDecimal(formula, environment)),
        ).toBe(true);
      }),
    );
  });
});
