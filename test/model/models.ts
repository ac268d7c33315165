import { binary, type Formula, number, parameter } from "../../src/formula/index";
import type { Account, Capacity, Flow, Label, Model, Parameter, Strategy } from "../../src/model/index";

/** One text for both languages. */
export const both = (text: string): Label => ({ da: text, en: text });

/** A parameter that is a number, unless a formula is given. */
export const parameterOf = (
  id: string,
  value: string | Formula,
  more: Partial<Parameter> = {},
): Parameter => ({
  id,
  label: both(id),
  formula: typeof value === "string" ? number(value) : value,
  unit: "DKK",
  evidence: "assumption",
  note: both(`a test's own ${id}`),
  path: ["parameters", id],
  ...more,
});

export const accountOf = (id: string, controlArea = "Service"): Account => ({
  id,
  label: both(id),
  shortLabel: both(id),
  controlArea,
  direction: "expense",
  path: ["accounts", id],
});

export const strategyOf = (
  id: string,
  capacity: readonly Capacity[],
  flows: readonly Flow[] = [],
): Strategy => ({
  id,
  label: both(id),
  capacity,
  flows,
});

/** A count over a period. */
export const boughtOf = (
  kind: "places" | "persons" | "staff",
  id: string,
  count: string,
  from: string,
  until: string,
): Capacity => ({
  kind,
  id,
  label: both(id),
  count: number(count),
  period: { from, until },
  path: ["capacity", id],
});

export const datesOf = (id: string, ...dates: readonly string[]): Capacity => ({
  kind: "dates",
  id,
  label: both(id),
  dates,
  path: ["capacity", id],
});

/** Municipality to economy on the account `main`, unless said otherwise. */
export const flowOf = (
  id: string,
  per: Flow["per"],
  of: string,
  amount: Formula | string,
  more: Partial<Flow> = {},
): Flow => ({
  id,
  label: both(id),
  from: "municipality",
  to: "economy",
  per,
  of,
  account: "main",
  amount: typeof amount === "string" ? parameter(amount) : amount,
  path: ["flows", id],
  ...more,
});

/** A model in Danish kroner at the 2022 price level, over three years. */
export const modelOf = (more: Partial<Model>): Model => ({
  kind: "model",
  fingerprint: "of a test",
  title: both("a test"),
  language: "en",
  currency: "DKK",
  priceLevel: { fixed: 2022 },
  horizon: { from: "2022-07-01", until: "2025-07-01" },
  parameters: {},
  bounds: [],
  definitions: {},
  tables: {},
  assumptions: [],
  accounts: [accountOf("main")],
  states: [],
  segments: [],
  strategies: [],
  ...more,
});

/** A model of one strategy, its flows priced by the parameter `price`. */
export const pricedModel = (price: string, capacity: readonly Capacity[], flows: readonly Flow[]): Model =>
  modelOf({
    parameters: { price: parameterOf("price", price) },
    strategies: [strategyOf("only", capacity, flows)],
  });

/** price × factor + extra, so that an amount rests on more than one parameter. */
export const priceFormula = (price: string, factor: string, extra: string): Formula =>
  binary("add", binary("multiply", parameter(price), number(factor)), parameter(extra));
