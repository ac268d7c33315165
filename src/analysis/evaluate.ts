import { lengthInMonths, type Period } from "../calendar/index";
import { Decimal, exactText } from "../decimal";
import {
  cohortParts,
  type Entrants,
  exposureBuilder,
  followUpDays,
  type Presence,
  presenceByCycle,
  putObserved,
  putPlan,
  type Reach,
} from "../exposure/index";
import { readDecimal } from "../formula/index";
import { type Ledger, priced } from "../ledger/index";
import {
  type Assumption,
  type Cycles,
  type Evidence,
  type Horizon,
  isUndated,
  type Label,
  type Model,
  modelShape,
  type OutcomeMeasure,
  YEAR_DAYS,
} from "../model/index";
import type { PriceLevel } from "../money/index";
import { apart } from "../plain";
import type { Language } from "../problems/index";
import { checked, is } from "../problems/index";
import {
  isToldInPercent,
  type ParameterValues,
  type Program,
  programOf,
  type UnitStore,
  withParameters,
} from "../program/index";
import { RESULTS_SCHEMA, VERSION } from "../version";
import { type PlaceUse, placeUse } from "./placeUse";
import { reachShape, valuesShape } from "./shapes";

/** A parameter's value in a result, with how it is known. */
export interface ResultParameter {
  readonly id: string;
  readonly label: Label;
  readonly value: string;
  readonly unit: string;
  readonly evidence: Evidence;
  /** Whether all its values are told in per cent; else as they are. */
  readonly inPercent?: true;
  /** Lowest and highest value thought possible, as decimal text. */
  readonly range?: readonly [string, string];
  readonly source?: Label;
  readonly note?: Label;
  /** As it was read, when that was in prices of another year. */
  readonly stated?: { readonly value: string; readonly year: number };
  /** What the scenario has, where another value was asked for. */
  readonly changedFrom?: { readonly value: string; readonly evidence: Evidence };
  /** Values that segments have of their own. */
  readonly segments?: readonly { readonly label: Label; readonly value: string }[];
}

/** How a number of citizens or staff was read, and how much time it comes to. */
export interface Reading {
  readonly strategy: string;
  readonly capacity: string;
  readonly label: Label;
  /** `places`: at a time. `persons`: in all over the period. `staff`: full-time staff at a time. */
  readonly reading: "places" | "persons" | "staff";
  readonly count: string;
  readonly period: Period;
  /** Place-years, person-years or staff-years over the period, as decimal text. */
  readonly years: string;
  readonly note?: Label;
}

/** What every result says of itself: enough to run it again and compare. No time, path or machine. */
export interface Manifest {
  readonly library: "traedesten";
  readonly version: string;
  /** SHA-256 of the compiled scenario, as canonical JSON. */
  readonly model: string;
  readonly conventions: {
    /**
     * A whole month counts 1, a part its days over that month's days, a year 12 months; without a calendar a month is
     * a twelfth of a year of 365.25 days.
     */
    readonly months: "whole-month-is-one" | "twelfth-of-a-year";
    /** What is bought is paid as bought, full or empty. */
    readonly capacity: "paid-as-bought";
    readonly discounting: "none";
    /** How citizens in expected values are counted, when there are any. */
    readonly cohort?: {
      readonly cycleDays: number;
      /** How time between the points of a model without a calendar is counted. */
      readonly accrual?: Cycles["accrual"];
      readonly yearDays: string;
      readonly moves: "at-end-of-cycle";
      /** Weeks towards starting over are not forgotten after the clock's window. */
      readonly clock?: "without-window";
      /** Bought capacity has no citizen's own time; it counts at their start. */
      readonly boughtInFollowUp?: "at-own-start";
    };
  };
}

/** Something with a name, and what it is called. */
export interface Named {
  readonly id: string;
  readonly label: Label;
}

