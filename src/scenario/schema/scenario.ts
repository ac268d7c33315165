import * as z from "zod";
import { NUMBER_STYLES, type NumberStyle } from "../../formula/index";
import { ACCRUALS, DRIVERS, type Driver, EVIDENCE, PARTIES } from "../../model/index";
import { lastMade } from "../lastMade";
import { cases } from "./cases";
import { choices, cohortKeys, dynamics, timed } from "./cohort";
import { distribution, uncertainty } from "./distribution";
import {
  count,
  currency,
  date,
  formula,
  formulaOrNumber,
  label,
  level,
  list,
  mapping,
  name,
  named,
  names,
  number,
  oneOf,
  shareOrNumber,
  text,
} from "./fields";

/** What a user may pay per; income of a calendar year is for rules alone. */
const DRIVER_NAMES = Object.keys(DRIVERS).filter((driver) => driver !== "calendar-year") as [
  Driver,
  ...Driver[],
];

const parameter = (style: NumberStyle | undefined) =>
  mapping({
    value: shareOrNumber(style).optional().meta({ description: "A number. Give either value or formula." }),
    formula: formula.optional().meta({ description: "A formula of other parameters." }),
    unit: name.meta({ description: "DKK/place-year, DKK, weeks, 1" }),
    evidence: oneOf(EVIDENCE).meta({ description: "How the figure is known. A goal is a target." }),
    label: label.optional(),
    source: label.optional().meta({ description: "Where it was read, or what it was computed from." }),
    note: label.optional(),
    range: list(shareOrNumber(style), 2, 2).optional().meta({ description: "Lowest and highest value." }),
    neutral: formulaOrNumber(style).optional().meta({
      description: "The value at which it has no effect: a number, or a formula of what the comparator has.",
    }),
    level: level.optional().meta({ description: "Price level it was read in, when not that of prices." }),
    distribution: distribution(style).optional(),
  });

const account = mapping({
  label: label.meta({ description: "The line in an overview of all activities." }),
  shortLabel: label.optional().meta({ description: "The line in a table of one control area." }),
  controlArea: name.meta({ description: "Styringsområde: Service, Overførsler mv., Anlæg" }),
  appropriation: name.optional().meta({ description: "Bevilling, such as 35.30" }),
  committee: name.optional().meta({ description: "Udvalg, such as BIU" }),
  direction: oneOf(["expense", "income"]).meta({ description: "Udgift (U) or indtægt (I)" }),
});

const capacity = (style: NumberStyle | undefined) =>
  mapping({
    places: count(style)
      .optional()
      .meta({ description: "Places open at a time (pladser): a number, or a formula." }),
    persons: count(style)
      .optional()
      .meta({ description: "Persons in all over the period: a number, or a formula." }),
    staff: count(style)
      .optional()
      .meta({ description: "Full-time staff at a time (årsværk): a number, or a formula." }),
    dates: list(date, 1000, 1).optional().meta({ description: "Days on which something falls due." }),
    times: list(number(style), 1000, 1)
      .optional()
      .meta({ description: "Without a calendar: years from the start at which something falls due." }),
    from: date.optional().meta({ description: "First day; the horizon's when left out." }),
    until: date.optional().meta({ description: "First day not included; the horizon's when left out." }),
    label: label.optional(),
    note: label.optional(),
  });

const flow = mapping({
  label: label.optional(),
  from: oneOf(PARTIES).meta({ description: "Who pays." }),
  to: oneOf(PARTIES).meta({ description: "Who receives; economy for goods, wages and services bought." }),
  account: name.meta({ description: "A name under accounts." }),
  per: oneOf(DRIVER_NAMES).optional().meta({ description: "What one amount is paid for." }),
  of: name.meta({ description: "A capacity, caseload, state, phase or event; with share, a flow." }),
  amount: timed
    .optional()
    .meta({ description: "A formula of parameters, or one by steps of a citizen's time." }),
  share: timed.optional().meta({ description: "Instead of per and amount: a share of another flow." }),
  income: oneOf(["wage", "transfer"]).optional().meta({ description: "What it is for income tax." }),
});

const index = (style: NumberStyle | undefined) =>
  mapping({
    id: name,
    kind: oneOf(["prices", "wages", "public", "benefits", "construction"]),
    label: label.optional(),
    vintage: name.meta({ description: "When the series was published, such as 2024-08." }),
    base: name.meta({ description: "What stands for 100: 2015 = 100" }),
    source: text,
    values: named(number(style), "index-year-malformed"),
  });

