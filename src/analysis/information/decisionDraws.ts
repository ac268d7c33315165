import type { Model, Perspective, Uncertainty } from "../../model/index";
import { modelShape, perspectiveShape } from "../../model/index";
import { checkGiven, is, type Problem, ProblemError } from "../../problems/index";
import { askedOf, type Question } from "../sensitivity/question";
import { questionShapes } from "../shapes";
import { drawerOf } from "../simulate/drawer";
import { drawingOf, valuesAt } from "../simulate/drawn";

/** Whose decision it is, and how many draws there are of it. */
export interface DecisionDrawsOptions extends Pick<Question, "stage" | "reach" | "discounted"> {
  /** Who decides: what is not their money is nothing to them. */
  readonly perspective: Perspective;
  /** 1,000 when left out. */
  readonly draws?: number;
  /** A whole number from 0; 1 when left out. */
  readonly seed?: number;
  /** As of `simulate`. */
  readonly ranges?: Uncertainty["ranges"];
}

/** Draws of a decision as plain rows, in one order. */
export interface DecisionDraws {
  readonly strategies: readonly string[];
  /** The net benefit of each strategy in each draw: minus its net cost, per citizen where costs are. */
  readonly netBenefits: readonly (readonly number[])[];
  readonly parameters: readonly string[];
  /** The value of each parameter in each draw, in the scenario's prices. */
  readonly values: readonly (readonly number[])[];
}

const DRAWS = 1000;
const MOST_DRAWS = 1_000_000;

const decisionDrawsTakes = () => ({
  model: modelShape,
  options: is.options({
    perspective: perspectiveShape,
    ...{ draws: is.optional(is.whole(1, MOST_DRAWS)), seed: is.optional(is.whole(0)) },
    ranges: is.optional(is.oneOf(["pert", "triangular", "uniform"], "ranges")),
    ...{ stage: is.optional(questionShapes.stage), reach: is.optional(questionShapes.reach) },
    discounted: is.optional(is.truth),
  }),
});

/**
 * Draws of a scenario as its decision is looked at by one who decides: rows for `evpi`, `evppi` and `evsi`. What is a fixed
 * target, read by the model and not drawn, is refused: who takes the effect as given has nothing to learn of it, and what
 * more evidence would be worth is then no answer. Draws are those of `simulate` with the same seed.
 *
 * @param model - a compiled scenario with two strategies or more
 * @param options - who decides, and how many draws
 * @throws ProblemError `fixed-target` for each target without a `distribution`, and what `simulate` says
 * @example
 * import { loadScenario } from "traedesten/node";
 * import { decisionDraws, evpi } from "traedesten/simulate";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/hiv.yaml");
 * const model = await loadScenario(file);
 * const { netBenefits } = decisionDraws(model, { perspective: "region", draws: 10, ranges: "pert" });
 * // Combination therapy costs more in every draw: nothing would change the choice.
 * evpi(netBenefits).value; // 0
 */
export const decisionDraws = (model: Model, options: DecisionDrawsOptions): DecisionDraws => {
  checkGiven(decisionDrawsTakes, { model, options });
  const { draws = DRAWS, seed = 1, ranges = model.uncertainty?.ranges, ...question } = options;
  const asked = askedOf(model, question);
  const drawing = drawingOf(model, ranges);
  const fixed = drawing.notDrawn.flatMap(({ parameter, reason }): Problem[] =>
    reason === "target" || (reason === "set" && parameter.changedFrom?.evidence === "target")
      ? [{ code: "fixed-target", path: parameter.path, found: parameter.id, expected: "17 of 100" }]
      : [],
  );
  if (fixed.length > 0) throw new ProblemError(fixed);
  const strategies = model.strategies.map(({ id }) => id);
  const columns = strategies.map((strategy) => ({
    ...{ kind: "netCost" as const, strategy, perspective: asked.perspective, stage: asked.stage },
  }));
  const rows = drawerOf(model, drawing, columns, asked, seed).rows(0, draws);
  const at = valuesAt(drawing, seed);
  const numbers = Array.from({ length: draws }, (_, index) => index);
  return {
    strategies,
    netBenefits: numbers.map((index) =>
      strategies.map((_, arm) => -(rows[index * strategies.length + arm] ?? 0)),
    ),
    parameters: drawing.drawn.map(({ parameter: { id } }) => id),
    values: numbers.map((index) => {
      const values = at(index);
      return drawing.drawn.map(({ parameter: { id }, factor }) => (values[id]?.toNumber() ?? 0) * factor);
    }),
  };
};
