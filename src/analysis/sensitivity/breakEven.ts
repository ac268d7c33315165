import { Decimal, exactText } from "../../decimal";
import { knownOf } from "../../ledger/index";
import type { Model } from "../../model/index";
import { checked, ProblemError } from "../../problems/index";
import { cyclesWithin, searchProblems } from "../../program/index";
import { isPriceAlone } from "../prepare/reads";
import { breakEvenShape, handleShape } from "../shapes";
import { isProvenAffine } from "./affine";
import {
  type Across,
  crossingsOf,
  type Found,
  type GainAt,
  type Gap,
  type MayBe,
  type Search,
} from "./crossings";
import { type Held, heldOf } from "./held";
import {
  type Asked,
  askedOf,
  isPaying,
  type Net,
  netCostAt,
  type PreparedModel,
  type Question,
  trialsOf,
} from "./question";
import { domainOf, isShareOfEntrants, rangeOf, reachOf, type Varied, variedOf } from "./varied";
import { can, ifAny } from "./withoutValue";

/** A number of something that is counted, and the whole number of it that is enough. */
export interface WholeNumber {
  readonly exact: string;
  /** The smallest whole number that pays where more pays, the largest where less does. */
  readonly whole: string;
}

/** A value at which it begins or ceases to pay; decimal text. */
export interface Crossing {
  readonly value: string;
  /**
   * On which side of the value it pays; at the value it does. `touches`: at the value alone, where nothing is left, and
   * on neither side.
   */
  readonly direction: "paysAbove" | "paysBelow" | "touches";
  /** How far from the scenario's value, as a share of it; absent where that is 0. */
  readonly fromBase?: string;
  /** How far from where the parameter has no effect, when the scenario says where that is. */
  readonly fromNeutral?: string;
  /** A whole number of what is counted, where the parameter counts something. */
  readonly whole?: string;
  /** Share × cohort, where the parameter is the share of the entrants who succeed. */
  readonly successes?: WholeNumber;
  /** Where the net cost passes nothing at once: the last value on the other side, and the net costs at both. */
  readonly jump?: { readonly beside: string; readonly netCost: string; readonly netCostBeside: string };
  /**
   * The nearest value at which it does not pay, where the model has none in between: somewhere there it changes, and
   * `value` is the first at which it is known to pay.
   */
  readonly across?: string;
}

/** Where it breaks even in one parameter, all others held. */
export interface BreakEven extends Asked {
  readonly vary: string;
  readonly varied: Varied;
  /**
   * `crossings`: within the range. `always`, `never`: it pays, or does not, at every value the parameter may have or,
   * where that is searched, that was looked at. `outside`: it breaks even, but beyond the range.
   */
  readonly outcome: "crossings" | "always" | "never" | "outside";
  readonly crossings: readonly Crossing[];
  /** The net cost at the scenario's own values: positive while it does not pay. */
  readonly netCost: string;
  readonly perCitizen?: string;
  /** The range that was asked about. */
  readonly range: readonly [string, string];
  /** How it was found: from the form of the formulas, exactly; or by looking in equal steps and closing in. */
  readonly method: "exact" | "searched";
  /**
   * The values that were looked at, and in how many steps, in the range and beyond it; absent where the form of the
   * formulas is enough.
   */
  readonly searched?: Searched & { readonly beyond?: readonly Searched[] };
  /** Values for which the model has none, such as probabilities of more than 1 together. */
  readonly withoutValue: readonly (readonly [string, string])[];
  readonly held: Held;
}

/** A stretch of values that was looked at in equal steps. */
export interface Searched {
  readonly from: string;
  readonly until: string;
  readonly steps: number;
}

