import { addDays, type Period, type PlainDate } from "../../calendar/index";
import { Decimal } from "../../decimal";
import { decimalReader, type Formula, tablesOf } from "../../formula/index";
import {
  calendarOf,
  type FigureTable,
  type Flow,
  type Model,
  type Segment,
  type Strategy,
} from "../../model/index";
import { coverage, endedOn, endedProblem, type FigureSet } from "../../parameters/index";
import { isProblemError, type Path, type Problem } from "../../problems/index";
import {
  bandsOf,
  cyclesOf,
  expanded,
  type PricedBy,
  parameterValues,
  type StrategyBands,
  timeValues,
} from "../../program/index";
import { type Checking, unknownName } from "../check/context";
import { categoriesOf } from "./categories";

/** What pricing reads of a model. */
type Priced = Pick<Model, "tables" | "clock" | "definitions">;

/**
 * The days of a period on which an amount could find another row: its first, and where a table it reads changes, any of its
 * variants.
 */
const daysOf = ({ tables }: Priced): ((period: Period, amount: Formula) => readonly PlainDate[]) => {
  const changes = Object.entries(tables).map(([name, { rows }]) => ({
    name,
    dates: rows.flatMap((row) => (row.to === undefined ? [row.from] : [row.from, addDays(row.to, 1)])),
  }));
  return ({ from, until }, amount) => {
    const read = [...new Set(tablesOf(amount).map(({ table }) => table))];
    const dates = changes
      .filter(({ name }) => read.some((table) => name === table || name.startsWith(`${table}.`)))
      .flatMap((each) => each.dates);
    return [from, ...new Set(dates.filter((date) => from < date && date < until))].sort();
  };
};

/** A category that is none of the benefit's: of another one, or a figure that is no rate of its kind. */
const categoryProblem = (
  amount: Formula,
  path: Path,
  set: FigureSet,
  segment: Segment,
): Problem | undefined => {
  const category = segment.attributes.category;
  if (category === undefined) return undefined;
  for (const { table, key } of tablesOf(amount)) {
    if (key.by !== "date" || key.variant !== "category") continue;
    const known = categoriesOf(set, `${table}.`);
    if (!known.includes(category))
      return { ...unknownName(category, known, table), path: [...path, "category"] };
  }
  return undefined;
};

/** What stops a formula on a day, in terms of figures. */
const troubleOf = (problem: Problem, path: Path, set: FigureSet, asOf: PlainDate | undefined): Problem => {
  if (problem.code === "formula-table-gap") {
    const id = problem.values?.table ?? "";
    const figure = set.figures[id];
    const date = asOf ?? problem.found ?? "";
    const ended = figure === undefined ? undefined : endedOn(figure, date);
    if (figure !== undefined && ended !== undefined) return { ...endedProblem(figure, ended, date), path };
    return {
      code: "figure-gap",
      path,
      // Figures frozen on a day have no value because they had none then.
      found: date,
      expected: figure === undefined ? "–" : coverage(figure),
      values: { figure: id },
    };
  }
  return { ...problem, path };
};

/** Times of what a flow counts that amounts tell apart: since the start, and in the state at the end of that. */
const timesIn = (
  { states }: Unprinted,
  { dynamics }: Strategy,
  bands: Pick<StrategyBands, "states" | "phases">,
  { of }: Flow,
): readonly PricedBy[] => {
  const state = states.findIndex(({ id }) => id === of);
  const phase = dynamics?.phases.findIndex(({ id }) => id === of) ?? -1;
  const { sinceEntry = [0], inState = [0] } = bands.states[state] ?? bands.phases[phase] ?? {};
  const last = sinceEntry.at(-1) ?? 0;
  return [
    ...sinceEntry.map((cycle) => ({ sinceEntry: cycle })),
    ...inState.slice(1).map((cycle) => ({ sinceEntry: Math.max(last, cycle), inState: cycle })),
  ];
};

/** Stands in for a figure once it was found to be missing, so that others the amount reads are found too. */
const standIn = (label: FigureTable["label"]): FigureTable => ({
  by: "date",
  label,
  unit: "1",
  rows: [{ from: "1900-01-01", value: "1", evidence: "assumption", source: "" }],
});

