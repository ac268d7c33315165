import { checkGiven, is } from "../problems/index";
import type { Condition, Formula, ParameterFormula, TableFormula } from "./formula";
import { formulaShape } from "./shapes";

/** How a formula is written anew. */
export interface Rewriting {
  /** What stands instead of a parameter or a value of a table; what is put in is not looked through. */
  readonly leaf: (node: ParameterFormula | TableFormula) => Formula;
  /** Whether a test, written anew, holds; where that is not said, the choice is kept. */
  readonly decide?: (test: Condition) => boolean | undefined;
}

const rewriteTakes = () => ({
  formula: formulaShape,
  by: is.data("Rewriting", { leaf: is.callable, decide: is.optional(is.callable) }),
});

/**
 * A formula with others in the place of what it reads.
 *
 * @param formula - the formula to write anew
 * @param by - what stands instead of what
 * @example
 * import { binary, number, parameter, readSource, rewrite } from "traedesten/formula";
 *
 * const yearly = binary("multiply", parameter("wage"), number("12"));
 * const text = readSource(rewrite(yearly, { leaf: (node) => (node.op === "parameter" ? number("25000") : node) }));
 * text; // "25000 * 12"
 */
export const rewrite = (formula: Formula, by: Rewriting): Formula => {
  checkGiven(rewriteTakes, { formula, by });
  const condition = (test: Condition): Condition => {
    switch (test.op) {
      case "not":
        return { op: "not", of: condition(test.of) };
      case "and":
      case "or":
        return { op: test.op, left: condition(test.left), right: condition(test.right) };
      default:
        return { op: test.op, left: changed(test.left), right: changed(test.right) };
    }
  };

  const changed = (node: Formula): Formula => {
    switch (node.op) {
      case "number":
        return node;
      case "parameter":
      case "table":
        return by.leaf(node);
      case "negate":
      case "exp":
      case "ln":
      case "sqrt":
      case "round":
        return { op: node.op, of: changed(node.of) };
      case "min":
      case "max":
        return { op: node.op, of: node.of.map(changed) };
      case "if": {
        const test = condition(node.test);
        const holds = by.decide?.(test);
        if (holds !== undefined) return changed(holds ? node.yes : node.no);
        return { op: "if", test, yes: changed(node.yes), no: changed(node.no) };
      }
      default:
        return { op: node.op, left: changed(node.left), right: changed(node.right) };
    }
  };

  return changed(formula);
};
