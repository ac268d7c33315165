import { parametersOf } from "../../formula/index";
import type { Model, Perspective } from "../../model/index";
import { checkGiven, is } from "../../problems/index";
import { dependentsOf } from "../../program/index";
import { type Paybacks, paybacks, viewsOf } from "../paybacks";
import { armsOf } from "../prepare/reads";
import { handleShape, questionShapes, stepsShape } from "../shapes";
import { type BreakEven, breakEvenIn } from "./breakEven";
import { type Asked, askedOf, netCostAt, type PreparedModel, type Question, trialsOf } from "./question";
import { rangedIn } from "./tornado";

export interface BreakEvensOptions extends Question {
  /** The parameters; those the scenario asks for, or all that have a range, when left out. */
  readonly vary?: readonly string[];
  readonly steps?: number;
}

/** Everything that is asked about when a strategy pays. */
export interface BreakEvens extends Pick<Asked, "of" | "against" | "reach" | "discounted"> {
  /** Whom it is asked for alone; every payer when absent. */
  readonly perspective?: Perspective;
  readonly breakEvens: readonly BreakEven[];
  readonly paybacks: Paybacks;
}

/** Whether a parameter matters at a stage: what is kept does so where it is kept alone. */
const mattersAt = (model: Model, name: string, stage: Asked["stage"]): boolean => {
  const names = dependentsOf(model, name);
  const { retainedShare } = model;
  const isKept = retainedShare !== undefined && parametersOf(retainedShare).some((each) => names.has(each));
  return stage === "retained" || !isKept || armsOf(model, name).length > 0;
};

/** What of the question is also one about paybacks. */
const ofPaybacks = ({ of, against, perspective, stage }: Question) => ({
  ...(of === undefined ? {} : { of }),
  ...(against === undefined ? {} : { against }),
  ...(perspective === undefined ? {} : { perspective }),
  ...(stage === undefined ? {} : { stage }),
});

const breakEvensTakes = () => ({
  of: handleShape,
  options: is.optional(is.choices({ ...questionShapes, vary: is.list(is.text), steps: stepsShape })),
});

/**
 * The break-evens that a scenario asks for, for every payer before and after income tax and equalisation, and when what
 * is paid has come back.
 *
 * @param of - a compiled scenario with two strategies or more, or one that was prepared
 * @param options - the parameters, or one payer or stage alone
 * @throws ProblemError what `breakEven` says
 * @example
 * import { breakEvens } from "traedesten";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/hiv.yaml");
 * const model = await loadScenario(file);
 * const found = breakEvens(model, { vary: ["lamivudine", "effect"], perspective: "region", worth: { lifeYears: "5000" } });
 * found.breakEvens.map(({ vary, outcome }) => [vary, outcome]); // [["lamivudine", "crossings"], ["effect", "outside"]]
 */
export const breakEvens = (of: Model | PreparedModel, options: BreakEvensOptions = {}): BreakEvens => {
  checkGiven(breakEvensTakes, { of, options });
  const { perspective, stage, vary, ...rest } = options;
  const trials = trialsOf(of);
  const { model } = trials;
  const asked = askedOf(model, options);
  const wished = model.decision?.breakEven ?? [];
  const names = vary ?? (wished.length > 0 ? wished : rangedIn(model));
  /** Whether somebody gains or loses anything: who pays what they receive has nothing to break even. */
  const isTouched = (view: Pick<Asked, "perspective" | "stage">): boolean => {
    const { netCost, size } = netCostAt(trials, askedOf(model, { ...rest, ...view }))({});
    return netCost.abs().gt(size.times("1e-9"));
  };
  const views = viewsOf(model).filter(
    (view) =>
      (perspective === undefined || view.perspective === perspective) &&
      (stage === undefined || view.stage === stage),
  );
  // A set of parties that no report names is asked about as it is.
  const looks =
    views.length === 0 && perspective !== undefined
      ? [{ perspective, stage: stage ?? ("afterTax" as const) }]
      : views;
  const found = names.flatMap((name) =>
    looks
      .filter((look) => mattersAt(model, name, look.stage))
      .map((look) => breakEvenIn(trials, { ...rest, ...look, vary: name })),
  );
  const isSame = (one: BreakEven, other: BreakEven): boolean =>
    one.perspective === other.perspective && one.stage === other.stage;
  return {
    of: asked.of,
    against: asked.against,
    reach: asked.reach,
    discounted: asked.discounted,
    ...(perspective === undefined ? {} : { perspective }),
    breakEvens: found.filter(
      (each) =>
        perspective !== undefined ||
        isTouched(each) ||
        found.some((other) => isSame(each, other) && other.outcome !== "always"),
    ),
    paybacks: paybacks(model, ofPaybacks(options)),
  };
};
