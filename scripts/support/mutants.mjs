import ts from "typescript";

/** @typedef {{ file: string, line: number, text: string }} Mutant */

/** Two amounts compared or signed by a method of theirs. */
const METHODS = new Set([
  "gt",
  "gte",
  "lt",
  "lte",
  "eq",
  "isZero",
  "isNegative",
  "isPositive",
  "isPos",
  "isNeg",
]);

const COMPARED = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
]);

/**
 * @param {ts.Node} node
 * @returns {"turned" | "signed" | undefined} how it is made wrong: the other verdict, or the other sign
 */
const wrongWay = (node) => {
  if (ts.isBinaryExpression(node) && COMPARED.has(node.operatorToken.kind)) return "turned";
  if (ts.isPrefixUnaryExpression(node)) {
    if (node.operator === ts.SyntaxKind.ExclamationToken) return "turned";
    if (node.operator === ts.SyntaxKind.MinusToken && !ts.isNumericLiteral(node.operand)) return "signed";
  }
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { text } = node.expression.name;
    if (METHODS.has(text)) return "turned";
    if ((text === "neg" || text === "negated") && node.arguments.length === 0) return "signed";
  }
  const { parent } = node;
  const isCondition =
    ((ts.isConditionalExpression(parent) && parent.condition === node) ||
      (ts.isIfStatement(parent) && parent.expression === node)) &&
    (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) || ts.isCallExpression(node));
  return isCondition ? "turned" : undefined;
};

/**
 * A source in which every comparison, condition and sign can be made wrong, one at a time: by `globalThis.mutant`, their
 * number. Those that were asked are noted in `globalThis.asked`.
 *
 * @param {string} file
 * @param {string} source
 * @param {Mutant[]} mutants - what is found is added here
 */
export const withMutants = (file, source, mutants) => {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  /** @type {{ at: number, text: string }[]} */
  const edits = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isTypeNode(node)) return;
    const way = wrongWay(node);
    if (way !== undefined) {
      const at = node.getStart(tree);
      const line = tree.getLineAndCharacterOfPosition(at).line + 1;
      const id = mutants.push({ file, line, text: node.getText(tree).replace(/\s+/gu, " ") });
      edits.push({ at, text: `globalThis.${way}(${id}, ` }, { at: node.getEnd(), text: ")" });
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(tree, visit);
  // From the end, so that places stay; of two that begin at one place the outer one is written last, before the other.
  return edits
    .map((edit, index) => ({ ...edit, index }))
    .sort((a, b) => b.at - a.at || b.index - a.index)
    .reduce((text, { at, text: added }) => text.slice(0, at) + added + text.slice(at), source);
};
