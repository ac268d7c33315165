import fc from "fast-check";
import { denmark } from "../../src/denmark/index";
import { number } from "../../src/formula/index";
import {
  type Cohort,
  type FigureTable,
  type Flow,
  isUndated,
  type Model,
  type Strategy,
} from "../../src/model/index";
import { denmark2013, greenBook } from "../../src/prices/index";
import { parseScenario } from "../../src/scenario/index";
import { course, historyOf } from "../denmark/histories";
import { anyCohortModel } from "../exposure/cohort/randomCohorts";
import { anyUndated } from "../exposure/cohort/randomUndated";
import { accountOf, both, flowOf } from "../model/models";
import { anyModel } from "../model/randomModels";
import { anyScenario } from "./randomScenarios";

/** A model to compare on, or the document it is to be parsed from. */
type Made = { readonly kind: string } & ({ readonly model: Model } | { readonly document: unknown });

/** A figure of another value from the middle of a month, which is a Monday, on. */
const inMidMonth = (table: FigureTable): FigureTable => {
  const last = table.rows.at(-1);
  if (table.by !== "date" || last === undefined) return table;
  const rows = table.rows.flatMap((row, index) => {
    const next = table.rows[index + 1]?.from;
    const { to, ...open } = row;
    const changes = row.from < "2022-09-12" && (next === undefined || next > "2022-09-12");
    if (!changes || (to !== undefined && to < "2022-09-12")) return [row];
    const until = to === undefined ? {} : { to };
    return [open, { ...open, ...until, from: "2022-09-12", value: String(Number(row.value) * 1.03125) }];
  });
  return { ...table, rows };
};

/** The same model, its figures changing inside a month; switches and steps of a table keep their names. */
const withMidMonths = (model: Model): Model => ({
  ...model,
  tables: Object.fromEntries(Object.entries(model.tables).map(([id, table]) => [id, inMidMonth(table)])),
});

const PRICE: FigureTable = {
  by: "date",
  label: both("a price"),
  unit: "DKK",
  rows: [
    { from: "2019-01-01", value: "1234.56", evidence: "assumption", source: "a test" },
    { from: "2021-05-18", value: "1333.1", evidence: "assumption", source: "a test" },
    { from: "2022-07-12", value: "1400", evidence: "assumption", source: "a test" },
  ],
};

/** The first flow of every strategy priced by a figure that changes inside months. */
const withDatedPrice = (model: Model): Model => ({
  ...model,
  tables: { ...model.tables, ownPrice: PRICE },
  strategies: model.strategies.map((strategy) => ({
    ...strategy,
    flows: strategy.flows.map((flow, index) =>
      index > 0 ? flow : { ...flow, amount: { op: "table", table: "ownPrice", key: { by: "date" } } },
    ),
  })),
});

const PARTIES = ["citizen", "centralGovernment", "employer", "economy"] as const;

/** Flows to all sorts of parties, some of it income, tax or evened out. */
const spread = (flow: Flow, index: number): Flow => ({
  ...flow,
  to: PARTIES[index % PARTIES.length] ?? "economy",
  account: index % 3 === 0 ? "other" : flow.account,
  ...(index % 4 === 1 ? { income: "transfer" as const } : {}),
  ...(index % 4 === 2 ? { tax: true as const } : {}),
  ...(index % 3 === 1 ? { equalised: true as const } : {}),
});

const outcomesOf = (states: readonly string[]): Cohort["outcomes"] => {
  const [one = "", two = ""] = states;
  return [
    { id: "success", label: both("success"), kind: "firstEntry", states: states.slice(1), path: [] },
    {
      id: "weeks",
      label: both("weeks"),
      kind: "weeks",
      states: [one, two],
      weights: { [one]: number("0.35"), [two]: number("-0.2") },
      path: [],
    },
    { id: "years", label: both("years"), kind: "years", states: [two], path: [] },
  ];
};

