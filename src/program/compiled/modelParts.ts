import { NUMBER_STYLES } from "../../formula/index";
import { ACCRUALS, EVIDENCE } from "../../model/index";
import { is } from "../../problems/index";
import { clockStart, strategy } from "./armParts";
import { formula } from "./formulaParts";
import {
  date,
  dates,
  decimal,
  kinds,
  label,
  orElse,
  parts,
  path,
  type Shape,
  some,
  year,
  yes,
} from "./shapeParts";

/** As many as a scenario may ask for. */
const MOST_CYCLES = 10_000;
const MOST_CYCLE_DAYS = 36_525;

const texts = is.list(is.text);
const evidence = is.oneOf(EVIDENCE, "evidence");
const priceLevel = orElse(["running"], parts("{ fixed: 2022 }, running", { fixed: year }));

const stated = parts("Stated", { value: decimal, year, times: decimal, over: decimal });

const ranged = parts("Distribution", { family: is.text, low: decimal, mode: decimal, high: decimal });
const distribution = kinds("family", {
  beta: parts("Distribution", { family: is.text, alpha: decimal, beta: decimal }),
  gamma: parts("Distribution", { family: is.text, shape: decimal, scale: decimal }),
  lognormal: parts("Distribution", { family: is.text, logMean: decimal, logSd: decimal }),
  normal: parts(
    "Distribution",
    { family: is.text, mean: decimal, sd: decimal },
    { low: decimal, high: decimal },
  ),
  ...{ triangular: ranged, pert: ranged },
  uniform: parts("Distribution", { family: is.text, low: decimal, high: decimal }),
  discrete: parts("Distribution", { family: is.text, values: some(decimal), weights: some(decimal) }),
});

const parameter = parts(
  "Parameter",
  { id: is.text, label, formula, unit: is.text, evidence, path },
  {
    ...{ source: label, note: label, neutral: formula },
    range: (value) =>
      is.list(decimal)(value) ??
      (Array.isArray(value) && value.length === 2 ? undefined : is.notOf(value, "[ a, b ]")),
    ...{ stated, distribution },
    changedFrom: parts(
      "{ formula, evidence }",
      { formula, evidence },
      { source: label, note: label, stated },
    ),
  },
);

/** What is said of a value that is not within its limits. */
const BROKEN = [
  ...["value-out-of-bounds", "not-negative", "not-whole", "count-too-large"],
  ...["delay-not-whole", "cycle-not-whole-days", "cycle-not-a-week"],
];
const limit = parts(
  "Limit",
  { code: is.oneOf(BROKEN, "code") },
  {
    ...{ expected: is.text, from: decimal, above: decimal, until: decimal, whole: yes },
    nearest: parts("{ days }", { days: decimal }, { from: decimal, until: decimal }),
  },
);
const bound = parts("Bound", { path, formula, limits: is.list(limit) }, { isForAll: yes, isStructural: yes });

const account = parts(
  "Account",
  {
    ...{ id: is.text, label, shortLabel: label, controlArea: is.text, path },
    direction: is.oneOf(["expense", "income"], "direction"),
  },
  { function: is.text, appropriation: is.text, committee: is.text },
);

const segment = parts(
  "Segment",
  { id: is.text, attributes: is.record(is.text), numbers: is.record(decimal) },
  { label, share: formula, age: decimal, names: is.record(label) },
);

const clock = parts("Clock", {
  ...{ id: is.text, counts: texts, resets: texts },
  steps: some(parts("{ fromWeek, step }", { fromWeek: is.whole(0, 100_000), step: is.text })),
  reset: parts("{ weeks, window }", { weeks: is.whole(1, 1000), window: is.whole(1, 1000) }),
});

const row = parts(
  "FigureValue",
  { from: date, value: decimal, evidence, source: is.text },
  { to: date, paragraph: is.text, note: is.text },
);
const table = parts("FigureTable", {
  ...{ by: is.oneOf(["date"], "by"), label, unit: is.text, rows: is.list(row) },
});

const horizon: Shape = (value) =>
  is.anyRecord(value) === undefined && Object.hasOwn(value as object, "cycles")
    ? parts("Cycles", {
        cycles: is.whole(1, MOST_CYCLES),
        cycleDays: decimal,
        accrual: is.oneOf(ACCRUALS, "accrual"),
      })(value)
    : dates(value);

