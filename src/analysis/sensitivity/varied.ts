import { Decimal, exactText } from "../../decimal";
import { type Formula, parametersOf, readDecimal } from "../../formula/index";
import type { Evidence, Label, Model, Transition } from "../../model/index";
import { apart } from "../../plain";
import { fail, failUnknown } from "../../problems/index";
import { isToldInPercent, parameterValues, programOf } from "../../program/index";
import { armsOf } from "../prepare/reads";

/** The parameter that is varied, and what it stands for. */
export interface Varied {
  readonly parameter: string;
  readonly label: Label;
  readonly unit: string;
  readonly evidence: Evidence;
  /** The strategies that read it. */
  readonly arms: readonly string[];
  /**
   * `effect` where doing nothing is 0, so that a value is what the strategy adds to the comparator; otherwise a
   * `level`, of which the comparator has its own.
   */
  readonly means: "level" | "effect";
  /** The scenario's value, decimal text. */
  readonly base: string;
  /** Where it has no effect: the comparator's own level, when the scenario says it. */
  readonly neutral?: string;
  readonly range?: readonly [string, string];
  /**
   * Whether all its values are told in per cent: a share of something, and the rate of discounting. A ratio, such as a
   * relative risk, is a plain number on both sides of 1.
   */
  readonly inPercent: boolean;
}

/**
 * A parameter that may be varied.
 *
 * @throws ProblemError `unknown-reference`, with the nearest; `not-a-value` for one that is computed from others
 */
export const variedOf = (model: Model, name: string): Varied => {
  const known = Object.hasOwn(model.parameters, name) ? model.parameters[name] : undefined;
  if (known === undefined) return failUnknown(name, Object.keys(model.parameters), "parameters");
  const { id, label, unit, evidence, formula, neutral, range } = known;
  const read = parametersOf(formula);
  if (read.length > 0) return fail({ code: "not-a-value", found: id, expected: read.join(", ") });
  const values = programOf(model).parameters;
  const none = neutral === undefined ? undefined : readDecimal(neutral, { parameters: values });
  const base = exactText(values[id] ?? new Decimal(0));
  return {
    parameter: id,
    label: apart(label),
    unit,
    evidence,
    arms: armsOf(model, id),
    means: none?.isZero() === true ? "effect" : "level",
    base,
    ...(none === undefined ? {} : { neutral: exactText(none) }),
    ...(range === undefined ? {} : { range: apart(range) }),
    inPercent: isToldInPercent(model, id, base),
  };
};

/** Parameters that may be varied: those with a value of their own. */
export const variable = (model: Model): readonly string[] =>
  Object.values(model.parameters).flatMap(({ id, formula }) =>
    parametersOf(formula).length === 0 ? [id] : [],
  );

/** Values it may have at all, as far as that follows from its unit: shares are from 0 to 1. */
export interface Domain {
  readonly from: Decimal;
  /** No end when left out. */
  readonly until?: Decimal;
}

export const domainOf = ({ unit, base, range }: Varied): Domain => {
  const [low = base, high = base] = range ?? [];
  const isShare = unit === "1" && new Decimal(high).lte(1);
  const from = Decimal.min(0, low);
  return isShare ? { from, until: new Decimal(1) } : { from };
};

/** How many times its value a parameter without a range or an end is looked at to; a rate to once a year, too. */
const TIMES_BASE = 10;

const endOf = ({ unit, base }: Varied): Decimal => {
  const end = new Decimal(base).abs().times(TIMES_BASE);
  return unit === "1/year" ? Decimal.max(end, 1) : end;
};

/**
 * The range a parameter is looked at in: the one asked for, its own, or all it may be, at most ten times its value.
 *
 * @throws ProblemError `no-range` where there is none to be had
 */
export const rangeOf = (
  varied: Varied,
  asked: readonly [string, string] | undefined,
): readonly [Decimal, Decimal] => {
  const [low, high] = asked ?? varied.range ?? [];
  if (low !== undefined && high !== undefined) return [new Decimal(low), new Decimal(high)];
  const { from, until } = domainOf(varied);
  const end = until ?? endOf(varied);
  return end.gt(from) ? [from, end] : fail({ code: "no-range", found: varied.parameter });
};

/** The farthest a parameter is looked at beyond its range. */
export const reachOf = (
  varied: Varied,
  [low, high]: readonly [Decimal, Decimal],
): readonly [Decimal, Decimal] => {
  const { from, until } = domainOf(varied);
  const end = until ?? endOf(varied);
  return [Decimal.min(from, low), Decimal.max(end, high)];
};

/** Shares of entrants by the goals they are parts of. */
const goalsOf = (model: Model, of: string): readonly (readonly Formula[])[] => {
  const byName = new Map<string | Transition, Formula[]>();
  for (const transition of model.strategies.find(({ id }) => id === of)?.dynamics?.transitions ?? []) {
    const { chance } = transition;
    if (chance.kind !== "share" || chance.of !== "entrants") continue;
    const name = chance.group ?? transition;
    byName.set(name, [...(byName.get(name) ?? []), chance.share]);
  }
  return [...byName.values()];
};

/**
 * Whether it is the share of entrants that one strategy brings where it wants them: successes are share × cohort. It
 * moves one goal alone: one citizen can reach several, and they cannot be added.
 */
export const isShareOfEntrants = (model: Model, { parameter, base, unit }: Varied, of: string): boolean => {
  if (unit !== "1") return false;
  const goals = goalsOf(model, of);
  const sumsAt = (value: Decimal): readonly Decimal[] => {
    const parameters = parameterValues(model, { [parameter]: value });
    return goals.map((shares) =>
      shares.reduce((sum, share) => sum.plus(readDecimal(share, { parameters })), new Decimal(0)),
    );
  };
  const one = sumsAt(new Decimal(base));
  const moved = sumsAt(new Decimal(base).plus("0.001"))
    .map((sum, index) => sum.minus(one[index] ?? 0))
    .filter((change) => change.abs().gte("1e-12"));
  return moved.length === 1 && moved[0]?.minus("0.001").abs().lt("1e-12") === true;
};
