import { exactText } from "../../decimal";
import { readDecimal } from "../../formula/index";
import { beforeTax, type DiscountRule, type Ledger, retained, value } from "../../ledger/index";
import type { Model } from "../../model/index";
import { rateSchedule } from "../../prices/index";
import { parameterValues, type Values } from "../../program/index";
import { type Arm, armOf, type Comparison, compare } from "../arm";
import type { Stage } from "./types";

export const mapOf = <Value>(
  names: readonly string[],
  of: (name: string) => Value,
): Readonly<Record<string, Value>> => Object.fromEntries(names.map((name) => [name, of(name)]));

/** Strategies of a result and their differences from the reference, each worked out once. */
export const sidesOf = (result: Parameters<typeof armOf>[0], names: readonly string[], reference: string) => {
  const arms = new Map<string, Arm>(names.map((name) => [name, armOf(result, name)]));
  const differences = new Map<string, Comparison>(
    names.filter((name) => name !== reference).map((name) => [name, compare(result, name, reference)]),
  );
  return { arms, differences };
};

export type Sides = ReturnType<typeof sidesOf>;

/** How amounts are discounted to a year or to each citizen's own start, when the scenario says so. */
export const discountingOf = (
  model: Model,
  base: number | "ownStart",
  parameters?: Values,
): DiscountRule | undefined => {
  const { discounting, priceLevel } = model;
  if (discounting === undefined || priceLevel === "running") return undefined;
  const { rate, timing } = discounting;
  if (rate === undefined) return { schedule: discounting.schedule, timing, base };
  const value = readDecimal(rate.formula, { parameters: parameters ?? parameterValues(model) });
  return { schedule: rateSchedule(exactText(value), rate.compounding), timing, base };
};

/** How outcomes over the follow-up are discounted: each to the citizen's own start. */
export const outcomeRuleOf = ({ discounting }: Model, parameters?: Values): DiscountRule | undefined => {
  if (discounting?.outcomes === undefined) return undefined;
  const { rate, schedule } = discounting.outcomes;
  const at =
    rate === undefined || parameters === undefined
      ? schedule
      : rateSchedule(exactText(readDecimal(rate.formula, { parameters })), rate.compounding);
  return { schedule: at, timing: discounting.timing, base: "ownStart" };
};

/** A ledger discounted, when it is to be. */
export const valued = (ledger: Ledger, discounting: DiscountRule | undefined): Ledger =>
  discounting === undefined ? ledger : value(ledger, { discounting });

/** How a ledger looks at each stage. */
export const stagesOf = (model: Model): ((ledger: Ledger, stage: Stage) => Ledger) => {
  const { retainedShare } = model;
  const kept =
    retainedShare === undefined
      ? undefined
      : readDecimal(retainedShare, { parameters: parameterValues(model) });
  return (ledger, stage) => {
    if (stage === "beforeTax") return beforeTax(ledger);
    return stage === "retained" && kept !== undefined ? retained(ledger, kept) : ledger;
  };
};
