import { addDays, yearOf } from "../calendar/index";
import { Decimal, exactText } from "../decimal";
import { followUpDays, type Reach } from "../exposure/index";
import { isTaxed, yearOfPeriod } from "../ledger/index";
import { isUndated, type Label, type Model, modelShape, type Perspective } from "../model/index";
import { apart } from "../plain";
import { checkGiven } from "../problems/index";
import { type ParameterValues, parameterValues, programOf, withParameters } from "../program/index";
import { SHOWN } from "./overview/lines";
import type { Stage } from "./overview/types";
import { memo } from "./prepare/memo";
import { outcomesOf } from "./prepare/outcomesOf";
import type { Totals } from "./prepare/totals";
import { referenceOf } from "./referenceOf";
import {
  netOf,
  type PreparedModel,
  type Question,
  trialsOf,
  weighed,
  weightsOf,
} from "./sensitivity/question";

/** The net cost of one payer at one stage; decimal text. */
export interface AnswerCost {
  readonly perspective: Perspective;
  readonly stage: Stage;
  readonly netCost: string;
  /** Absent where nobody enters. */
  readonly perCitizen?: string;
  /** The same by calendar year or, without a calendar, whole years from the start; where that is asked for. */
  readonly years?: readonly { readonly year: number; readonly netCost: string }[];
}

/** What one strategy comes to, or one less the reference. */
export interface AnswerArm {
  readonly id: string;
  readonly label: Label;
  readonly netCosts: readonly AnswerCost[];
  /** What comes of the citizens, by outcome; decimal text. */
  readonly outcomes: Readonly<Record<string, string>>;
}

/** What a model comes to at some values: plain data that survives JSON. */
export interface Answer {
  /** The values that were asked at, decimal text in the scenario's prices; all others are the scenario's own. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Of the model at these values. */
  readonly fingerprint: string;
  readonly reach: Reach;
  readonly discounted: boolean;
  /** Entrants, the same in every strategy. */
  readonly citizens: string;
  readonly arms: readonly AnswerArm[];
  /** Each strategy less the reference, equalisation and budget guarantee included where the scenario has them. */
  readonly differences: readonly (AnswerArm & { readonly against: string })[];
}

/** How an answer is looked at. */
export interface AnswerOptions extends Pick<Question, "against" | "reach" | "discounted"> {
  /** Whether net costs are told year by year as well; not when left out, as it takes longer. */
  readonly years?: boolean;
}

/** A model made ready to be asked at other values again and again; `breakEven` and its kind take one instead of a model. */
export interface Prepared extends PreparedModel {
  /**
   * What the model comes to at other values of its parameters: only what reads them is worked out anew.
   *
   * @param values - by name, read and checked as by `withParameters`
   * @param options - until when citizens are looked at, whether amounts are discounted, and the reference
   * @throws ProblemError what `withParameters` and `evaluate` say
   */
  readonly at: (values?: ParameterValues, options?: AnswerOptions) => Answer;
}

/** The years that amounts of a model may lie in. */
const yearsOf = (model: Model, reach: Reach): readonly number[] => {
  const { horizon } = model;
  const [first, last] = isUndated(horizon)
    ? [0, yearOfPeriod({ cycle: horizon.cycles - 1 }, horizon)]
    : [
        yearOf(horizon.from),
        yearOf(
          addDays(
            horizon.until,
            reach === "followUp" ? followUpDays(programOf(model)).ceil().toNumber() : -1,
          ),
        ),
      ];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
};

/** Payers and stages that matter in a model. */
const looksOf = (model: Model): readonly (readonly [Perspective, Stage])[] => {
  const taxed = isTaxed(model);
  return SHOWN.filter(
    ([, stage]) =>
      (stage !== "beforeTax" || taxed) && (stage !== "retained" || model.retainedShare !== undefined),
  );
};

const prepareTakes = () => ({ model: modelShape });

