import type { Problem, ProblemCode } from "../problems/index";
import type { BinaryOperator, ComparisonOperator, Condition, Formula, TableKey } from "./formula";
import { MAX_DEPTH, MAX_PARTS } from "./limits";
import { problemAt } from "./scan";
import type { SyntaxTree } from "./syntaxTree";
import { FUNCTIONS, type Token } from "./tokens";

/** Stops the walk; never seen outside the parser. */
export class Refusal {
  constructor(readonly problem: Problem) {}
}

const BINARY: Readonly<Record<string, BinaryOperator>> = {
  "+": "add",
  "-": "subtract",
  "*": "multiply",
  "/": "divide",
  "^": "power",
};

const COMPARISONS: ReadonlySet<string> = new Set<ComparisonOperator>(["<", "<=", ">", ">=", "==", "!="]);

const isComparison = (op: string | undefined): op is ComparisonOperator =>
  op !== undefined && COMPARISONS.has(op);

const unwrap = (node: SyntaxTree): SyntaxTree =>
  node.type === "ParenthesisNode" && node.content !== undefined ? unwrap(node.content) : node;

/**
 * Builds a formula from a parser's tree. Only what is listed here is let through; anything else a
 * parser may come up with, now or in a later version, is refused. Numbers, names and texts come in
 * the order they were written, so the tokens give their exact digits and columns.
 */
export const formulaFrom = (tree: SyntaxTree, tokens: readonly Token[]): Formula => {
  const leaves = tokens.filter(({ kind }) => kind === "number" || kind === "name" || kind === "text");
  let leaf = 0;
  let parts = 0;

  const stop = (
    code: ProblemCode,
    more: Partial<Problem> = {},
    token = leaves[leaf] ?? tokens.at(-1),
  ): never => {
    throw new Refusal(problemAt(code, token?.written ?? "", token?.column ?? 1, more));
  };

  /** The token of the number, name or text that is walked over now; the tree must agree with it. */
  const take = (kind: Token["kind"], name?: string): Token => {
    const token = leaves[leaf];
    if (token?.kind !== kind || (name !== undefined && token.text !== name)) {
      return stop("formula-not-allowed");
    }
    leaf += 1;
    return token;
  };

  const count = (depth: number): void => {
    parts += 1;
    if (parts > MAX_PARTS) {
      stop("formula-too-many-parts", { expected: `<= ${MAX_PARTS}` });
    }
    if (depth > MAX_DEPTH) {
      stop("formula-too-deep", { expected: `<= ${MAX_DEPTH}` });
    }
  };

  const argument = (node: SyntaxTree, place: number): SyntaxTree =>
    node.args?.[place] ?? stop("formula-not-allowed");

  const condition = (wrapped: SyntaxTree, depth: number): Condition => {
    const node = unwrap(wrapped);
    const { op } = node;
    count(depth);
    if (node.type === "OperatorNode" && (op === "and" || op === "or")) {
      const left = condition(argument(node, 0), argument(node, 0).op === op ? depth : depth + 1);
      return { op, left, right: condition(argument(node, 1), depth + 1) };
    }
    if (node.type === "OperatorNode" && op === "not") {
      return { op, of: condition(argument(node, 0), depth + 1) };
    }
    if (node.type === "OperatorNode" && isComparison(op)) {
      const left = formula(argument(node, 0), depth + 1);
      return { op, left, right: formula(argument(node, 1), depth + 1) };
    }
    return stop(node.type === "RelationalNode" ? "formula-chain" : "formula-condition");
  };

  const choice = (test: SyntaxTree, yes: SyntaxTree, no: SyntaxTree, depth: number): Formula => ({
    op: "if",
    test: condition(test, depth + 1),
    yes: formula(yes, depth + 1),
    no: formula(no, depth + 1),
  });

  const key = (node: SyntaxTree | undefined, variant: SyntaxTree | undefined): TableKey => {
    if (node === undefined) {
      return { by: "date" };
    }
    if (node.type === "ConstantNode" && leaves[leaf]?.kind === "text") {
      return { by: "text", text: take("text").text.slice(1, -1) };
    }
    if (node.type !== "SymbolNode") {
      return stop("formula-table-key");
    }
    const { text } = take("name", node.name);
    if (variant !== undefined) {
      return text === "date" && variant.type === "SymbolNode"
        ? { by: "date", variant: take("name", variant.name).text }
        : stop("formula-table-key");
    }
    return text === "date" ? { by: "date" } : { by: "attribute", attribute: text };
  };

  const call = (node: SyntaxTree, depth: number): Formula => {
    const name = take("name");
    const { args = [] } = node;
    const [least, most] = FUNCTIONS[name.text] ?? [0, -1];
    if (args.length < least || args.length > most) {
      const expected = most === least ? `${least}` : most < least + 2 ? `${least}–${most}` : `>= ${least}`;
      return stop("formula-arguments", { expected }, name);
    }
    const of = (place: number): Formula => formula(argument(node, place), depth + 1);
    switch (name.text) {
      case "min":
      case "max":
        return { op: name.text, of: args.map((part) => formula(part, depth + 1)) };
      case "exp":
      case "ln":
      case "sqrt":
      case "round":
        return { op: name.text, of: of(0) };
      case "if":
        return choice(argument(node, 0), argument(node, 1), argument(node, 2), depth);
      case "table": {
        const table = leaves[leaf]?.kind === "text" ? take("text") : stop("formula-table-name", {}, name);
        return { op: "table", table: table.text.slice(1, -1), key: key(node.args?.[1], node.args?.[2]) };
      }
      default:
        return stop("formula-function", {}, name);
    }
  };

  const operation = (node: SyntaxTree, depth: number): Formula => {
    const { op = "", args = [] } = node;
    const binary = BINARY[op];
    if (isComparison(op) || op === "and" || op === "or" || op === "not") {
      return stop("formula-value-expected");
    }
    if (binary === undefined || args.length > 2) {
      return stop("formula-not-allowed");
    }
    if (args.length === 1) {
      return op === "-"
        ? { op: "negate", of: formula(argument(node, 0), depth + 1) }
        : op === "+"
          ? formula(argument(node, 0), depth + 1)
          : stop("formula-not-allowed");
    }
    // A long sum or product leans to the left without being nested.
    const leans = binary !== "power" && argument(node, 0).type === "OperatorNode";
    const left = formula(argument(node, 0), leans ? depth : depth + 1);
    return { op: binary, left, right: formula(argument(node, 1), depth + 1) };
  };

  const formula = (wrapped: SyntaxTree, depth: number): Formula => {
    const node = unwrap(wrapped);
    count(depth);
    switch (node.type) {
      case "ConstantNode":
        return leaves[leaf]?.kind === "text"
          ? stop("formula-text")
          : { op: "number", value: take("number").text };
      case "SymbolNode": {
        const name = node.name === "date" ? stop("formula-reserved-name") : take("name", node.name).text;
        return { op: "parameter", name };
      }
      case "FunctionNode":
        return call(node, depth);
      case "ConditionalNode":
        return node.condition && node.trueExpr && node.falseExpr
          ? choice(node.condition, node.trueExpr, node.falseExpr, depth)
          : stop("formula-not-allowed");
      case "OperatorNode":
        return operation(node, depth);
      case "RelationalNode":
        return stop("formula-value-expected");
      default:
        return stop("formula-not-allowed");
    }
  };

  const whole = formula(tree, 1);
  return leaf === leaves.length ? whole : stop("formula-not-allowed");
};
