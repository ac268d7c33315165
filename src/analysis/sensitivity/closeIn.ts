import { type GainAt, heightOf, isNothing, isPaying, pays, ROUNDING, type Sample, sampler } from "./gain";

/** Where it begins or ceases to pay. */
export interface Found {
  /** The value nearest to the other side at which it pays. */
  readonly value: number;
  /** The nearest value found at which it does not. */
  readonly beside: number;
  /** `touches`: it pays there alone, with nothing left, and on neither side. */
  readonly direction: "paysAbove" | "paysBelow" | "touches";
  /** Whether the gain passes from or to nothing at once, as where staff is whole. */
  readonly isJump: boolean;
}

/** Two samples next to each other: it pays at one and not at the other. */
export interface Change {
  readonly yes: Sample;
  readonly no: Sample;
}

const MOST_STEPS = 200;
/** How far from a gain of nothing it is looked whether it stays nothing, as a part of the stretch searched. */
const NUDGE = 1e-7;
/** A gain this much of the money it is made of is no rounding at two numbers next to each other: it jumps. */
const JUMP = 1e-9;
/** A fall this steep over a nudge may be a jump. */
const STEEP = 1e-5;
/** A gain this small beside what it is made of is as near to nothing as numbers come. */
const EXACT = 1e-15;
/** What is left of amounts that cancel exactly is less than this of them. */
const CANCELLED = 1e-13;
/** Numbers this few steps of the last digit apart are next to each other. */
const ADJACENT = 8 * Number.EPSILON;
/** Digits of a number that somebody wrote. */
const WRITTEN = [4, 6, 8, 10];
/** How near the middle of where nothing is left it touches, as a part of that stretch. */
const CENTRE = 1e-2;
/** How near such a number is looked for, as a part of it. */
const NEAR = 1e-7;

const isRoot = ({ at }: Sample): boolean => at !== undefined && Math.abs(at.gain) <= EXACT * at.size;

/** A change on its way to being found. */
interface Search extends Change {
  /** How wide the stretch was to begin with. */
  readonly span: number;
}

const isClosed = ({ yes, no, span }: Search): boolean =>
  Math.abs(yes.value - no.value) <= ADJACENT * Math.max(Math.abs(yes.value), Math.abs(no.value), span / 64);

/** Halves a stretch until no number lies between, or the model has no value in it. */
const halved = (gainAt: GainAt, { span, ...change }: Search): Search | undefined => {
  let { yes, no } = change;
  for (let step = 0; step < MOST_STEPS && !isClosed({ yes, no, span }); step++) {
    const middle = sampler(gainAt)(yes.value + (no.value - yes.value) / 2);
    if (middle.value === yes.value || middle.value === no.value) break;
    if (middle.at === undefined) return undefined;
    if (isPaying(middle)) yes = middle;
    else no = middle;
  }
  return { yes, no, span };
};

/**
 * Closes in on a change by a curve through the last three values where that is sure to be better, by halves otherwise
 * (Chandrupatla, “A new hybrid quadratic/bisection algorithm for finding the zero of a nonlinear function without using
 * derivatives”, Advances in Engineering Software 1997;28(3):145–149), until the gain is nothing or no number lies
 * between.
 */
