import { Decimal } from "../../decimal";
import {
  number as numberFormula,
  parametersOf,
  readDecimal,
  substitute,
  tablesOf,
} from "../../formula/index";
import { type Bound, type Parameter, type Segment, YEAR_DAYS } from "../../model/index";
import { type Path, ProblemError, pathText } from "../../problems/index";
import { parameterValues, type Values, valueProblems } from "../../program/index";
import { boundsOf } from "../boundsOf";
import { cycleDaysOf } from "../cohort/compileIntake";
import { compileSegments } from "../cohort/compileSegments";
import type { Compiling } from "../compiling";
import { at, namesOf, recordOf } from "../raw";
import { checkFollowed } from "./calendar";
import type { Checking } from "./context";
import type { Site } from "./formulaSites";
import type { Formulas } from "./formulas";
import { checkTimesWithin } from "./undated";

/** Longer than anything is discounted. */
const MOST_YEARS = 1000;

/** The values of all parameters, when they have any; what stops one is told with all other values. */
const valuesIn = (parameters: Readonly<Record<string, Parameter>>): Values | undefined => {
  try {
    return parameterValues({ parameters });
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
};

/** The days of a cycle of a document without a calendar, when they are any. */
const cycleIn = (
  { document, formulaAt }: Compiling,
  values: Readonly<Record<string, Decimal>>,
): Decimal | undefined => {
  if (document.horizon.cycle === undefined) return undefined;
  try {
    const days = readDecimal(formulaAt(["horizon", "cycle"]), { parameters: values });
    return days.gt(0) ? days : undefined;
  } catch (error) {
    // Told of where the cycle is checked.
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
};

/** Everything that may go by steps, with where it stands. */
const steppedIn = ({ strategies, outcomes = {} }: Compiling["document"]): [path: Path, value: unknown][] => {
  const inside = (value: object | undefined, path: Path): [Path, unknown][] =>
    Object.entries(value ?? {}).map(([key, each]) => [[...path, key], each]);
  return [
    ...Object.entries(strategies).flatMap(([strategy, { transitions, flows }]) => [
      ...inside(transitions, ["strategies", strategy, "transitions"]),
      ...inside(flows, ["strategies", strategy, "flows"]),
    ]),
    ...Object.entries(outcomes).flatMap(([id, { weeksIn, yearsIn }]): [Path, unknown][] => [
      [["outcomes", id, "weeksIn"], weeksIn],
      [["outcomes", id, "yearsIn"], yearsIn],
    ]),
  ].flatMap(([path, value]) => (typeof value === "object" && value !== null ? inside(value, path) : []));
};

/** Steps by age, which all segments must have, and none younger than the first step. */
const checkAgeSteps = (check: Checking, { document }: Compiling, segments: readonly Segment[]): void => {
  for (const [here, value] of steppedIn(document)) {
    const byAge = at(recordOf(value), "byAge");
    if (byAge === undefined) continue;
    const path = [...here, "byAge"];
    const ageless = segments.filter(({ age }) => age === undefined).map((segment) => segment.id);
    if (ageless.length > 0) check.report(path, { code: "age-needed", found: ageless.join(", ") });
    const [first = "0"] = namesOf(byAge);
    for (const { age = first } of segments)
      if (new Decimal(age).lt(first))
        check.report([...path, first], { code: "steps-begin-late", found: first, expected: age });
  }
};

/** Formulas that read the age of segments which have none. */
const checkAges = (
  check: Checking,
  sites: readonly Site[],
  formulas: Formulas,
  segments: readonly Segment[],
): void => {
  const ageless = segments.filter(({ age }) => age === undefined).map(({ id }) => id);
  if (ageless.length === 0) return;
  for (const { path, reads } of sites) {
    const formula = formulas.get(pathText(path));
    if (reads?.includes("age") && formula !== undefined && parametersOf(formula).includes("age"))
      check.report(path, { code: "age-needed", found: ageless.join(", ") });
  }
};

/** Those who start take the places that refill, so a phase that holds them is there from the start. */
const checkHeldFromStart = (check: Checking, { document }: Compiling): void => {
  const { state = "", places } = document.intake ?? {};
  if (places === undefined) return;
  const { strategy, capacity } = places;
  const holds = Object.values(document.strategies[strategy]?.phases ?? {}).some(
    ({ place, in: states, sinceEntry, inState }) =>
      place === capacity && states.includes(state) && Number((sinceEntry ?? inState)?.[0] ?? 0) === 0,
  );
  if (!holds)
    check.report(["intake", "places", "capacity"], {
      code: "places-not-held",
      found: capacity,
      values: { strategy },
    });
};

/**
 * Amounts and shares that are worked out from parameters: without bounds of their own, but they must have a value. Those that
 * follow a citizen's own time must have one at its beginning.
 */
const amountsIn = (
  sites: readonly Site[],
  formulas: Formulas,
  { age }: Partial<Pick<Segment, "age">> = {},
): readonly Bound[] =>
  sites.flatMap(({ path, reads = [] }) => {
    const formula = formulas.get(pathText(path));
    const [part = "", , inner = ""] = path;
    const isAmount = inner === "flows" || ["states", "outcomes", "welfare"].includes(String(part));
    if (formula === undefined || !isAmount || tablesOf(formula).length > 0) return [];
    const read = parametersOf(formula).filter((name) => reads.includes(name));
    // An age that nobody has is told of by itself.
    if (read.includes("age") && age === undefined) return [];
    const parameters = Object.fromEntries(
      read.map((name) => [name, numberFormula(name === "age" ? (age ?? "0") : "0")]),
    );
    return [{ path, formula: substitute(formula, { parameters }), limits: [] }];
  });

/**
 * What a scenario's numbers must be: shares of something, times that are long enough, citizens at all. Every
 * segment's own values are tried.
 */
export const checkCohortValues = (
  check: Checking,
  source: Compiling,
  parameters: Readonly<Record<string, Parameter>>,
  { sites, formulas }: { readonly sites: readonly Site[]; readonly formulas: Formulas },
): void => {
  const isCohort = source.document.states !== undefined;
  const segments = isCohort ? compileSegments(source, parameters) : [];
  const values = valuesIn(parameters);
  const cycleDays = values === undefined ? undefined : cycleIn(source, values);
  const bounds = [...boundsOf(source, cycleDays), ...amountsIn(sites, formulas, segments[0])];
  for (const { path, ...problem } of valueProblems({ parameters, segments, bounds }))
    check.report(path, problem);
  // Without values nothing further can be asked.
  if (values === undefined) return;
  checkHeldFromStart(check, source);
  if (isCohort) {
    checkAges(check, sites, formulas, segments);
    checkAgeSteps(check, source, segments);
  }
  if (isCohort && source.document.horizon.followUp !== undefined && check.problems.length === 0) {
    const daysAt = (path: Path): number =>
      readDecimal(source.formulaAt(path), { parameters: values }).ceil().toNumber();
    checkFollowed(check, {
      followUp: daysAt(["horizon", "followUp"]),
      delay: source.document.intake?.delay === undefined ? 0 : daysAt(["intake", "delay"]),
      cycle: Math.max(7, cycleDaysOf(source, values)),
    });
  }
  const { cycles } = source.document.horizon;
  if (cycleDays === undefined || cycles === undefined) return;
  const years = cycleDays.times(cycles).div(YEAR_DAYS).toNumber();
  checkTimesWithin(check, years);
  if (years > MOST_YEARS && check.problems.length === 0)
    check.report(["horizon", "cycles"], {
      code: "horizon-too-long",
      found: String(Math.round(years)),
      expected: String(MOST_YEARS),
    });
};
