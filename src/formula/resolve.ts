import { own } from "../own";
import { checkGiven, ProblemError } from "../problems/index";
import type { Environment } from "./environment";
import type { Formula } from "./formula";
import { decimalReader } from "./readDecimal";
import { environmentTakes, formulaShape } from "./shapes";

const resolveTakes = () => ({ formula: formulaShape, ...environmentTakes() });

/**
 * A formula as it is read in one environment: choices give way to the branch that is chosen, and tables with
 * variants to the one that is meant. For showing; its value there is the same.
 *
 * @param formula - the formula to read
 * @param environment - values of its parameters, tables and attributes, and the date
 * @returns the formula without choices; one whose test has no value stays as it is
 * @example
 * import { type Formula, number, parameter, readSource, resolve } from "traedesten/formula";
 *
 * const fee: Formula = {
 *   op: "if",
 *   test: { op: ">", left: parameter("a"), right: number("0") },
 *   yes: parameter("a"),
 *   no: number("9"),
 * };
 * readSource(resolve(fee, { parameters: { a: "5" } })); // "a"
 */
export const resolve = (formula: Formula, environment: Environment): Formula => {
  checkGiven(resolveTakes, { formula, environment });
  switch (formula.op) {
    case "number":
    case "parameter":
      return formula;
    case "table": {
      const { key } = formula;
      const text = key.by === "date" && key.variant !== undefined && own(environment.attributes, key.variant);
      return text === undefined || text === false
        ? formula
        : { ...formula, table: `${formula.table}.${text}`, key: { by: "date" } };
    }
    case "if": {
      const chosen = choice(formula, environment);
      return chosen === undefined ? formula : resolve(chosen, environment);
    }
    case "min":
    case "max":
      return { ...formula, of: formula.of.map((part) => resolve(part, environment)) };
    case "negate":
    case "exp":
    case "ln":
    case "sqrt":
    case "round":
      return { ...formula, of: resolve(formula.of, environment) };
    default:
      return {
        ...formula,
        left: resolve(formula.left, environment),
        right: resolve(formula.right, environment),
      };
  }
};

const ONE: Formula = { op: "number", value: "1" };
const ZERO: Formula = { op: "number", value: "0" };

/** The branch a choice takes; nothing when its test cannot be read. */
const choice = (
  { test, yes, no }: Extract<Formula, { op: "if" }>,
  environment: Environment,
): Formula | undefined => {
  try {
    return decimalReader({ op: "if", test, yes: ONE, no: ZERO })(environment).isZero() ? no : yes;
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
};
