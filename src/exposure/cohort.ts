import { addDays, type PlainDate } from "../calendar/index";
import { Decimal } from "../decimal";
import { readDecimal } from "../formula/index";
import {
  type Exposure,
  type ExposureCell,
  type ExposureEvent,
  isUndated,
  type Model,
  parameterValues,
  type Strategy,
} from "../model/index";
import { datedFrame } from "./cohort/dated";
import type { EventName, Frame, Sums } from "./cohort/frame";
import { type Reach, runOf, sharesOf } from "./cohort/run";
import { type Columns, staffOf } from "./cohort/staff";
import { summedFrame } from "./cohort/summed";
import { cohortSize, undatedFrame } from "./cohort/undated";
import type { UnitStore } from "./cohort/units";
import { plan } from "./plan";

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

const strategyExposure = (frame: Frame, model: Model, strategy: Strategy): Exposure => {
  const states = model.states.map(({ id }) => id);
  const phases = strategy.dynamics?.phases.map(({ id }) => id) ?? [];
  const events: readonly EventName[] = [
    ...(strategy.dynamics?.events ?? []).map(({ id }) => ({ of: id })),
    ...(model.cohort?.outcomes ?? []).flatMap(({ id, kind }) =>
      kind === "firstEntry" ? [{ of: id, outcome: true as const }] : [],
    ),
  ];
  const cells: ExposureCell[] = [];
  const found: ExposureEvent[] = [];
  const all: Sums[] = [];
  let steps: readonly string[] = [];
  model.segments.forEach((segment, index) => {
    const sums = frame.sumsOf(strategy, index);
    all.push(sums);
    const { width } = sums;
    steps = width > states.length ? (model.clock?.steps.map(({ step }) => step) ?? []) : [];
    const common = { strategy: strategy.id, kind: "state", segment: segment.id } as const;
    states.forEach((of, state) => {
      [...steps, undefined].forEach((step, place) => {
        const column = state * (steps.length + 1) + place;
        const stepped = step === undefined ? {} : { step };
        cells.push(...frame.cellsOf(sums.states, width, column, { ...common, of, ...stepped }));
      });
    });
    phases.forEach((of, column) => {
      cells.push(...frame.cellsOf(sums.phases, phases.length, column, { ...common, kind: "phase", of }));
    });
    found.push(...frame.eventsOf(strategy.id, segment.id, events, sums));
  });
  const columns: Columns = (sums, name) => {
    const [state, phase] = [states.indexOf(name), phases.indexOf(name)];
    const width = steps.length + 1;
    if (state >= 0)
      return [
        {
          values: sums.states,
          width: states.length * width,
          from: state * width,
          until: (state + 1) * width,
        },
      ];
    return phase < 0 ? [] : [{ values: sums.phases, width: phases.length, from: phase, until: phase + 1 }];
  };
  return { cells: [...cells, ...staffOf(frame, strategy, all, columns)], events: found };
};

/** The citizens of a model, strategy by strategy. */
export interface CohortParts {
  readonly entrants: readonly Entrants[];
  readonly exposureOf: (strategy: Strategy) => Exposure;
}

/** How time is added up for a question that is asked at many values of the parameters. */
export interface Summing {
  /** The days on which a price changes: between them, time is added up. */
  readonly breaks: readonly PlainDate[];
  readonly units?: UnitStore;
  /** How many times a year time since a citizen's own start is told apart: once when left out, never when 0. */
  readonly perYear?: number;
}

/** The citizens of a model, each strategy when it is asked for; see `cohort`. */
export const cohortParts = (model: Model, reach: Reach, summing?: Summing): CohortParts => {
  if (model.cohort === undefined) return { entrants: [], exposureOf: () => ({ cells: [], events: [] }) };
  const { horizon } = model;
  if (isUndated(horizon)) {
    const frame = undatedFrame(model, model.cohort, horizon, summing?.units);
    const size = cohortSize(model, model.cohort);
    const shares = sharesOf(model, frame.parameters);
    return {
      entrants: model.segments.map(({ id }, index) => ({ segment: id, count: size * (shares[index] ?? 0) })),
      exposureOf: (strategy) => strategyExposure(frame, model, strategy),
    };
  }
  const run = runOf(model, model.cohort, reach, summing);
  const { starts, shares, cycleDays } = run;
  const dated = datedFrame(run);
  const summed = summing === undefined ? dated : summedFrame(run, summing.breaks);
  // Whole staff is rounded up at every moment, so its moments are kept.
  const frameOf = ({ dynamics }: Strategy): Frame =>
    dynamics?.caseloads.some(({ whole }) => whole) === true ? dated : summed;
  return {
    entrants: starts.counts.flatMap((count, cycle) =>
      count === 0
        ? []
        : model.segments.map(({ id }, index) => ({
            date: addDays(starts.first, cycle * cycleDays),
            segment: id,
            count: count * (shares[index] ?? 0),
          })),
    ),
    exposureOf: (strategy) => strategyExposure(frameOf(strategy), model, strategy),
  };
};

/** What one strategy buys and what its citizens live, together. */
export const strategyQuantities = (model: Model, parts: CohortParts, strategy: Strategy): Exposure => {
  const [bought, lived] = [plan({ ...model, strategies: [strategy] }), parts.exposureOf(strategy)];
  return { cells: [...bought.cells, ...lived.cells], events: [...bought.events, ...lived.events] };
};

/** Days each citizen is followed; none in a model without citizens. */
export const followUpDays = (model: Model): Decimal =>
  model.cohort === undefined
    ? new Decimal(0)
    : readDecimal(model.cohort.followUp, { parameters: parameterValues(model) });

/**
 * Citizens in expected values: person-days by calendar month, state, phase, segment and step of the clock, events by
 * day, and the staff they need. Everybody moves in cycles from their own start, by the chances of the model; one
 * unit cohort for each segment is added up over all starts, which are the same in every strategy.
 *
 * @param model - a compiled scenario with a cohort
 * @param reach - `until`: to the end of the horizon; `followUp`: each citizen as long from their own start
 * @returns cells of states and of phases (the same person-days seen in two ways), and of staff; events; entrants
 * @throws ProblemError for a probability that is none, with state, cycle and strategy
 */
export const cohort = (model: Model, reach: Reach = "until"): CohortExposure => {
  const { entrants, exposureOf } = cohortParts(model, reach);
  const exposures = model.cohort === undefined ? [] : model.strategies.map(exposureOf);
  return {
    cells: exposures.flatMap(({ cells }) => cells),
    events: exposures.flatMap(({ events }) => events),
    entrants,
  };
};
