import { fail, is, type ProblemCode, shorten } from "../problems/index";
import type { Arithmetic } from "./arithmetic";
import { isDecimalText } from "./decimalText";
import type { Environment } from "./environment";
import type { BinaryFormula, ComparisonOperator, Condition, Formula, UnaryFormula } from "./formula";
import { LARGEST, MAX_EXPONENT, SMALLEST } from "./limits";
import { lookUp, member } from "./lookUp";
import { readSource } from "./readSource";

/** A formula made ready: give it an environment, get its value. */
export type Reader<T> = (environment: Environment<T>) => T;

const refuse = (code: ProblemCode, part: Formula): never => fail({ code, found: shorten(readSource(part)) });

const HOLDS: Readonly<Record<ComparisonOperator, (sign: number) => boolean>> = {
  "<": (sign) => sign < 0,
  "<=": (sign) => sign <= 0,
  ">": (sign) => sign > 0,
  ">=": (sign) => sign >= 0,
  "==": (sign) => sign === 0,
  "!=": (sign) => sign !== 0,
};

/**
 * One map for every kind of number: the exact and the fast reader differ in their arithmetic and in
 * nothing else. Bounds are checked at every step, so that neither NaN nor infinity goes any further.
 */
export const compile = <T>(formula: Formula, on: Arithmetic<T>): Reader<T> => {
  const zero = on.of("0");

  const inRange = (value: T): boolean => {
    const size = Math.abs(on.size(value));
    return size < LARGEST && (size >= SMALLEST || on.compare(value, zero) === 0);
  };

  const checked = (given: T | string, name: string): T => {
    const isValue =
      typeof given === "string"
        ? isDecimalText(given)
        : typeof given === "number" || is.decimal(given) === undefined;
    if (!isValue) return fail({ code: "formula-value", found: String(given), values: { name } });
    const value = on.of(given);
    return inRange(value) ? value : fail({ code: "formula-range", found: name });
  };

  const settle = (value: T, node: Formula): T => (inRange(value) ? value : refuse("formula-range", node));

  const raise = (base: T, exponent: T, { left, right }: BinaryFormula): T => {
    if (Math.abs(on.size(exponent)) > MAX_EXPONENT) {
      return refuse("formula-exponent", right);
    }
    const sign = on.compare(base, zero);
    if (sign === 0 && on.compare(exponent, zero) < 0) {
      return refuse("formula-zero-divisor", left);
    }
    if (sign < 0 && !on.isInteger(exponent)) {
      return refuse("formula-negative-base", left);
    }
    const value = on.power(base, exponent);
    // An underflow to 0 is no result: only a power of 0 is 0.
    return sign !== 0 && on.compare(value, zero) === 0 ? refuse("formula-range", left) : value;
  };

  const apply = (node: BinaryFormula, a: T, b: T): T => {
    if (node.op === "power") {
      return raise(a, b, node);
    }
    return node.op === "divide" && on.compare(b, zero) === 0
      ? refuse("formula-zero-divisor", node.right)
      : on[node.op](a, b);
  };

  const applyOne = ({ op, of }: UnaryFormula, a: T): T => {
    const sign = on.compare(a, zero);
    if (op === "ln" && sign <= 0) {
      return refuse("formula-ln", of);
    }
    if (op === "sqrt" && sign < 0) {
      return refuse("formula-sqrt", of);
    }
    // No larger argument has a result within bounds, and it would be slow to find that out.
    return op === "exp" && Math.abs(on.size(a)) > 231 ? refuse("formula-range", of) : on[op](a);
  };

  const condition = (test: Condition): ((environment: Environment<T>) => boolean) => {
    switch (test.op) {
      case "not": {
        const of = condition(test.of);
        return (environment) => !of(environment);
      }
      case "and": {
        const left = condition(test.left);
        const right = condition(test.right);
        return (environment) => left(environment) && right(environment);
      }
      case "or": {
        const left = condition(test.left);
        const right = condition(test.right);
        return (environment) => left(environment) || right(environment);
      }
      default: {
        const left = reader(test.left);
        const right = reader(test.right);
        const holds = HOLDS[test.op];
        return (environment) => holds(on.compare(left(environment), right(environment)));
      }
    }
  };

  const reader = (node: Formula): Reader<T> => {
    switch (node.op) {
      case "number": {
        const value = checked(node.value, "number");
        return () => value;
      }
      case "parameter": {
        const { name } = node;
        return ({ parameters }) =>
          checked(
            member(parameters, name, (hint) => fail({ code: "formula-parameter", found: name, ...hint })),
            name,
          );
      }
      case "table":
        return (environment) => checked(lookUp(node, environment), node.table);
      case "if": {
        const test = condition(node.test);
        const yes = reader(node.yes);
        const no = reader(node.no);
        return (environment) => (test(environment) ? yes(environment) : no(environment));
      }
      case "min":
      case "max": {
        const sign = node.op === "min" ? 1 : -1;
        const [first = refuse("formula-arguments", node), ...others] = node.of.map(reader);
        return (environment) =>
          others.reduce((best, other) => {
            const value = other(environment);
            return sign * on.compare(value, best) < 0 ? value : best;
          }, first(environment));
      }
      case "negate":
      case "exp":
      case "ln":
      case "sqrt":
      case "round": {
        const of = reader(node.of);
        return (environment) => settle(applyOne(node, of(environment)), node);
      }
      default: {
        const left = reader(node.left);
        const right = reader(node.right);
        return (environment) => settle(apply(node, left(environment), right(environment)), node);
      }
    }
  };

  return reader(formula);
};
