/** What a strategy gains at some value of a parameter, and how much money that is made of. */
export interface Gain {
  readonly gain: number;
  readonly size: number;
}

/** A gain as a function of one parameter; nothing where the model has no value. */
export type GainAt = (value: number) => Gain | undefined;

/** Where it begins or ceases to pay. */
export interface Found {
  /** The value nearest to the other side at which it pays. */
  readonly value: number;
  /** The nearest value found at which it does not. */
  readonly beside: number;
  readonly direction: "paysAbove" | "paysBelow";
  /** Whether the gain passes nothing at once, as where staff is whole. */
  readonly isJump: boolean;
}

/** A stretch of values for which the model has none. */
export interface Gap {
  readonly from: number;
  readonly until: number;
}

export interface Search {
  readonly found: readonly Found[];
  /** Whether it pays at the lowest value that the model has a value for. */
  readonly paysFirst?: boolean;
  readonly gaps: readonly Gap[];
}

/** A gain so small beside the amounts it is made of that it is nothing but rounding. */
export const ROUNDING = 1e-12;

/** A gain of nothing pays: what was spent came back. */
export const pays = ({ gain, size }: Gain): boolean => gain >= -ROUNDING * size;

const MOST_STEPS = 200;
/** How little the sides of a turn differ, relative to their height, where it is not looked at further. */
const FLAT = 1e-4;
const GOLDEN = (3 - Math.sqrt(5)) / 2;

interface Sample {
  readonly value: number;
  readonly at: Gain | undefined;
}

/**
 * Closes in on where it begins to pay, between a value at which it does and one at which it does not: by a curve through
 * the last three values where that is sure to be better, by halves otherwise (Chandrupatla, “A new hybrid
 * quadratic/bisection algorithm for finding the zero of a nonlinear function without using derivatives”, Advances in
 * Engineering Software 1997;28(3):145–149), until the gain is nothing or no number lies between.
 */
const refine = (gainAt: GainAt, yes: Sample, no: Sample): Found | undefined => {
  const heightOf = ({ at }: Sample): number => at?.gain ?? 0;
  const isNothing = ({ at }: Sample): boolean => at !== undefined && Math.abs(at.gain) <= ROUNDING * at.size;
  let [good, bad] = [yes, no];
  let [last, other] = [yes, no];
  let part = 0.5;
  for (let step = 0; step < MOST_STEPS && !isNothing(good); step++) {
    const width = Math.abs(other.value - last.value);
    // At least to the next numbers but one, so that the change is closed in on from both sides.
    const least = (2 * Number.EPSILON * Math.max(Math.abs(last.value), Math.abs(other.value))) / width;
    const value = last.value + Math.min(1 - least, Math.max(least, part)) * (other.value - last.value);
    if (least > 0.5 || value === last.value || value === other.value) break;
    const at = gainAt(value);
    if (at === undefined) return undefined;
    const sample = { value, at };
    const before = heightOf(sample) > 0 === heightOf(last) > 0 ? last : other;
    if (before === other) other = last;
    last = sample;
    if (pays(at)) good = sample;
    else bad = sample;
    const [f1, f2, f3] = [heightOf(last), heightOf(other), heightOf(before)];
    const xi = (last.value - other.value) / (before.value - other.value);
    const phi = (f1 - f2) / (f3 - f2);
    const isCurved = phi ** 2 < xi && (1 - phi) ** 2 < 1 - xi;
    const curve =
      (f1 / (f2 - f1)) * (f3 / (f2 - f3)) +
      ((before.value - last.value) / (other.value - last.value)) * (f1 / (f3 - f1)) * (f2 / (f3 - f2));
    part = isCurved && curve > 0 && curve < 1 ? curve : 0.5;
  }
  const { gain = 0, size = 0 } = good.at ?? {};
  return {
    value: good.value,
    beside: bad.value,
    direction: good.value > bad.value ? "paysAbove" : "paysBelow",
    // A gain that is not nothing at the last number before is no rounding, but a jump.
    isJump: Math.abs(gain) > 1e-9 * size,
  };
};

/** How near the edge of where a model has values is looked for, as a part of a step. */
const NEAR = 1e-9;

/** The edge of where a model has values, from inside. */
const edgeOf = (gainAt: GainAt, inside: Sample, outside: number): Sample => {
  const width = outside - inside.value;
  const probe = (value: number): Sample => ({ value, at: gainAt(value) });
  // Often it is the last value alone that has none, such as a division by nothing.
  const beside = probe(outside - NEAR * width);
  if (beside.at !== undefined) return beside;
  let [good, bad] = [inside, outside];
  while (Math.abs(bad - good.value) > NEAR * Math.abs(width)) {
    const middle = probe((good.value + bad) / 2);
    if (middle.at === undefined) bad = middle.value;
    else good = middle;
  }
  return good;
};

/**
 * Where a gain nears nothing between three values without passing it at any, whether it passes it in between: the
 * value at which it does, if it is found.
 */
