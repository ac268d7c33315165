import { checkGiven, is } from "../problems/index";
import { binary } from "./build";
import type { BinaryFormula, Formula } from "./formula";
import { parametersOf } from "./parametersOf";
import { formulaShape } from "./shapes";

/** A formula taken apart: its value is `constant` + `slope` × the parameter. */
export interface Affine {
  readonly constant: Formula;
  readonly slope: Formula;
}

const ZERO: Formula = { op: "number", value: "0" };
const ONE: Formula = { op: "number", value: "1" };

const plus = (left: Formula, right: Formula): Formula => {
  if (left === ZERO) {
    return right;
  }
  return right === ZERO ? left : binary("add", left, right);
};

const minus = (left: Formula, right: Formula): Formula => {
  if (right === ZERO) {
    return left;
  }
  return left === ZERO ? { op: "negate", of: right } : binary("subtract", left, right);
};

const times = (factor: Formula, of: Formula): Formula => {
  if (of === ZERO) {
    return ZERO;
  }
  return of === ONE ? factor : binary("multiply", factor, of);
};

const over = (of: Formula, divisor: Formula): Formula => (of === ZERO ? ZERO : binary("divide", of, divisor));

const both = (pieces: Affine, change: (piece: Formula) => Formula): Affine => ({
  constant: change(pieces.constant),
  slope: change(pieces.slope),
});

const ofBinary = ({ op, left, right }: BinaryFormula, name: string): Affine | undefined => {
  const a = readAffine(left, name);
  const b = readAffine(right, name);
  if (a === undefined || b === undefined) {
    return undefined;
  }
  switch (op) {
    case "add":
      return { constant: plus(a.constant, b.constant), slope: plus(a.slope, b.slope) };
    case "subtract":
      return { constant: minus(a.constant, b.constant), slope: minus(a.slope, b.slope) };
    case "multiply":
      if (a.slope === ZERO) {
        return both(b, (piece) => times(left, piece));
      }
      return b.slope === ZERO ? both(a, (piece) => times(right, piece)) : undefined;
    case "divide":
      return b.slope === ZERO ? both(a, (piece) => over(piece, right)) : undefined;
    default:
      return right.op === "number" && /^1(\.0+)?$/u.test(right.value) ? a : undefined;
  }
};

const readAffineTakes = () => ({ formula: formulaShape, name: is.text });

/**
 * Whether a formula is affine in a parameter, a straight line when everything else stands still; and
 * if so, which line. Tables and other parameters are taken to stand still: a parameter that is
 * itself computed from this one has to be put in its place first.
 *
 * @param formula - the formula to take apart
 * @param name - the parameter
 * @returns formulas without the parameter, for which `constant + slope × parameter` has the
 * formula's value; or nothing when that does not follow from its form (the parameter stands in a
 * test, a divisor, a minimum, a power, or is multiplied by itself)
 * @example
 * import { binary, number, parameter, readAffine, readSource } from "traedesten/formula";
 *
 * const cost = binary("add", number("500"), binary("multiply", parameter("price"), number("12")));
 * const line = readAffine(cost, "price");
 * line && [readSource(line.constant), readSource(line.slope)]; // ["500", "12"]
 * readAffine({ op: "max", of: [cost, number("0")] }, "price"); // undefined
 */
export const readAffine = (formula: Formula, name: string): Affine | undefined => {
  checkGiven(readAffineTakes, { formula, name });
  if (formula.op === "parameter" && formula.name === name) {
    return { constant: ZERO, slope: ONE };
  }
  if (!parametersOf(formula).includes(name)) {
    return { constant: formula, slope: ZERO };
  }
  switch (formula.op) {
    case "negate": {
      const of = readAffine(formula.of, name);
      return of && both(of, (piece) => minus(ZERO, piece));
    }
    case "if": {
      const { test } = formula;
      const yes = readAffine(formula.yes, name);
      const no = readAffine(formula.no, name);
      const still = !parametersOf({ op: "if", test, yes: ZERO, no: ZERO }).includes(name);
      return still && yes !== undefined && no !== undefined
        ? {
            constant: { op: "if", test, yes: yes.constant, no: no.constant },
            slope: { op: "if", test, yes: yes.slope, no: no.slope },
          }
        : undefined;
    }
    case "add":
    case "subtract":
    case "multiply":
    case "divide":
    case "power":
      return ofBinary(formula, name);
    default:
      return undefined;
  }
};
