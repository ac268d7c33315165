import { lengthInMonths, type Period } from "../calendar/index";
import { Decimal, exactText } from "../decimal";
import { observed, plan } from "../exposure/index";
import { type Ledger, price } from "../ledger/index";
import {
  type Assumption,
  type Evidence,
  type Exposure,
  type Label,
  type Model,
  parameterValues,
} from "../model/index";
import type { PriceLevel } from "../money/index";
import type { Language } from "../problems/index";
import { VERSION } from "../version";

/** A parameter's value in a result, with how it is known. */
export interface ResultParameter {
  readonly id: string;
  readonly label: Label;
  readonly value: string;
  readonly unit: string;
  readonly evidence: Evidence;
  readonly source?: Label;
  readonly note?: Label;
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
    /** A whole month counts 1, a part its days over that month's days, a year 12 months. */
    readonly months: "whole-month-is-one";
    /** What is bought is paid as bought, full or empty. */
    readonly capacity: "paid-as-bought";
    readonly discounting: "none";
  };
}

/** What a model comes to: plain data that survives JSON and `structuredClone`. */
export interface Result {
  readonly kind: "result";
  readonly title: Label;
  readonly language: Language;
  readonly source?: Label;
  readonly currency: string;
  readonly priceLevel: PriceLevel;
  readonly horizon: Period;
  readonly strategies: readonly { readonly id: string; readonly label: Label }[];
  readonly parameters: readonly ResultParameter[];
  readonly readings: readonly Reading[];
  /** What the model does not hold, so that nobody reads it in. */
  readonly limits: readonly "no-outcomes"[];
  /** Choices and simplifications it rests on that are not figures. */
  readonly assumptions: readonly Assumption[];
  readonly exposure: Exposure;
  readonly ledger: Ledger;
  readonly manifest: Manifest;
}

const readingsOf = (model: Model): Reading[] =>
  model.strategies.flatMap(({ id: strategy, capacity }) =>
    capacity.flatMap((bought) => {
      if (bought.kind === "dates") return [];
      const { id, label, kind, count, period, note } = bought;
      const years = exactText(lengthInMonths(period).times(count).div(12));
      const reading = { strategy, capacity: id, label, reading: kind, count, period, years };
      return [note === undefined ? reading : { ...reading, note }];
    }),
  );

const parametersIn = (model: Model): ResultParameter[] => {
  const values = parameterValues(model);
  return Object.values(model.parameters).map(({ id, label, unit, evidence, source, note }) => ({
    id,
    label,
    value: exactText(values[id] ?? new Decimal(0)),
    unit,
    evidence,
    ...(source === undefined ? {} : { source }),
    ...(note === undefined ? {} : { note }),
  }));
};

/** What is bought and what is lived. */
const exposureOf = (model: Model): Exposure => {
  const bought = plan(model);
  return { ...bought, cells: [...bought.cells, ...observed(model).cells] };
};

/**
 * Runs a model: model → exposure → ledger. Pure and synchronous; the same model gives the same result
 * everywhere.
 *
 * @param model - a compiled scenario, see `parseScenario` and `loadScenario`
 * @returns the result, with its ledger undiscounted in the scenario's own price level
 * @throws ProblemError when a formula has no value, such as a division by zero
 * @example
 * const result = evaluate(await loadScenario("scenarios/bi46-model-a.yaml"));
 * pivot(result.ledger, { rows: "account", columns: "year", perspective: "municipality" }).total; // "39320000"
 */
export const evaluate = (model: Model): Result => {
  const { title, language, source, currency, priceLevel, horizon, strategies } = model;
  const exposure = exposureOf(model);
  return {
    kind: "result",
    title,
    language,
    ...(source === undefined ? {} : { source }),
    currency,
    priceLevel,
    horizon,
    strategies: strategies.map(({ id, label }) => ({ id, label })),
    parameters: parametersIn(model),
    readings: readingsOf(model),
    limits: model.strategies.some(({ history }) => history !== undefined) ? [] : ["no-outcomes"],
    assumptions: model.assumptions,
    exposure,
    ledger: price(model, exposure),
    manifest: {
      library: "traedesten",
      version: VERSION,
      model: model.fingerprint,
      conventions: { months: "whole-month-is-one", capacity: "paid-as-bought", discounting: "none" },
    },
  };
};