/** What a model comes to: plain data that survives JSON and `structuredClone`. */
export interface Result {
  readonly kind: "result";
  /** The form of this result; another number is another form. */
  readonly schema: typeof RESULTS_SCHEMA;
  readonly title: Label;
  readonly language: Language;
  readonly source?: Label;
  readonly currency: string;
  readonly priceLevel: PriceLevel;
  readonly horizon: Horizon;
  readonly strategies: readonly Named[];
  /** What the names in its ledger stand for, so that it can be told of without the model. */
  readonly names: {
    readonly states: readonly Named[];
    readonly segments: readonly { readonly id: string; readonly label?: Label }[];
    readonly phases: readonly Named[];
    readonly events: readonly Named[];
    readonly outcomes: readonly (Named & Pick<OutcomeMeasure, "kind">)[];
    readonly steps: readonly string[];
  };
  readonly parameters: readonly ResultParameter[];
  readonly readings: readonly Reading[];
  /** What the model does not hold, so that nobody reads it in. */
  readonly limits: readonly "no-outcomes"[];
  /** Choices and simplifications it rests on that are not figures. */
  readonly assumptions: readonly Assumption[];
  /** Until when citizens are looked at: all to the end of the horizon, or each as long from their own start. */
  readonly reach: Reach;
  /** Days each citizen is followed, when that is the reach; decimal text. */
  readonly followUpDays?: string;
  /** Who entered, the same in every strategy; none in a budget. */
  readonly entrants: readonly Entrants[];
  /** Who is where at the start and the end of each cycle, in a model without a calendar; see `occupancy`. */
  readonly presence?: readonly Presence[];
  /** Places bought and taken up, where phases hold them. */
  readonly places: readonly PlaceUse[];
  /** Who pays whom what: quantities, prices and what they are multiplied by. See `rows`, `pivot` and `outcomeRows`. */
  readonly ledger: Ledger;
  readonly manifest: Manifest;
}

const readingsOf = ({ model, parameters }: Program): Reading[] =>
  model.strategies.flatMap(({ id: strategy, capacity }) =>
    capacity.flatMap((bought) => {
      if (bought.kind === "dates" || bought.kind === "times") return [];
      const { id, label, kind, period, note } = bought;
      const count = readDecimal(bought.count, { parameters });
      const years = exactText(lengthInMonths(period).times(count).div(12));
      const reading = {
        strategy,
        capacity: id,
        label,
        reading: kind,
        count: exactText(count),
        period,
        years,
      };
      return [note === undefined ? reading : { ...reading, note }];
    }),
  );

/** What segments have instead of a parameter. */
const ownValues = ({ segments }: Model, parameter: string): Pick<ResultParameter, "segments"> => {
  const own = segments.flatMap(({ id, label = { da: id, en: id }, numbers }) => {
    const value = Object.hasOwn(numbers, parameter) ? numbers[parameter] : undefined;
    return value === undefined ? [] : [{ label, value }];
  });
  return own.length === 0 ? {} : { segments: own };
};

const parametersIn = ({ model, parameters: values }: Program): ResultParameter[] =>
  Object.values(model.parameters).map(
    ({ id, label, unit, evidence, range, source, note, stated, changedFrom }) => ({
      id,
      label,
      value: exactText(values[id] ?? new Decimal(0)),
      unit,
      evidence,
      ...(isToldInPercent(model, id, exactText(values[id] ?? new Decimal(0)))
        ? { inPercent: true as const }
        : {}),
      ...(range === undefined ? {} : { range }),
      ...(source === undefined ? {} : { source }),
      ...(note === undefined ? {} : { note }),
      ...(stated === undefined ? {} : { stated: { value: stated.value, year: stated.year } }),
      ...(changedFrom === undefined
        ? {}
        : {
            changedFrom: {
              value: exactText(readDecimal(changedFrom.formula)),
              evidence: changedFrom.evidence,
            },
          }),
      ...ownValues(model, id),
    }),
  );

const conventionsOf = ({ cohort: described, horizon }: Model): Manifest["conventions"] => ({
  months: isUndated(horizon) ? "twelfth-of-a-year" : "whole-month-is-one",
  capacity: "paid-as-bought",
  discounting: "none",
  ...(described === undefined
    ? {}
    : {
        cohort: {
          cycleDays: described.cycleDays,
          yearDays: YEAR_DAYS,
          moves: "at-end-of-cycle",
          ...(isUndated(horizon)
            ? { accrual: horizon.accrual }
            : { clock: "without-window", boughtInFollowUp: "at-own-start" }),
        },
      }),
});

