import { own } from "../own";
import { checked, is } from "../problems/index";
import type { ComparisonOperator, Condition, Formula, TableFormula } from "./formula";
import { rewrite } from "./rewrite";
import { formulaShape } from "./shapes";

/** What stands instead of what a formula reads. */
export interface Substitution {
  /** Formulas by the name of the parameter they take the place of. */
  readonly parameters?: Readonly<Record<string, Formula>>;
  /** Texts by attribute: of dated tables with that variant, the one of that text is read. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Whole numbers and decimals as written compare by sign and size alone. */
const HOLDS: Readonly<Record<ComparisonOperator, (left: number, right: number) => boolean>> = {
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

/** The table of the variant that is said. */
const chosen = (node: TableFormula, { attributes }: Substitution): Formula => {
  const { key } = node;
  const text = key.by === "date" && key.variant !== undefined ? own(attributes, key.variant) : undefined;
  return text === undefined ? node : { op: "table", table: `${node.table}.${text}`, key: { by: "date" } };
};

const substituteTakes = () => ({
  formula: formulaShape,
  by: is.choices({ parameters: is.record(formulaShape), attributes: is.record(is.text) }),
});

/**
 * A formula with others in the place of parameters, and variants of dated tables chosen. All of it happens at once:
 * what is put in is not looked through. A choice that is thereby one between two whole numbers is made.
 *
 * @param formula - the formula to change
 * @param by - what stands instead of what
 * @returns a formula that reads what is left
 * @example
 * import { binary, number, parameter, readSource, substitute } from "traedesten/formula";
 *
 * const yearly = binary("multiply", parameter("wage"), number("12"));
 * readSource(substitute(yearly, { parameters: { wage: parameter("flexWage") } })); // "flexWage * 12"
 */
export const substitute = /* @__PURE__ */ checked(
  substituteTakes,
  (formula: Formula, by: Substitution): Formula =>
    rewrite(formula, {
      leaf: (node) => (node.op === "table" ? chosen(node, by) : (own(by.parameters, node.name) ?? node)),
      decide: decided,
    }),
);
