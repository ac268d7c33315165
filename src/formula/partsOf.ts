import type { Condition, Formula } from "./formula";

/** The formulas directly inside a formula or a condition. */
export const partsOf = (node: Formula | Condition): readonly Formula[] => {
  switch (node.op) {
    case "number":
    case "parameter":
    case "table":
      return [];
    case "negate":
    case "exp":
    case "ln":
    case "sqrt":
    case "round":
      return [node.of];
    case "min":
    case "max":
      return node.of;
    case "if":
      return [...partsOf(node.test), node.yes, node.no];
    case "not":
      return partsOf(node.of);
    case "and":
    case "or":
      return [...partsOf(node.left), ...partsOf(node.right)];
    default:
      return [node.left, node.right];
  }
};
