import { closeIn, type Found, touched } from "./closeIn";
import { dip, dipFrom, returnsBeside } from "./dips";
import { type GainAt, isPaying, ROUNDING, type Sample, sampler } from "./gain";

export type { Found } from "./closeIn";
export { type Gain, type GainAt, pays, ROUNDING } from "./gain";

/** A stretch of values for which the model has none. */
export interface Gap {
  readonly from: number;
  readonly until: number;
}

/** A stretch without values that it pays on one side of and not on the other. */
export interface Across {
  /** Nearest to it, the value at which it pays, and the one at which it does not. */
  readonly value: number;
  readonly beside: number;
  readonly direction: "paysAbove" | "paysBelow";
}

export interface Search {
  readonly found: readonly Found[];
  /** Where it changes unseen, as the model has no value there; absent where it does not. */
  readonly across?: readonly Across[];
  /** Whether it pays at the lowest value that the model has a value for. */
  readonly paysFirst?: boolean;
  readonly gaps: readonly Gap[];
}

/** How near the edge of where a model has values is looked for, as a part of a step. */
const NEAR = 1e-9;

/** Whether citizens can be followed at a value, which is known sooner than what that comes to. */
export type MayBe = (value: number) => boolean;

/** The edge of where a model has values, from inside. */
const edgeOf = (gainAt: GainAt, mayBe: MayBe, inside: Sample, outside: number): Sample => {
  const width = outside - inside.value;
  const probe = sampler(gainAt);
  const isNear = (good: number, bad: number): boolean => Math.abs(bad - good) <= NEAR * Math.abs(width);
  // Often it is the last value alone that has none, such as a division by nothing.
  const last = outside - NEAR * width;
  const beside: Sample = mayBe(last) ? probe(last) : { value: last, at: undefined };
  if (beside.at !== undefined) return beside;
  let [possible, bad] = [inside.value, outside];
  while (!isNear(possible, bad)) {
    const middle = (possible + bad) / 2;
    if (mayBe(middle)) possible = middle;
    else bad = middle;
  }
  // Where more than the chances stands in the way, the edge lies further inside.
  let good = inside;
  let next = possible;
  while (good.value !== next) {
    const found = probe(next);
    if (found.at === undefined) bad = next;
    else good = found;
    if (isNear(good.value, bad)) break;
    next = (good.value + bad) / 2;
  }
  return good;
};

interface Looked {
  /** In order, all of them values that the model has. */
  readonly samples: readonly Sample[];
  readonly gaps: readonly Gap[];
}

/** Values looked at, with the edges of where the model has any. */
const withEdges = (gainAt: GainAt, mayBe: MayBe, all: readonly Sample[]): Looked => {
  const [from, until] = [all[0]?.value ?? 0, all.at(-1)?.value ?? 0];
  const gaps: Gap[] = [];
  const samples: Sample[] = [];
  all.forEach((sample, index) => {
    const before = all[index - 1];
    if (before !== undefined && (before.at === undefined) !== (sample.at === undefined)) {
      const [inside, outside] = before.at === undefined ? [sample, before] : [before, sample];
      const edge = edgeOf(gainAt, mayBe, inside, outside.value);
      if (before.at === undefined) gaps.push({ from: gaps.pop()?.from ?? from, until: edge.value });
      else gaps.push({ from: edge.value, until });
      if (edge.value !== inside.value) samples.push(edge);
    } else if (index === 0 && sample.at === undefined) gaps.push({ from, until });
    if (sample.at !== undefined) samples.push(sample);
  });
  return { samples, gaps };
};

const isGapIn = (gaps: readonly Gap[], left: Sample, right: Sample): boolean =>
  gaps.some((gap) => gap.from >= left.value && gap.until <= right.value);

const inOrder = (one: Sample, two: Sample): readonly [Sample, Sample] =>
  one.value < two.value ? [one, two] : [two, one];

const heightOf = (sample: Sample): number => Math.abs(sample.at?.gain ?? Number.POSITIVE_INFINITY);

