import { addDays, type Period } from "../../calendar/index";
import type { Decimal } from "../../decimal";
import { readDecimal, type TableFormula, tablesOf } from "../../formula/index";
import type { Clock, Dynamics, Flow, Horizon, Model, Parameter, State } from "../../model/index";
import { own } from "../../own";
import { expanded, parameterValues } from "../../program/index";
import type { Compiling } from "../compiling";
import { both, given } from "../given";
import { type Naming, naming } from "../naming";
import { type FigureChoice, figuresIn, figureTables } from "../rules/figureTables";
import { placed } from "../rules/placed";
import { figureAssumptions, lawAssumptions, switchAssumptions } from "../rules/ruleAssumptions";
import { budgetYears } from "./budgetYears";
import { cohortAssumptions } from "./cohortAssumptions";
import { compileDynamics } from "./compileDynamics";
import { compileIntake } from "./compileIntake";
import { compileSegments } from "./compileSegments";
import { ownFlows } from "./ownFlows";
import { ruleFlows, taxFlows } from "./ruleFlows";

/** What citizens add to a model. */
export interface CompiledCohort
  extends Required<Pick<Model, "cohort">>,
    Pick<Model, "states" | "segments" | "clock" | "tables" | "sources" | "assumptions"> {
  readonly dynamics: Readonly<Record<string, Dynamics>>;
  /** Flows of the rules beside those a user wrote for a strategy. */
  readonly flowsOf: (strategy: string, own: readonly Flow[]) => readonly Flow[];
}

const statesOf = ({ document, inForce }: Compiling): readonly State[] =>
  Object.entries(document.states ?? {}).map(([id, { label, rule = "" }]) => ({
    id,
    label: label ?? own(inForce?.rules.states, rule)?.label ?? both(id),
    ...given({ permanent: own(inForce?.rules.states, rule)?.permanent }),
  }));

/** The rules' clock, with the scenario's states in the place of the rules' own. */
const clockOf = ({ document, inForce }: Compiling): Clock | undefined => {
  if (inForce === undefined) return undefined;
  const { clock } = inForce.rules;
  const states = Object.entries(document.states ?? {});
  const of = (rules: readonly string[]): string[] =>
    states.flatMap(([id, { rule }]) => (rule !== undefined && rules.includes(rule) ? [id] : []));
  const selfSupported = states.flatMap(([id, state]) => (state.selfSupported === true ? [id] : []));
  return { ...clock, counts: of(clock.counts), resets: [...of(clock.resets), ...selfSupported] };
};

/** From the first day counted to the last on which a citizen can still be followed. */
export const followedPeriod = (
  { document, formulaAt }: Compiling,
  values: Readonly<Record<string, Decimal>>,
): Period => {
  const { from = "", until = "" } = document.horizon;
  const days = readDecimal(formulaAt(["horizon", "followUp"]), { parameters: values });
  return { from, until: addDays(until, days.ceil().toNumber()) };
};

/** How a scenario reads figures in time. */
export const figureChoiceOf = ({ document }: Compiling): FigureChoice => ({
  gaps: document.gaps ?? "refuse",
  ...given({ asOf: document.asOf }),
});

/** The tables that some amounts read, through what is named too, in the order they are met. */
const readingsOf = (
  { definitions }: Naming,
  flows: readonly Pick<Flow, "amount">[],
): readonly TableFormula[] =>
  flows.flatMap(({ amount }) => tablesOf(expanded({ definitions: definitions() }, amount)));

/** The tables that taxes read wherever there is income. */
const taxReadings = ({ inForce }: Compiling): readonly TableFormula[] => {
  if (inForce === undefined) return [];
  const anywhere = naming();
  return readingsOf(anywhere, placed(anywhere, inForce.rules.yearly, { on: "anywhere", path: [] }));
};

/** Citizens, their states and moves, and the flows the rules put on them; nothing for a budget. */
export const compileCohort = (
  source: Compiling,
  parameters: Readonly<Record<string, Parameter>>,
  horizon: Horizon,
  names: Naming,
): CompiledCohort | undefined => {
  const { document, inForce } = source;
  if (document.states === undefined || document.intake === undefined) return undefined;
  const values = parameterValues({ parameters });
  const cohort = compileIntake(source, values);
  const segments = compileSegments(source, parameters);
  const dynamics = Object.fromEntries(
    Object.keys(document.strategies).map((id) => [id, compileDynamics(source, id)]),
  );
  const ofRules = ruleFlows(source, names);
  const readings = readingsOf(names, [...ofRules, ...taxFlows(source, names, ofRules)]);
  const categories = segments.flatMap(({ attributes }) => Object.values(attributes));
  const choice = figureChoiceOf(source);
  const clock = clockOf(source);
  const figures =
    inForce === undefined
      ? []
      : figuresIn(inForce.set.figures, [...readings, ...taxReadings(source)], categories);
  return {
    cohort,
    states: statesOf(source),
    segments,
    ...given({ clock, sources: inForce?.sources }),
    dynamics,
    flowsOf: (id, flows) =>
      ownFlows(source, names, id, [...ofRules, ...taxFlows(source, names, ofRules, { id, flows })]),
    tables:
      inForce === undefined
        ? {}
        : {
            ...figureTables(inForce.set.figures, figures, choice, followedPeriod(source, values)),
            ...(document.taxKept === undefined ? {} : budgetYears(followedPeriod(source, values))),
          },
    assumptions: [
      ...(inForce === undefined
        ? []
        : [
            ...figureAssumptions(choice),
            ...lawAssumptions(inForce.set.figures, figures, choice, followedPeriod(source, values)),
            ...switchAssumptions(inForce.set, document.switches),
            ...inForce.rules.assumptions,
          ]),
      ...cohortAssumptions(source, cohort, horizon, Object.values(dynamics)),
    ],
  };
};
