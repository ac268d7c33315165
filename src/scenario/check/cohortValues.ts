import { addMonths, daysBetween, type PlainDate, startOfIsoWeek } from "../../calendar/index";
import { Decimal, exactText } from "../../decimal";
import { type Formula, parametersOf, readDecimal } from "../../formula/index";
import { type Parameter, type Segment, YEAR_DAYS } from "../../model/index";
import { type Path, ProblemError, pathText } from "../../problems/index";
import { parameterValues } from "../../program/index";
import { compileSegments } from "../cohort/compileSegments";
import { DAYS, inMonths } from "../cohort/duration";
import type { Compiling } from "../compiling";
import { isFormulaText } from "../schema/fields";
import { CAPACITY_KINDS, checkComputedCount } from "./capacity";
import type { Checking } from "./context";
import type { Site } from "./formulaSites";
import type { Formulas } from "./formulas";
import { checkTimesWithin } from "./undated";

/** A hundred years: longer is a number of days given as years. */
const MOST_DAYS = 36_525;

interface Bound {
  readonly path: Path;
  /** That at the path when left out. */
  readonly formula?: Formula;
  readonly holds: (value: Decimal) => boolean;
  /** What may stand there; by the value that may not. */
  readonly expected: string | ((wrong: Decimal) => string);
}

const POSITIVE = { holds: (value: Decimal) => value.gt(0), expected: "> 0" };
const A_SHARE = { holds: (value: Decimal) => value.gte(0) && value.lte(1), expected: "0 – 1" };
const A_TIME = {
  holds: (value: Decimal) => value.gt(0) && value.lte(MOST_DAYS),
  expected: "> 0, <= 36525 (days)",
};
const MOST_MONTHS = 1200;

/** The most months after which a date is not past another. */
const monthsUntil = (from: PlainDate, last: PlainDate): number => {
  const [begin, end] = [from, last].map((date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)));
  const months = (end ?? 0) - (begin ?? 0);
  return Math.max(0, addMonths(from, months) <= last ? months : months - 1);
};

/** A day has no parts here, and a month none by the calendar. */
const WHOLE = (value: Decimal): boolean => value.isInteger();

/** Places are first filled while they may still be: the delay may not go beyond the last Monday for that. */
const delayBounds = ({ document: { intake }, durationAt, formulaAt }: Compiling) => {
  if (intake?.delay === undefined) return undefined;
  const path = ["intake", "delay"];
  const last = intake.places === undefined ? undefined : startOfIsoWeek(intake.places.lastStart);
  const from = intake.places?.from ?? "";
  const months = inMonths(durationAt(path));
  const [formula, most, unit] =
    months === undefined
      ? ([formulaAt(path), last === undefined ? MOST_DAYS : daysBetween(from, last), "days"] as const)
      : ([months, last === undefined ? MOST_MONTHS : monthsUntil(from, last), "months"] as const);
  const inWholeDays = (value: Decimal): string =>
    `${value.times(unit === "days" ? 1 : DAYS.month).toDecimalPlaces(0, Decimal.ROUND_HALF_UP)} days`;
  return {
    whole: { path, formula, holds: WHOLE, expected: inWholeDays },
    bounds: {
      path,
      formula,
      holds: (value: Decimal) => value.gte(0) && value.lte(most),
      expected: `>= 0, <= ${most} (${unit})`,
    },
  };
};

/** A rate that is added in parts may be as many times below −1. */
const rateBound = (
  discounting: { readonly compounding?: string | undefined } | undefined,
  timesPerYear: Decimal,
): Pick<Bound, "holds" | "expected"> => {
  const least = discounting?.compounding === "perCycle" ? timesPerYear.neg() : new Decimal(-1);
  // More than 100 % a year is 3 written for 3 %.
  return {
    holds: (value) => value.gt(least) && value.lte(1),
    expected: `> ${exactText(least.toDecimalPlaces(6))}, <= 1`,
  };
};

