import { Decimal, exactText } from "../decimal";
import { ofSegment } from "../ledger/index";
import { isUndated, type Model, modelShape, type Perspective, perspectiveShape } from "../model/index";
import { checkGiven, is } from "../problems/index";
import type { Arm } from "./arm";
import { evaluate, type Result } from "./evaluate";
import { economicsOf, outcomesOf } from "./overview/economics";
import { linesOf, yearsOf } from "./overview/lines";
import { sidesOf } from "./overview/sides";
import type { Overview, OverviewSegment } from "./overview/types";
import { referenceOf } from "./referenceOf";
import { stateCosts } from "./stateCosts";
import { unitCosts } from "./unitCosts";

export type {
  Overview,
  OverviewLine,
  OverviewOutcome,
  OverviewRatio,
  OverviewReturn,
  OverviewSegment,
  OverviewYears,
  Stage,
} from "./overview/types";

/** What an overview takes beside the model. */
export interface OverviewOptions {
  /** The strategy the others are held against; the scenario's own reference when left out. */
  readonly against?: string;
  /** Whose costs are told by year and by unit; the municipality's, or all public parties' without a calendar, when left out. */
  readonly perspective?: Perspective;
}

/** Net costs per citizen of each segment by itself. */
const segmentsOf = (model: Model, result: Result, names: readonly string[], reference: string) =>
  model.segments.length < 2
    ? []
    : model.segments.map(({ id: segment }): OverviewSegment => {
        const isOwn = (row: { readonly segment?: string }): boolean => row.segment === segment;
        const entrants = result.entrants.filter(isOwn);
        const citizens = entrants.reduce((sum, { count }) => sum.plus(count), new Decimal(0));
        const sides = sidesOf(
          { ...result, ledger: ofSegment(result.ledger, segment), entrants },
          names,
          reference,
        );
        return {
          segment,
          citizens: exactText(citizens),
          lines: citizens.isZero() ? [] : linesOf(model, sides, citizens, "ownStart"),
        };
      });

const overviewTakes = () => ({
  model: modelShape,
  options: is.optional(is.choices({ against: is.text, perspective: perspectiveShape })),
});

/**
 * What a scenario comes to for those who decide: costs per citizen and for the cohort by who pays, each strategy
 * against the reference, by year, with outcomes and what they cost, and what a month in each state costs.
 *
 * @param model - a compiled scenario; without citizens only the budget is filled in
 * @param options - the reference
 * @throws ProblemError `unknown-reference` for a reference the model does not have, `reference-missing` and
 *   `reference-several` where nothing says which it is, and what `evaluate` says
 * @example
 * import { overview } from "traedesten";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/hiv.yaml");
 * const model = await loadScenario(file);
 * const { reference, perCitizen } = overview(model);
 * reference; // "monotherapy"
 * perCitizen.find(({ perspective }) => perspective === "public")?.differences.combination; // "8829.897310923"
 */
export const overview = (model: Model, options: OverviewOptions = {}): Overview => {
  checkGiven(overviewTakes, { model, options });
  const reference = referenceOf(model, options.against);
  const names = model.strategies.map(({ id }) => id);
  const { horizon } = model;
  const isCycles = isUndated(horizon);
  const payer = options.perspective ?? (isCycles ? "public" : "municipality");
  const until = evaluate(model);
  const budget = sidesOf(until, names, reference);
  const first = isCycles ? "ownStart" : Number(horizon.from.slice(0, 4));
  const citizens = budget.arms.get(reference)?.citizens ?? "0";
  const divisor = new Decimal(citizens);
  const common = {
    reference,
    strategies: names,
    payer,
    until,
    citizens,
    cohort: linesOf(model, budget, new Decimal(1), model.discounting?.base ?? first, payer),
    byYear: yearsOf(budget, payer),
  } as const;
  if (model.cohort === undefined || divisor.isZero())
    return {
      ...common,
      perCitizen: [],
      bySegment: [],
      outcomes: [],
      ratios: [],
      returns: {},
      welfare: {},
      unitCosts: {},
      unitCostsOfDifferences: {},
      stateCosts: [],
      ...(model.cohort === undefined ? {} : { followUp: evaluate(model, { reach: "followUp" }) }),
    };
  // Without a calendar all are followed from the same start, so both are the same.
  const followUp = isCycles ? until : evaluate(model, { reach: "followUp" });
  const followed = isCycles ? budget : sidesOf(followUp, names, reference);
  const costsOf = (arms: ReadonlyMap<string, Arm>) =>
    Object.fromEntries([...arms].map(([name, arm]) => [name, unitCosts(arm, payer)]));
  return {
    ...common,
    followUp,
    perCitizen: linesOf(model, followed, divisor, "ownStart", payer),
    bySegment: segmentsOf(model, followUp, names, reference),
    outcomes: outcomesOf(model, followed),
    ...economicsOf(model, followed, { payer, reference, divisor }),
    unitCosts: costsOf(followed.arms),
    unitCostsOfDifferences: costsOf(followed.differences),
    stateCosts: isCycles ? [] : stateCosts(model, reference),
  };
};
