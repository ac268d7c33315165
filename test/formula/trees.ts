import fc from "fast-check";
import { Decimal } from "../../src/decimal";
import { binary, type Condition, type Formula, number, parameter } from "../../src/formula/index";

/** Non-negative decimals as the parser writes them: no sign, no trailing zeros. */
export const literal: fc.Arbitrary<string> = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.integer({ min: 0, max: 12 }))
  .map(([digits, places]) => new Decimal(`${digits}e-${places}`).toFixed());

/** Between 0.5 and 2, with up to four decimals. */
export const mild: fc.Arbitrary<string> = fc
  .integer({ min: 5000, max: 20000 })
  .map((digits) => new Decimal(`${digits}e-4`).toFixed());

export const names = ["p", "q", "rate", "på_1"] as const;

export const parameters: fc.Arbitrary<Record<string, string>> = fc.record(
  Object.fromEntries(names.map((name) => [name, mild])),
);

const comparison = fc.constantFrom("<", "<=", ">", ">=", "==", "!=");

/** Conditions on parameters as they are, so that no rounding can tip one. */
const plainTest = (operand: fc.Arbitrary<Formula>): fc.Arbitrary<Condition> =>
  fc.letrec<{ test: Condition }>((tie) => ({
    test: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      fc.record({ op: comparison, left: operand, right: operand }),
      fc.record({
        op: fc.constantFrom("and" as const, "or" as const),
        left: tie("test"),
        right: tie("test"),
      }),
      fc.record({ op: fc.constant("not" as const), of: tie("test") }),
    ),
  })).test;

const parameterTree = fc.constantFrom(...names).map(parameter);
const mildLeaf: fc.Arbitrary<Formula> = fc.oneof(parameterTree, mild.map(number));

/** Positive and far from every edge: each step loses next to nothing in any arithmetic. */
export const positiveTree: fc.Arbitrary<Formula> = fc.letrec<{ tree: Formula }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    mildLeaf,
    fc
      .tuple(
        fc.constantFrom("add" as const, "multiply" as const, "divide" as const),
        tie("tree"),
        tie("tree"),
      )
      .map(([op, left, right]) => binary(op, left, right)),
    tie("tree").map((of): Formula => ({ op: "sqrt", of })),
    // ln(1 + x) and exp(1 / (1 + x)) stay positive and small.
    tie("tree").map((of): Formula => ({ op: "ln", of: binary("add", number("2"), of) })),
    tie("tree").map(
      (of): Formula => ({ op: "exp", of: binary("divide", number("1"), binary("add", number("1"), of)) }),
    ),
    tie("tree").map((of): Formula => ({ op: "negate", of: { op: "negate", of } })),
    fc
      .tuple(tie("tree"), fc.constantFrom("2", "-1", "0.5", "1", "0", "-1.5"))
      .map(([of, exponent]) => binary("power", of, number(exponent))),
    fc.record({
      op: fc.constantFrom("min" as const, "max" as const),
      of: fc.array(tie("tree"), { minLength: 2, maxLength: 3 }),
    }),
    fc.record({
      op: fc.constant("if" as const),
      test: plainTest(mildLeaf),
      yes: tie("tree"),
      no: tie("tree"),
    }),
  ),
})).tree;

/** + − × on mild leaves, also where much cancels out. */
export const ringTree: fc.Arbitrary<Formula> = fc.letrec<{ tree: Formula }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    mildLeaf,
    fc
      .tuple(
        fc.constantFrom("add" as const, "multiply" as const, "subtract" as const),
        tie("tree"),
        tie("tree"),
      )
      .map(([op, left, right]) => binary(op, left, right)),
    tie("tree").map((of): Formula => ({ op: "negate", of })),
  ),
})).tree;

/** The same tree with every − turned into +: the size that rounding errors are measured by. */
export const withoutSigns = (tree: Formula): Formula => {
  switch (tree.op) {
    case "negate":
      return withoutSigns(tree.of);
    case "add":
    case "subtract":
      return binary("add", withoutSigns(tree.left), withoutSigns(tree.right));
    case "multiply":
      return binary("multiply", withoutSigns(tree.left), withoutSigns(tree.right));
    default:
      return tree;
  }
};

const key = fc.oneof(
  fc.constant({ by: "date" as const }),
  fc.constantFrom("ageGroup", "æra").map((attribute) => ({ by: "attribute" as const, attribute })),
  fc.constantFrom("25-29", "over 30", "×").map((text) => ({ by: "text" as const, text })),
);

/** Any shape the notation can write, whether or not it has a value. */
export const anyTree: fc.Arbitrary<Formula> = fc.letrec<{ tree: Formula }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    literal.map(number),
    parameterTree,
    fc.record({ op: fc.constant("table" as const), table: fc.constantFrom("rates", "løn 2022"), key }),
    fc.record({
      op: fc.constantFrom(
        "add" as const,
        "subtract" as const,
        "multiply" as const,
        "divide" as const,
        "power" as const,
      ),
      left: tie("tree"),
      right: tie("tree"),
    }),
    fc.record({
      op: fc.constantFrom("negate" as const, "exp" as const, "ln" as const, "sqrt" as const),
      of: tie("tree"),
    }),
    fc.record({
      op: fc.constantFrom("min" as const, "max" as const),
      of: fc.array(tie("tree"), { minLength: 2, maxLength: 3 }),
    }),
    fc.record({
      op: fc.constant("if" as const),
      test: plainTest(tie("tree")),
      yes: tie("tree"),
      no: tie("tree"),
    }),
  ),
})).tree;
