import type { BinaryOperator, Condition, Formula } from "./formula";
import type { Notation } from "./notation";

/** How tightly each operation binds; what stands in a looser one needs parentheses in a tighter. */
const STRENGTH: Readonly<Record<string, number>> = {
  or: 1,
  and: 2,
  "<": 3,
  "<=": 3,
  ">": 3,
  ">=": 3,
  "==": 3,
  "!=": 3,
  add: 4,
  subtract: 4,
  multiply: 5,
  divide: 5,
  negate: 6,
  power: 7,
};
const ATOM = 8;

const strength = (node: Formula | Condition): number =>
  node.op === "number" && node.value.startsWith("-") ? 6 : (STRENGTH[node.op] ?? ATOM);

/** The least strength the right operand may have without parentheses. */
const rightNeeds = (op: BinaryOperator, exact: boolean): number => {
  const own = strength({ op } as Formula);
  return op === "power" || (!exact && (op === "add" || op === "multiply")) ? own : own + 1;
};

/** Writes a formula in a notation with the fewest parentheses that keep its meaning. */
export const print = (formula: Formula, notation: Notation): string => {
  const { signs, minus, comma } = notation;

  const call = (name: string, parts: readonly string[]): string => `${name}(${parts.join(comma)})`;

  const wrap = (node: Formula | Condition, least: number, later = false): string => {
    const text = write(node);
    return strength(node) < least || (later && text.startsWith(minus)) ? `(${text})` : text;
  };

  const write = (node: Formula | Condition): string => {
    switch (node.op) {
      case "number":
        return node.value.startsWith("-")
          ? minus + notation.number(node.value.slice(1))
          : notation.number(node.value);
      case "parameter":
        return notation.name(node.name);
      case "table":
        return notation.table(node);
      case "negate":
        return minus + wrap(node.of, STRENGTH.power ?? ATOM);
      case "exp":
      case "ln":
        return call(node.op, [write(node.of)]);
      case "sqrt":
      case "round":
        return call(notation[node.op], [write(node.of)]);
      case "min":
      case "max":
        return call(node.op, node.of.map(write));
      case "if":
        return call(notation.if, [node.test, node.yes, node.no].map(write));
      case "not":
        return `${notation.not} (${write(node.of)})`;
      case "and":
      case "or":
        return `${wrap(node.left, strength(node))} ${notation[node.op]} ${wrap(node.right, strength(node) + 1)}`;
      case "power":
        return `${wrap(node.left, ATOM)}${signs.power}${wrap(node.right, rightNeeds("power", true), true)}`;
      case "add":
      case "subtract":
      case "multiply":
      case "divide": {
        const right = wrap(node.right, rightNeeds(node.op, notation.exactGrouping), true);
        return `${wrap(node.left, strength(node))} ${signs[node.op]} ${right}`;
      }
      default:
        return `${wrap(node.left, 4)} ${signs[node.op]} ${wrap(node.right, 4)}`;
    }
  };

  return write(formula);
};
