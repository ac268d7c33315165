import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/decimal";
import {
  binary,
  type Formula,
  number,
  parameter,
  parametersOf,
  readDecimal,
  substitute,
} from "../../src/formula/index";

const dated = (table: string, variant?: string): Formula => ({
  op: "table",
  table,
  key: variant === undefined ? { by: "date" } : { by: "date", variant },
});

const choice = (left: Formula, right: Formula): Formula => ({
  op: "if",
  test: { op: "==", left, right },
  yes: parameter("amount"),
  no: dated("rate", "category"),
});

describe("substitution", () => {
  it("puts formulas in the place of parameters, wherever they stand", () => {
    const formula: Formula = {
      op: "max",
      of: [number("0"), { op: "negate", of: binary("add", parameter("a"), parameter("b")) }],
    };
    expect(
      substitute(formula, { parameters: { a: binary("multiply", parameter("b"), number("2")) } }),
    ).toEqual({
      op: "max",
      of: [
        number("0"),
        {
          op: "negate",
          of: binary("add", binary("multiply", parameter("b"), number("2")), parameter("b")),
        },
      ],
    });
  });

  it("happens at once: names may change places", () => {
    const swapped = substitute(binary("subtract", parameter("a"), parameter("b")), {
      parameters: { a: parameter("b"), b: parameter("a") },
    });
    expect(swapped).toEqual(binary("subtract", parameter("b"), parameter("a")));
  });

  it("chooses the table of a variant, and leaves variants that are not said", () => {
    const formula = binary("multiply", dated("rate", "category"), dated("refund", "step"));
    expect(substitute(formula, { attributes: { category: "30plus" } })).toEqual(
      binary("multiply", dated("rate.30plus"), dated("refund", "step")),
    );
  });

  it("makes a choice that has become one between whole numbers, and no other", () => {
    const formula = choice(parameter("amountStated"), number("1"));
    const by = (stated: string) => ({
      parameters: { amountStated: number(stated), amount: parameter("paid") },
    });
    expect(substitute(formula, by("1"))).toEqual(parameter("paid"));
    expect(substitute(formula, by("0"))).toEqual(dated("rate", "category"));
    expect(substitute(formula, {})).toEqual(formula);
  });

  it("keeps conditions that are joined, with what is in them replaced", () => {
    const one = { op: "<" as const, left: parameter("a"), right: number("2") };
    const formula: Formula = {
      op: "if",
      test: { op: "and", left: one, right: { op: "not", of: { op: "or", left: one, right: one } } },
      yes: number("1"),
      no: number("2"),
    };
    expect(parametersOf(substitute(formula, { parameters: { a: parameter("c") } }))).toEqual(["c"]);
  });

  it("passes over names that every object has", () => {
    expect(substitute(parameter("constructor"), { parameters: {} })).toEqual(parameter("constructor"));
  });

  it("has the value that the formula has with those values", () => {
    const whole = fc.integer({ min: -1000, max: 1000 }).map(String);
    const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
      formula: fc.oneof(
        { maxDepth: 4 },
        whole.map(number),
        fc.constantFrom("a", "b").map(parameter),
        fc
          .tuple(
            fc.constantFrom("add" as const, "subtract" as const, "multiply" as const),
            tie("formula"),
            tie("formula"),
          )
          .map(([op, left, right]) => binary(op, left, right)),
        fc
          .tuple(
            fc.constantFrom("<" as const, "==" as const),
            tie("formula"),
            tie("formula"),
            tie("formula"),
            tie("formula"),
          )
          .map(([op, left, right, yes, no]): Formula => ({ op: "if", test: { op, left, right }, yes, no })),
      ),
    }));
    fc.assert(
      fc.property(formula, whole, whole, (tree, a, b) => {
        const parameters = { a: new Decimal(a), b: new Decimal(b) };
        const put = substitute(tree, { parameters: { a: number(a), b: number(b) } });
        expect(readDecimal(put).toFixed()).toBe(readDecimal(tree, { parameters }).toFixed());
      }),
      { seed: 20220701 },
    );
  });
});