const outcome = parts(
  "Outcome",
  {
    ...{ id: is.text, label, states: texts, path },
    kind: is.oneOf(["firstEntry", "weeks", "years"], "kind"),
  },
  { weights: is.record(formula) },
);
const cohort = parts(
  "Cohort",
  {
    ...{
      cycleDays: (value: unknown) =>
        is.finite(value) ??
        (Number(value) > 0 && Number(value) <= MOST_CYCLE_DAYS
          ? undefined
          : is.notOf(value, `> 0, <= ${MOST_CYCLE_DAYS}`)),
    },
    ...{ state: is.text, outcomes: is.list(outcome), followUp: formula, path },
    entries: is.list(parts("Entry", { count: formula }, { date })),
  },
  {
    ...{ clockStart, delay: formula, delayMonths: formula },
    refill: parts("Refill", { strategy: is.text, capacity: is.text, first: date, lastStart: date }),
  },
);

const compounding = orElse(
  ["annual", "continuous"],
  parts("annual, continuous, { timesPerYear }", { timesPerYear: decimal }),
);
const schedule = parts(
  "DiscountSchedule",
  {
    ...{ id: is.text, compounding },
    bands: some(parts("{ fromYear, rate }", { fromYear: is.whole(0), rate: decimal })),
  },
  { label, source: is.text },
);
const rate = parts("ModelRate", { formula, compounding });
const discounting = parts(
  "ModelDiscounting",
  {
    ...{ label, schedule, timing: is.oneOf(["start", "mid", "end", "exact"], "timing") },
    base: orElse(["ownStart"], year),
  },
  { rate, outcomes: parts("{ label, schedule }", { label, schedule }, { rate }) },
);

const index = parts(
  "IndexSeries",
  {
    ...{ id: is.text, vintage: is.text, base: is.text, source: is.text, values: is.record(decimal) },
    kind: is.oneOf(["prices", "wages", "public", "benefits", "construction"], "kind"),
  },
  { label },
);

const texted = { source: label, note: label };
const actual = parts("Actual", { date, count: decimal, of: decimal, path }, texted);
const goal = parts(
  "Goal",
  {
    ...{ id: is.text, label, strategy: is.text, outcome: is.text, share: formula },
    ...{ actuals: is.list(actual), path },
  },
  { followUp: date, deadline: date, ...texted },
);

const trialArm = parts("TrialArm", { strategy: is.text, citizens: formula, share: formula, path });

const caseName = parts("CaseName", { id: is.text, label }, { inherited: texts });

/** A model with everything in it, and nothing beside. */
export const modelParts: Shape = parts(
  "Model",
  {
    ...{ kind: is.oneOf(["model"], "kind"), fingerprint: is.text, title: label, currency: is.text },
    ...{ language: is.language, priceLevel, horizon },
    ...{ parameters: is.record(parameter), bounds: is.list(bound), accounts: is.list(account) },
    definitions: is.record(parts("Definition", { id: is.text, formula, path }, { label })),
    states: is.list(parts("State", { id: is.text, label }, { permanent: yes })),
    ...{ segments: is.list(segment), tables: is.record(table), strategies: some(strategy) },
    assumptions: is.list(parts("Assumption", { id: is.text, label })),
  },
  {
    ...{
      numberStyle: is.oneOf(NUMBER_STYLES, "numbers"),
      source: label,
      note: label,
      index,
      cohort,
      discounting,
      clock,
    },
    ...{ retainedShare: formula, reference: is.text },
    welfare: parts("ModelWelfare", {
      ...{ netTaxFactor: formula, distortion: formula, outcomes: is.record(formula) },
    }),
    decision: parts("Decision", { breakEven: texts }, { maxPaybackYears: decimal }),
    uncertainty: parts("Uncertainty", { ranges: is.oneOf(["pert", "triangular", "uniform"], "ranges") }),
    goals: is.list(goal),
    background: is.list(
      parts(
        "BackgroundFigure",
        { id: is.text, label, value: decimal, unit: is.text, source: label },
        { note: label },
      ),
    ),
    trial: parts("Trial", { arms: is.list(trialArm) }, { outcome: label }),
    sources: is.record(parts("Source", { title: is.text, link: is.text })),
    ordinaryEffort: parts("OrdinaryEffort", { reference: is.text, flows: texts }),
    accept: is.list(parts("{ id, reason }", { id: is.text, reason: label })),
    printed: parts("{ file, model }", { file: is.text, model: is.text }),
    ...{ cases: is.list(caseName), case: caseName, unchanged: is.text },
  },
);
