/** An exact fraction; `under` is positive. Not reduced. */
export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

/** Plain decimal text as a fraction. */
export const rational = (text: string): Rational => {
  const [whole = "", decimals = ""] = text.split(".");
  return { over: BigInt(whole + decimals), under: 10n ** BigInt(decimals.length) };
};

export const plus = (a: Rational, b: Rational): Rational => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});

export const times = (a: Rational, b: Rational): Rational => ({
  over: a.over * b.over,
  under: a.under * b.under,
});

export const negative = (a: Rational): Rational => ({ over: -a.over, under: a.under });

export const divided = (a: Rational, b: Rational): Rational => {
  const sign = b.over < 0n ? -1n : 1n;
  return { over: a.over * b.under * sign, under: a.under * b.over * sign };
};

/** −1, 0 or 1. */
export const compared = (a: Rational, b: Rational): number => {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

export const total = (all: readonly Rational[]): Rational => all.reduce(plus, rational("0"));

/** The greatest whole number that is not greater. */
export const floorOf = ({ over, under }: Rational): bigint => {
  const cut = over / under;
  return over < 0n && over % under !== 0n ? cut - 1n : cut;
};

const whole = (count: bigint): Rational => ({ over: count, under: 1n });

/** Which of two neighbours each mode takes, by the textbook: `lower` is the floor, `middle` how far above it. */
const chooses: Record<string, (lower: bigint, middle: number, negative: boolean) => bigint> = {
  floor: (lower) => lower,
  ceiling: (lower) => lower + 1n,
  down: (lower, _, below) => (below ? lower + 1n : lower),
  up: (lower, _, below) => (below ? lower : lower + 1n),
  halfEven: (lower, middle) =>
    middle === 0 ? (lower % 2n === 0n ? lower : lower + 1n) : middle < 0 ? lower : lower + 1n,
  halfUp: (lower, middle, below) =>
    middle === 0 ? (below ? lower : lower + 1n) : middle < 0 ? lower : lower + 1n,
  halfDown: (lower, middle, below) =>
    middle === 0 ? (below ? lower + 1n : lower) : middle < 0 ? lower : lower + 1n,
};

/** A value rounded to a multiple of the unit. */
export const rounded = (value: Rational, unit: Rational, mode: string): Rational => {
  const steps = divided(value, unit);
  const lower = floorOf(steps);
  if (compared(steps, whole(lower)) === 0) return value;
  const middle = compared(plus(steps, whole(-lower)), { over: 1n, under: 2n });
  const choose = chooses[mode];
  if (choose === undefined) throw new Error(mode);
  return times(whole(choose(lower, middle, value.over < 0n)), unit);
};

/** Largest remainder, handing out one unit at a time to whoever lacks most; the total is a multiple of the unit. */
export const allocated = (
  sum: Rational,
  ratios: readonly Rational[],
  unit: Rational,
): readonly Rational[] => {
  if (sum.over < 0n) return allocated(negative(sum), ratios, unit).map(negative);
  const steps = divided(sum, unit);
  const all = total(ratios);
  const shares = ratios.map((ratio) => divided(times(steps, ratio), all));
  const counts = shares.map(floorOf);
  let left = floorOf(steps) - counts.reduce((a, b) => a + b, 0n);
  for (; left > 0n; left -= 1n) {
    let most = 0;
    const lackOf = (index: number): Rational =>
      plus(shares[index] ?? rational("0"), whole(-(counts[index] ?? 0n)));
    for (let index = 1; index < counts.length; index += 1) {
      if (compared(lackOf(index), lackOf(most)) > 0) most = index;
    }
    counts[most] = (counts[most] ?? 0n) + 1n;
  }
  return counts.map((count) => times(whole(count), unit));
};
