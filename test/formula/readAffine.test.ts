import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactText } from "../../src/decimal";
import {
  binary,
  type Formula,
  number,
  parameter,
  parametersOf,
  readAffine,
  readDecimal,
  readSource,
} from "../../src/formula/index";
import { mild, parameters, positiveTree, ringTree, withoutSigns } from "./trees";

const p = parameter("p");
const q = parameter("q");
const two = number("2");

/** Lines in p by construction, positive and well away from zero. */
const line: fc.Arbitrary<Formula> = fc.letrec<{ line: Formula }>((tie) => {
  const still = fc.oneof(fc.constantFrom(q, parameter("rate")), mild.map(number));
  return {
    line: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constant(p),
      still,
      fc.tuple(tie("line"), tie("line")).map(([left, right]) => binary("add", left, right)),
      fc.tuple(tie("line"), still).map(([left, right]) => binary("multiply", left, right)),
      fc.tuple(still, tie("line")).map(([left, right]) => binary("multiply", left, right)),
      fc.tuple(tie("line"), still).map(([left, right]) => binary("divide", left, right)),
      tie("line").map((of): Formula => ({ op: "negate", of: { op: "negate", of } })),
      tie("line").map((of) => binary("power", of, number("1.0"))),
      fc
        .tuple(still, still, tie("line"), tie("line"))
        .map(([left, right, yes, no]): Formula => ({ op: "if", test: { op: "<", left, right }, yes, no })),
    ),
  };
}).line;

/** constant + slope × p from the pieces, which must not need p themselves. */
const fromPieces = (tree: Formula, values: Record<string, string>) => {
  const pieces = readAffine(tree, "p");
  if (pieces === undefined) {
    return undefined;
  }
  const { p: at = "0", ...others } = values;
  const environment = { parameters: others };
  return readDecimal(pieces.slope, environment).times(at).plus(readDecimal(pieces.constant, environment));
};

describe("readAffine", () => {
  it("takes every line apart and gives its value exactly", () => {
    fc.assert(
      fc.property(line, parameters, (tree, values) => {
        const value = fromPieces(tree, values);
        expect(value && exactText(value)).toBe(exactText(readDecimal(tree, { parameters: values })));
      }),
      { numRuns: 4000 },
    );
  });

  it("is never wrong about a tree of any shape", () => {
    let lines = 0;
    fc.assert(
      fc.property(positiveTree, parameters, (tree, values) => {
        const value = fromPieces(tree, values);
        if (value !== undefined) {
          lines += 1;
          expect(exactText(value)).toBe(exactText(readDecimal(tree, { parameters: values })));
        }
      }),
      { numRuns: 4000 },
    );
    expect(lines).toBeGreaterThan(1000);
  });

  it("is exact where values cancel, by the size of what cancels", () => {
    fc.assert(
      fc.property(ringTree, parameters, (tree, values) => {
        const value = fromPieces(tree, values);
        fc.pre(value !== undefined);
        const size = readDecimal(withoutSigns(tree), { parameters: values });
        const off = value?.minus(readDecimal(tree, { parameters: values })).abs();
        expect(off?.lte(size.times("1e-40"))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it.each<[string, Formula, string, string]>([
    ["the parameter", p, "0", "1"],
    ["another", q, "q", "0"],
    ["a sum", binary("add", binary("multiply", q, p), two), "2", "q"],
    ["a difference", binary("subtract", q, p), "q", "-1"],
    ["a quotient", binary("divide", binary("add", p, q), two), "q / 2", "1 / 2"],
    ["a constant in a minimum", binary("multiply", p, { op: "min", of: [q, two] }), "0", "min(q, 2)"],
    ["to the power of one", binary("power", p, number("1")), "0", "1"],
  ])("writes the pieces of %s", (_, tree, constant, slope) => {
    const pieces = readAffine(tree, "p");
    expect(pieces && [readSource(pieces.constant), readSource(pieces.slope)]).toEqual([constant, slope]);
  });

  it.each<[string, Formula]>([
    ["a square", binary("multiply", p, p)],
    ["a power", binary("power", p, two)],
    ["a power of almost one", binary("power", p, number("1.00000000000000000000000001"))],
    ["an exponent", binary("power", two, p)],
    ["a divisor", binary("divide", two, p)],
    ["a quotient of itself", binary("divide", p, p)],
    ["a minimum", { op: "min", of: [p, two] }],
    ["a maximum", { op: "max", of: [q, p] }],
    ["exp", { op: "exp", of: p }],
    ["ln", { op: "ln", of: p }],
    ["sqrt", { op: "sqrt", of: p }],
    ["a test", { op: "if", test: { op: "<", left: p, right: two }, yes: q, no: two }],
    [
      "a branch",
      { op: "if", test: { op: "<", left: q, right: two }, yes: binary("multiply", p, p), no: two },
    ],
    ["a term", binary("add", p, { op: "exp", of: p })],
  ])("does not claim a line for %s", (_, tree) => {
    expect(readAffine(tree, "p")).toBeUndefined();
  });

  it("gives pieces without the parameter", () => {
    fc.assert(
      fc.property(line, (tree) => {
        const pieces = readAffine(tree, "p");
        expect(pieces && [...parametersOf(pieces.constant), ...parametersOf(pieces.slope)]).not.toContain(
          "p",
        );
      }),
      { numRuns: 2000 },
    );
  });
});
