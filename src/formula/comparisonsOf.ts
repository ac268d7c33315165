import { Decimal } from "../decimal";
import { checkGiven } from "../problems/index";
import type { ComparisonOperator, Condition, Formula } from "./formula";
import { partsOf } from "./partsOf";
import { formulaShape } from "./shapes";

/** A name held against a number: `age >= 65`. */
export interface NameComparison {
  readonly name: string;
  readonly op: ComparisonOperator;
  readonly value: Decimal;
}

/** In what ways a formula reads its names. */
export interface NameReadings {
  /** Comparisons with a number, by which a name decides between two values. */
  readonly compared: readonly NameComparison[];
  /** Names that are read in any other way. */
  readonly used: ReadonlySet<string>;
}

/** The same comparison with its sides changed over. */
const TURNED: Readonly<Record<ComparisonOperator, ComparisonOperator>> = {
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
  "==": "==",
  "!=": "!=",
};

const comparisonsOfTakes = () => ({ formula: formulaShape });

/**
 * Tells where a formula only asks whether a name is more or less than a number from where it reads its value.
 *
 * @param formula - the formula to look through, in whichever branch
 * @example
 * import { comparisonsOf, parseFormula } from "traedesten/formula";
 *
 * const parsed = await parseFormula("if(inState < 26, 2 * price, price)");
 * if (parsed.ok) {
 *   const { compared, used } = comparisonsOf(parsed.value);
 *   compared; // [{ name: "inState", op: "<", value: 26 }]
 *   [...used]; // ["price"]
 * }
 */
export const comparisonsOf = (formula: Formula): NameReadings => {
  checkGiven(comparisonsOfTakes, { formula });
  const compared: NameComparison[] = [];
  const used = new Set<string>();
  const compare = (op: ComparisonOperator, name: Formula, other: Formula): boolean => {
    if (name.op !== "parameter" || other.op !== "number") return false;
    compared.push({ name: name.name, op, value: new Decimal(other.value) });
    return true;
  };
  const condition = (test: Condition): void => {
    switch (test.op) {
      case "not":
        condition(test.of);
        return;
      case "and":
      case "or":
        condition(test.left);
        condition(test.right);
        return;
      default:
        if (compare(test.op, test.left, test.right) || compare(TURNED[test.op], test.right, test.left))
          return;
        visit(test.left);
        visit(test.right);
    }
  };
  const visit = (node: Formula): void => {
    if (node.op === "parameter") used.add(node.name);
    else if (node.op === "if") {
      condition(node.test);
      visit(node.yes);
      visit(node.no);
    } else partsOf(node).forEach(visit);
  };
  visit(formula);
  return { compared, used };
};