/** Longer than anything is discounted. */
const MOST_YEARS = 1000;

const boundsOf = ({ document }: Compiling, cycleDays: Decimal): Bound[] => {
  const timesPerYear = new Decimal(YEAR_DAYS).div(cycleDays);
  const { intake, segments = {}, strategies, horizon, retainedShare, discounting, welfare } = document;
  return [
    ...(horizon.followUp === undefined ? [] : [{ path: ["horizon", "followUp"], ...A_TIME }]),
    ...(horizon.cycle === undefined ? [] : [{ path: ["horizon", "cycle"], ...A_TIME }]),
    ...(retainedShare === undefined ? [] : [{ path: ["retainedShare"], ...A_SHARE }]),
    ...(discounting?.rate === undefined
      ? []
      : [{ path: ["discounting", "rate"], ...rateBound(discounting, timesPerYear) }]),
    ...(discounting?.outcomes?.rate === undefined
      ? []
      : [
          {
            path: ["discounting", "outcomes", "rate"],
            ...rateBound(discounting.outcomes, timesPerYear),
          },
        ]),
    ...(welfare === undefined
      ? []
      : [
          { path: ["welfare", "netTaxFactor"], ...POSITIVE },
          { path: ["welfare", "distortion"], ...A_SHARE },
        ]),
    ...(intake?.number === undefined ? [] : [{ path: ["intake", "number"], ...POSITIVE }]),
    ...(intake?.weekly === undefined ? [] : [{ path: ["intake", "weekly", "number"], ...POSITIVE }]),
    ...(intake?.entrants ?? []).map((_, index) => ({
      path: ["intake", "entrants", index, "number"],
      ...POSITIVE,
    })),
    ...Object.entries(segments).flatMap(([id, { share }]) =>
      share === "rest" ? [] : [{ path: ["segments", id, "share"], ...A_SHARE }],
    ),
    ...Object.entries(strategies).flatMap(([strategy, { caseloads = {} }]) =>
      Object.keys(caseloads).map((id) => ({
        path: ["strategies", strategy, "caseloads", id, "citizensPerStaff"],
        ...POSITIVE,
      })),
    ),
  ];
};

/** Numbers of what is bought that are formulas: where they stand, and of what. */
const computedCounts = ({ document }: Compiling): { readonly path: Path; readonly kind: string }[] =>
  Object.entries(document.strategies).flatMap(([strategy, { capacity = {} }]) =>
    Object.entries(capacity).flatMap(([id, entry]) =>
      CAPACITY_KINDS.filter((kind) => isFormulaText(entry[kind])).map((kind) => ({
        path: ["strategies", strategy, "capacity", id, kind],
        kind,
      })),
    ),
  );

const CYCLE = {
  holds: (value: Decimal) => value.isInteger() && value.gte(1) && value.lte(366),
  expected: (wrong: Decimal) => `${Decimal.max(1, Decimal.min(366, wrong.round()))} days`,
};

const WEEK = { holds: (value: Decimal) => value.eq(7), expected: "7 days" };