/**
 * Makes a model ready to be asked at other values of its parameters. What does not read a value that is moved stays as it
 * was: a price is answered in a hundredth of the time of an evaluation, a share of success in a part of it.
 *
 * @param model - a compiled scenario
 * @returns a handle; it keeps what it has worked out, up to a bound, and answers the same in whatever order it is asked
 * @example
 * import { prepare } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const handle = prepare(await loadScenario(file, { rules: denmark }));
 * const [intensive] = handle.at({ success: "30%", placePrice: "90_000" }).differences;
 * const difference = intensive?.netCosts.find(({ perspective }) => perspective === "public");
 * Math.round(Number(difference?.perCitizen)); // 55968
 */
export const prepare = (model: Model): Prepared => {
  checkGiven(prepareTakes, { model });
  const trials = trialsOf(model);
  const weightsAt = (perspective: Perspective, stage: Stage, parameters?: Totals["parameters"]) =>
    weightsOf(model, { perspective, stage }, parameters);
  const known = memo<ReturnType<typeof weightsOf>>(SHOWN.length);
  const usual = (perspective: Perspective, stage: Stage) =>
    known(`${perspective} ${stage}`, () => weightsAt(perspective, stage));
  return {
    ...trials,
    at: (values = {}, options = {}) => {
      const now = withParameters(model, values);
      const asked = {
        reach:
          isUndated(model.horizon) || model.cohort === undefined ? "until" : (options.reach ?? "followUp"),
        discounted:
          model.discounting !== undefined && model.priceLevel !== "running" && (options.discounted ?? true),
      } as const;
      const changed = Object.fromEntries(
        Object.keys(values).map((name) => [name, parameterValues(now)[name] ?? new Decimal(0)] as const),
      );
      const totals = trials.totals(asked.reach, asked.discounted)(changed);
      const { citizens } = totals;
      const years = options.years === true ? yearsOf(now, asked.reach) : [];
      /** What each strategy comes to for every payer at every stage; differences are made of it. */
      const looks = looksOf(model).map(([perspective, stage]) => {
        const weights =
          stage === "retained" ? weightsAt(perspective, stage, totals.parameters) : usual(perspective, stage);
        const partsOf = (flows: Totals["flows"]) =>
          new Map(model.strategies.map(({ id }) => [id, weighed(flows, id, weights)] as const));
        return {
          perspective,
          stage,
          parts: partsOf(totals.flows),
          years: years.map((year) => ({ year, parts: partsOf(totals.flowsIn(year)) })),
        };
      });
      const costs = (of: string, against?: string): readonly AnswerCost[] =>
        looks
          // Equalisation is about changes.
          .filter(({ stage }) => stage !== "retained" || against !== undefined)
          .map(({ perspective, stage, parts, years: byYear }) => {
            const netCostOf = (from: typeof parts): Decimal => {
              const [one, other] = [from.get(of), against === undefined ? undefined : from.get(against)];
              return netOf([
                ...(one === undefined ? [] : [[one, 1] as const]),
                ...(other === undefined ? [] : [[other, -1] as const]),
              ]).netCost;
            };
            const netCost = netCostOf(parts);
            const told = byYear.map((each) => ({
              year: each.year,
              netCost: exactText(netCostOf(each.parts)),
            }));
            return {
              perspective,
              stage,
              netCost: exactText(netCost),
              ...(citizens.isZero() ? {} : { perCitizen: exactText(netCost.div(citizens)) }),
              ...(options.years === true ? { years: told } : {}),
            };
          });
      const reference = referenceOf(model, options.against);
      return {
        parameters: Object.fromEntries(
          Object.entries(changed).map(([name, value]) => [name, exactText(value)]),
        ),
        fingerprint: now.fingerprint,
        ...asked,
        citizens: exactText(citizens),
        arms: model.strategies.map(({ id, label }) => ({
          id,
          label: apart(label),
          netCosts: costs(id),
          outcomes: outcomesOf(model, totals, [[id, 1]]),
        })),
        differences: model.strategies
          .filter(({ id }) => id !== reference)
          .map(({ id, label }) => ({
            id,
            label: apart(label),
            against: reference,
            netCosts: costs(id, reference),
            outcomes: outcomesOf(model, totals, [
              [id, 1],
              [reference, -1],
            ]),
          })),
      };
    },
  };
};
