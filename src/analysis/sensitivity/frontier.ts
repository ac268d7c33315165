import { exactText } from "../../decimal";
import type { Model } from "../../model/index";
import { checked, ProblemError } from "../../problems/index";
import type { Values } from "../../program/index";
import { frontierShape, handleShape } from "../shapes";
import { type BreakEven, breakEvenIn } from "./breakEven";
import { type Axis, valuesOf } from "./grid";
import { type Asked, askedOf, type PreparedModel, type Question, trialsOf } from "./question";
import { type Varied, variedOf } from "./varied";

export interface FrontierOptions extends Question {
  /** The parameter that is set, with its values, and the one whose break-even is found at each of them. */
  readonly vary: readonly [string | Axis, string];
  /** Lowest and highest value of the second to look between. */
  readonly range?: readonly [string, string];
  readonly steps?: number;
}

/** One point: the break-even of the second parameter where the first has a value. */
export interface FrontierPoint extends Pick<BreakEven, "crossings" | "method"> {
  /** Of the first parameter, decimal text. */
  readonly at: string;
  /** `withoutValue`: the model has none there. */
  readonly outcome: BreakEven["outcome"] | "withoutValue";
}

/** The line between what pays and what does not, in two parameters. */
export interface Frontier extends Asked {
  readonly varied: readonly [Varied, Varied];
  readonly points: readonly FrontierPoint[];
}

/** The same trials with a parameter set: what has been worked out for it is kept. */
const setIn = ({ model, totals }: PreparedModel, set: Values): PreparedModel => ({
  model,
  totals: (reach, isDiscounted) => {
    const at = totals(reach, isDiscounted);
    return (values) => at({ ...set, ...values });
  },
});

export const frontierIn = (trials: PreparedModel, { vary, ...options }: FrontierOptions): Frontier => {
  const { model } = trials;
  const [first, second] = vary;
  const axis = typeof first === "string" ? { parameter: first } : first;
  const varied = [variedOf(model, axis.parameter), variedOf(model, second)] as const;
  const points = valuesOf(varied[0], axis).map((value): FrontierPoint => {
    const at = exactText(value);
    try {
      const set = setIn(trials, { [axis.parameter]: value });
      const { outcome, crossings, method } = breakEvenIn(set, { ...options, vary: second });
      return { at, outcome, crossings, method };
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      return { at, outcome: "withoutValue", crossings: [], method: "searched" };
    }
  });
  return { ...askedOf(model, options), varied, points };
};

const frontierTakes = () => ({ model: handleShape, options: frontierShape });

/**
 * The break-even of one parameter at each value of another: which shares of success go with which prices, and on which
 * side of the line it pays.
 *
 * @param model - a compiled scenario with two strategies or more, or one that was prepared
 * @param options - the two parameters, whose money, and how it is looked at
 * @throws ProblemError what `breakEven` says
 * @example
 * import { frontier } from "traedesten";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/hiv.yaml");
 * const model = await loadScenario(file);
 * const { points } = frontier(model, {
 *   vary: [{ parameter: "effect", values: ["0.5", "0.6"] }, "lamivudine"],
 *   perspective: "region",
 *   worth: { lifeYears: "5000" },
 * });
 * points.map(({ outcome }) => outcome); // ["crossings", "crossings"]
 */
export const frontier = /* @__PURE__ */ checked(
  frontierTakes,
  (model: Model | PreparedModel, options: FrontierOptions): Frontier => frontierIn(trialsOf(model), options),
);