const dip = (gainAt: GainAt, left: Sample, right: Sample): Sample | undefined => {
  const was = left.at !== undefined && pays(left.at);
  const heightOf = ({ gain }: Gain): number => (was ? gain : -gain);
  const probe = (value: number): Sample => ({ value, at: gainAt(value) });
  let [from, until] = [left.value, right.value];
  let one = probe(from + GOLDEN * (until - from));
  let two = probe(until - GOLDEN * (until - from));
  for (let step = 0; step < 50; step++) {
    for (const sample of [one, two]) {
      if (sample.at === undefined) return undefined;
      if (pays(sample.at) !== was) return sample;
    }
    if (one.at === undefined || two.at === undefined) return undefined;
    if (heightOf(one.at) <= heightOf(two.at)) {
      until = two.value;
      two = one;
      one = probe(from + GOLDEN * (until - from));
    } else {
      from = one.value;
      one = two;
      two = probe(until - GOLDEN * (until - from));
    }
    const [a, b] = [Math.abs(one.at?.gain ?? 0), Math.abs(two.at?.gain ?? 0)];
    // A bottom that is flat and above nothing stays there.
    if (step > 5 && Math.abs(a - b) <= FLAT * Math.min(a, b)) return undefined;
  }
  return undefined;
};

/** The same from an end of the range, where it is looked for if the gain nears nothing close to that end. */
const dipFrom = (gainAt: GainAt, end: Sample, next: Sample): Sample | undefined => {
  const value = end.value + (next.value - end.value) / 64;
  const near = { value, at: gainAt(value) };
  if (near.at === undefined || end.at === undefined) return undefined;
  if (pays(near.at) !== pays(end.at)) return near;
  if (Math.abs(near.at.gain) >= Math.abs(end.at.gain)) return undefined;
  return end.value < next.value ? dip(gainAt, end, next) : dip(gainAt, next, end);
};

/**
 * Every value at which it begins or ceases to pay: the range is looked at in equal steps, a change between two of
 * them is closed in on, and where a gain nears nothing and turns, its turn is looked for. Changes close
 * together between the same two steps may not be seen, which is why a result states the steps.
 *
 * @param from - the lowest value
 * @param until - the highest
 * @param steps - how many equal steps the range is looked at in
 */
export const crossingsOf = (gainAt: GainAt, from: number, until: number, steps: number): Search => {
  const grid: Sample[] = Array.from({ length: steps + 1 }, (_, step) => {
    const value = step === steps ? until : from + ((until - from) * step) / steps;
    return { value, at: gainAt(value) };
  });
  const gaps: Gap[] = [];
  const samples: Sample[] = [];
  grid.forEach((sample, index) => {
    const before = grid[index - 1];
    if (before !== undefined && (before.at === undefined) !== (sample.at === undefined)) {
      const [inside, outside] = before.at === undefined ? [sample, before] : [before, sample];
      const edge = edgeOf(gainAt, inside, outside.value);
      if (before.at === undefined) gaps.push({ from: gaps.pop()?.from ?? from, until: edge.value });
      else gaps.push({ from: edge.value, until });
      if (edge.value !== inside.value) samples.push(edge);
    } else if (index === 0 && sample.at === undefined) gaps.push({ from, until });
    if (sample.at !== undefined) samples.push(sample);
  });
  const isGap = (left: Sample, right: Sample): boolean =>
    gaps.some((gap) => gap.from >= left.value && gap.until <= right.value);
  const inOrder = (one: Sample, two: Sample): readonly [Sample, Sample] =>
    one.value < two.value ? [one, two] : [two, one];
  const height = (sample: Sample | undefined): number =>
    Math.abs(sample?.at?.gain ?? Number.POSITIVE_INFINITY);
  const isPaying = (sample: Sample): boolean => sample.at !== undefined && pays(sample.at);
  // A turn is put among the samples, as one more value that was looked at.
  const seen = samples.flatMap((sample, index): Sample[] => {
    // Beside an end of the range, or of where the model has values, lies the end itself.
    const beside = (other: Sample | undefined): Sample =>
      other === undefined || isGap(...inOrder(sample, other)) ? sample : other;
    const [before, after] = [beside(samples[index - 1]), beside(samples[index + 1])];
    if (before === after) return [sample];
    const isLower = (other: Sample): boolean =>
      other === sample ||
      (isPaying(other) === isPaying(sample) &&
        height(other) - height(sample) > ROUNDING * (sample.at?.size ?? 0));
    if (!isLower(before) || !isLower(after)) return [sample];
    const found =
      before === sample || after === sample
        ? dipFrom(gainAt, sample, before === sample ? after : before)
        : dip(gainAt, before, after);
    if (found === undefined) return [sample];
    return found.value < sample.value ? [found, sample] : [sample, found];
  });
  const found = seen.flatMap((sample, index): Found[] => {
    const before = seen[index - 1];
    if (before === undefined || isGap(before, sample) || isPaying(before) === isPaying(sample)) return [];
    const crossing = isPaying(sample) ? refine(gainAt, sample, before) : refine(gainAt, before, sample);
    return crossing === undefined ? [] : [crossing];
  });
  const [first] = seen;
  return { found, ...(first === undefined ? {} : { paysFirst: isPaying(first) }), gaps };
};