/** The shares of segments, when they are stated and not left as the rest, sum to the whole, exactly. */
const checkSum = (
  check: Checking,
  { document, formulaAt }: Compiling,
  values: Readonly<Record<string, Decimal>>,
): void => {
  const segments = Object.entries(document.segments ?? {});
  if (segments.length === 0) return;
  const stated = segments.filter(([, { share }]) => share !== "rest");
  const sum = stated.reduce(
    (total, [id]) => total.plus(readDecimal(formulaAt(["segments", id, "share"]), { parameters: values })),
    new Decimal(0),
  );
  const isPart = stated.length < segments.length;
  const found = exactText(sum);
  if (isPart ? sum.gt(1) : !sum.eq(1))
    check.report(["segments"], { code: "shares-not-whole", found, expected: isPart ? "<= 1" : "1" });
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

/** Schedules by age, which all segments must have, and none younger than the first step. */
const checkAgeSteps = (check: Checking, { document }: Compiling, segments: readonly Segment[]): void => {
  for (const [strategy, { transitions = {} }] of Object.entries(document.strategies))
    for (const [id, transition] of Object.entries(transitions))
      for (const [key, schedule] of Object.entries(transition)) {
        if (typeof schedule !== "object" || !("byAge" in schedule) || schedule.byAge === undefined) continue;
        const path = ["strategies", strategy, "transitions", id, key, "byAge"];
        const ageless = segments.filter(({ age }) => age === undefined).map((segment) => segment.id);
        if (ageless.length > 0) check.report(path, { code: "age-needed", found: ageless.join(", ") });
        const [first = "0"] = Object.keys(schedule.byAge);
        for (const { age = first } of segments)
          if (new Decimal(age).lt(first))
            check.report([...path, first], { code: "steps-begin-late", found: first, expected: age });
      }
};

/** Formulas of chances that read the age of segments which have none. */
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
 * What a scenario's numbers must be: shares of something, times that are long enough, citizens at all. Every
 * segment's own values are tried.
 */
export const checkCohortValues = (
  check: Checking,
  source: Compiling,
  parameters: Readonly<Record<string, Parameter>>,
  { sites, formulas }: { readonly sites: readonly Site[]; readonly formulas: Formulas },
): void => {
  const at = (path: Path, read: () => void): void => {
    try {
      read();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      for (const problem of error.problems) check.report(path, problem);
    }
  };
  const isCohort = source.document.states !== undefined;
  const segments = isCohort ? compileSegments(source, parameters) : [];
  const environments: Readonly<Record<string, Decimal>>[] = [];
  at(["parameters"], () => {
    environments.push(parameterValues({ parameters }));
    for (const { numbers } of segments) {
      const own = Object.entries(numbers).map(([name, text]) => [name, new Decimal(text)] as const);
      if (own.length > 0) environments.push(parameterValues({ parameters }, Object.fromEntries(own)));
    }
  });
  const [values] = environments;
  if (values === undefined || check.problems.length > 0) return;
  const bounded = (
    { path, formula = source.formulaAt(path), holds, expected }: Bound,
    code: "value-out-of-bounds" | "cycle-not-whole-days" | "cycle-not-a-week" | "delay-not-whole",
  ): void =>
    at(path, () => {
      const wrong = environments
        .map((own) => readDecimal(formula, { parameters: own }))
        .find((value) => !holds(value));
      if (wrong === undefined) return;
      const instead = typeof expected === "string" ? expected : expected(wrong);
      check.report(path, { code, found: exactText(wrong), expected: instead });
    });
  const cycleDays = cycleIn(source, values);
  for (const bound of boundsOf(source, cycleDays ?? new Decimal(YEAR_DAYS)))
    bounded(bound, "value-out-of-bounds");
  const delay = delayBounds(source);
  if (delay !== undefined) {
    bounded(delay.whole, "delay-not-whole");
    bounded(delay.bounds, "value-out-of-bounds");
  }
  if (source.document.intake?.cycle !== undefined)
    if (source.inForce === undefined)
      // The refund ladder counts weeks, so with the rules a cycle is one.
      bounded({ path: ["intake", "cycle"], ...CYCLE }, "cycle-not-whole-days");
    else bounded({ path: ["intake", "cycle"], ...WEEK }, "cycle-not-a-week");
  // What is bought is bought for all, whatever a segment says of a parameter.
  for (const { path, kind } of computedCounts(source))
    at(path, () =>
      checkComputedCount(check, kind, readDecimal(source.formulaAt(path), { parameters: values }), path),
    );
  for (const { neutral, path } of Object.values(parameters))
    at([...path, "neutral"], () => {
      if (neutral !== undefined) readDecimal(neutral, { parameters: values });
    });
  checkHeldFromStart(check, source);
  at(["segments"], () => checkSum(check, source, values));
  if (isCohort) {
    checkAges(check, sites, formulas, segments);
    checkAgeSteps(check, source, segments);
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
