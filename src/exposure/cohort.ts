import type { PlainDate } from "../calendar/index";
import { Decimal } from "../decimal";
import { readDecimal } from "../formula/index";
import { type Exposure, isUndated, type Model, modelShape, type Strategy } from "../model/index";
import { checkGiven, is } from "../problems/index";
import { type Program, programOf } from "../program/index";
import { type ExposureBuilder, exposureBuilder } from "./builder";
import { putDated, putDatedStaff } from "./cohort/dated";
import { datedLiving, type Living, undatedLiving } from "./cohort/lived";
import { type Looking, type Reach, runOf } from "./cohort/run";
import { spreader } from "./cohort/spreader";
import { putUndated, putUndatedStaff, undatedRun } from "./cohort/undated";
import { putPlan } from "./plan";

/** Citizens of one segment who start in one cycle. `count` is what formulas make it, an expected value where places refill. */
export interface Entrants {
  /** Absent from a model without a calendar, where all start at once. */
  readonly date?: PlainDate;
  readonly segment: string;
  readonly count: number;
}

/** What a cohort comes to: quantities, and who entered. */
export interface CohortExposure extends Exposure {
  readonly entrants: readonly Entrants[];
}

/** The citizens of a model, strategy by strategy. */
export interface CohortParts {
  readonly entrants: readonly Entrants[];
  /** Puts a strategy's citizens to an exposure. */
  readonly put: (into: ExposureBuilder, strategy: Strategy) => void;
  /** Puts the staff alone that they need. */
  readonly putStaff: (into: ExposureBuilder, strategy: Strategy) => void;
  /** Follows a strategy's citizens and tells nothing: what is wrong with their chances is thrown, for little work. */
  readonly follow: (strategy: Strategy) => void;
  /** The same citizens before anything is added up. */
  readonly livingOf: (strategy: Strategy) => Living;
}

const NOBODY: CohortParts = {
  entrants: [],
  put: () => {},
  putStaff: () => {},
  follow: () => {},
  livingOf: () => ({ lived: [], name: "", periods: () => [] }),
};

/** The citizens of a program, each strategy when it is asked for; see `cohort`. */
export const cohortParts = (program: Program, looking: Looking): CohortParts => {
  const { cohort, horizon, segments } = program.model;
  if (cohort === undefined) return NOBODY;
  if (isUndated(horizon)) {
    const run = undatedRun(program, cohort, horizon, looking.units);
    const { size, shares } = run;
    return {
      entrants: segments.map(({ id }, index) => ({ segment: id, count: size * (shares[index] ?? 0) })),
      put: (into, strategy) => putUndated(into, run, strategy),
      putStaff: (into, strategy) => putUndatedStaff(into, run, strategy),
      follow: (strategy) => {
        const units = run.unitsOf(strategy);
        for (let segment = 0; segment < segments.length; segment++) units(segment).follow();
      },
      livingOf: (strategy) => undatedLiving(run, strategy),
    };
  }
  const run = runOf(program, cohort, looking);
  const { starts, shares, dates } = run;
  const spreadOf = spreader(run);
  return {
    entrants: starts.counts.flatMap((count, cycle) => {
      if (count === 0) return [];
      const date = dates[cycle] as PlainDate;
      return segments.map(({ id }, index) => ({ date, segment: id, count: count * (shares[index] ?? 0) }));
    }),
    put: (into, strategy) => putDated(into, run, strategy, spreadOf),
    putStaff: (into, strategy) => putDatedStaff(into, run, strategy),
    follow: ({ id }) => {
      for (const [cycle, count] of starts.counts.entries())
        for (let segment = 0; count !== 0 && segment < segments.length; segment++)
          run.units.get(id)?.(segment, dates[cycle]).follow();
    },
    livingOf: (strategy) => datedLiving(run, strategy, spreadOf),
  };
};

/** What one strategy buys, and the staff its citizens need. */
export const strategyCapacity = (program: Program, parts: CohortParts, strategy: Strategy): Exposure => {
  const builder = exposureBuilder();
  putPlan(builder, { ...program, model: { ...program.model, strategies: [strategy] } });
  parts.putStaff(builder, strategy);
  return builder.build();
};

/** What one strategy buys and what its citizens live, together. */
export const strategyQuantities = (program: Program, parts: CohortParts, strategy: Strategy): Exposure => {
  const builder = exposureBuilder();
  putPlan(builder, { ...program, model: { ...program.model, strategies: [strategy] } });
  parts.put(builder, strategy);
  return builder.build();
};

/** Days each citizen is followed; none in a model without citizens. */
export const followUpDays = ({ model, parameters }: Program): Decimal =>
  model.cohort === undefined ? new Decimal(0) : readDecimal(model.cohort.followUp, { parameters });

const cohortTakes = () => ({
  model: modelShape,
  reach: is.optional(is.oneOf(["until", "followUp"], "reach")),
});

/**
 * Citizens in expected values: person-days by calendar month, state, phase, segment and step of the clock, events by
 * day, and the staff they need. Everybody moves in cycles from their own start, by the chances of the model; one
 * unit cohort for each segment is added up over all starts, which are the same in every strategy.
 *
 * @param model - a compiled scenario with a cohort
 * @param reach - `until`: to the end of the horizon; `followUp`: each citizen as long from their own start
 * @returns columns of states and of phases (the same person-days seen in two ways), of staff and events; and the entrants
 * @throws ProblemError for a probability that is none, with state, cycle and strategy
 * @example
 * import { cells, cohort } from "traedesten";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/published/hiv.yaml");
 * const model = await loadScenario(file);
 * const exposure = cohort(model);
 * exposure.entrants; // [{ segment: "all", count: 1 }]
 * cells(exposure).filter(({ strategy, cycle }) => strategy === "monotherapy" && cycle === 0).length; // 4
 */
export const cohort = (model: Model, reach: Reach = "until"): CohortExposure => {
  checkGiven(cohortTakes, { model, reach });
  const { entrants, put } = cohortParts(programOf(model), { reach });
  const builder = exposureBuilder();
  for (const strategy of model.strategies) put(builder, strategy);
  return { ...builder.build(), entrants };
};
