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
const ROUNDING = 1e-13;

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
 * Closes in on where it begins to pay, between a value at which it does and one at which it does not: by the secant
 * while that is inside and quick, by halves otherwise (Dowell & Jarratt, “A modified regula falsi method for computing
 * the root of an equation”, BIT 1971;11:168–174), until no number lies between.
 */
const refine = (gainAt: GainAt, yes: Sample, no: Sample): Found | undefined => {
  let [good, bad] = [yes, no];
  let [high, low] = [good.at?.gain ?? 0, bad.at?.gain ?? 0];
  let width = Number.POSITIVE_INFINITY;
  for (let step = 0; step < MOST_STEPS; step++) {
    const middle = good.value + (bad.value - good.value) / 2;
    const now = Math.abs(good.value - bad.value);
    if (middle === good.value || middle === bad.value) break;
    const { gain = 0, size = 0 } = good.at ?? {};
    if (Math.abs(gain) <= ROUNDING * size) break;
    const secant = good.value - (high * (bad.value - good.value)) / (low - high);
    const isInside = secant > Math.min(good.value, bad.value) && secant < Math.max(good.value, bad.value);
    // A secant that does not halve what is left gives way to a half.
    const value = isInside && now <= width / 2 ? secant : middle;
    width = now;
    const at = gainAt(value);
    if (at === undefined) return undefined;
    const sample = { value, at };
    if (pays(at)) {
      good = sample;
      high = at.gain;
      low /= 2;
    } else {
      bad = sample;
      low = at.gain;
      high /= 2;
    }
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

/** The edge of where a model has values, from inside. */
const edgeOf = (gainAt: GainAt, inside: Sample, outside: number): Sample => {
  let [good, bad] = [inside, outside];
  for (let step = 0; step < 60; step++) {
    const value = (good.value + bad) / 2;
    if (value === good.value || value === bad) break;
    const at = gainAt(value);
    if (at === undefined) bad = value;
    else good = { value, at };
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

/** Whether a gain nears nothing from an end of the range, so that it may turn before the next value. */
const fallsFrom = (gainAt: GainAt, end: Sample, next: Sample): boolean => {
  const near = gainAt(end.value + (next.value - end.value) / 64);
  return near !== undefined && Math.abs(near.gain) < Math.abs(end.at?.gain ?? 0);
};

/**
 * Every value at which it begins or ceases to pay: the range is looked at in equal steps, a change between two of
 * them is closed in on, and where a gain nears nothing and turns, its turn is looked for. Two changes between the same
 * two steps where it does not are not seen, which is why a result states the steps.
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
    const turns =
      isLower(before) &&
      isLower(after) &&
      (before !== sample || fallsFrom(gainAt, sample, after)) &&
      (after !== sample || fallsFrom(gainAt, sample, before));
    const found = turns ? dip(gainAt, before, after) : undefined;
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
