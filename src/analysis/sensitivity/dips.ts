import { type GainAt, isPaying, type Sample, sampler } from "./gain";

/** How little the sides of a turn differ, relative to their height, where it is not looked at further. */
const FLAT = 1e-4;
const GOLDEN = (3 - Math.sqrt(5)) / 2;
/** Each leaves three fifths of the stretch: until no number lies between. */
const MOST_STEPS = 75;
/** Steps before a bottom may be called flat. */
const FIRST_STEPS = 5;

/** How many times as steep as anywhere it was looked at a side may yet become. */
const STEEPER = 8;

/** How high a sample is over what is looked for. */
type HeightOf = (sample: Sample) => number;

/** How steep a curve is between some of its points in a row. */
const steepest = (samples: readonly Sample[], heightOf: HeightOf): number =>
  samples.slice(1).reduce((most, sample, index) => {
    const before = samples[index] as Sample;
    const way = sample.value - before.value;
    return way === 0 ? most : Math.max(most, Math.abs((heightOf(sample) - heightOf(before)) / way));
  }, 0);

/**
 * Where a gain nears nothing between two values without passing it at either, whether it passes it in between: the
 * value at which it does, if it is found.
 */
export const dip = (
  gainAt: GainAt,
  left: Sample,
  right: Sample,
  heightOf: HeightOf = ({ at }) => Math.abs(at?.gain ?? 0),
): Sample | undefined => {
  const was = isPaying(left);
  const probe = sampler(gainAt);
  let [from, until] = [left.value, right.value];
  let one = probe(from + GOLDEN * (until - from));
  let two = probe(until - GOLDEN * (until - from));
  let flat = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    for (const sample of [one, two]) {
      if (sample.at === undefined) return undefined;
      if (isPaying(sample) !== was) return sample;
    }
    const [a, b] = [heightOf(one), heightOf(two)];
    // As steep as it is known to be, and several times as steep, it does not come down in what is left.
    const steep = steepest([left, one, two, right], heightOf);
    if (Math.min(a, b) > STEEPER * steep * (until - from)) return undefined;
    // A bottom that is flat and above nothing stays there; two sides of a kink may be as high once.
    flat = Math.abs(a - b) <= FLAT * Math.min(a, b) ? flat + 1 : 0;
    if (step > FIRST_STEPS && flat > 1) return undefined;
    if (a <= b) {
      until = two.value;
      two = one;
      one = probe(from + GOLDEN * (until - from));
    } else {
      from = one.value;
      one = two;
      two = probe(until - GOLDEN * (until - from));
    }
  }
  return undefined;
};

/** The same from an end of the range, where it is looked for if the gain nears nothing close to that end. */
export const dipFrom = (gainAt: GainAt, end: Sample, next: Sample): Sample | undefined => {
  const near = sampler(gainAt)(end.value + (next.value - end.value) / 64);
  if (near.at === undefined || end.at === undefined) return undefined;
  if (isPaying(near) !== isPaying(end)) return near;
  if (Math.abs(near.at.gain) >= Math.abs(end.at.gain)) return undefined;
  return end.value < next.value ? dip(gainAt, end, next) : dip(gainAt, next, end);
};

/** How low, beside its ends, the bottom of a curve must be expected to be worth looking for. */
const LOW = 0.3;

/** The least of a parabola through three points between the first and the last, or nothing where it has none there. */
const leastOf = (points: readonly (readonly [at: number, height: number])[]): number | undefined => {
  const [[a, f] = [0, 0], [b, g] = [0, 0], [c, h] = [0, 0]] = points;
  const [first, second] = [(g - f) / (b - a), (h - g) / (c - b)];
  const bend = (second - first) / (c - a);
  const at = (a + b) / 2 - first / (2 * bend);
  return bend > 0 && at > a && at < c ? f + (at - a) * (first + bend * (at - b)) : undefined;
};

/**
 * Beside a root, whether the gain comes back to nothing before the next value that was looked at: what is left of it
 * when the root is divided out is followed as any other dip. So two roots are found close to a third.
 */
export const returnsBeside = (gainAt: GainAt, root: Sample, end: Sample): Sample | undefined => {
  const way = end.value - root.value;
  if (way === 0 || isPaying(root) !== isPaying(end)) return undefined;
  const heightOf: HeightOf = ({ value, at }) => Math.abs((at?.gain ?? 0) / (value - root.value));
  const parts = [1 / 16, 1 / 2];
  const probes = parts.map((part) => sampler(gainAt)(root.value + part * way));
  if (probes.some(({ at }) => at === undefined)) return undefined;
  const other = probes.find((probe) => isPaying(probe) !== isPaying(end));
  if (other !== undefined) return other;
  const heights = [...probes, end].map(heightOf);
  const least = leastOf([...parts, 1].map((part, index) => [part, heights[index] ?? 0]));
  if (least === undefined || least > LOW * Math.min(...heights)) return undefined;
  const [near = root] = probes;
  return way > 0 ? dip(gainAt, near, end, heightOf) : dip(gainAt, end, near, heightOf);
};
