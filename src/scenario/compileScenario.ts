import { Decimal } from "../decimal";
import { type Formula, number } from "../formula/index";
import { type Account, type Capacity, type Flow, isUndated, type Model } from "../model/index";
import type { Path } from "../problems/index";
import { assumptionsAt, definitionsBehind, parameterValues } from "../program/index";
import { boundsOf } from "./boundsOf";
import { chargeEffort, effortOf } from "./cohort/chargeEffort";
import { compileCohort } from "./cohort/compileCohort";
import { compileDiscounting } from "./compileDiscounting";
import { compileFlows } from "./compileFlows";
import { compileHorizon } from "./compileHorizon";
import { compileParameters } from "./compileParameters";
import { type Compiling, renamed } from "./compiling";
import { both, given } from "./given";
import { naming } from "./naming";
import { isFormulaText } from "./schema/fields";
import type { ScenarioDocument } from "./schema/scenario";
import { type WrittenIndex, writtenIndex } from "./writtenIndex";

type Bought = NonNullable<ScenarioDocument["strategies"][string]["capacity"]>[string];

/** A number as it stands, or the formula that was written in its place. */
const countOf = ({ formulaAt }: Compiling, text: string, path: Path): Formula =>
  isFormulaText(text) ? formulaAt(path) : number(text);

const capacityOf = (source: Compiling, strategy: string, id: string, entry: Bought): Capacity => {
  const { document, written } = source;
  const at = ["strategies", strategy, "capacity", id];
  const path = written(at);
  const common = { id, label: entry.label ?? both(id), ...given({ note: entry.note }), path };
  const { from = "", until = "" } = document.horizon;
  const period = { from: entry.from ?? from, until: entry.until ?? until };
  for (const kind of ["places", "persons", "staff"] as const) {
    const text = entry[kind];
    if (text !== undefined) return { kind, ...common, count: countOf(source, text, [...at, kind]), period };
  }
  if (entry.times !== undefined) return { kind: "times", ...common, years: entry.times };
  return { kind: "dates", ...common, dates: [...(entry.dates ?? [])].sort() };
};

const indexOf = ({ label, ...series }: WrittenIndex) => ({ ...series, ...given({ label }) });

/** The lines of the budget, and those the rules book on that a flow uses and the user has not named. */
const accountsOf = ({ document, inForce }: Compiling, flows: readonly Flow[]): readonly Account[] => {
  const own = Object.entries(document.accounts).map(([id, entry]) => {
    const { label, shortLabel = label, controlArea, appropriation, committee, direction } = entry;
    const codes = given({ appropriation, committee });
    return { id, label, shortLabel, controlArea, ...codes, direction, path: ["accounts", id] };
  });
  const used = new Set(flows.map(({ account }) => account));
  const ofRules = (inForce?.rules.accounts ?? [])
    .filter(({ id }) => used.has(id) && !Object.hasOwn(document.accounts, id))
    .map((account) => ({ ...account, path: ["rules"] }));
  return [...own, ...ofRules];
};

/** How it is valued for society, when the document says so. */
const welfareOf = ({ document, formulaAt }: Compiling): Model["welfare"] =>
  document.welfare === undefined
    ? undefined
    : {
        netTaxFactor: formulaAt(["welfare", "netTaxFactor"]),
        distortion: formulaAt(["welfare", "distortion"]),
        outcomes: Object.fromEntries(
          Object.keys(document.welfare.outcomes ?? {}).map((id) => [
            id,
            formulaAt(["welfare", "outcomes", id]),
          ]),
        ),
      };

/** What is asked of it, when the document says so. */
const decisionOf = ({ decision }: ScenarioDocument): Model["decision"] =>
  decision === undefined
    ? undefined
    : {
        breakEven: decision.breakEven ?? [],
        ...given({ maxPaybackYears: decision.maxPaybackYears }),
      };

/** What is to be reached, each with what was counted of it. */
const goalsOf = ({ document, formulaAt }: Compiling): Model["goals"] =>
  document.goals === undefined
    ? undefined
    : Object.entries(document.goals).map(([id, { label, strategy, outcome, share: _, ...rest }]) => ({
        id,
        label: label ?? both(id),
        strategy,
        outcome,
        share: formulaAt(["goals", id, "share"]),
        ...given(rest),
        actuals: (document.actuals ?? [])
          .flatMap(({ goal, source, note, ...counted }, index) =>
            goal === id ? [{ ...counted, ...given({ source, note }), path: ["actuals", index] }] : [],
          )
          .sort((a, b) => (a.date < b.date ? -1 : 1)),
        path: ["goals", id],
      }));