export interface BreakEvenOptions extends Question {
  /** The parameter that is varied, by name. */
  readonly vary: string;
  /** Lowest and highest value to look between; the parameter's own range when left out. */
  readonly range?: readonly [string, string];
  /**
   * Equal steps the range is looked at in where the answer does not follow from the form of the formulas: 32 when left
   * out. Beyond the range, where nothing is found in it, a quarter as many on each side.
   */
  readonly steps?: number;
  /** Whether to look beyond the range where it does not break even in it: so when left out. */
  readonly beyond?: boolean;
}

const STEPS = 32;
/** How many times fewer beyond the range. */
const BEYOND = 4;

/** What counts whole: a unit, or so many of it. */
const WHOLE = ["person", "persons", "citizen", "citizens", "place", "places", "staff"];

/** Whether a value is whole but for rounding. */
const isWhole = (value: Decimal): boolean =>
  value.minus(value.round()).abs().lte(Decimal.max(1, value.abs()).times("1e-9"));

/** A value that is whole but for rounding is. */
const wholeOf = (value: Decimal, direction: Crossing["direction"]): string => {
  const nearest = value.round();
  if (isWhole(value)) return nearest.toFixed();
  return (direction === "paysAbove" ? value.ceil() : value.floor()).toFixed();
};

/**
 * Whether a parameter means something at whole steps alone: a time that is counted in whole cycles is rounded in
 * between, or the model has no value there. Between two steps, the lower one is looked at.
 */
const isWholeAlone = (
  { model }: PreparedModel,
  vary: string,
  hasValue: (value: Decimal) => boolean,
  base: Decimal,
): boolean => {
  if (!base.isInteger()) return false;
  const own = cyclesWithin(model);
  const isRounded = (value: Decimal): boolean =>
    cyclesWithin(model, { [vary]: value }).some(
      (cycles, index) => !cycles.isInteger() && !cycles.eq(own[index] ?? cycles),
    );
  const isBetween = (value: Decimal): boolean => !hasValue(value) || isRounded(value);
  return (
    isBetween(base.plus("0.37")) &&
    isBetween(base.minus("0.37")) &&
    (hasValue(base.plus(1)) || hasValue(base.minus(1)))
  );
};

/** Gaps that meet are one. */
const joined = (gaps: readonly Gap[]): readonly Gap[] =>
  [...gaps]
    .sort((a, b) => a.from - b.from)
    .reduce<Gap[]>((known, gap) => {
      const last = known.at(-1);
      if (last === undefined || gap.from > last.until) known.push(gap);
      else known[known.length - 1] = { from: last.from, until: Math.max(last.until, gap.until) };
      return known;
    }, []);

interface Line {
  readonly value: Decimal;
  readonly direction: Crossing["direction"];
}

/** The root of a straight line through two of its points, nothing where it is level. */
const rootOf = (
  at: (value: Decimal) => Net,
  base: Decimal,
): { readonly root?: Line; readonly paysAtBase: boolean } => {
  // As far apart as the value is large: a small step would lose the slope among the digits of doubles.
  const step = Decimal.max(1, base.abs());
  const [one, other] = [at(base), at(base.plus(step))];
  const rise = other.unrounded.minus(one.unrounded);
  const doubtful = Math.max(one.doubtful, other.doubtful);
  const paysAtBase = isPaying(one);
  // What is left of amounts that cancel is rounding.
  const nothing = Decimal.max(one.size, other.size)
    .times("1e-30")
    .plus(doubtful * 1e-14);
  if (rise.abs().lte(nothing)) return { paysAtBase };
  const slope = rise.div(step);
  const value = knownOf(base.minus(one.unrounded.div(slope)), slope.abs().pow(-1).times(doubtful).toNumber());
  return { root: { value, direction: slope.lt(0) ? "paysAbove" : "paysBelow" }, paysAtBase };
};

