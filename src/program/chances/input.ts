import type { PlainDate } from "../../calendar/index";
import { Decimal } from "../../decimal";
import type { Model, Segment, Strategy } from "../../model/index";
import type { Problem } from "../../problems/index";
import { parameterValues } from "../parameterValues";
import type { Reading } from "./schedule";

/** Whose probabilities: of one segment that starts on one day, in one strategy. */
export interface ChancesInput {
  readonly model: Model;
  readonly strategy: Strategy;
  readonly segment: Segment;
  /** Absent from a model without a calendar. */
  readonly entry?: PlainDate;
  /** The model's parameters as the segment has them, where they are known already. */
  readonly parameters?: Readonly<Record<string, Decimal>>;
}

/** Told of each problem. */
export type Report = (problem: Problem) => void;

/** A model's parameters as a segment has them. */
export const segmentParameters = (
  model: Pick<Model, "parameters">,
  segment: Segment,
  changed: Readonly<Record<string, Decimal>> = {},
): Readonly<Record<string, Decimal>> =>
  parameterValues(model, {
    ...changed,
    ...Object.fromEntries(Object.entries(segment.numbers).map(([name, text]) => [name, new Decimal(text)])),
  });

export const readingOf = (input: ChancesInput): Reading => {
  const { model, segment, entry } = input;
  const parameters = input.parameters ?? segmentParameters(model, segment);
  return {
    parameters,
    numbers: Object.fromEntries(Object.entries(parameters).map(([name, exact]) => [name, exact.toNumber()])),
    segment,
    ...(entry === undefined ? {} : { entry }),
    cycleDays: model.cohort?.cycleDays ?? 7,
  };
};

/** What a problem says of where it was found. */
export const whereIn = (
  { strategy, segment }: ChancesInput,
  values: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => ({ strategy: strategy.id, segment: segment.id, ...values });
