import { Decimal } from "../../decimal";
import { followUpDays } from "../../exposure/index";
import { number, readDecimal } from "../../formula/index";
import { countsOf } from "../../ledger/index";
import {
  isUndated,
  type Model,
  type OutcomeMeasure,
  type Parameter,
  type Perspective,
  type Strategy,
} from "../../model/index";
import { ProblemError } from "../../problems/index";
import { parameterValues, programOf, type Values } from "../../program/index";
import { armOf } from "../arm";
import { evaluate, type Result } from "../evaluate";
import { referenceOf } from "../referenceOf";

/** A model with what several findings ask of it, each worked out once and when it is first asked for. */
export interface Examined {
  readonly model: Model;
  readonly values: Values;
  /** Whose money an answer is about. */
  readonly payer: Perspective;
  /** None where nothing says which it is. */
  readonly reference: Strategy | undefined;
  /** The strategies that are held against it. */
  readonly others: readonly Strategy[];
  /** Everybody, to the end of the horizon. */
  readonly until: () => Result;
  /** Days each citizen is followed; none in a budget. */
  readonly followed: Decimal | undefined;
  /**
   * How many come into any of some states for the first time, by strategy.
   *
   * @param days - since their own start
   */
  readonly firstEntries: (
    sets: readonly (readonly string[])[],
    days: Decimal,
  ) => ReadonlyMap<string, readonly Decimal[]>;
}

const once = <Value>(of: () => Value): (() => Value) => {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: of() };
    return known.value;
  };
};

/** The reference, where there is one to be known. */
const found = (model: Model, against: string | undefined): string | undefined => {
  try {
    return referenceOf(model, against);
  } catch (error) {
    if (error instanceof ProblemError && against === undefined) return undefined;
    throw error;
  }
};

const outcomeOf = (states: readonly string[], index: number): OutcomeMeasure => ({
  id: String(index),
  label: { da: "", en: "" },
  kind: "firstEntry",
  states,
  path: [],
});

/** Makes a model ready to be looked through. */
export const examined = (
  model: Model,
  { against, until }: { readonly against?: string; readonly until?: Result } = {},
): Examined => {
  const { cohort, strategies } = model;
  const id = found(model, against);
  return {
    model,
    values: parameterValues(model),
    payer: isUndated(model.horizon) ? "public" : "municipality",
    reference: strategies.find((strategy) => strategy.id === id),
    others: id === undefined ? [] : strategies.filter((strategy) => strategy.id !== id),
    until: once(() => until ?? evaluate(model)),
    followed: cohort === undefined ? undefined : followUpDays(programOf(model)),
    firstEntries: (sets, days) => {
      if (cohort === undefined) return new Map();
      const outcomes = sets.map(outcomeOf);
      const asked = { ...model, cohort: { ...cohort, outcomes, followUp: number(days.toFixed()) } };
      const result = evaluate(asked, { reach: "followUp" });
      return new Map(
        strategies.map((strategy) => {
          const counted = countsOf(armOf(result, strategy.id).ledger, "outcome");
          return [strategy.id, sets.map((_, index) => counted.get(String(index)) ?? new Decimal(0))];
        }),
      );
    },
  };
};

/** Whether a value is a goal, asked at another value or not. */
export const isGoal = ({ evidence, changedFrom }: Parameter): boolean =>
  (changedFrom?.evidence ?? evidence) === "target";

/** The value of a formula of parameters alone; none of one that reads more, or has none. */
export const valueIn = ({ values }: Pick<Examined, "values">, formula: Parameters<typeof readDecimal>[0]) => {
  try {
    return readDecimal(formula, { parameters: values });
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
};
