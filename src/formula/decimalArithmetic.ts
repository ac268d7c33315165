import { Decimal } from "../decimal";
import type { Arithmetic } from "./arithmetic";

/** Exact decimals at the library's working precision. */
export const decimalArithmetic: Arithmetic<Decimal> = {
  of: (value) => new Decimal(value),
  add: (a, b) => a.plus(b),
  subtract: (a, b) => a.minus(b),
  multiply: (a, b) => a.times(b),
  divide: (a, b) => a.div(b),
  power: (a, b) => a.pow(b),
  negate: (a) => a.neg(),
  exp: (a) => a.exp(),
  ln: (a) => a.ln(),
  sqrt: (a) => a.sqrt(),
  round: (a) => a.toDecimalPlaces(0, Decimal.ROUND_HALF_UP),
  compare: (a, b) => a.cmp(b),
  isInteger: (a) => a.isInteger(),
  size: (a) => a.toNumber(),
};
