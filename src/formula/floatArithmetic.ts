import exp from "@stdlib/math-base-special-exp";
import ln from "@stdlib/math-base-special-ln";
import pow from "@stdlib/math-base-special-pow";
import type { Arithmetic } from "./arithmetic";

/**
 * Doubles. `Math.exp`, `Math.log` and `**` differ in the last bit between JavaScript engines, so these come from a
 * library that uses nothing but the four basic operations, which do not.
 */
export const floatArithmetic: Arithmetic<number> = {
  of: (value) => Number(value),
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  power: pow,
  negate: (a) => -a,
  exp,
  ln,
  sqrt: Math.sqrt,
  round: (a) => Math.sign(a) * Math.round(Math.abs(a)),
  compare: (a, b) => a - b,
  isInteger: Number.isInteger,
  size: (a) => a,
};
