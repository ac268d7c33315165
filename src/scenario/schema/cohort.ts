import * as z from "zod";
import { type NumberStyle, readWritten } from "../../formula/index";
import { weeksMeant } from "../cohort/durationWords";
import { inlineFigures } from "../figures/schema";
import {
  date,
  formula,
  keyed,
  label,
  list,
  mapping,
  name,
  named,
  names,
  number,
  oneOf,
  refuse,
  shareOrNumber,
  text,
  truth,
  year,
} from "./fields";

/** How figures are read in time; histories say the same. */
export const gaps = z
  .union([oneOf(["refuse", "carryForward"]), mapping({ regulate: name })], { error: "name" })
  .optional()
  .meta({ description: "What to do where a figure has no value." });

/** Figures of the user's own; histories say the same. */
export const ownFigures = (style: NumberStyle | undefined) =>
  z
    .union([name, inlineFigures(style)], { error: "text" })
    .optional()
    .meta({ description: "A file of your own figures (kind: figures), or sources and figures here." });

/** Whose income tax; histories say the same. */
export const municipality = (style: NumberStyle | undefined) =>
  z
    .union([name, mapping({ name, rate: number(style), source: text.optional() })], { error: "text" })
    .optional()
    .meta({
      description: "Whose income tax: koebenhavn, or { name: Aarhus, rate: 24.52 }; none when left out.",
    });

/** Methods of discounting a scenario may name. */
export const METHODS = ["denmark2013", "denmark2021", "greenBook"] as const;

/** How often a year's rate is added: once a year, once a cycle, or all the time. */
export const COMPOUNDINGS = ["annual", "perCycle", "continuous"] as const;

const rateKeys = {
  method: oneOf(METHODS).optional().meta({ description: "A guidance. Give either method or rate." }),
  rate: formula.optional().meta({ description: "Per year: a formula of parameters." }),
  compounding: oneOf(COMPOUNDINGS)
    .optional()
    .meta({ description: "With rate: annual when left out; exp(-rate t) when continuous." }),
};

/** Keys that choose among rules, and how results are valued. */
export const choices = (style: NumberStyle | undefined) => ({
  evidence: text
    .optional()
    .meta({ description: "A file beside this one with evidence of your own, which parameters name." }),
  rules: name.optional().meta({ description: "Whose rules and figures: denmark" }),
  asOf: date.optional().meta({ description: "Take every figure as it stood on this day." }),
  gaps,
  figures: ownFigures(style),
  municipality: municipality(style),
  switches: named(name).optional().meta({ description: "Answers to open questions of law." }),
  discounting: mapping({
    ...rateKeys,
    timing: oneOf(["start", "mid", "end"]).optional(),
    base: year.optional().meta({ description: "The year discounted to; the horizon's first." }),
    outcomes: mapping(rateKeys)
      .optional()
      .meta({ description: "How outcomes are discounted; not at all when left out." }),
  }).optional(),
  welfare: mapping({
    netTaxFactor: formula.meta({ description: "Nettoafgiftsfaktor: 1.28 since 2023." }),
    distortion: formula.meta({ description: "Skatteforvridning: 0 since June 2023." }),
    outcomes: named(formula).optional().meta({ description: "What one of each outcome is worth in money." }),
  }).optional(),
  retainedShare: formula.optional().meta({
    description:
      "What a municipality keeps after equalisation and budget guarantee, with taxKept of all but tax: 0 to 1.",
  }),
  taxKept: mapping({
    lag: formula.meta({
      description:
        "Years from the horizon's first until the tax base that the municipality is paid by has the change.",
    }),
  })
    .optional()
    .meta({
      description: "Count only what a municipality keeps of its tax, by budget year (Denmark from 2021).",
    }),
});

/** Numbers a state may give the rule it follows. */
export const STATE_INPUTS = ["wage", "pension", "amount", "fullTimeWage", "hours"] as const;

const state = mapping({
  label: label.optional(),
  rule: name.optional().meta({ description: "The state of the rules that it is: cashBenefit, flexJob" }),
  category: name.optional().meta({ description: "Which rate: 30plus_andre, enlig, 89pct_md" }),
  wage: formula.optional().meta({ description: "Wage per month without pension." }),
  pension: formula.optional().meta({ description: "Pension contributions per month." }),
  amount: formula.optional().meta({ description: "The amount paid, instead of a rate." }),
  fullTimeWage: formula.optional().meta({ description: "Full-time wage of the post per month." }),
  hours: formula.optional().meta({ description: "Hours per month." }),
  selfSupported: truth.optional().meta({ description: "Without a rule: whether it starts the ladder over." }),
});

const segment = (style: NumberStyle | undefined) =>
  mapping({
    label: label.optional(),
    share: formula.meta({ description: "Of the entrants: a formula of parameters, or rest." }),
    age: number(style).optional().meta({ description: "Age at the start, in years." }),
    category: name.optional().meta({ description: "Which rate, where its state says none." }),
    parameters: named(shareOrNumber(style), "invalid-parameter-name")
      .optional()
      .meta({ description: "Values of parameters for these citizens." }),
  });

const steps = keyed(formula, /^(?:0|[1-9]\d{0,4})$/u, "invalid-step");
const ages = keyed(formula, /^(?:0|[1-9]\d{0,2})$/u, "invalid-age-step");
const dates = keyed(formula, /^\d{4}-\d\d-\d\d$/u, "invalid-date-step");

/** The clocks of a citizen's own. */
const ownClocks = {
  sinceEntry: steps.optional().meta({ description: "By whole cycles since the citizen's start." }),
  inState: steps.optional().meta({ description: "By whole cycles in the state." }),
  byAge: ages.optional().meta({ description: "By age in whole years at the beginning of the cycle." }),
};

