import type {
  BreakEvens,
  Bridge,
  Critique,
  Overview,
  Result,
  StatesReached,
  Verdict,
} from "../../analysis/index";
import { type UsedFigure, yearRows } from "../../ledger/index";
import type { Model } from "../../model/index";
import type { Sources } from "../../parameters/index";
import { sourcesOf } from "../figureTexts";
import { bridgeRows } from "../page/bridgeTable";
import { output } from "./output";

interface Told {
  readonly figures: readonly UsedFigure[];
  readonly sources: Sources;
  readonly decision?: BreakEvens;
  readonly critique?: Critique;
  readonly verdicts?: readonly Verdict[];
  readonly bridges?: readonly Bridge[];
  readonly reached?: StatesReached;
}

const ledgerOf = ({ ledger }: Result) => ({
  currency: ledger.currency,
  priceLevel: ledger.priceLevel,
  rows: yearRows(ledger),
});

/** What `run` hands to programs: all of it, whatever parts are shown. */
export const runOutput = (
  model: Model,
  overview: Overview,
  { figures, sources, decision, critique, verdicts, bridges, reached }: Told,
) => {
  const { until, followUp } = overview;
  return output("run", {
    title: model.title,
    currency: until.ledger.currency,
    priceLevel: until.ledger.priceLevel,
    horizon: until.horizon,
    ...(followUp?.followUpDays === undefined ? {} : { followUpDays: followUp.followUpDays }),
    reference: overview.reference,
    strategies: until.strategies,
    citizens: overview.citizens,
    entrants: until.entrants,
    perCitizen: overview.perCitizen,
    cohort: overview.cohort,
    discounting: model.discounting ?? null,
    bySegment: overview.bySegment,
    payer: overview.payer,
    byYear: overview.byYear,
    outcomes: overview.outcomes,
    ratios: overview.ratios,
    returns: overview.returns,
    welfare: overview.welfare,
    ...(decision === undefined ? {} : { breakEvens: decision.breakEvens, paybacks: decision.paybacks }),
    unitCosts: overview.unitCosts,
    unitCostsOfDifferences: overview.unitCostsOfDifferences,
    stateCosts: overview.stateCosts,
    ...(verdicts === undefined ? {} : { verdicts }),
    ...(bridges === undefined ? {} : { bridge: bridgeRows(bridges) }),
    ...(reached === undefined ? {} : { reached }),
    places: until.places,
    ledger: ledgerOf(until),
    ...(followUp === undefined ? {} : { followUp: { ledger: ledgerOf(followUp), places: followUp.places } }),
    parameters: until.parameters,
    assumptions: until.assumptions,
    ...(critique === undefined ? {} : { findings: critique.findings, accepted: critique.accepted }),
    figures,
    sources: sourcesOf(figures, sources),
    ...(model.background === undefined ? {} : { background: model.background }),
    limits: until.limits,
    manifest: until.manifest,
  });
};

export type RunOutput = ReturnType<typeof runOutput>;
