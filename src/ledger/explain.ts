import { addDays, daysInMonth, yearOf } from "../calendar/index";
import { Decimal, exactText } from "../decimal";
import { type Formula, parametersOf, readDecimal, resolve } from "../formula/index";
import {
  type Flow,
  type Horizon,
  isUndated,
  type Label,
  type Model,
  modelShape,
  type Parameter,
  type Perspective,
  perspectiveShape,
  type Segment,
  type Strategy,
  YEAR_DAYS,
  yearsTo,
} from "../model/index";
import { own } from "../own";
import { apart } from "../plain";
import { checkGiven, fail, failUnknown, is, type Path } from "../problems/index";
import {
  expanded,
  isToldInPercent,
  KEY_PARTS,
  parameterValues,
  pricedBy,
  pricedByName,
  timeValues,
} from "../program/index";
import { type Entry, entriesOf } from "./entries";
import { figuresIn, type UsedFigure } from "./figuresBehind";
import type { Ledger } from "./ledger";
import { netCostSign } from "./netCost";
import { ledgerShape } from "./shapes";
import { amountOf, joined, type Sum, signed } from "./sum";
import { yearOfPeriod } from "./when";
import { incomeByYear, incomeIn } from "./yearlyFlows";

/** Which amount is asked about. Left-out keys mean all of them. */
export interface Question {
  readonly strategy?: string;
  readonly account?: string;
  readonly flow?: string;
  readonly year?: number;
  readonly perspective: Perspective;
}

/** A parameter that stands behind an amount. */
export interface ExplainedParameter extends Parameter {
  readonly value: string;
  /** Whether its value is told in per cent; else as it is. */
  readonly inPercent?: true;
}

/** One flow's part of an amount, for one segment on one step of the clock and in one band of time: quantity × formula. */
export interface ExplainedFlow {
  readonly strategy: string;
  readonly flow: string;
  readonly label: Label;
  readonly account: string;
  readonly sign: -1 | 1;
  readonly quantity: string;
  readonly per: Flow["per"];
  /** The capacity, state, phase, event or caseload counted, with its size and the months or dates in the amount. */
  readonly of: Label;
  readonly count: string;
  /** The count is how many there are at a time on average over the months, because citizens come and go. */
  readonly average?: true;
  /** What a citizen's segment states, in words, and the step of the clock. */
  readonly segment?: Label;
  /** What the numbers it states are called. */
  readonly names?: Readonly<Record<string, Label>>;
  readonly step?: string;
  /** The first of the cycles since the start, and of those in the state, where the price tells these apart. */
  readonly sinceEntry?: number;
  readonly inState?: number;
  /** Months, or days on which it falls due; none without a calendar. */
  readonly months: readonly string[];
  /** Without a calendar: the years since the start in which the cycles begin, from 0. */
  readonly years?: readonly number[];
  readonly amount: Formula;
  /** The price of one; the average over the time when a figure in it changes. */
  readonly price: string;
  readonly total: string;
  readonly parameters: readonly ExplainedParameter[];
  /** Figures with the values in force. */
  readonly figures: readonly UsedFigure[];
  readonly path: Path;
}

/** An amount, and all it rests on. */
export interface Explanation {
  readonly question: Question;
  readonly total: string;
  readonly currency: string;
  readonly priceLevel: Ledger["priceLevel"];
  readonly flows: readonly ExplainedFlow[];
}

const checkName = (name: string | undefined, known: readonly string[], where: string): void => {
  if (name !== undefined && !known.includes(name)) failUnknown(name, known, where);
};

/** A year has no nearest: any other is another question. */
const checkYear = (year: number, horizon: Horizon): void => {
  const [first, last] = isUndated(horizon)
    ? [
        0,
        yearsTo(horizon, horizon.cycles - 1)
          .floor()
          .toNumber(),
      ]
    : [yearOf(horizon.from), yearOf(addDays(horizon.until, -1))];
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  if (!years.includes(String(year)))
    fail({
      code: "unknown-reference",
      found: String(year),
      expected: years.join(", "),
      values: { where: "horizon" },
    });
};

const checkQuestion = (model: Model, question: Question): void => {
  checkName(
    question.strategy,
    model.strategies.map(({ id }) => id),
    "strategies",
  );
  checkName(
    question.account,
    model.accounts.map(({ id }) => id),
    "accounts",
  );
  checkName(
    question.flow,
    model.strategies.flatMap(({ flows }) => flows.map(({ id }) => id)),
    "flows",
  );
  if (question.year !== undefined) checkYear(question.year, model.horizon);
};

/** The parameters of some formulas and those behind them, each once, where it is first met. */
const parametersBehind = (
  model: Model,
  formulas: readonly Formula[],
  values: Readonly<Record<string, Decimal>>,
): ExplainedParameter[] => {
  const found = new Map<string, ExplainedParameter>();
  const visit = (from: Formula): void => {
    for (const name of parametersOf(from)) {
      const parameter = own(model.parameters, name);
      const value = values[name];
      if (found.has(name) || parameter === undefined || value === undefined) continue;
      const text = exactText(value);
      const told = isToldInPercent(model, name, text) ? { inPercent: true as const } : {};
      found.set(name, { ...parameter, value: text, ...told });
      visit(parameter.formula);
    }
  };
  formulas.forEach(visit);
  return [...found.values()];
};

