import { addDays, type PlainDate, yearOf } from "../../calendar/index";
import { Decimal } from "../../decimal";
import { number, tablesOf } from "../../formula/index";
import type {
  Assumption,
  Capacity,
  Flow,
  Model,
  RuleFlow,
  RuleFlows,
  RuleInput,
  RuleSet,
  RuleState,
  Rules,
  Segment,
  Spell,
} from "../../model/index";
import { formatAmount } from "../../money/index";
import { own } from "../../own";
import type { Sources } from "../../parameters/index";
import type { Label, Language, Path } from "../../problems/index";
import { definitionsBehind, expanded, fingerprinted } from "../../program/index";
import { given } from "../given";
import { type Naming, naming } from "../naming";
import { type FigureChoice, figuresIn, figureTables } from "../rules/figureTables";
import { placed } from "../rules/placed";
import { figureAssumptions, lawAssumptions, switchAssumptions } from "../rules/ruleAssumptions";
import type { HistoryDocument } from "./schema";
import { periodOf } from "./spellPeriod";
import { stateOf } from "./stateOf";
import { withEarned } from "./withEarned";

type SpellInput = HistoryDocument["spells"][number];

type Stated = readonly (readonly [name: string, input: RuleInput, value: string])[];

/** What a spell states of what its state reads. */
const statedIn = (rule: RuleState, spell: SpellInput): Stated =>
  Object.entries(rule.inputs).flatMap(([name, input]) => {
    const value = (spell as Readonly<Record<string, unknown>>)[name];
    return typeof value === "string" ? [[name, input, value] as const] : [];
  });

const numberText = (value: string, language: Language): string => {
  const number = new Decimal(value);
  return formatAmount(number, { language, decimals: number.decimalPlaces() });
};

const wordsOf = (stated: Stated): Label => {
  const words = (language: Language): string =>
    stated
      .map(([, { label, kind }, value]) => {
        const text = kind === "number" ? numberText(value, language) : value;
        return `${label[language]}: ${text}`;
      })
      .join("; ");
  return { da: words("da"), en: words("en") };
};

/** A spell as its state's formulas read it; spells in a state that state the same are one segment. */
const segmentOf = (state: string, rule: RuleState, spell: SpellInput): Segment => {
  const stated = statedIn(rule, spell);
  const given = new Map(stated.map(([name, , value]) => [name, value]));
  const attributes: Record<string, string> = {};
  const numbers: Record<string, string> = {};
  for (const [name, { kind }] of Object.entries(rule.inputs)) {
    const value = given.get(name);
    if (kind === "number") {
      numbers[name] = value ?? "0";
      numbers[`${name}Stated`] = value === undefined ? "0" : "1";
    } else if (value !== undefined) attributes[name] = value;
  }
  const id = [state, ...stated.map(([name, , value]) => `${name}=${value}`)].join(" ");
  const names = Object.fromEntries(Object.entries(rule.inputs).map(([name, { label }]) => [name, label]));
  return { id, attributes, numbers, names, ...(stated.length === 0 ? {} : { label: wordsOf(stated) }) };
};

/** A checked spell names a state that has rules; this only spares every reader the question. */
const NO_RULE: RuleState = { label: { da: "", en: "" }, inputs: {}, flows: [] };

interface Compiled {
  readonly spells: readonly Spell[];
  readonly segments: readonly Segment[];
  /** What citizens passed into by time in other states, in words. */
  readonly assumptions: readonly Assumption[];
}

/** Spells in order of time, with the state between them in the days none covers. */
const compiledSpells = (document: HistoryDocument, rules: Rules): Compiled => {
  const segments = new Map<string, Segment>();
  const add = (spell: SpellInput, path: Path): Spell => {
    const state = stateOf(rules, spell.state, spell.awarded);
    const segment = segmentOf(state, rules.states[state] ?? NO_RULE, spell);
    segments.set(segment.id, segment);
    return { period: periodOf(spell), state, segment: segment.id, path };
  };
  const earned = withEarned(document, rules);
  const written = earned.spells
    .map((spell, index) => add(spell, ["spells", index]))
    .sort((a, b) => (a.period.from < b.period.from ? -1 : 1));
  const { betweenSpells } = document;
  const { assumptions } = earned;
  if (betweenSpells === undefined) return { spells: written, segments: [...segments.values()], assumptions };
  const spells = written.flatMap((spell, index) => {
    const from = written[index - 1]?.period.until;
    const until = spell.period.from;
    if (from === undefined || from >= until) return [spell];
    return [add({ from, until, state: betweenSpells }, ["betweenSpells"]), spell];
  });
  return { spells, segments: [...segments.values()], assumptions };
};

const flowsOn = (of: string, flows: readonly RuleFlow[], path: Path): Flow[] =>
  flows.map((flow) => ({ ...flow, of, path }));

interface Costs {
  readonly capacity: readonly Capacity[];
  readonly flows: readonly Flow[];
}

const COST: Label = { da: "beløb pr. måned", en: "amount per month" };