/** Where a gain nears nothing and turns, its turn: one more value that was looked at. */
const withTurns = (gainAt: GainAt, { samples, gaps }: Looked): readonly Sample[] =>
  samples.flatMap((sample, index): readonly Sample[] => {
    // Beside an end of the range, or of where the model has values, lies the end itself.
    const beside = (other: Sample | undefined): Sample =>
      other === undefined || isGapIn(gaps, ...inOrder(sample, other)) ? sample : other;
    const [before, after] = [beside(samples[index - 1]), beside(samples[index + 1])];
    if (before === after) return [sample];
    const rises = (other: Sample): number =>
      other === sample ? 0 : (heightOf(other) - heightOf(sample)) / (sample.at?.size || 1);
    const [left, right] = [rises(before), rises(after)];
    // Two values at the same height may have a turn between them, which is looked for from the first.
    const isTurn = left > ROUNDING ? right >= -ROUNDING : before === sample && right >= -ROUNDING;
    const isEnd = before === sample || after === sample;
    const isSame = [before, after].every((other) => isPaying(other) === isPaying(sample));
    if (!isSame || !(isTurn || (after === sample && left > ROUNDING))) return [sample];
    const found = isEnd
      ? dipFrom(gainAt, sample, before === sample ? after : before)
      : dip(gainAt, before, after);
    if (found === undefined || found.value === sample.value) return [sample];
    return inOrder(found, sample);
  });

/** Every change between two values looked at, with those that lie close beside it. */
const changesBetween = (gainAt: GainAt, left: Sample, right: Sample): readonly Found[] => {
  if (isPaying(left) === isPaying(right)) return [];
  const change = (one: Sample, two: Sample): Found | undefined =>
    isPaying(one) === isPaying(two)
      ? undefined
      : closeIn(gainAt, isPaying(one) ? { yes: one, no: two } : { yes: two, no: one });
  const first = change(left, right);
  if (first === undefined || first.isJump) return first === undefined ? [] : [first];
  const probe = sampler(gainAt);
  const [low, high] = inOrder(probe(first.value), probe(first.beside));
  const before = returnsBeside(gainAt, low, left);
  const after = returnsBeside(gainAt, high, right);
  return [
    ...(before === undefined ? [] : [change(left, before), change(before, low)]),
    first,
    ...(after === undefined ? [] : [change(high, after), change(after, right)]),
  ].flatMap((each) => each ?? []);
};

const acrossOf = (left: Sample, right: Sample): readonly Across[] => {
  if (isPaying(left) === isPaying(right)) return [];
  return isPaying(left)
    ? [{ value: left.value, beside: right.value, direction: "paysBelow" }]
    : [{ value: right.value, beside: left.value, direction: "paysAbove" }];
};

/** A pair of changes with nothing left in between is one touch. */
const withTouches = (gainAt: GainAt, found: readonly Found[]): readonly Found[] => {
  const all: Found[] = [];
  for (const each of found) {
    const last = all.at(-1);
    const touch =
      last?.direction === "paysAbove" && each.direction === "paysBelow"
        ? touched(gainAt, last, each)
        : undefined;
    if (touch === undefined) all.push(each);
    else all[all.length - 1] = touch;
  }
  return all;
};

/** Equal steps over a range, and some values more. */
const valuesIn = (from: number, until: number, steps: number, also: readonly number[]): readonly number[] => {
  const grid = Array.from({ length: steps + 1 }, (_, step) =>
    step === steps ? until : from + ((until - from) * step) / steps,
  );
  const within = also.filter((value) => value > from && value < until);
  return [...new Set([...grid, ...within])].sort((a, b) => a - b);
};

/**
 * Every value at which it begins or ceases to pay: the range is looked at in equal steps, a change between two of
 * them is closed in on, and where a gain nears nothing and turns, its turn is looked for. Where nothing is left over a
 * stretch of values, the change is at the end of the stretch. Changes close together between the same two steps may not
 * be seen, which is why a result states the steps.
 *
 * @param from - the lowest value
 * @param until - the highest
 * @param steps - how many equal steps the range is looked at in
 * @param also - values that are looked at as well, such as the scenario's own
 * @param mayBe - what rules a value out for less work than the gain there
 */
export const crossingsOf = (
  gainAt: GainAt,
  from: number,
  until: number,
  steps: number,
  also: readonly number[] = [],
  mayBe: MayBe = () => true,
): Search => {
  const looked = withEdges(gainAt, mayBe, valuesIn(from, until, steps, also).map(sampler(gainAt)));
  const seen = withTurns(gainAt, looked);
  const pairs = seen.slice(1).map((sample, index) => [seen[index] ?? sample, sample] as const);
  const isGap = ([left, right]: (typeof pairs)[number]): boolean => isGapIn(looked.gaps, left, right);
  const changes = pairs.flatMap((pair) => (isGap(pair) ? [] : changesBetween(gainAt, ...pair)));
  const across = pairs.filter(isGap).flatMap(([left, right]) => acrossOf(left, right));
  const [first] = seen;
  return {
    found: withTouches(gainAt, changes),
    ...(across.length === 0 ? {} : { across }),
    ...(first === undefined ? {} : { paysFirst: isPaying(first) }),
    gaps: looked.gaps,
  };
};