/**
 * Entries of a flow by segment, step and band of time, and what is assessed by year: each group has one price, or one series of
 * them.
 */
const groupsOf = (flow: Flow, entries: readonly Entry[]): readonly (readonly Entry[])[] => {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const year = flow.per === "calendar-year" ? (entry.period.month ?? "") : "";
    const key = JSON.stringify([entry.key.segment, pricedByName(entry.key), year]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups.values()];
};

const INCOME: Label = { da: "årets indkomst", en: "the year's income" };

/** A flow's formula as it was read for a group of entries: whole, if it was read in more ways than one. */
const formulaFor = (
  model: Model,
  flow: Flow,
  segment: Segment | undefined,
  entries: readonly Entry[],
): Formula => {
  const by = pricedBy(KEY_PARTS, entries[0]?.key ?? {});
  const { step } = by;
  const attributes = { ...segment?.attributes, ...(step === undefined ? {} : { step }) };
  const amount = expanded(model, flow.amount);
  const [first, ...others] = new Set(
    [entries[0], entries.at(-1)].map((entry) => {
      const { month, date = `${month}-01` } = entry?.period ?? {};
      const dated = month === undefined ? {} : { date };
      const parameters = { ...timeValues(model, segment, by), ...segment?.numbers };
      const environment = { ...dated, attributes, tables: model.tables, parameters };
      return JSON.stringify(resolve(amount, environment));
    }),
  );
  return first === undefined || others.length > 0 ? amount : JSON.parse(first);
};

/** Months and days that some entries are over. */
interface Length {
  readonly months: Decimal;
  readonly days: Decimal;
}

const distinct = <Value>(values: readonly (Value | undefined)[]): readonly Value[] => [
  ...new Set(values.flatMap((value) => value ?? [])),
];

const lengthOf = (entries: readonly Entry[], { cycleDays = "0" }: Ledger): Length => {
  const months = distinct(entries.map(({ period }) => period.month));
  if (months.length > 0)
    return {
      months: new Decimal(months.length),
      days: new Decimal(months.reduce((days, month) => days + daysInMonth(month), 0)),
    };
  const days = new Decimal(cycleDays).times(distinct(entries.map(({ period }) => period.cycle)).length);
  return { months: days.times(12).div(YEAR_DAYS), days };
};

/** How long some entries are in what a driver counts; nothing for drivers that do not count time. */
const lengthIn = (per: Flow["per"], { months, days }: Length): Decimal | undefined => {
  switch (per) {
    case "place-month":
    case "staff-month":
    case "person-month":
      return months;
    case "place-year":
    case "staff-year":
    case "person-year":
      return months.div(12);
    case "person-week":
      return days.div(7);
    case "person":
    case "date":
    case "time":
    case "event":
    case "calendar-year":
      return undefined;
  }
};

/** What some entries come to, rounded once. */
const sumOf = (entries: readonly Entry[], key: "quantity" | "amount"): Decimal =>
  amountOf(joined(entries.map(({ sums }) => sums[key])));

type Counted = Pick<ExplainedFlow, "of" | "count" | "average">;

/** What citizens live through: the average number at a time, or how often it happens. */
const countLived = (
  model: Model,
  strategy: Strategy,
  flow: Flow,
  entries: readonly Entry[],
  ledger: Ledger,
): Counted => {
  const { phases = [], events = [], caseloads = [] } = strategy.dynamics ?? {};
  const lived = [...model.states, ...phases, ...events, ...caseloads].find(({ id }) => id === flow.of);
  const of = lived?.label ?? INCOME;
  // A history is of one citizen.
  if (strategy.dynamics === undefined || flow.per === "calendar-year") return { of, count: "1" };
  const quantity = sumOf(entries, "quantity");
  const length = lengthIn(flow.per, lengthOf(entries, ledger));
  if (length === undefined || length.isZero()) return { of, count: exactText(quantity) };
  return { of, count: exactText(quantity.div(length)), average: true };
};

/** The formula of what a flow counts, where it is bought. */
const countsOf = (strategy: Strategy, { of }: Flow): readonly Formula[] =>
  strategy.capacity.flatMap((capacity) =>
    capacity.id === of && "count" in capacity ? [capacity.count] : [],
  );

/** What a flow counts, and how many of it there are. */
const countedBy = (
  model: Model,
  strategy: Strategy,
  flow: Flow,
  entries: readonly Entry[],
  ledger: Ledger,
): Counted => {
  const capacity = strategy.capacity.find(({ id }) => id === flow.of);
  if (capacity === undefined) return countLived(model, strategy, flow, entries, ledger);
  return {
    of: capacity.label,
    count:
      "count" in capacity
        ? exactText(readDecimal(capacity.count, { parameters: parameterValues(model) }))
        : String(entries.length),
  };
};

