import type { PlainMonth } from "../calendar/index";
import { isUndated, type Model, modelShape, perspectiveShape } from "../model/index";
import { checkGiven, is } from "../problems/index";
import { type CashFlow, type Payback, payback } from "./payback";
import { gainedIn, type PaybackRow } from "./paybacks";
import { type Asked, askedOf, type Question } from "./sensitivity/question";
import { questionShapes } from "./shapes";

/** What one strategy gains over another month by month, and when that has come back. */
export interface PaybackFlows
  extends Pick<Asked, "of" | "against" | "perspective" | "stage">,
    Pick<PaybackRow, "per" | "discounted"> {
  /** The month that time is counted from, where there is a calendar. */
  readonly first?: PlainMonth;
  readonly flows: readonly CashFlow[];
  /** The same answer as `paybacks` gives in this row. */
  readonly payback: Payback;
}

/** What `paybackFlows` takes beside the model. */
export interface PaybackFlowsOptions extends Pick<Question, "of" | "against" | "perspective" | "stage"> {
  /** Not when left out. */
  readonly discounted?: boolean;
}

const paybackFlowsTakes = () => ({
  model: modelShape,
  options: is.optional(
    is.choices({
      of: is.text,
      against: is.text,
      perspective: perspectiveShape,
      stage: questionShapes.stage,
      discounted: is.truth,
    }),
  ),
});

/**
 * The flows behind one row of `paybacks`, of the whole cohort: what is gained in each stretch of time, from the first month
 * in which the programme is paid for. Added up they are the curve whose last crossing of nothing is the payback.
 *
 * @throws ProblemError what `paybacks` says
 * @example
 * import { paybackFlows } from "traedesten";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/jtpa.yaml");
 * const { flows, payback } = paybackFlows(await loadScenario(file), { perspective: "public" });
 * [flows.length > 0, payback.outcome]; // [true, "never"]
 */
export const paybackFlows = (model: Model, options: PaybackFlowsOptions = {}): PaybackFlows => {
  checkGiven(paybackFlowsTakes, { model, options });
  const { discounted = false, ...question } = options;
  const { of, against, perspective, stage } = askedOf(model, question);
  const [found] = gainedIn(model, { of, against, perspective, stage }, { per: "cohort", discounted }).filter(
    ({ controlArea }) => controlArea === undefined,
  );
  const flows = found?.flows ?? [];
  return {
    of,
    against,
    perspective,
    stage,
    per: "cohort",
    discounted,
    ...(found?.first === undefined || isUndated(model.horizon) ? {} : { first: found.first.slice(0, 7) }),
    flows,
    payback: payback(flows),
  };
};
