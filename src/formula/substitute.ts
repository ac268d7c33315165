import type { Comparison, Condition, Formula, TableFormula } from "./formula";

/** What stands instead of what a formula reads. */
export interface Substitution {
  /** Formulas by the name of the parameter they take the place of. */
  readonly parameters?: Readonly<Record<string, Formula>>;
  /** Texts by attribute: of dated tables with that variant, the one of that text is read. */
  readonly attributes?: Readonly<Record<string, string>>;
}

const own = <Value>(record: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined =>
  record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;

/** Whole numbers and decimals as written compare by sign and size alone. */
const HOLDS: Readonly<Record<Comparison, (left: number, right: number) => boolean>> = {
  "<": (left, right) => left < right,
  "<=": (left, right) => left <= right,
  ">": (left, right) => left > right,
  ">=": (left, right) => left >= right,
  "==": (left, right) => left === right,
  "!=": (left, right) => left !== right,
};

/** A condition that compares two values. */
type Compared = Extract<Condition, { readonly left: Formula }>;

/** Numbers short enough that a double holds them exactly. */
const exact = (formula: Formula): number | undefined =>
  formula.op === "number" && /^-?\d{1,15}$/u.test(formula.value) ? Number(formula.value) : undefined;

/** Whether a comparison of two whole numbers holds; nothing when it is not one. */
const decided = (test: Condition): boolean | undefined => {
  if (test.op === "not" || test.op === "and" || test.op === "or") return undefined;
  const { op, left, right } = test as Compared;
  const [a, b] = [exact(left), exact(right)];
  return a === undefined || b === undefined ? undefined : HOLDS[op](a, b);
};

/**
 * A formula with others in the place of parameters, and variants of dated tables chosen. All of it happens at once:
 * what is put in is not looked through. A choice that is thereby one between two whole numbers is made.
 *
 * @param formula - the formula to change
 * @param by - what stands instead of what
 * @returns a formula that reads what is left
 * @example
 * substitute(binary("multiply", parameter("wage"), number("12")), { parameters: { wage: parameter("flexWage") } });
 * // flexWage × 12
 */
export const substitute = (formula: Formula, by: Substitution): Formula => {
  const table = (node: TableFormula): Formula => {
    const { key } = node;
    const text = key.by === "date" && key.variant !== undefined ? own(by.attributes, key.variant) : undefined;
    return text === undefined ? node : { op: "table", table: `${node.table}.${text}`, key: { by: "date" } };
  };

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
        return own(by.parameters, node.name) ?? node;
      case "table":
        return table(node);
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
        const holds = decided(test);
        if (holds !== undefined) return changed(holds ? node.yes : node.no);
        return { op: "if", test, yes: changed(node.yes), no: changed(node.no) };
      }
      default:
        return { op: node.op, left: changed(node.left), right: changed(node.right) };
    }
  };

  return changed(formula);
};