/** Break-even in one parameter, in trials that other questions share. */
export const breakEvenIn = (trials: PreparedModel, options: BreakEvenOptions): BreakEven => {
  const { model } = trials;
  const { vary, steps = STEPS } = options;
  const asked = askedOf(model, options);
  const varied = variedOf(model, vary);
  const isExact = isProvenAffine(model, asked, vary);
  // Another price is quickly tried however long it takes to follow citizens, which is done once.
  const tooMuch = isExact || isPriceAlone(model, vary) ? [] : searchProblems(model);
  if (tooMuch.length > 0) throw new ProblemError(tooMuch);
  const net = netCostAt(trials, asked);
  const at = (value: Decimal): Net => net({ [vary]: value });
  const base = new Decimal(varied.base);
  const now = at(base);
  const range = rangeOf(varied, options.range);
  const isShare = isShareOfEntrants(model, varied, asked.of);
  const described = ({ value, direction }: Line): Crossing => {
    // One more than are needed, or one less, does not pay where it pays at one value alone.
    const isTouch = direction === "touches";
    // Where places are filled again as they fall free, more start when more succeed.
    const successes = isShare ? value.times(at(value).citizens) : new Decimal(0);
    return {
      value: exactText(value),
      direction,
      ...(base.isZero() ? {} : { fromBase: exactText(value.minus(base).div(base.abs())) }),
      ...(varied.neutral === undefined ? {} : { fromNeutral: exactText(value.minus(varied.neutral)) }),
      ...(WHOLE.includes(varied.unit) && (!isTouch || isWhole(value))
        ? { whole: wholeOf(value, direction) }
        : {}),
      ...(isShare && !isTouch
        ? { successes: { exact: exactText(successes), whole: wholeOf(successes, direction) } }
        : {}),
    };
  };
  const result = {
    ...asked,
    vary,
    varied,
    netCost: exactText(now.netCost),
    ...(now.citizens.isZero() ? {} : { perCitizen: exactText(now.netCost.div(now.citizens)) }),
    range: [exactText(range[0]), exactText(range[1])] as const,
    held: heldOf(model, vary, asked.of, now.citizens),
  };
  if (isExact) {
    const { root, paysAtBase } = rootOf(at, base);
    const { from, until } = domainOf(varied);
    const common = { ...result, method: "exact", withoutValue: [] } as const;
    const isPossible = (value: Decimal): boolean =>
      value.gte(Decimal.min(from, range[0])) &&
      (until === undefined || value.lte(Decimal.max(until, range[1])));
    if (root === undefined || !isPossible(root.value))
      return { ...common, outcome: paysAtBase ? "always" : "never", crossings: [] };
    const isInside = root.value.gte(range[0]) && root.value.lte(range[1]);
    return { ...common, outcome: isInside ? "crossings" : "outside", crossings: [described(root)] };
  }
  const isStepped = isWholeAlone(trials, vary, (value) => ifAny(() => at(value)) !== undefined, base);
  /** The value that is looked at for a number: itself, or the whole step from the scenario's own below it. */
  const stepOf = (value: number): Decimal =>
    isStepped ? base.plus(new Decimal(value).minus(base).floor()) : new Decimal(value);
  const gainAt: GainAt = (value) => {
    const found = ifAny(() => at(stepOf(value)));
    return found === undefined
      ? undefined
      : { gain: found.netCost.neg().toNumber(), size: found.size.toNumber() };
  };
  const totals = trials.totals(asked.reach, asked.discounted);
  const mayBe: MayBe = (value) => can(() => totals({ [vary]: stepOf(value) }).follow());
  const crossing = ({ value, beside, direction, isJump }: Found): Crossing => {
    const line = { value: stepOf(value), direction };
    if (!isJump) return described(line);
    const netCosts = { netCost: at(line.value).netCost, netCostBeside: at(stepOf(beside)).netCost };
    return {
      ...described(line),
      jump: {
        beside: exactText(stepOf(beside)),
        netCost: exactText(netCosts.netCost),
        netCostBeside: exactText(netCosts.netCostBeside),
      },
    };
  };
  const unseen = ({ value, beside, direction }: Across): Crossing => ({
    ...described({ value: stepOf(value), direction }),
    across: exactText(stepOf(beside)),
  });
  const crossingsIn = (searches: readonly Search[]): readonly Crossing[] =>
    searches
      .flatMap(({ found, across = [] }) => [...found.map(crossing), ...across.map(unseen)])
      .sort((one, other) => new Decimal(one.value).comparedTo(other.value));
  const [low, high] = [range[0].toNumber(), range[1].toNumber()];
  // What is known of the scenario's own value is never at odds with what is found around it.
  const own = [varied.base, varied.neutral ?? varied.base].map(Number);
  const inside = crossingsOf(gainAt, low, high, steps, own, mayBe);
  const crossings = crossingsIn([inside]);
  const asText = (value: number): string => exactText(new Decimal(value));
  const gapsOf = (gaps: typeof inside.gaps) =>
    joined(gaps).map((gap) => [asText(gap.from), asText(gap.until)] as const);
  const searched = { from: asText(low), until: asText(high), steps };
  if (crossings.length > 0)
    return {
      ...result,
      method: "searched",
      outcome: "crossings",
      crossings,
      searched,
      withoutValue: gapsOf(inside.gaps),
    };
  const [from, until] =
    options.beyond === false
      ? [low, high]
      : (reachOf(varied, range).map((value) => value.toNumber()) as [number, number]);
  const fewer = Math.ceil(steps / BEYOND);
  const sides = [
    ...(from < low ? [[from, low] as const] : []),
    ...(until > high ? [[high, until] as const] : []),
  ];
  const beyond = sides.map(([start, end]) => crossingsOf(gainAt, start, end, fewer, own, mayBe));
  const found = crossingsIn(beyond);
  const paying = inside.paysFirst ?? isPaying(now);
  return {
    ...result,
    method: "searched",
    outcome: found.length > 0 ? "outside" : paying ? "always" : "never",
    crossings: found,
    searched: {
      ...searched,
      ...(sides.length === 0
        ? {}
        : {
            beyond: sides.map(([start, end]) => ({ from: asText(start), until: asText(end), steps: fewer })),
          }),
    },
    withoutValue: gapsOf([inside, ...beyond].flatMap(({ gaps }) => gaps)),
  };
};

