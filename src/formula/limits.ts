/** Characters in a formula's text. */
export const MAX_LENGTH = 1000;

/** Operations, numbers and names in a formula. */
export const MAX_PARTS = 200;

/** Parentheses or operations inside one another. A sum of many terms is not deep. */
export const MAX_DEPTH = 32;

/** Significant digits in a number written in a formula. */
export const MAX_DIGITS = 40;

/** Exponents are at most this, up or down. */
export const MAX_EXPONENT = 1000;

/** Every value on the way is below this … */
export const LARGEST = 1e100;

/** … and, unless it is 0, at least this: so that float64 can follow the exact reader. */
export const SMALLEST = 1e-100;