/** What a reader ought to know beside it. */
const backgroundOf = ({ background }: ScenarioDocument): Model["background"] =>
  background === undefined
    ? undefined
    : Object.entries(background).map(([id, { label, value, unit, source, note }]) => ({
        id,
        label: label ?? both(id),
        value,
        unit,
        source,
        ...given({ note }),
      }));

/** The trial of two of its strategies, each arm in what the strategy reads. */
const trialOf = ({ document: { trial }, formulaAt, ownOf }: Compiling): Model["trial"] =>
  trial === undefined
    ? undefined
    : {
        ...given({ outcome: trial.outcome }),
        arms: Object.keys(trial.arms).map((strategy) => {
          const path = ["trial", "arms", strategy];
          const read = (key: string): Formula => renamed(formulaAt([...path, key]), ownOf(strategy));
          return { strategy, citizens: read("citizens"), share: read("share"), path };
        }),
      };

/** Turns a checked scenario document into a model, yet without its fingerprint. */
export const compileScenario = (source: Compiling): Omit<Model, "fingerprint"> => {
  const { document, formulaAt } = source;
  const { title, language = "en", source: text, note, prices, printed } = document;
  const series = writtenIndex(document);
  const index = series === undefined ? undefined : indexOf(series);
  const parameters = compileParameters(source);
  const horizon = compileHorizon(source, parameterValues({ parameters }));
  const names = naming();
  const cohort = compileCohort(source, parameters, horizon, names);
  const written = Object.keys(document.strategies).map((id) => ({
    id,
    flows: compileFlows(source, id, names),
    ...given({ dynamics: cohort?.dynamics[id] }),
  }));
  const charged = chargeEffort(source, written);
  const strategies = Object.entries(document.strategies).map(([id, entry], index) => {
    const own = source.ownOf(id);
    const { flows = [], dynamics } = charged[index] ?? {};
    return {
      id,
      label: entry.label ?? both(id),
      capacity: Object.entries(entry.capacity ?? {}).map(([key, capacity]) =>
        capacityOf(source, id, key, capacity),
      ),
      flows: [...flows, ...(cohort?.flowsOf(id, flows) ?? [])],
      ...given({ dynamics, own: Object.keys(own).length === 0 ? undefined : { ...own } }),
    };
  });
  const flows = strategies.flatMap((strategy) => strategy.flows);
  return {
    kind: "model" as const,
    title,
    language,
    ...given({
      numberStyle: document.numbers,
      source: text,
      note,
      printed,
      index,
      reference: document.reference,
      ordinaryEffort: effortOf(source),
      accept: document.accept,
    }),
    currency: prices.currency,
    priceLevel: prices.level,
    horizon,
    ...given({
      cohort: cohort?.cohort,
      discounting: compileDiscounting(source, parameters, horizon),
      welfare: welfareOf(source),
      decision: decisionOf(document),
      uncertainty: document.uncertainty,
      goals: goalsOf(source),
      background: backgroundOf(document),
      trial: trialOf(source),
      retainedShare: document.retainedShare === undefined ? undefined : formulaAt(["retainedShare"]),
    }),
    parameters,
    bounds: boundsOf(source, isUndated(horizon) ? new Decimal(horizon.cycleDays) : undefined),
    definitions: definitionsBehind(
      { definitions: names.definitions() },
      flows.map(({ amount }) => amount),
    ),
    accounts: accountsOf(source, flows),
    states: cohort?.states ?? [],
    segments: cohort?.segments ?? [],
    ...given({ clock: cohort?.clock, sources: cohort?.sources }),
    tables: cohort?.tables ?? {},
    assumptions: assumptionsAt({
      ...(cohort === undefined ? {} : { cohort: cohort.cohort }),
      parameters,
      segments: cohort?.segments ?? [],
      strategies,
      assumptions: cohort?.assumptions ?? [],
    }),
    strategies,
  };
};