const breakEvenTakes = () => ({ model: handleShape, options: breakEvenShape });

/**
 * Where one strategy begins to pay for a payer as one parameter changes and everything else stands still: the share who
 * must succeed, the highest price, the shortest stay in a job. Where every price is a straight line in the parameter
 * and no quantity reads it, the answer is exact, from two evaluations; otherwise the range is looked at in equal steps
 * and every change is closed in on. “Never” is an answer. (Break-even net present value: “the extent to which a single
 * variable can change before the NPV of a proposed project switches from positive to negative (or visa versa)”, LSE,
 * Share prices, Finance glossary; deterministic threshold analysis, Medical Decision Making 2020,
 * doi:10.1177/0272989X20937253.)
 *
 * @param model - a compiled scenario with two strategies or more, or one that was prepared
 * @param options - the parameter, whose money, and how it is looked at
 * @throws ProblemError `unknown-reference` with the nearest name, `not-a-value` for a parameter computed from others,
 *   `nothing-to-compare`, `too-much-to-search` where one value of a search takes too long already, and what `evaluate`
 *   says of the scenario's own values
 * @example
 * import { breakEven } from "traedesten";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/hiv.yaml");
 * const model = await loadScenario(file);
 * const worth = { lifeYears: "5000" };
 * const { outcome, crossings } = breakEven(model, { vary: "lamivudine", perspective: "region", worth });
 * outcome; // "crossings"
 * crossings.map(({ value, direction }) => [value, direction]); // [["1421.703072459", "paysBelow"]]
 */
export const breakEven = /* @__PURE__ */ checked(
  breakEvenTakes,
  (model: Model | PreparedModel, options: BreakEvenOptions): BreakEven =>
    breakEvenIn(trialsOf(model), options),
);