/** What a scenario file may hold. The only description of it: checks, types and JSON Schema come from here. */
export const scenarioSchema = /* @__PURE__ */ lastMade((style: NumberStyle | undefined) =>
  mapping({
    kind: oneOf(["scenario"]).optional(),
    language: oneOf(["da", "en"]).optional().meta({ description: "The language of the output." }),
    numbers: oneOf(NUMBER_STYLES).optional().meta({ description: "How numbers are written in this file." }),
    title: label,
    source: label.optional(),
    note: label.optional().meta({ description: "What a reader must know first; the first page says it." }),
    prices: mapping({
      currency,
      level: level.meta({ description: "2022, or running (løbende)" }),
      index: z
        .union([name, index(style)], { error: "text" })
        .optional()
        .meta({
          description:
            "A published index that moves prices between levels, or the name of one of the rules'.",
        }),
    }),
    horizon: mapping({
      from: date.optional().meta({ description: "The first day counted." }),
      until: date.optional().meta({ description: "The first day not counted." }),
      followUp: formula.optional().meta({ description: "How long each citizen is followed: 5 years" }),
      cycles: number(style).optional().meta({ description: "Without a calendar: how many cycles." }),
      cycle: formula.optional().meta({ description: "How long each cycle is: 1 year" }),
      accrual: oneOf(ACCRUALS).optional().meta({ description: "How the time between two points counts." }),
    }),
    ...choices(style),
    ...cohortKeys(style),
    accept: list(mapping({ id: text, reason: label }))
      .optional()
      .meta({ description: "Findings of check that were looked into, with the reason they may stand." }),
    decision: mapping({
      breakEven: list(name, 200, 1)
        .optional()
        .meta({ description: "Parameters whose break-even is asked for: each with a value of its own." }),
      maxPaybackYears: number(style)
        .optional()
        .meta({ description: "The longest payback that is accepted, in years." }),
    })
      .optional()
      .meta({ description: "What is to be decided." }),
    uncertainty: uncertainty.optional(),
    goals: named(
      mapping({
        label: label.optional(),
        strategy: name.meta({ description: "The strategy whose citizens it is about." }),
        outcome: name.meta({ description: "Of those who come into its states for the first time." }),
        share: formula.meta({
          description: "The share of all referred who are to reach it: 20%, or a formula.",
        }),
        followUp: date
          .optional()
          .meta({ description: "The day results are followed up, the last that counts." }),
        deadline: date
          .optional()
          .meta({ description: "The day it is to be reached by, where a source has one." }),
        source: label.optional(),
        note: label.optional(),
      }),
    )
      .optional()
      .meta({ description: "What is to be reached: `traedesten follow-up` holds counts against it." }),
    actuals: list(
      mapping({
        goal: name.meta({ description: "A name under goals." }),
        date: date.meta({ description: "The day it was counted, the last that counts." }),
        count: number(style).meta({ description: "How many had reached the goal by then." }),
        of: number(style).meta({ description: "How many had been referred by then." }),
        source: label.optional(),
        note: label.optional(),
      }),
    )
      .optional()
      .meta({ description: "What was counted of the goals." }),
    background: named(
      mapping({
        label: label.optional(),
        value: shareOrNumber(style),
        unit: name.meta({ description: "DKK, EUR, persons" }),
        source: label.meta({ description: "Where it was read." }),
        note: label.optional(),
      }),
    )
      .optional()
      .meta({ description: "Figures a reader ought to know, such as earlier grants: they enter no sum." }),
    trial: mapping({
      outcome: label
        .optional()
        .meta({ description: "What is counted of each citizen, and by when, in words." }),
      arms: named(
        mapping({
          citizens: formula.meta({ description: "How many are in the arm: a number, or a formula." }),
          share: formula.meta({ description: "The share of them that is expected to reach it: a formula." }),
        }),
      ).meta({ description: "Two strategies: `reference`, or the last, is the control group." }),
    })
      .optional()
      .meta({ description: "A trial of two strategies: `traedesten power` says what it can see." }),
    printed: mapping({
      file: name.meta({ description: "A printed-tables file beside this one." }),
      model: name.meta({ description: "Which of its models this scenario rebuilds." }),
    }).optional(),
    parameters: named(parameter(style), "invalid-parameter-name").optional(),
    accounts: named(account),
    reference: name.optional().meta({ description: "The strategy the others are held against." }),
    ordinaryEffort: mapping({
      flow: names.meta({ description: "The flow of the reference that is its ordinary effort, or several." }),
      avoidableShare: z
        .union([formula, named(formula)], { error: "formula" })
        .optional()
        .meta({
          description:
            "How much of it falls away where it is replaced: 0 to 1, 1 when left out; or flow by flow: { bought: 1 }",
        }),
    })
      .optional()
      .meta({ description: "What citizens get anyway: every other strategy is charged for it." }),
    strategies: named(
      mapping({
        label: label.optional(),
        extends: name.optional().meta({ description: "Another strategy, over which this one is laid." }),
        without: list(name, 200, 1).optional().meta({ description: "What of it is left out: flows.places" }),
        parameters: named(shareOrNumber(style), "invalid-parameter-name")
          .optional()
          .meta({ description: "Values of parameters for this strategy." }),
        capacity: named(capacity(style)).optional(),
        flows: named(flow).optional(),
        ...dynamics(style),
      }),
    ),
    cases,
  }),
);

export type ScenarioDocument = z.output<ReturnType<typeof scenarioSchema>>;
