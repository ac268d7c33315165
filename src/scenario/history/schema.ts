import * as z from "zod";
import { NUMBER_STYLES, type NumberStyle } from "../../formula/index";
import { lastMade } from "../lastMade";
import { gaps, municipality, ownFigures } from "../schema/cohort";
import { date, label, list, mapping, name, named, number, oneOf, text } from "../schema/fields";

/** What spells may say; which of it a state reads is the rules' to know. */
const inputs = (style: NumberStyle | undefined) => ({
  category: name.optional().meta({ description: "Which rate: 30plus_andre, enlig, 89pct_md" }),
  amount: number(style).optional().meta({ description: "The amount paid per month, instead of a rate." }),
  wage: number(style).optional().meta({ description: "Wage per month without pension." }),
  pension: number(style).optional().meta({ description: "Pension contributions per month." }),
  fullTimeWage: number(style).optional().meta({ description: "Full-time wage of the post per month." }),
  hours: number(style).optional().meta({ description: "Hours per month." }),
});

/** Keys of a spell that formulas read. */
export const INPUT_NAMES = Object.keys(inputs(undefined));

const period = {
  from: date.meta({ description: "The first day." }),
  until: date.optional().meta({ description: "The first day not included." }),
  to: date.optional().meta({ description: "The last day included; give either until or to." }),
};

const spellKeys = (style: NumberStyle | undefined) => ({
  ...period,
  state: name.meta({ description: "cashBenefit, flexJob, ordinaryJob, …" }),
  awarded: date.optional().meta({ description: "The day it was awarded (bevilget)." }),
  ...inputs(style),
});

const spell = (style: NumberStyle | undefined) => mapping(spellKeys(style));

/** Keys a spell may have: what the columns of a CSV file may be called. */
export const SPELL_KEYS = Object.keys(spellKeys(undefined));

const cost = (style: NumberStyle | undefined) =>
  mapping({
    ...period,
    kind: name.meta({ description: "personalAssistance, resourceCourseOperating, …" }),
    perMonth: number(style).meta({ description: "Amount per month." }),
  });

const income = (style: NumberStyle | undefined) =>
  mapping({ wage: number(style).optional(), transfer: number(style).optional() });

/** What a history file may hold. */
export const historySchema = /* @__PURE__ */ lastMade((style: NumberStyle | undefined) =>
  mapping({
    kind: oneOf(["history"]),
    language: oneOf(["da", "en"]).optional(),
    numbers: oneOf(NUMBER_STYLES).optional(),
    title: label,
    source: label.optional(),
    rules: name.meta({ description: "denmark" }),
    asOf: date.optional().meta({ description: "Take every figure as it stood on this day." }),
    gaps,
    figures: ownFigures(style),
    municipality: municipality(style),
    ladder: mapping({
      weeksOnBenefits: number(style).meta({ description: "Weeks on benefits before the first spell." }),
      selfSupportedWeeks: number(style).meta({ description: "Whole self-supported weeks just before it." }),
    }),
    switches: named(name).optional().meta({ description: "Answers to open questions of law." }),
    betweenSpells: name.optional().meta({ description: "The state in time no spell covers." }),
    otherIncome: z
      .record(z.string().regex(/^\d{4}$/u, { error: "index-year-malformed" }), income(style), {
        error: "mapping",
      })
      .optional()
      .meta({ description: "Income outside the spells, by calendar year, for tax." }),
    spells: list(spell(style), 10_000, 1),
    costs: list(cost(style), 1000).optional(),
    note: text.optional(),
  }),
);

export type HistoryDocument = z.output<ReturnType<typeof historySchema>>;