/** Everything that stops an amount on some days: each figure it lacks with the first day it lacks it on. */
const troublesOf = (
  amount: Formula,
  model: Priced,
  segment: Segment | undefined,
  days: readonly PlainDate[],
  values: Readonly<Record<string, Decimal>> = {},
): readonly Problem[] => {
  const read = decimalReader(amount);
  const onSteps = tablesOf(amount).some(({ key }) => key.by === "date" && key.variant === "step");
  const tables: Record<string, Priced["tables"][string]> = { ...model.tables };
  const found: Problem[] = [];
  /** Whether there may be more to find. */
  const tried = (date: PlainDate, step: string): boolean => {
    try {
      read({
        date,
        parameters: { ...values, ...segment?.numbers },
        tables,
        attributes: { ...segment?.attributes, step },
      });
      return false;
    } catch (error) {
      if (!isProblemError(error)) throw error;
      const [problem] = error.problems;
      if (problem === undefined || found.some(({ code }) => code !== "formula-table-gap")) return false;
      found.push(problem);
      const table = problem.code === "formula-table-gap" ? problem.values?.table : undefined;
      if (table === undefined) return false;
      tables[table] = standIn({ da: table, en: table });
      return true;
    }
  };
  for (const step of onSteps ? (model.clock?.steps ?? []).map((entry) => entry.step) : [""])
    for (const date of days) while (tried(date, step));
  return found;
};

/** Reports figures that have no value on a day a spell or cost needs them, naming figure and gap. */
export const checkFigures = (check: Checking, model: Model, set: FigureSet, asOf?: PlainDate): void => {
  const segments = new Map(model.segments.map((segment) => [segment.id, segment]));
  const daysToTry = daysOf(model);
  const report = (path: Path, problems: readonly Problem[]): void => {
    for (const problem of problems) check.problems.push(troubleOf(problem, path, set, asOf));
  };
  for (const strategy of model.strategies) {
    for (const { period, state, segment: id, path } of strategy.history?.spells ?? []) {
      const segment = segments.get(id);
      for (const flow of strategy.flows) {
        if (flow.of !== state) continue;
        const amount = expanded(model, flow.amount);
        const days = daysToTry(period, amount);
        const wrong = segment === undefined ? undefined : categoryProblem(amount, path, set, segment);
        if (wrong === undefined) report(path, troublesOf(amount, model, segment, days));
        else check.problems.push(wrong);
      }
    }
    for (const capacity of strategy.capacity) {
      if (capacity.kind === "dates" || capacity.kind === "times") continue;
      for (const flow of strategy.flows) {
        if (flow.of !== capacity.id) continue;
        const amount = expanded(model, flow.amount);
        const days = daysToTry(capacity.period, amount);
        report(capacity.path, troublesOf(amount, model, undefined, days));
      }
    }
    checkYears(model, strategy.flows, report);
  }
};

/** Tax is assessed on the last day of each year; a wage is tried, so that what only wages need is found too. */
const checkYears = (
  { horizon, ...model }: Model,
  flows: readonly Flow[],
  report: (path: Path, problems: readonly Problem[]) => void,
): void => {
  const { from, until } = calendarOf(horizon);
  const first = Number(from.slice(0, 4));
  const last = Number(addDays(until, -1).slice(0, 4));
  const days = Array.from({ length: last - first + 1 }, (_, index) => `${first + index}-12-31`);
  const hasWage = flows.some(({ income }) => income === "wage");
  const numbers = { wageIncome: hasWage ? "1" : "0", transferIncome: "1" };
  const segment: Segment = { id: "income", attributes: {}, numbers };
  for (const flow of flows)
    if (flow.per === "calendar-year")
      report(flow.path, troublesOf(expanded(model, flow.amount), model, segment, days));
};

/** A model of citizens before its fingerprint. */
type Unprinted = Omit<Model, "fingerprint">;

/**
 * Reports figures that have no value on a day citizens can be in the state that needs them: each day of the
 * horizon, and after it as long as citizens are followed.
 */
export const checkCohortFigures = (
  check: Checking,
  model: Unprinted,
  followed: Period,
  set: FigureSet,
  asOf?: PlainDate,
): void => {
  const daysToTry = daysOf(model);
  const whole = { ...model, fingerprint: "" };
  const bandsBy = model.strategies.map((strategy) => bandsOf(whole, strategy));
  const cycles = cyclesOf(whole);
  for (const segment of model.segments) {
    const own = Object.entries(segment.numbers).map(([name, text]) => [name, new Decimal(text)] as const);
    const values = parameterValues(model, Object.fromEntries(own));
    for (const [number, strategy] of model.strategies.entries()) {
      const bands = bandsBy[number]?.(segment, cycles) ?? { states: [], phases: [] };
      for (const flow of strategy.flows) {
        const amount = expanded(model, flow.amount);
        if (tablesOf(amount).length === 0) continue;
        const days = daysToTry(followed, amount);
        for (const by of timesIn(model, strategy, bands, flow)) {
          const known = { ...timeValues(model, segment, by), ...values };
          const problems = troublesOf(amount, model, segment, days, known);
          for (const problem of problems) check.problems.push(troubleOf(problem, flow.path, set, asOf));
          if (problems.length > 0) break;
        }
      }
    }
  }
};