const named = (of: readonly Named[]): readonly Named[] => of.map(({ id, label }) => ({ id, label }));

/** Strategies share names: each is told once. */
const once = (of: readonly Named[]): readonly Named[] => [
  ...new Map(named(of).map((each) => [each.id, each])).values(),
];

const namesIn = ({ states, segments, strategies, cohort, clock }: Model): Result["names"] => ({
  states: named(states),
  segments: segments.map(({ id, label }) => (label === undefined ? { id } : { id, label })),
  phases: once(strategies.flatMap(({ dynamics }) => dynamics?.phases ?? [])),
  events: once(strategies.flatMap(({ dynamics }) => dynamics?.events ?? [])),
  outcomes: (cohort?.outcomes ?? []).map(({ id, label, kind }) => ({ id, label, kind })),
  steps: clock?.steps.map(({ step }) => step) ?? [],
});

/** What an evaluation takes beside the model. */
export interface EvaluateOptions {
  /**
   * `until`, when left out: everybody to the end of the horizon, as a budget is. `followUp`: each citizen as long
   * from their own start, as costs per citizen are compared; what is bought counts in both as it is bought.
   */
  readonly reach?: Reach;
  /** Values to ask at instead of the scenario's own, by name; see `withParameters`. */
  readonly parameters?: ParameterValues;
}

const evaluateTakes = () => ({
  model: modelShape,
  options: is.optional(is.choices({ reach: reachShape, parameters: valuesShape })),
});

/**
 * Runs a model: model → exposure → ledger. Pure and synchronous; the same model gives the same result
 * everywhere.
 *
 * @param scenario - a compiled scenario, see `parseScenario` and `loadScenario`
 * @param options - how long citizens are looked at, and other values for its parameters
 * @returns the result, with its ledger undiscounted in the scenario's own price level
 * @throws ProblemError when a formula has no value, such as a division by zero; and what `withParameters` says
 * @example
 * import { boughtOnly, evaluate, pivot } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const { ledger } = evaluate(boughtOnly(await loadScenario(file, { rules: denmark })));
 * pivot(ledger, { rows: "account", columns: "year", perspective: "municipality" }).total; // "39320000"
 */
export const evaluate = /* @__PURE__ */ checked(
  evaluateTakes,
  (scenario: Model, { reach = "until", parameters = {} }: EvaluateOptions = {}): Result => {
    const model = withParameters(scenario, parameters);
    const { title, language, source, currency, priceLevel, horizon, strategies } = model;
    const program = programOf(model);
    const units: UnitStore = new Map();
    const lived = cohortParts(program, { reach, units });
    const builder = exposureBuilder();
    putPlan(builder, program);
    putObserved(builder, model);
    for (const strategy of strategies) lived.put(builder, strategy);
    const exposure = builder.build();
    const hasOutcomes = strategies.some(
      ({ history, dynamics }) => history !== undefined || dynamics !== undefined,
    );
    const head: Omit<Result, "followUpDays" | "entrants" | "presence" | "places" | "ledger" | "manifest"> = {
      kind: "result",
      schema: RESULTS_SCHEMA,
      title,
      language,
      ...(source === undefined ? {} : { source }),
      currency,
      priceLevel,
      horizon,
      strategies: named(strategies),
      names: namesIn(model),
      parameters: parametersIn(program),
      readings: readingsOf(program),
      limits: hasOutcomes ? [] : ["no-outcomes"],
      assumptions: model.assumptions,
      reach,
    };
    return {
      // Nothing of the scenario is handed out: what is done to a result must not reach the next one.
      ...apart(head),
      ...(reach === "followUp" || isUndated(horizon)
        ? { followUpDays: exactText(followUpDays(program)) }
        : {}),
      entrants: lived.entrants,
      ...(isUndated(horizon) ? { presence: presenceByCycle(program, units) } : {}),
      places: apart(placeUse(model, exposure)),
      ledger: priced(program, exposure),
      manifest: {
        library: "traedesten",
        version: VERSION,
        model: model.fingerprint,
        conventions: conventionsOf(model),
      },
    };
  },
);
