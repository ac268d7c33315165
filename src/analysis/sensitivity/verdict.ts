import { isUndated, type Model } from "../../model/index";
import { checkGiven, is, isProblemError } from "../../problems/index";
import { handleShape, questionShapes, stepsShape } from "../shapes";
import { type BreakEven, type BreakEvenOptions, breakEvenIn } from "./breakEven";
import type { GridRow } from "./grid";
import {
  type Asked,
  askedOf,
  isPaying,
  netCostAt,
  type PreparedModel,
  type Question,
  trialsOf,
} from "./question";
import { type TornadoBar, tornadoIn, widestIn } from "./tornado";
import { type Varied, variable, variedOf } from "./varied";

/** How a verdict is asked for. */
export interface VerdictOptions extends Question {
  /** Equal steps in which what it takes is looked for, as in `breakEven`. */
  readonly steps?: number;
  /** How many assumptions are told: 3 when left out. */
  readonly count?: number;
  /** Whether what it takes is looked for: it is, unless this is `false`. */
  readonly needs?: boolean;
}

/** Whether a strategy pays, what that takes, and what the answer hangs on. */
export interface Verdict extends Asked {
  readonly pays: boolean;
  /** What it costs more at the scenario's own values: `base` of the tornado. */
  readonly base: GridRow;
  /** Whether that is told per citizen, each followed from their own start, or in all. */
  readonly per: "citizen" | "all";
  /**
   * Where the goal, or what the scenario asks about first, breaks even; absent where there is neither, and where
   * `breakEven` would find it too much to search.
   */
  readonly needs?: BreakEven;
  /** The goals that the strategies compared read: what the answer is conditional on. */
  readonly targets: readonly Varied[];
  /** The assumptions that move the answer most over their ranges, the first of them most. */
  readonly hangsOn: readonly TornadoBar[];
}

/** Goals with a value of their own that any of the strategies compared reads. */
const targetsOf = (model: Model, { of, against }: Asked): readonly Varied[] =>
  variable(model)
    .filter((name) => model.parameters[name]?.evidence === "target")
    .map((name) => variedOf(model, name))
    .filter(({ arms }) => arms.includes(of) || arms.includes(against));

/** What is asked to break even: a goal, and first of them one the scenario itself asks about. */
const wantedOf = (model: Model, targets: readonly Varied[]): string | undefined => {
  const wished = model.decision?.breakEven ?? [];
  const names = targets.map(({ parameter }) => parameter);
  return wished.find((name) => names.includes(name)) ?? wished[0] ?? names[0];
};

/** What it takes; a page does without where that is too much to look for, which `breakEven` says. */
export const needsOf = (trials: PreparedModel, options: BreakEvenOptions): { readonly needs?: BreakEven } => {
  try {
    return { needs: breakEvenIn(trials, options) };
  } catch (error) {
    if (isProblemError(error) && error.problems.every(({ code }) => code === "too-much-to-search")) return {};
    throw error;
  }
};

const verdictTakes = () => ({
  of: handleShape,
  options: is.optional(
    is.choices({ ...questionShapes, steps: stepsShape, count: is.whole(0), needs: is.truth }),
  ),
});

/**
 * Whether a strategy pays against another, what that would take, and the assumptions that move the answer most.
 *
 * @param of - a compiled scenario with two strategies or more, or one that was prepared
 * @param options - whose money, and how it is looked at
 * @throws ProblemError what `breakEven` says
 * @example
 * import { verdict } from "traedesten";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/hiv.yaml");
 * const model = await loadScenario(file);
 * verdict(model, { perspective: "region" }).pays; // false
 * verdict(model, { perspective: "region", worth: { lifeYears: "7000" } }).pays; // true
 */
export const verdict = (of: Model | PreparedModel, options: VerdictOptions = {}): Verdict => {
  checkGiven(verdictTakes, { of, options });
  const { steps, count = 3, needs = true, ...question } = options;
  const trials = trialsOf(of);
  const { model } = trials;
  const asked = askedOf(model, question);
  const parameters = widestIn(trials, question, count);
  const { base, bars } = tornadoIn(trials, { ...question, parameters });
  const targets = targetsOf(model, asked);
  const wanted = needs ? wantedOf(model, targets) : undefined;
  const given = steps === undefined ? {} : { steps };
  return {
    ...asked,
    pays: isPaying(netCostAt(trials, asked)({})),
    base,
    // Without a calendar all start together, and one is the cohort.
    per:
      asked.reach === "followUp" || (isUndated(model.horizon) && base.perCitizen === base.netCost)
        ? "citizen"
        : "all",
    ...(wanted === undefined ? {} : needsOf(trials, { ...question, ...given, vary: wanted })),
    targets,
    hangsOn: bars,
  };
};
