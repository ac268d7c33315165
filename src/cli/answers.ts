import {
  type Bridge,
  bridge,
  bridgesIn,
  differenceLines,
  type Overview,
  overview,
  type PreparedModel,
  referenceOf,
  trialsOf,
  type Verdict,
  type VerdictOptions,
  verdict,
} from "../analysis/index";
import { isUndated, type Model, type Party, type Perspective } from "../model/index";
import type { Compared } from "../report/index";

/** As many as a section of a report waits for; `break-even` looks closer. */
export const STEPS = 16;

/** Whose money, and what strategies are held against. */
export interface Asking {
  readonly against?: string;
  readonly perspective?: Exclude<Perspective, readonly Party[]>;
}

/** Whether there is anything to hold against anything. */
export const isCompared = ({ strategies }: Model): boolean => strategies.length > 1;

export const overviewFor = (model: Model, { against, perspective }: Asking): Overview =>
  overview(model, {
    ...(against === undefined ? {} : { against }),
    ...(perspective === undefined ? {} : { perspective }),
  });

/** Whether each strategy pays, from one set of totals. */
export const verdictsOf = (
  trials: PreparedModel,
  { against, perspective }: Asking,
  told: Pick<VerdictOptions, "count" | "needs"> = {},
): readonly Verdict[] => {
  const { model } = trials;
  if (!isCompared(model)) return [];
  const reference = referenceOf(model, against);
  const question = {
    against: reference,
    ...(perspective === undefined ? {} : { perspective }),
    steps: STEPS,
  };
  return model.strategies.flatMap(({ id: of }) =>
    of === reference ? [] : [verdict(trials, { ...question, of, ...told })],
  );
};

/** The same with the bridges to it. */
export const answersTo = (trials: PreparedModel, options: Asking, result: Overview) => {
  const { model } = trials;
  const verdicts = verdictsOf(trials, options);
  return {
    verdicts,
    bridges: verdicts.flatMap((each) => ownBridges(model, result, each, verdicts.length === 1)),
  };
};

/** The bridges a page shows: of the cohort and, for a single strategy, of one citizen. */
const ownBridges = (
  model: Model,
  { until, followUp }: Overview,
  { of, against, perspective, stage, discounted, per }: Verdict,
  isSingle: boolean,
): readonly Bridge[] => [
  // Without a calendar nothing but discounted amounts is shown beside it.
  bridge(model, {
    of,
    against,
    perspective,
    stage,
    discounted: discounted && isUndated(model.horizon),
    result: until,
  }),
  ...(isSingle && per === "citizen" && followUp !== undefined
    ? [bridge(model, { of, against, perspective, stage, per: "citizen", result: followUp })]
    : []),
];

/** The bridges of every payer, of the cohort and of one citizen. */
export const allBridges = (model: Model, result: Overview): readonly Bridge[] => {
  const { until, followUp, reference: against, strategies, cohort, perCitizen } = result;
  if (!isCompared(model)) return [];
  return strategies
    .filter((name) => name !== against)
    .flatMap((of) => [
      ...bridgesIn(model, { of, against, result: until }, cohort),
      ...(followUp === undefined
        ? []
        : bridgesIn(model, { of, against, per: "citizen", result: followUp }, perCitizen)),
    ]);
};

/** A scenario as it stands beside others, against its own reference: what each strategy costs more, and whether it pays. */
export const compared = (
  of: Model | PreparedModel,
  name: string,
  options: Asking,
  needs = true,
): Compared => {
  const trials = trialsOf(of);
  const { model } = trials;
  // What each answer hangs on is told of one alone.
  const verdicts = verdictsOf(trials, options, { count: 0, needs });
  return { name, model, overview: differenceLines(trials, verdicts), verdicts };
};
