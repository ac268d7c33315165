import expm1 from "@stdlib/math-base-special-expm1";
import log1p from "@stdlib/math-base-special-log1p";
import { floatArithmetic } from "../../formula/floatArithmetic";
import type { Operation } from "./tape";

const { exp, ln, power, round } = floatArithmetic;

/** Functions beside the four operations and the root: made of these alone, so that every JavaScript engine agrees. */
export const FUNCTIONS = { exp, ln, power, round, expm1, log1p } as const;

/** What one step makes of the numbers it reads. */
export const apply = (operation: Operation, a: number, b: number, c: number): number => {
  switch (operation) {
    case "add":
      return a + b;
    case "subtract":
      return a - b;
    case "multiply":
      return a * b;
    case "divide":
      return a / b;
    case "power":
      return power(a, b);
    case "negate":
      return -a;
    case "exp":
      return exp(a);
    case "ln":
      return ln(a);
    case "sqrt":
      return Math.sqrt(a);
    case "round":
      return round(a);
    case "expm1":
      return expm1(a);
    case "log1p":
      return log1p(a);
    case "ceil":
      return Math.ceil(a);
    case "less":
      return a < b ? 1 : 0;
    case "lessOrEqual":
      return a <= b ? 1 : 0;
    case "equal":
      return a === b ? 1 : 0;
    case "choose":
      return a !== 0 ? b : c;
    case "addProduct":
      return a + b * c;
  }
};