/** Citizens' models with parties, outcomes and a valuation of their own. */
const valued = (model: Model): Model => ({
  ...model,
  accounts: [...model.accounts, accountOf("other", "Overførsler mv.")],
  retainedShare: number("0.4"),
  discounting: { schedule: greenBook, timing: "mid", base: 2022 } as NonNullable<Model["discounting"]>,
  strategies: model.strategies.map(
    (strategy): Strategy => ({
      ...strategy,
      flows: strategy.flows.map(spread),
    }),
  ),
  ...(model.cohort === undefined
    ? {}
    : { cohort: { ...model.cohort, outcomes: outcomesOf(model.states.map(({ id }) => id)) } }),
});

/** The first strategy buys its places, and at two times something in a model without a calendar. */
const buying = (model: Model): Model => ({
  ...model,
  strategies: model.strategies.map((strategy, index): Strategy => {
    if (index > 0) return strategy;
    const { id = "" } = strategy.capacity[0] ?? {};
    if (id !== "")
      return { ...strategy, flows: [...strategy.flows, flowOf("seats", "place-month", id, "price")] };
    const times = {
      kind: "times",
      id: "set-up",
      label: both("set-up"),
      years: ["0", "0.7"],
      path: [],
    } as const;
    return {
      ...strategy,
      capacity: [times],
      flows: [...strategy.flows, flowOf("set-up", "time", times.id, "price")],
    };
  }),
});

/** What the engine before took for the reference where nothing said it. */
const referring = (model: Model): Model => {
  const { strategies, horizon } = model;
  const usual = strategies.findLast(({ dynamics }) => dynamics?.ordinaryEffort === "included");
  const reference = usual?.id ?? strategies.at(isUndated(horizon) ? 0 : -1)?.id;
  return reference === undefined ? model : { ...model, reference };
};

const discounted2013 = (model: Model): Model => ({
  ...model,
  discounting: { schedule: denmark2013, timing: "end", base: 2019 } as NonNullable<Model["discounting"]>,
});

const made =
  (kind: string) =>
  (model: Model): Made => ({ kind, model: referring(model) });

/** Kinds of models, by how often each is drawn. */
const KINDS: readonly { readonly weight: number; readonly arbitrary: fc.Arbitrary<Made> }[] = [
  { weight: 3, arbitrary: anyScenario.map((document) => ({ kind: "Danish scenario", document })) },
  { weight: 3, arbitrary: anyCohortModel.map((model) => made("dated cohort")(buying(valued(model)))) },
  { weight: 2, arbitrary: anyUndated.map(({ model }) => made("undated")(buying(valued(model)))) },
  { weight: 2, arbitrary: anyModel.map((model) => made("bought")(discounted2013(withDatedPrice(model)))) },
];

/** Models with everything in them that amounts can hang on. */
export const anyReference: fc.Arbitrary<Made> = fc.oneof(...KINDS);

/** Courses of a citizen over some years, with income tax. */
export const anyHistory: fc.Arbitrary<Made> = course({ spells: 4, days: 250 }).map((spells) => ({
  kind: "history",
  model: historyOf(spells, { asOf: "2022-07-01", municipality: "koebenhavn" }),
}));

export interface Named {
  readonly name: string;
  readonly kind: string;
  readonly model: Model;
}

/** What a document comes to; nothing when it is refused, which is no engine's business. */
const modelOf = async (one: Made): Promise<Model | undefined> => {
  if ("model" in one) return one.model;
  const outcome = await parseScenario(one.document, { rules: denmark });
  return outcome.ok ? withMidMonths(outcome.value) : undefined;
};

/** The most documents of a sample that may be refused: one that makes nothing else would compare nothing. */
const MOST_REFUSED = 0.1;

/** About so many random models; the same for the same seed. */
export const drawn = async function* (
  arbitrary: fc.Arbitrary<Made>,
  count: number,
  seed: number,
): AsyncGenerator<Named> {
  let refused = 0;
  for (const [index, one] of fc.sample(arbitrary, { numRuns: count, seed }).entries()) {
    const model = await modelOf(one);
    if (model !== undefined) yield { name: `${one.kind} ${index} of seed ${seed}`, kind: one.kind, model };
    else refused++;
  }
  if (refused > count * MOST_REFUSED) throw new Error(`${refused} of ${count} documents were refused`);
};