const explainTakes = () => ({
  model: modelShape,
  ledger: ledgerShape,
  question: is.options({
    perspective: perspectiveShape,
    strategy: is.optional(is.text),
    account: is.optional(is.text),
    flow: is.optional(is.text),
    year: is.optional(is.finite),
  }),
});

/**
 * Where an amount comes from: each flow's quantity × formula, with the parameters and figures in the formula,
 * their evidence and source.
 *
 * @param model - the scenario that was evaluated
 * @param ledger - its ledger, undiscounted and in its own price level, as `evaluate` returns it
 * @param question - which amount
 * @returns the amount taken apart; the parts add up to the total
 * @throws ProblemError `unknown-reference` for a name the model does not have
 * @example
 * import { boughtOnly, evaluate } from "traedesten";
 * import { denmark } from "traedesten/denmark";
 * import { explain } from "traedesten/explain";
 * import { loadScenario } from "traedesten/node";
 *
 * const file = import.meta.resolve("traedesten/scenarios/bi46-model-a.yaml");
 * const model = boughtOnly(await loadScenario(file, { rules: denmark }));
 * const { ledger } = evaluate(model);
 * const { total, flows } = explain(model, ledger, { account: "activation", year: 2022, perspective: "municipality" });
 * total; // "6600000"
 * const shown = flows.map(({ flow, quantity, price }) => [flow, quantity, price]);
 * shown; // [["places", "50", "112000"], ["fixed", "1", "1000000"]]
 */
export const explain = (model: Model, ledger: Ledger, question: Question): Explanation => {
  checkGiven(explainTakes, { model, ledger, question });
  checkQuestion(model, question);
  const values = parameterValues(model);
  const segments = new Map(model.segments.map((segment) => [segment.id, segment]));
  const all: Sum[] = [];
  const incomeOf = ({ id }: Strategy) =>
    incomeByYear(
      ledger.product,
      ledger.flows.filter(({ strategy }) => strategy === id),
    );
  const explained = (
    strategy: Strategy,
    flow: Flow,
    sign: 1 | -1,
    entries: readonly Entry[],
  ): ExplainedFlow => {
    const quantity = sumOf(entries, "quantity");
    const amount = sumOf(entries, "amount");
    all.push(...entries.map(({ sums }) => signed(sums.amount, sign)));
    const [first] = entries;
    const by = pricedBy(KEY_PARTS, first?.key ?? {});
    const segment =
      flow.per === "calendar-year"
        ? incomeIn(strategy, incomeOf(strategy), Number(first?.period.month?.slice(0, 4)))
        : segments.get(first?.key.segment ?? "");
    const [price, ...others] = new Set(entries.map((entry) => entry.price));
    const average = (): Decimal => (quantity.isZero() ? quantity : amount.div(quantity));
    return {
      strategy: strategy.id,
      flow: flow.id,
      label: flow.label,
      account: flow.account,
      sign,
      quantity: exactText(quantity),
      per: flow.per,
      ...countedBy(model, strategy, flow, entries, ledger),
      ...(segment?.label === undefined ? {} : { segment: segment.label }),
      ...(segment?.names === undefined ? {} : { names: segment.names }),
      ...by,
      months: distinct(entries.map(({ period: { month, date } }) => date ?? month)),
      ...(ledger.cycleDays === undefined
        ? {}
        : { years: [...new Set(entries.map(({ period }) => yearOfPeriod(period, ledger)))] }),
      amount: formulaFor(model, flow, segment, entries),
      price: exactText(price === undefined || others.length > 0 ? average() : new Decimal(price)),
      total: exactText(amount.times(sign)),
      parameters: parametersBehind(
        model,
        [expanded(model, flow.amount), ...countsOf(strategy, flow)],
        values,
      ),
      figures: figuresIn(model, flow, entries),
      path: flow.path,
    };
  };
  const flows = model.strategies.flatMap((strategy) =>
    strategy.flows.flatMap((flow) => {
      const sign = netCostSign(flow, question.perspective);
      const wanted =
        (question.strategy ?? strategy.id) === strategy.id &&
        (question.account ?? flow.account) === flow.account &&
        (question.flow ?? flow.id) === flow.id;
      if (!wanted || sign === 0) return [];
      const own = ledger.flows.filter((each) => each.strategy === strategy.id && each.id === flow.id);
      const entries = entriesOf(ledger.product, own, ledger.factors).filter(
        ({ period }) => question.year === undefined || yearOfPeriod(period, ledger) === question.year,
      );
      return groupsOf(flow, entries).map((group) => explained(strategy, flow, sign, group));
    }),
  );
  return apart({
    question,
    total: exactText(amountOf(joined(all))),
    currency: ledger.currency,
    priceLevel: ledger.priceLevel,
    flows,
  });
};