/** Expenses beside the benefits: bought by the month, one of each. */
const compiledCosts = (document: HistoryDocument, rules: Rules, names: Naming): Costs => {
  const capacity: Capacity[] = [];
  const flows: Flow[] = [];
  (document.costs ?? []).forEach((cost, index) => {
    const rule = own(rules.costs, cost.kind);
    if (rule === undefined) return;
    const id = `cost-${index + 1}`;
    const path = ["costs", index];
    capacity.push({
      kind: "places",
      id,
      label: rule.label,
      count: number("1"),
      period: periodOf(cost),
      path,
    });
    const stated = {
      id: `${id}.cost`,
      formula: number(cost.perMonth),
      label: COST,
      path: [...path, "perMonth"],
    };
    const parameters = { cost: names.define(stated) };
    for (const flow of flowsOn(id, placed(names, rule, { on: id, path }, { parameters }), path))
      flows.push({ ...flow, id: `${id}.${flow.id}` });
  });
  return { capacity, flows };
};

/** The state in time no spell covers, in words. */
const betweenAssumption = (between: Label | undefined): Assumption[] =>
  between === undefined
    ? []
    : [
        {
          id: "betweenSpells",
          label: {
            da: `Tid uden for perioderne: ${between.da}.`,
            en: `Time outside the spells: ${between.en}.`,
          },
        },
      ];

const otherIncomeOf = ({
  otherIncome = {},
}: HistoryDocument): Record<string, { wage: string; transfer: string }> =>
  Object.fromEntries(
    Object.entries(otherIncome).map(([year, { wage = "0", transfer = "0" }]) => [year, { wage, transfer }]),
  );

/** New Year after a period: what is assessed on a year's income reads the figures of its last day. */
const afterYearOf = (until: PlainDate): PlainDate => `${yearOf(addDays(until, -1)) + 1}-01-01`;

/** Turns a checked history into a model with one strategy: what the citizen lived. */
export const compileHistory = (
  document: HistoryDocument,
  set: RuleSet,
  rules: Rules,
  sources?: Sources,
): Model => {
  const { title, language = "en", source, asOf, gaps = "refuse", ladder } = document;
  const { spells, segments, assumptions } = compiledSpells(document, rules);
  const used = [...new Set(spells.map(({ state }) => state))];
  const names = naming();
  /** Numbers that spells state are read as they are: each spell has its own. */
  const placedOn = (of: string, rules: RuleFlows, path: Path): readonly Flow[] =>
    flowsOn(of, placed(names, rules, { on: of, path }), path);
  const ofStates = used.flatMap((state) => placedOn(state, rules.states[state] ?? NO_RULE, ["spells"]));
  const costs = compiledCosts(document, rules, names);
  const flows = [...ofStates, ...costs.flows, ...placedOn("income", rules.yearly, ["municipality"])];
  const amounts = flows.map(({ amount }) => amount);
  const definitions = definitionsBehind({ definitions: names.definitions() }, amounts);
  const choice: FigureChoice = { gaps, ...given({ asOf }) };
  const periods = [...spells, ...costs.capacity].flatMap((entry) =>
    "period" in entry ? [entry.period] : [],
  );
  const horizon = {
    from: periods.reduce((first, { from }) => (from < first ? from : first), "9999-12-31"),
    until: periods.reduce((last, { until }) => (until > last ? until : last), "0000-01-01"),
  };
  const readings = amounts.flatMap((amount) => tablesOf(expanded({ definitions }, amount)));
  const categories = segments.flatMap(({ attributes }) => Object.values(attributes));
  const figures = figuresIn(set.figures, readings, categories);
  return fingerprinted({
    kind: "model" as const,
    title,
    language,
    ...given({ source, sources }),
    currency: set.currency,
    priceLevel: asOf === undefined ? "running" : { fixed: Number(asOf.slice(0, 4)) },
    horizon,
    parameters: {},
    bounds: [],
    definitions,
    accounts: rules.accounts
      .filter(({ id }) => flows.some(({ account }) => account === id))
      .map((account) => ({ ...account, path: [] })),
    states: used.map((id) => ({ id, label: rules.states[id]?.label ?? { da: id, en: id } })),
    segments,
    clock: rules.clock,
    tables: figureTables(set.figures, figures, choice, {
      from: horizon.from,
      until: afterYearOf(horizon.until),
    }),
    assumptions: [
      ...figureAssumptions(choice),
      ...lawAssumptions(set.figures, figures, choice, horizon),
      ...assumptions,
      ...betweenAssumption(rules.states[document.betweenSpells ?? ""]?.label),
      ...switchAssumptions(set, document.switches),
      ...rules.assumptions,
      ...rules.yearlyAssumptions,
    ],
    strategies: [
      {
        id: "history",
        label: title,
        capacity: costs.capacity,
        flows,
        history: {
          spells,
          clockStart: {
            counted: Number(ladder.weeksOnBenefits),
            resetting: Number(ladder.selfSupportedWeeks),
          },
          otherIncome: otherIncomeOf(document),
        },
      },
    ],
  });
};
