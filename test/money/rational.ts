/**
 * Fractions of whole numbers: the arithmetic the tests compare with. Nothing here knows of decimals, so
 * nothing is ever rounded.
 */
export interface Rational {
  readonly over: bigint;
  /** Positive. */
  readonly under: bigint;
}

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));
const size = (value: bigint): bigint => (value < 0n ? -value : value);

/** A fraction in lowest terms. */
export const ratio = (over: bigint, under = 1n): Rational => {
  const common = divisor(size(over), size(under)) * (under < 0n ? -1n : 1n);
  return { over: over / common, under: under / common };
};

/** Reads plain decimal text, whatever wrote it. */
export const rational = (written: { toFixed(): string } | string): Rational => {
  const text = typeof written === "string" ? written : written.toFixed();
  const [, minus = "", whole = "", , part = ""] = /^(-?)(\d+)(\.(\d+))?$/u.exec(text) ?? [];
  if (whole === "") throw new Error(`no plain decimal: ${text}`);
  return ratio(BigInt(`${minus}${whole}${part}`), 10n ** BigInt(part.length));
};

export const ZERO = ratio(0n);
export const plus = (a: Rational, b: Rational): Rational =>
  ratio(a.over * b.under + b.over * a.under, a.under * b.under);
export const opposite = (a: Rational): Rational => ({ over: -a.over, under: a.under });
export const minus = (a: Rational, b: Rational): Rational => plus(a, opposite(b));
export const times = (a: Rational, b: Rational): Rational => ratio(a.over * b.over, a.under * b.under);
export const over = (a: Rational, b: Rational): Rational => ratio(a.over * b.under, a.under * b.over);
export const sign = (a: Rational): number => (a.over > 0n ? 1 : a.over < 0n ? -1 : 0);
export const compare = (a: Rational, b: Rational): number => sign(minus(a, b));
export const absolute = (a: Rational): Rational => ({ over: size(a.over), under: a.under });
export const sum = (values: readonly Rational[]): Rational => values.reduce(plus, ZERO);

/** The greatest whole number that is not more. */
export const floor = ({ over: top, under }: Rational): bigint =>
  top / under - (top < 0n && top % under !== 0n ? 1n : 0n);

/** How many whole units, rounding down, and what is left in units. */
export const split = (value: Rational, unit: Rational): { count: bigint; rest: Rational } => {
  const units = over(value, unit);
  const count = floor(units);
  return { count, rest: minus(units, ratio(count)) };
};

/** Whether a value is a whole number of units. */
export const isMultiple = (value: Rational, unit: Rational): boolean => over(value, unit).under === 1n;

/** Whether a terminating decimal has at most so many significant digits, and none further from the point. */
export const fits = (value: Rational, digits: number): boolean => {
  if (value.over === 0n) return true;
  // A power of ten that makes it whole, if any does.
  const places = value.under.toString(2).length;
  const whole = (value.over * 10n ** BigInt(places)) / value.under;
  const text = size(whole).toString();
  return text.replace(/0+$/u, "").length <= digits && Math.abs(text.length - 1 - places) <= digits;
};