const curved = (gainAt: GainAt, { yes, no, span }: Search): Search | undefined => {
  let [good, bad] = [yes, no];
  let [last, other] = [yes, no];
  let part = 0.5;
  for (let step = 0; step < MOST_STEPS && !isRoot(good); step++) {
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
  return { yes: good, no: bad, span };
};

/** Whether a gain of nothing is one exactly over a stretch, and not only where it passes nothing slowly. */
const isLevel = (gainAt: GainAt, from: number, until: number): boolean =>
  [1 / 16, 1 / 2, 15 / 16].every((part) => {
    const at = gainAt(from + part * (until - from));
    return at !== undefined && Math.abs(at.gain) <= CANCELLED * at.size;
  });

/**
 * From a value at which nothing is left to where it really ceases to pay: a gain may be nothing over a stretch of values,
 * such as under a grant, and the end of the stretch is the answer wherever in it somebody happened to look.
 */
const left = (gainAt: GainAt, { yes, no, span }: Search): Search | undefined => {
  const way = no.value - yes.value;
  const isNear = Math.abs(way) <= NUDGE * span;
  const near = isNear ? no : sampler(gainAt)(yes.value + Math.sign(way) * NUDGE * span);
  if (near.at === undefined) return undefined;
  if (!isPaying(near)) {
    const tight = { yes, no: near, span };
    return -near.at.gain > STEEP * Math.max(near.at.size, no.at?.size ?? 0) ? halved(gainAt, tight) : tight;
  }
  const edge = halved(gainAt, { yes: near, no, span });
  if (edge === undefined || isLevel(gainAt, yes.value, edge.yes.value)) return edge;
  // Where it passes nothing slowly, as at a root of a higher order, the root itself is nearer than what is beyond rounding.
  return isRoot(yes) ? { yes, no: edge.no, span } : edge;
};

/** The shortest numbers near one that may be what somebody wrote, the shortest first. */
const shortOf = (value: number, span: number): readonly number[] => [
  ...(Math.abs(value) < ROUNDING * span ? [0] : []),
  ...WRITTEN.map((digits) => Number(value.toPrecision(digits))),
];

/** The shortest number as good as one that was closed in on: what somebody wrote in a scenario is hit exactly. */
const written = (gainAt: GainAt, change: Search): Change => {
  const { yes, no, span } = change;
  const near = isNothing(yes)
    ? Math.max(NEAR * Math.abs(yes.value), ROUNDING * span)
    : 2 * Math.abs(no.value - yes.value);
  const short = shortOf(yes.value, span).filter((each) => Math.abs(each - yes.value) <= near);
  for (const value of new Set(short)) {
    if (value === yes.value) break;
    const sample = sampler(gainAt)(value);
    if (isNothing(yes) ? isNothing(sample) : isPaying(sample)) return { yes: sample, no };
    const isBetween = (value - yes.value) * (no.value - value) > 0;
    if (sample.at !== undefined && !isPaying(sample) && (isClosed(change) || isBetween))
      return { yes, no: sample };
  }
  return change;
};

/**
 * Where it begins or ceases to pay between a value at which it does and one at which it does not; nothing where the
 * model has no value on the way.
 */
export const closeIn = (gainAt: GainAt, change: Change): Found | undefined => {
  const span = Math.abs(change.yes.value - change.no.value);
  const size = Math.max(change.yes.at?.size ?? 0, change.no.at?.size ?? 0);
  const root = curved(gainAt, { ...change, span });
  const closed = root !== undefined && isNothing(root.yes) ? left(gainAt, root) : root;
  if (closed === undefined) return undefined;
  const { yes, no } = written(gainAt, closed);
  const isHigh = (sample: Sample): boolean =>
    Math.abs(heightOf(sample)) > JUMP * Math.max(size, sample.at?.size ?? 0);
  return {
    value: yes.value,
    beside: no.value,
    direction: yes.value > no.value ? "paysAbove" : "paysBelow",
    isJump: isClosed(closed) && (isHigh(closed.yes) || isHigh(closed.no)),
  };
};

/**
 * Whether it pays over a stretch only in that nothing is left where it comes nearest, and otherwise costs more: then it
 * touches nothing and does not pass it.
 */
export const touched = (gainAt: GainAt, from: Found, until: Found): Found | undefined => {
  const touches = (value: number): Found => ({
    value,
    beside: from.beside,
    direction: "touches",
    isJump: false,
  });
  if (from.value === until.value) return touches(from.value);
  if (from.isJump || until.isJump) return undefined;
  const isAll = [0, 0.25, 0.5, 0.75, 1].every((part) =>
    isNothing(sampler(gainAt)(from.value + part * (until.value - from.value))),
  );
  if (!isAll || isLevel(gainAt, from.value, until.value)) return undefined;
  const middle = (from.value + until.value) / 2;
  const isIn = (value: number): boolean => Math.abs(value - middle) <= CENTRE * (until.value - from.value);
  return touches(shortOf(middle, 0).find(isIn) ?? middle);
};