/** A formula, or one by steps. Flat, so that a mapping that is wrong is told from no mapping at all. */
export const timed = z.union([z.string(), z.number(), mapping(ownClocks)], { error: "formula" });

/** States, or what time in each is worth. */
const weighted = z.union([name, list(name, 200, 1), z.record(z.string(), timed)], { error: "names" });

const outcome = mapping({
  label: label.optional(),
  firstEntry: names
    .optional()
    .meta({ description: "Counts who comes into one of these for the first time." }),
  weeksIn: weighted
    .optional()
    .meta({ description: "Counts the weeks in these states, each as much as is said: { job: 1 }" }),
  yearsIn: weighted
    .optional()
    .meta({ description: "Counts the years in these states, each as much as is said: { well: 0.85 }" }),
});

const intake = (style: NumberStyle | undefined) =>
  mapping({
    state: name.meta({ description: "The state everybody starts in." }),
    cycle: formula.optional().meta({ description: "7 days" }),
    delay: formula.optional().meta({ description: "By which every start is put off." }),
    ladder: mapping({
      weeksOnBenefits: number(style).meta({ description: "Weeks on benefits before the start." }),
      selfSupportedWeeks: number(style).meta({ description: "Whole self-supported weeks just before it." }),
    }).optional(),
    entrants: list(mapping({ date, number: formula }), 2000, 1).optional(),
    weekly: mapping({ from: date, until: date, number: formula }).optional(),
    places: mapping({ strategy: name, capacity: name, from: date, lastStart: date }).optional(),
    number: formula.optional().meta({ description: "Without a calendar: how many start, all at once." }),
    age: number(style)
      .optional()
      .meta({ description: "Age at the start, in years, where no segment says another." }),
  });

/** Keys of a scenario with citizens in it. */
export const cohortKeys = (style: NumberStyle | undefined) => ({
  states: named(state).optional().meta({ description: "Where a citizen may be, one at a time." }),
  segments: named(segment(style)).optional().meta({ description: "Parts of the cohort, by share." }),
  outcomes: named(outcome).optional().meta({ description: "Results that are not money." }),
  intake: intake(style).optional().meta({ description: "Who starts, when: the same in every strategy." }),
});

/** Flat, so that a mapping that is wrong is told from no mapping at all. */
const schedule = z.union(
  [
    z.string(),
    z.number(),
    mapping({
      ...ownClocks,
      fromDate: dates.optional().meta({ description: "By the calendar." }),
    }),
  ],
  { error: "schedule" },
);

const transition = mapping({
  from: names,
  to: name,
  probability: schedule.optional().meta({ description: "Per cycle." }),
  rate: schedule.optional().meta({ description: "Per year, under competing risks." }),
  share: formula.optional().meta({ description: "Who makes this move for the first time within a time." }),
  within: formula.optional().meta({ description: "With share: 52 weeks" }),
  of: oneOf(["entrants", "state"]).optional().meta({ description: "With share: of whom." }),
  group: name.optional().meta({ description: "With share: the goal it is a part of, by a name." }),
  shape: schedule.optional().meta({ description: "With share: how likely when, relative to other times." }),
  relativeRisk: schedule.optional().meta({ description: "What the probability is multiplied by." }),
  oddsRatio: schedule.optional().meta({ description: "What the odds of the probability are multiplied by." }),
  hazardRatio: schedule
    .optional()
    .meta({ description: "What the rate, or that behind the probability, is multiplied by." }),
});

/** A number of cycles, in the document's own style; a length of time is met with how many it is. */
const cycles = (style: NumberStyle | undefined) =>
  z.union([z.string(), z.number()], { error: "number" }).transform((value, ctx): string => {
    const read = readWritten(value, style);
    if (read.ok) return read.value;
    const expected = weeksMeant(String(value), style);
    return refuse(
      ctx,
      expected === undefined ? read.problem : { code: "cycles-not-time", found: String(value), expected },
    );
  });

const window = (style: NumberStyle | undefined) => list(cycles(style), 2, 1);

const phase = (style: NumberStyle | undefined) =>
  mapping({
    label: label.optional(),
    in: names.meta({ description: "States in which it holds." }),
    sinceEntry: window(style).optional().meta({ description: "Cycles since the start: [0, 17]" }),
    inState: window(style).optional().meta({ description: "Cycles in the state: [0, 52]" }),
    place: name.optional().meta({ description: "The capacity of which a citizen takes up a place." }),
  });

const event = mapping({
  label: label.optional(),
  entry: truth.optional().meta({ description: "true: the start of every entrant." }),
  from: names.optional().meta({ description: "A move out of one of these states." }),
  to: names.optional().meta({ description: "A move into one of these states." }),
  starts: names.optional().meta({ description: "The start of a phase." }),
  completes: names.optional().meta({ description: "The completion of a phase." }),
  quits: names.optional().meta({ description: "The early end of a phase." }),
});

const caseload = mapping({
  label: label.optional(),
  citizensPerStaff: formula.meta({ description: "How many citizens one member of staff has." }),
  of: names.meta({ description: "Phases and states." }),
  whole: truth.optional().meta({ description: "Whether staff is counted whole, rounded up each cycle." }),
});

/** Keys of a strategy that say how citizens move. */
export const dynamics = (style: NumberStyle | undefined) => ({
  ordinaryEffort: oneOf(["included", "replaced"])
    .optional()
    .meta({ description: "Whether citizens get the ordinary effort, or this stands instead of it." }),
  phases: named(phase(style)).optional(),
  transitions: named(transition).optional(),
  events: named(event).optional(),
  caseloads: named(caseload).optional(),
});
