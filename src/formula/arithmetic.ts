/** The operations a formula needs of a kind of number; `compile` turns formulas into them. */
export interface Arithmetic<T> {
  /** From decimal text or a parameter's value. */
  of(value: T | string): T;
  add(a: T, b: T): T;
  subtract(a: T, b: T): T;
  multiply(a: T, b: T): T;
  divide(a: T, b: T): T;
  power(a: T, b: T): T;
  negate(a: T): T;
  exp(a: T): T;
  ln(a: T): T;
  sqrt(a: T): T;
  /** To the nearest whole number, halves away from zero. */
  round(a: T): T;
  /** Negative, zero or positive as `a` is below, equal to or above `b`. */
  compare(a: T, b: T): number;
  isInteger(a: T): boolean;
  /** The nearest double, for bounds only. */
  size(a: T): number;
}
