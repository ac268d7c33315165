import type { Arithmetic } from "./arithmetic";

/**
 * Doubles. `exp`, `ln` and `power` may differ in the last bit between JavaScript engines; the four
 * basic operations and `sqrt` do not.
 */
export const floatArithmetic: Arithmetic<number> = {
  of: (value) => Number(value),
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  power: (a, b) => a ** b,
  negate: (a) => -a,
  exp: Math.exp,
  ln: Math.log,
  sqrt: Math.sqrt,
  round: (a) => Math.sign(a) * Math.round(Math.abs(a)),
  compare: (a, b) => a - b,
  isInteger: Number.isInteger,
  size: (a) => a,
};
